import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { suggest } from '../../src/topics'
import { openerLanguages, type OpenerLanguage } from '../../src/topics/filters/language'
import { spokenName } from '../../src/topics/openers'
import { faultsOf, type Opener } from './opener-checks'
import { meOf, nowOf, personOf, shippedVocabulary, type TopicCase } from './topic-cases'

const folders = [resolve('tests/eval'), resolve('../shared/topics/cases')]
const wanted = 10_000
/** Names as they come: with apostrophes, umlauts, hyphens, none. */
const names = ['', 'Ilse', 'D’Arcy', 'Jörg', 'Anne-Sophie', 'Łukasz', 'Óscar', 'Nia', 'Åse', 'Zoë', 'O’Shea', 'Mary Jane']
const signOffs = ['', 'Best, Ada', '']
const manners = [{ tone: 'casual', polite: false }, { tone: 'formal', polite: true }, { tone: 'casual', polite: true }, { tone: 'formal', polite: false }] as const

export interface Generated extends Opener { topic: string, file: string, /** Without greeting and sign-off. */ body: string, tone: string }

/** Openers for every case, in every language and manner, under ever other names, until there are enough. */
export function generateOpeners(most = wanted): Generated[] {
  const cases = folders.filter(folder => existsSync(folder)).flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.json'))
    .map(file => ({ file, topicCase: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<TopicCase> })))
    .flatMap(({ file, topicCase }) => isCase(topicCase) ? { file, topicCase } : [])
  const found: Generated[] = []
  for (let round = 0; found.length < most && round < names.length; round++) {
    for (const [language, number] of openerLanguages.map((language, number) => [language, number] as const)) {
      for (const [index, { file, topicCase }] of cases.entries()) {
        const manner = manners[(round + index + number) % manners.length] ?? manners[0]
        const givenName = names[(round + index * 5 + number) % names.length] ?? ''
        found.push(...openersOf(topicCase, file, { ...manner, language, givenName, signOff: signOffs[index % signOffs.length] ?? '' }))
      }
    }
  }
  return found.slice(0, most)
}

const isCase = (read: Partial<TopicCase>): read is TopicCase => read.candidate !== undefined && read.signals !== undefined

interface Manner { tone: 'casual' | 'formal', polite: boolean, language: OpenerLanguage, givenName: string, signOff: string }

function openersOf(topicCase: TopicCase, file: string, { tone, polite, language, givenName, signOff }: Manner): Generated[] {
  const person = { ...personOf(topicCase), givenName, language }
  const me = { ...meOf(topicCase), tone, polite, signOff }
  const family = topicCase.candidate.name.split(' ').filter(word => word.length > 3 && !givenName.includes(word))
  const others = [...names.filter(name => name && name !== givenName && name !== 'Nia'), ...family]
  const evidence = topicCase.signals.map(({ title, text }) => `${title} ${text ?? ''}`).join('\n')
  return suggest(person, me, shippedVocabulary(), nowOf(topicCase)).suggestions.flatMap(({ topic, openers }) => {
    // A name that is part of the evidence's own name is no greeting of the wrong person.
    const safe = others.filter(other => !topicCase.signals.some(({ title }) => title.includes(other)))
    const known = `${evidence} ${topic.label} ${spokenName(topic, language)} ${evidence.replace(/https?:\/\/\S+/g, '')}`
    return openers.map(text => ({ text, known, language, givenName, others: safe, polite, signOff, tone, file, topic: topic.id, body: bodyOf(text, signOff) }))
  })
}

const bodyOf = (text: string, signOff: string) => text.replace(signOff ? `\n${signOff}` : '', '').replace(/^(?:Hola, )?[^,:]*[,:] /, '')

/** Of all pairs for one topic in one language, how many differ. Names and greetings do not count. */
export function differingPairs(openers: readonly Pick<Generated, 'topic' | 'language' | 'body'>[]): [differ: number, all: number] {
  let differ = 0
  let all = 0
  for (const group of grouped(openers, ({ topic, language }) => `${topic} ${language}`)) {
    const pairs = group.length * (group.length - 1) / 2
    const same = grouped(group, ({ body }) => body).reduce((sum, { length }) => sum + length * (length - 1) / 2, 0)
    all += pairs
    differ += pairs - same
  }
  return [differ, all]
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one])
  return [...groups.values()]
}

/** Prints how sound ten thousand openers are, and the first of each kind of fault. */
export async function evalOpeners(): Promise<void> {
  const openers = generateOpeners()
  const faults = new Map<string, string[]>()
  for (const opener of openers) for (const fault of faultsOf(opener)) faults.set(fault, [...faults.get(fault) ?? [], opener.text])
  const [differ, all] = differingPairs(openers)
  const wrong = new Set([...faults.values()].flat()).size
  console.log(`\nOpeners generated from the cases, in ${openerLanguages.length} languages and ${names.length} names\n`)
  const row = (title: string, value: string | number) => console.log(title.padEnd(36) + String(value).padStart(12))
  row('openers', openers.length)
  row('different texts', new Set(openers.map(({ text }) => text)).size)
  row('with a fault', wrong)
  row('longest, characters', Math.max(0, ...openers.map(({ text }) => text.length)))
  row('pairs of one topic that differ', all ? `${(100 * differ / all).toFixed(2)} %` : '–')
  for (const [fault, texts] of faults) {
    row(`  ${fault}`, texts.length)
    for (const text of texts.slice(0, 3)) console.log(`    ${text.replaceAll('\n', ' ⏎ ')}`)
  }
}
