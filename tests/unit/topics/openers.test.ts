import { describe, expect, it } from 'vitest'
import { openerLanguages } from '../../../src/topics/filters/language'
import { longestOpener, openersFor, spokenName, type OpenerFacts } from '../../../src/topics/openers'
import { weights } from '../../../src/topics/evidence'
import type { Source } from '../../../src/topics/sources'
import { signal, vocabulary } from './people'

const kinds = ['repository', 'contribution', 'post', 'article', 'project', 'event', 'volunteering', 'told', 'sponsor'] as const
const topics = [...vocabulary].filter(topic => topic.depth > 0)

function sourceOf(kind: typeof kinds[number], title = 'lantern-log'): Source {
  return { id: 'a', signal: signal({ id: 'a', kind, title }), kind, at: '2026-11-01', weight: weights[kind], freshness: 1, firstSeenAt: null, named: new Map() }
}

function factsFor(topic: OpenerFacts['topic'], change: Partial<OpenerFacts> = {}): OpenerFacts {
  return { topic, source: sourceOf('post'), givenName: 'Juno', language: 'en', tone: 'casual', signOff: '', common: null, copied: new Set(), ...change }
}

const chess = vocabulary.resolve('chess')
const beekeeping = vocabulary.resolve('beekeeping')
if (!chess || !beekeeping) throw new Error('The vocabulary lacks what these tests talk about.')

describe('openers', () => {
  it('are sound for every topic, kind of evidence, language and tone: over 10,000 of them', () => {
    const wrong: string[] = []
    let count = 0
    topics.forEach((topic, index) => {
      const language = openerLanguages[index % openerLanguages.length] ?? 'en'
      for (const tone of ['casual', 'formal'] as const) {
        const kind = kinds[(index + (tone === 'formal' ? 4 : 0)) % kinds.length] ?? 'post'
        const common = ([null, 'same', 'near'] as const)[index % 3] ?? null
        const three = openersFor(factsFor(topic, { language, tone, source: sourceOf(kind), common }))
        count += three.length
        if (new Set(three).size !== 3) wrong.push(`${topic.label}: ${three.length} in ${language} for ${kind}`)
        wrong.push(...three.filter(text => text.length > longestOpener
          || /[{}]|undefined|  | [,.](?!\w)|\.\.|„“|«»|“”/.test(text)
          || /\b(the|a|an|of|to|and|in|on|for|your|is|und|der|ein|mit|et|le|de|du|el|en|un) \1\b/i.test(text)
          || !text.includes('Juno')))
      }
    })
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(10_000)
  })

  it('differ between people: hardly a pair for the same topic is the same', () => {
    const names = ['Juno', 'Åse', 'Mirko', 'Tamar', 'Lin', 'Odalys', 'Bram', 'Ingrid', 'Noor', 'Piet']
    const texts = names.map((givenName, index) => openersFor(factsFor(chess, { givenName, source: { ...sourceOf('post'), id: `s${index}` } }))[0]?.replace(givenName, ''))
    expect(new Set(texts).size).toBeGreaterThan(names.length / 2)
  })

  it('greet by name only where the name is known, and in the tone of the recruiter', () => {
    expect(openersFor(factsFor(chess, { givenName: '' }))[0]).toMatch(/^Hi, /)
    expect(openersFor(factsFor(chess, { tone: 'formal' }))[0]).toMatch(/^Hello Juno, /)
    expect(openersFor(factsFor(chess, { language: 'de', tone: 'formal' })).join(' ')).not.toMatch(/\b(?:du|dir|dein\w*)\b/)
    expect(openersFor(factsFor(chess, { language: 'fr', tone: 'casual' })).join(' ')).not.toMatch(/\b(?:vous|votre|vos)\b/)
  })

  it('end with the sign-off', () => {
    for (const text of openersFor(factsFor(chess, { signOff: 'Warmly, Ada' }))) expect(text.endsWith('\nWarmly, Ada')).toBe(true)
  })

  it('say the topic in the language of the sentence', () => {
    expect(spokenName(beekeeping, 'de')).toBe('Imkerei')
    expect(openersFor(factsFor(beekeeping, { language: 'de' })).join(' ')).not.toContain('beekeeping')
  })

  it('say nothing in brackets', () => {
    const game = vocabulary.topic('rust-game')
    expect(game && spokenName(game, 'en')).toBe('Rust')
  })

  it('never come back word for word', () => {
    const copied = new Set(openersFor(factsFor(chess)))
    const later = openersFor(factsFor(chess, { copied }))
    expect(later).toHaveLength(3)
    expect(later.filter(text => copied.has(text))).toEqual([])
  })

  it('cut a long title between words', () => {
    const title = 'A very long title about chess and everything else that one could possibly want to write in one line'
    for (const text of openersFor(factsFor(chess, { source: sourceOf('article', title) }))) expect(text).toContain('“A very long title about chess and everything else that one could…”')
  })
})
