import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildVocabulary } from '../../../scripts/vocabulary/build'
import { topicsIn } from '../../../src/topics'
import { data, vocabulary } from './people'

describe('the vocabulary that is shipped', () => {
  it('is what the word lists make', () => {
    expect(buildVocabulary()).toEqual(data)
  })

  it('has at least 6,000 topics in at most 250 kB gzipped', () => {
    expect(vocabulary.size).toBeGreaterThanOrEqual(6_000)
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThanOrEqual(250_000)
  })

  it('has each id once, and labels of at most five words', () => {
    const topics = [...vocabulary]
    expect(new Set(topics.map(topic => topic.id)).size).toBe(topics.length)
    expect(topics.filter(topic => topic.label.split(' ').length > 5)).toEqual([])
  })

  it('gives no sure name to two topics', () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const [label, , , , , keys] of data.topics) {
      for (const key of keys.split('|').filter(one => !one.endsWith('?'))) {
        const bare = key.replace(/^[a-z]{2}=/, '')
        if (owners.has(bare) && owners.get(bare) !== label) twice.push(bare)
        owners.set(bare, label)
      }
    }
    expect(twice).toEqual([])
  })

  it('ends every chain of broader topics', () => {
    for (const topic of vocabulary) {
      const seen = new Set([topic.id])
      for (let next = topic.broader; next !== null; next = vocabulary.topic(next)?.broader ?? null) {
        expect(seen.has(next), `${topic.label} is broader than itself`).toBe(false)
        seen.add(next)
      }
    }
  })

  it.each([
    ['k8s', 'Kubernetes'], ['ReactJS', 'React'], ['react.js', 'React'], ['a11y', 'accessibility'], ['golang', 'Go'], ['UX', 'user experience'],
    ['PostgreSQL', 'PostgreSQL'], ['postgres', 'PostgreSQL'], ['c++', 'C++'], ['C#', 'C#'], ['rust', 'Rust'], ['Node.js', 'Node.js'], ['ci/cd', 'CI/CD'],
    ['Imkerei', 'beekeeping'], ['escalade', 'climbing'], ['ajedrez', 'chess'], ['Typografie', 'typography'], ['CRDT', 'CRDTs'], ['local-first', 'local-first'],
  ])('knows %s as %s', (name, label) => {
    expect(vocabulary.resolve(name)?.label).toBe(label)
  })

  it('does not know what is no topic', () => {
    for (const name of ['', 'the', 'xyzzy', 'hiring', 'connections']) expect(vocabulary.resolve(name)).toBeNull()
  })
})

describe('topics in a text', () => {
  const labels = (text: string) => topicsIn(text, vocabulary).map(topic => topic.label)

  it('takes the longest phrase, not its words', () => {
    expect(labels('Notes on functional programming')).toEqual(['functional programming'])
    expect(labels('A race condition in the scheduler')).toEqual(['race conditions'])
  })

  it('looks into joined names and hashtags', () => {
    expect(labels('localFirst')).toContain('local-first')
    expect(labels('Fun with #WebAssembly')).toContain('WebAssembly')
  })

  it.each([
    ['We go to the office every Tuesday', 'Go'],
    ['A swift answer is a good answer', 'Swift'],
    ['The snowflake on the window', 'Snowflake'],
    ['A spark of joy', 'Apache Spark'],
    ['Python season at the zoo', 'Python'],
    ['At the helm of the company', 'Helm'],
    ['A novel approach to running meetings', 'running'],
    ['Unity in the team matters', 'Unity'],
    ['R', 'R'],
  ])('does not take an everyday word for a tool: %s', (text, label) => {
    expect(labels(text)).not.toContain(label)
  })

  it.each([
    ['A library for Go and Rust with a small API', ['Go', 'Rust']],
    ['Our Spark cluster reads Parquet files', ['Apache Spark', 'Parquet']],
    ['Swift 6 concurrency in an iOS app', ['Swift']],
    ['The python laid seven eggs in the reptile room', ['snakes']],
    ['Our Rust server had a wipe and a raid on one day', ['Rust (game)']],
    ['Played Go on a real board, lost to a 3 dan', ['Go (board game)']],
  ])('settles words with several lives by context: %s', (text, expected) => {
    expect(labels(text)).toEqual(expect.arrayContaining(expected))
  })

  it('drops what is negated', () => {
    expect(labels('We build without Kubernetes')).toEqual([])
    expect(labels('Kein Kubernetes mehr')).toEqual([])
    expect(labels('Not only Kubernetes')).toEqual(['Kubernetes'])
  })

  it.each(['Climbing the career ladder', 'Surfing the wave', 'Sailing through the audit', 'Chess, not checkers', 'It is a marathon, not a sprint', 'Herding cats all day',
    'Up and running again', 'A close-knit team', 'Going fishing for bugs'])('takes no figure of speech for a hobby: %s', text => {
    expect(labels(text)).toEqual([])
  })

  it('drops badges, code and addresses', () => {
    expect(labels('![React](https://img.shields.io/badge/react) [home](https://kubernetes.io/) ```docker run```')).toEqual([])
  })

  it('finds names in scripts without spaces and heads of German compounds', () => {
    expect(labels('週末は登山と将棋')).toEqual(['hiking', 'shogi'])
    expect(labels('Ich singe im Schulchor und im Projektchor')).toContain('choirs')
    expect(labels('Die Tests laufen, der Prozess wurde durchlaufen, im Kindergarten lebt ein Hausschwein')).toEqual([])
  })

  it('takes the first part of a compound where the last one says only what one goes to', () => {
    expect(labels('Der Drechselkurs war ausgebucht, das Schachturnier auch')).toEqual(['woodturning', 'chess'])
    expect(labels('Unsere Arbeitsgruppe und die Projektgruppe und ein Familientreffen')).toEqual([])
  })
})
