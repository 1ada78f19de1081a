import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../../scripts/lib/opener-checks'
import { openerLanguages } from '../../../src/topics/filters/language'
import { longestOpener, openersFor, spokenName, type OpenerFacts } from '../../../src/topics/openers'
import { nounOf, phrases } from '../../../src/topics/openers/grammar'
import { nounLines } from '../../../src/topics/openers/noun-list'
import { weights } from '../../../src/topics/evidence'
import type { Source } from '../../../src/topics/sources'
import type { SignalKind } from '../../../src/domain/capture'
import type { Topic } from '../../../src/topics/types'
import { signal, vocabulary } from './people'

const kinds = Object.keys(weights).filter((kind): kind is SignalKind => kind !== 'headline' && kind !== 'about')
const topics = [...vocabulary].filter(topic => topic.depth > 0)

function sourceOf(kind: SignalKind, title = 'lantern-log', at: string | null = '2026-11-01', text = ''): Source {
  return { id: `${kind} ${title}`, signal: signal({ id: 'a', kind, title, text }), kind, at, weight: weights[kind], freshness: 1, firstSeenAt: null, named: new Map() }
}

function factsFor(topic: Topic, change: Partial<OpenerFacts> = {}): OpenerFacts {
  return {
    topic, sources: [sourceOf('post')], givenName: 'Juno', language: 'en', tone: 'casual', polite: change.tone === 'formal', signOff: '', common: null,
    angle: 'question', today: '2026-11-23', copied: [], ...change,
  }
}

function known(name: string): Topic {
  const topic = vocabulary.resolve(name)
  if (!topic) throw new Error(`The vocabulary lacks ${name}.`)
  return topic
}
const chess = known('chess')
const beekeeping = known('beekeeping')
const all = (change: Partial<OpenerFacts>, topic = chess) => openersFor(factsFor(topic, change)).join('\n')

