import { describe, expect, it } from 'vitest'
import { shippedVocabulary } from '../../../scripts/lib/topic-cases'
import { topicsIn } from '../../../src/topics'

const idOf = (name: string) => shippedVocabulary().resolve(name)?.id

describe('names written otherwise', () => {
  it.each([
    ['rust-lang', 'Rust'], ['angular2', 'Angular'], ['apache-hadoop', 'Hadoop'], ['fast-api', 'FastAPI'], ['rubyonrails', 'Ruby on Rails'],
    ['perl-5', 'Perl'], ['neo4j-driver', 'Neo4j'], ['storybookjs', 'Storybook'], ['sqlite-database', 'SQLite'],
  ])('%s is %s', (name, topic) => {
    expect(idOf(name)).toBeDefined()
    expect(idOf(name)).toBe(idOf(topic))
  })

  it('makes no topic of words that merely begin like one', () => {
    expect(idOf('rust belt history')).toBeUndefined()
    expect(idOf('zzyzx-driver')).toBeUndefined()
  })

  it('reads Latin words inside Japanese text', () => {
    expect(topicsIn('eBPFの勉強会で発表しました', shippedVocabulary()).map(({ label }) => label)).toContain('eBPF')
  })

  it('does not speak of what something is likened to', () => {
    const labels = topicsIn('La esgrima es ajedrez con agujetas', shippedVocabulary()).map(({ label }) => label)
    expect(labels).toContain('fencing')
    expect(labels).not.toContain('chess')
  })
})
