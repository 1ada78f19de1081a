import { classes } from './phrases/classes'
import { frames } from './phrases/frames'
import type { Tier } from './kinds'
import type { Hit } from './patterns'
import type { Token } from './tokens'
import { namer } from './wordsets'

const frameOf = namer({ ...frames, role: classes.role })

const most = 3
const near = 3
const stem = 6
const capped = (count: number): number => Math.min(count, most)

/**
 * What is counted of a passage to tell a person's own matter from work and play: which kinds were found and how telling
 * their phrases are, who speaks, how many things of work stand there and how near, and the words themselves, cut to six
 * letters so that endings do not matter.
 */
export function featuresOf(tokens: readonly Token[], hits: readonly Hit[]): string[] {
  const tier = bestTier(hits)
  const named = tokens.map(({ word }) => frameOf(word))
  const speaker = (['self', 'us', 'role'] as const).find(frame => named.some(names => names.includes(frame))) ?? 'nobody'
  const things = named.map(names => names.includes('things'))
  const amount = capped(things.filter(Boolean).length)
  const best = hits.filter(hit => hit.tier === tier)
  const beside = best.some(hit => things.slice(Math.max(0, hit.from - near), hit.to + near).some(Boolean))
  const sentence = tokens[best[0]?.from ?? 0]?.sentence
  const list = isList(tokens.filter(token => token.sentence === sentence)) ? 'list' : 'prose'
  const told = new Set(hits.filter(hit => hit.tier === 'alone').flatMap(({ from, to }) => tokens.slice(from, to).map((_, index) => from + index)))
  const length = Math.max(0, ...best.map(hit => hit.to - hit.from))
  const found = new Set([
    `tier ${tier} words ${capped(length)}`,
    `tier ${tier}`, `tier ${tier} ${speaker}`, `tier ${tier} things ${amount}`, `tier ${tier} ${beside ? 'beside' : 'apart'}`, `tier ${tier} ${list}`,
    `tier ${tier} ${speaker} ${beside ? 'beside' : 'apart'}`,
    `speaker ${speaker}`, `things ${amount}`, `alone ${capped(places(hits, 'alone'))}`, `mine ${capped(places(hits, 'mine'))}`, `hint ${capped(places(hits, 'hint'))}`,
    ...hits.map(hit => `${hit.kind} ${hit.tier}`),
    ...hits.filter(hit => hit.tier !== 'hint').map(hit => `${hit.kind} ${hit.tier} ${speaker}`),
    ...tokens.filter((_, index) => !told.has(index)).map(({ word }) => `w ${word.slice(0, stem)}`),
  ])
  return [...found]
}

/** The most telling tier among phrases found. */
export const bestTier = (hits: readonly Hit[]): Tier => hits.some(hit => hit.tier === 'alone') ? 'alone' : hits.some(hit => hit.tier === 'mine') ? 'mine' : 'hint'

const places = (hits: readonly Hit[], tier: Tier): number => new Set(hits.filter(hit => hit.tier === tier).map(hit => hit.to)).size

/** "Dad of two, SRE, climber": short pieces side by side, as people write of themselves. */
const isList = (tokens: readonly Token[]): boolean => {
  const clauses = new Set(tokens.map(token => token.clause)).size
  return clauses > 1 && tokens.length / clauses <= most + 1
}