describe('openers', () => {
  it('are sound for every topic, kind of evidence, language and tone: over 10,000 of them', () => {
    const wrong: string[] = []
    let count = 0
    topics.forEach((topic, index) => {
      const language = openerLanguages[index % openerLanguages.length] ?? 'en'
      for (const tone of ['casual', 'formal'] as const) {
        const kind = kinds[(index + (tone === 'formal' ? 4 : 0)) % kinds.length] ?? 'post'
        const common = ([null, 'same', 'near'] as const)[index % 3] ?? null
        const polite = tone === 'formal'
        const three = openersFor(factsFor(topic, { language, tone, polite, sources: [sourceOf(kind)], common, mine: common === 'near' ? chess : null }))
        count += three.length
        if (new Set(three).size !== 3) wrong.push(`${topic.label}: ${three.length} in ${language} for ${kind}`)
        // English labels end as they like in other languages; the endings that tell a gender are held to in the evaluation of cases.
        wrong.push(...three.flatMap(text => faultsOf({ text, language, givenName: 'Juno', others: ['Ilse'], polite, signOff: '' })
          .filter(fault => fault !== 'article' || language === 'en').map(fault => `${fault}: ${text}`)))
      }
    })
    expect(wrong.slice(0, 40)).toEqual([])
    expect(count).toBeGreaterThan(10_000)
  })

  it('differ between people: hardly a pair for the same topic is the same', () => {
    const names = ['Juno', 'Åse', 'Mirko', 'Tamar', 'Lin', 'Odalys', 'Bram', 'Ingrid', 'Noor', 'Piet']
    const texts = names.map((givenName, index) => openersFor(factsFor(chess, { givenName, sources: [{ ...sourceOf('post'), id: `s${index}` }] }))[0]?.replace(givenName, ''))
    expect(new Set(texts).size).toBeGreaterThan(names.length / 2)
  })

  it('greet by name only where the name is known, and in the tone of the recruiter', () => {
    expect(all({ givenName: '' })).toMatch(/^Hi, /)
    expect(all({ tone: 'formal' })).toMatch(/^Hello Juno, /)
    expect(all({ tone: 'formal' })).not.toMatch(/\w’(?:s|m|d) /)
  })

  it('keep to du or Sie, whatever the tone', () => {
    for (const tone of ['casual', 'formal'] as const) {
      expect(all({ language: 'de', tone, polite: true })).not.toMatch(/\b(?:du|dir|dein\w*)\b/)
      expect(all({ language: 'fr', tone, polite: false })).not.toMatch(/\b(?:vous|votre|vos)\b/)
      expect(all({ language: 'es', tone, polite: true })).not.toMatch(/\b(?:tú|tus?|te)\b/)
    }
  })

  it('end with the sign-off', () => {
    for (const text of openersFor(factsFor(chess, { signOff: 'Warmly, Ada' }))) expect(text.endsWith('\nWarmly, Ada')).toBe(true)
  })

  it('begin with the angle of the suggestion', () => {
    const first = (change: Partial<OpenerFacts>) => openersFor(factsFor(chess, change))[0]
    expect(first({ angle: 'share', common: 'same' })).toMatch(/too|as well|myself|Same here/)
    expect(first({ angle: 'event', sources: [sourceOf('event', 'Rook Night', '2026-11-10')] })).toMatch(/How was it|go\?|worth|take home|meet there|pass on/)
    expect(first({ angle: 'event', sources: [sourceOf('event', 'Rook Night', '2026-12-10')] })).toMatch(/in person|looking forward|not miss|have a part/)
  })

  it('call a talk theirs only where they say so', () => {
    const talks = known('conference talks')
    expect(all({ sources: [sourceOf('post', 'Slides', '2026-11-20', 'The slides of my talk are up.')] }, talks)).toContain('the talk')
    expect(all({ sources: [sourceOf('post', 'Heard', '2026-11-20', 'Heard a fine talk today.')] }, talks)).not.toMatch(/Congratulations|prepare|audience/)
  })

  it.each([
    ['de', beekeeping, /(?:zur|der|die|über|Thema) Imkerei/], ['fr', beekeeping, /(?:de l’|sur l’)apiculture/], ['es', beekeeping, /(?:la|sobre) apicultura/],
    ['fr', chess, /(?:les|des|aux) échecs/], ['es', chess, /(?:del|el|al|sobre) ajedrez/], ['fr', known('Elixir'), /(?:d’|sur )Elixir/], ['en', known('theremin'), /the theremin/],
  ] as const)('say the topic in %s with its article', (language, topic, form) => {
    expect(all({ language }, topic)).toMatch(form)
    expect(all({ language }, topic)).not.toContain('beekeeping')
  })

  it.each([
    ['functional-programming', 'mit', 'mit der funktionalen Programmierung'], ['functional-programming', 'über', 'über funktionale Programmierung'],
    ['data-quality', 'mit', 'mit Datenqualität'], ['data-quality', 'an', 'an der Datenqualität'], ['pottery', 'über', 'übers Töpfern'], ['pottery', 'zu', 'zum Töpfern'],
    ['board-games', 'mit', 'mit Brettspielen'], ['board-games', 'über', 'über Brettspiele'], ['rust', 'zu', 'zu Rust'], ['beekeeping', 'für', 'für die Imkerei'],
    ['first-aid', 'zu', 'zur Ersten Hilfe'],
  ])('decline in German: %s after %s', (id, preposition, form) => {
    const noun = nounOf(known(id), 'de')
    expect(noun && phrases.de(preposition, noun)).toBe(form)
  })

  it.each([
    ['fr', 'chess', 'de', 'des échecs'], ['fr', 'chess', 'à', 'aux échecs'], ['fr', 'beekeeping', '', 'l’apiculture'], ['fr', 'jazz', 'à', 'au jazz'], ['fr', 'ice-hockey', 'de', 'du hockey sur glace'],
    ['fr', 'haskell', 'de', 'de Haskell'], ['fr', 'elixir', 'de', 'd’Elixir'], ['es', 'chess', 'de', 'del ajedrez'], ['es', 'chess', 'a', 'al ajedrez'], ['es', 'board-games', 'de', 'de los juegos de mesa'],
    ['es', 'rust', 'a', 'a Rust'],
  ] as const)('contract in %s: %s after "%s"', (language, id, preposition, form) => {
    const noun = nounOf(known(id), language)
    expect(noun && phrases[language](preposition, noun)).toBe(form)
  })

  it.each([['fox', 'foxes'], ['Arctic wolf', 'Arctic wolves'], ['catfish', 'catfish'], ['finch', 'finches'], ['bur oaks', 'bur oaks']])(
    'speak of %s as many', (label, many) => {
      expect(spokenName({ ...chess, id: 'x', label, family: 'nature' }, 'en')).toBe(many)
    },
  )

  it('say nothing in brackets', () => {
    const game = vocabulary.topic('rust-game')
    expect(game && spokenName(game, 'en')).toBe('Rust')
  })

  it('quote titles, keep names of repositories, and never nest the same quotation marks', () => {
    expect(all({ sources: [sourceOf('article', 'The “right” way')] })).toContain('“The ‘right’ way”')
    expect(all({ sources: [sourceOf('contribution', 'tidewrack/rook-engine')] })).toContain(' rook-engine')
    expect(all({ language: 'de', sources: [sourceOf('project', 'Nachtfähre')] })).toContain('„Nachtfähre“')
  })

  it('tell of a long text by its first words', () => {
    const title = 'A very long title about chess and everything else that one could possibly want to write in one line'
    expect(all({ sources: [sourceOf('article', title)] })).toContain('“A very long title about chess…”')
  })

  it('speak of several pieces of evidence where there are several', () => {
    const three = all({ sources: [sourceOf('repository', 'rook-engine'), sourceOf('article', 'Endgames')] })
    expect(three).toContain('rook-engine')
    expect(three).toContain('Endgames')
  })

  it.each(openerLanguages)('never come back among the last 200 that were copied, for anyone (%s)', language => {
    const copied: string[] = []
    for (let round = 0; round < 70; round++) {
      const three = openersFor(factsFor(chess, { language, givenName: `Juno${'abcdefghij'[round % 10] ?? ''}`, copied: copied.slice(-200) }))
      expect(three).toHaveLength(3)
      expect(three.filter(text => copied.slice(-200).includes(text))).toEqual([])
      copied.push(...three)
    }
  })

  it('do not run out for someone without a name, of whom hardly anything is known', () => {
    for (const [language, source] of openerLanguages.flatMap(language => [null, sourceOf('reaction', 'lantern-log')].map(source => [language, source] as const))) {
      const copied: string[] = []
      for (let round = 0; round < 20; round++) copied.push(...openersFor(factsFor(known('Portugal travel'), { language, givenName: '', sources: source ? [source] : [], copied })))
      expect(copied.length, language).toBeGreaterThanOrEqual(24)
      expect(new Set(copied).size).toBe(copied.length)
    }
  })

  it('do not repeat the words under another name while others are left', () => {
    const first = openersFor(factsFor(chess))
    const later = openersFor(factsFor(chess, { givenName: 'Bram', copied: first }))
    for (const text of later) expect(first.map(one => one.replace('Hi Juno, ', ''))).not.toContain(text.replace('Hi Bram, ', ''))
  })

  it('stay short however long the evidence', () => {
    for (const text of openersFor(factsFor(chess, { sources: [sourceOf('project', 'word '.repeat(200))], signOff: 'x'.repeat(300) }))) expect(text.length).toBeLessThanOrEqual(longestOpener)
  })
})

describe('the list of nouns', () => {
  it('has three languages a line, each with its grammar', () => {
    for (const line of nounLines.trim().split('\n')) expect(line).toMatch(/^[\w-]+(?:\|(?:-|(?:[mfnpM0]|fp) [^|]+)){3}$/u)
  })
  it('names each topic once, and hardly any that the vocabulary does not know', () => {
    const ids = nounLines.trim().split('\n').map(line => line.split('|')[0] ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !vocabulary.topic(id)).length / ids.length).toBeLessThan(0.1)
  })
})
