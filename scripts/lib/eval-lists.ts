import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sensitive, topicsIn } from '../../src/topics'
import type { Topic } from '../../src/topics/types'
import { blindHarmlessLines, blindSensitiveLines } from '../../tests/unit/topics/sensitive-blind'
import { freshHarmlessLines, freshSensitiveLines } from '../../tests/unit/topics/sensitive-fresh'
import { keptHarmlessLines, keptSensitiveLines } from '../../tests/unit/topics/sensitive-kept'
import { harmlessLines, sensitiveLines } from '../../tests/unit/topics/sensitive-lines'
import { moreHarmlessLines, moreSensitiveLines } from '../../tests/unit/topics/sensitive-more'
import { shippedVocabulary } from './topic-cases'

/** A well-known topic of developers: other names of it, what stands above or beside it, and what it is in one line. */
interface DeveloperTopic { topic: string, aliases: string[], parents: string[], description: string }

type Counts = readonly [met: number, possible: number]

/** Prints how many sensitive lines are told, how many harmless ones are taken for one, and what is missed among the open ones. */
export function evalSensitive(): void {
  console.log('\nSensitive lines\n')
  const sets = [
    { name: 'open lines', alarming: [...sensitiveLines, ...moreSensitiveLines], harmless: [...harmlessLines, ...moreHarmlessLines] },
    { name: 'fresh lines', alarming: freshSensitiveLines, harmless: freshHarmlessLines },
    { name: 'blind lines', alarming: blindSensitiveLines, harmless: blindHarmlessLines },
    { name: 'kept lines', alarming: keptSensitiveLines, harmless: keptHarmlessLines },
  ]
  for (const { name, alarming, harmless } of sets) {
    const missed = alarming.filter(([, line]) => sensitive(line) === null)
    const otherwise = alarming.filter(([kind, line]) => (sensitive(line)?.kind ?? kind) !== kind)
    const alarms = harmless.filter(line => sensitive(line) !== null)
    console.log(`  ${name.padEnd(12)} recall ${share([alarming.length - missed.length, alarming.length])} of ${alarming.length}, `
      + `false alarms ${share([alarms.length, harmless.length])} of ${harmless.length}; told as another kind: ${otherwise.length}`)
    if (name === 'kept lines' || name === 'blind lines') continue
    for (const [kind, line] of missed) console.log(`    missed (${kind}): ${line}`)
    for (const line of alarms) console.log(`    false alarm: ${line}`)
  }
}

/** Prints how many aliases of developer topics resolve to the right one, and from how many descriptions the topic or its parent is found. */
export function evalDeveloperTopics(): void {
  for (const name of ['developer-topics', 'developer-topics-more', 'developer-topics-last']) {
    developerTable(JSON.parse(readFileSync(resolve(`tests/eval/${name}.json`), 'utf8')) as DeveloperTopic[])
  }
}

function developerTable(list: readonly DeveloperTopic[]): void {
  const vocabulary = shippedVocabulary()
  const idOf = (name: string) => vocabulary.resolve(name)?.id
  const known = list.filter(({ topic }) => idOf(topic) !== undefined)
  const aliases = known.flatMap(({ topic, aliases: names }) => names.map(name => ({ topic, name })))
  const strayed = aliases.filter(({ topic, name }) => idOf(name) !== idOf(topic))
  const unfound = list.filter(entry => !isFound(entry, topicsIn(entry.description, vocabulary), idOf))
  console.log('\nDeveloper topics\n')
  console.log(`  in the vocabulary          ${share([known.length, list.length])} of ${list.length}`)
  console.log(`  aliases resolve            ${share([aliases.length - strayed.length, aliases.length])} of ${aliases.length}`)
  console.log(`  found from a description   ${share([list.length - unfound.length, list.length])}`)
  for (const { topic } of list) if (idOf(topic) === undefined) console.log(`    not in the vocabulary: ${topic}`)
  for (const { topic, name } of strayed) console.log(`    ${name} (${topic}) resolves to ${idOf(name) ?? 'nothing'}`)
  for (const { topic, description } of unfound) {
    console.log(`    not found: ${topic} in "${description}": ${topicsIn(description, vocabulary).map(({ label }) => label).join(', ') || 'nothing'}`)
  }
}

/** The topic itself, what stands above it in the vocabulary, or one of the parents that the list names. */
function isFound({ topic, parents }: DeveloperTopic, found: readonly Topic[], idOf: (name: string) => string | undefined): boolean {
  const vocabulary = shippedVocabulary()
  const right = new Set([topic, ...parents].map(idOf))
  for (let above = vocabulary.resolve(topic)?.broader ?? null; above !== null; above = vocabulary.topic(above)?.broader ?? null) right.add(above)
  return found.some(({ id }) => right.has(id))
}

const share = ([met, possible]: Counts) => possible === 0 ? '–' : `${(100 * met / possible).toFixed(1)} %`
