import type { Box, Tile } from './treemap'
import { treemap } from './treemap'

/** A topic as the map shows it. */
export interface MapTopic { id: string, label: string, family: string, people: number }

/** One family with its topics, each in its place. */
export interface MapFamily extends Box { family: string, people: number, tiles: readonly Tile<MapTopic & { weight: number }>[] }

/** The least that a name can be read in, and a finger meet. */
const least = { width: 52, height: 28 }
const heading = 20
const gap = 2
const mostTopics = 40

/**
 * Lays out topics by how many people care, grouped by family; as many, the greatest first, as can be read at that size.
 * @param topics in any order @returns families, the greatest first, and how many topics found no room
 */
export function interestMap(topics: readonly MapTopic[], size: { width: number, height: number }): { families: MapFamily[], left: number } {
  const ordered = topics.toSorted((a, b) => b.people - a.people || (a.label < b.label ? -1 : 1))
  for (let count = Math.min(mostTopics, ordered.length); count > 0; count--) {
    const families = laidOut(ordered.slice(0, count), size)
    const fits = families.every(({ tiles }) => tiles.length > 0 && tiles.every(({ width, height }) => width >= least.width && height >= least.height))
    if (fits || count === 1) return { families, left: ordered.length - count }
  }
  return { families: [], left: 0 }
}

function laidOut(topics: readonly MapTopic[], { width, height }: { width: number, height: number }): MapFamily[] {
  const groups = new Map<string, MapTopic[]>()
  for (const topic of topics) groups.set(topic.family, [...groups.get(topic.family) ?? [], topic])
  const families = [...groups].map(([family, own]) => ({ family, own, weight: own.reduce((sum, { people }) => sum + people, 0) }))
  families.sort((a, b) => b.weight - a.weight)
  return treemap(families, { x: 0, y: 0, width, height }).map(({ item: { family, own, weight }, ...box }) => ({
    family, people: weight, ...box,
    tiles: treemap(own.map(topic => ({ ...topic, weight: topic.people })), {
      x: box.x + gap, y: box.y + heading, width: box.width - 2 * gap, height: box.height - heading - gap,
    }),
  }))
}

/** Pixels that a letter of the map takes in a name of wide ones. */
const letterWidth = 8

/** A name as far as it has room, with … where it is cut. */
export function cutTo(label: string, width: number): string {
  const room = Math.floor((width - 14) / letterWidth)
  return label.length <= room ? label : room < 3 ? '' : `${label.slice(0, room - 1).trimEnd()}…`
}

const words: Record<string, string> = {
  gamedev: 'Making games', web: 'The web', own: 'In their own words', food: 'Food and drink', data: 'Data and AI',
}

/** What a family is called. */
export function familyName(family: string): string {
  return words[family] ?? family.charAt(0).toUpperCase() + family.slice(1)
}
