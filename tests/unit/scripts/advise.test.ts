import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../../scripts/advise'
import { type AdviceAnswer, type AdviceCase, answerAdvice } from '../../../scripts/lib/advice-cases'

const plainCase: AdviceCase = {
  now: '2026-11-23',
  me: { interests: ['rust'] },
  candidate: { name: 'Ilse Okafor', givenName: 'Ilse', location: 'Berlin', language: 'en' },
  signals: [{ id: 's1', site: 'github', kind: 'repository', title: 'crdt-notes', text: 'Notes that merge: a CRDT in Rust', tags: ['crdt'], at: '2026-10-02', url: null, saved: false }],
  touchpoints: [
    { at: '2026-09-20', kind: 'give', direction: 'out', topics: [], note: '' }, { at: '2026-09-22', kind: 'casual', direction: 'in', topics: [], note: '' },
    { at: '2026-10-20', kind: 'give', direction: 'out', topics: [], note: '' }, { at: '2026-10-23', kind: 'casual', direction: 'in', topics: [], note: '' },
  ],
  hidden: [],
  cadence: { ideal: 30, latest: 45 },
  needs: [{ kind: 'must', text: 'remote only', at: '2026-09-22' }],
  opening: { title: 'Engineer', company: 'Paper Boats', place: 'Köln', remote: 'no', languages: ['en'], stack: ['Rust'], salary: [80_000, 90_000, 'EUR'], visa: true },
  loops: [],
  outcome: null,
}

describe('npm run advise', () => {
  test('answers a case with everything the format names', () => {
    expect(answerAdvice(plainCase)).toMatchObject({
      warmth: { word: 'warm' },
      balance: { gives: 2, asks: 0, asksInARow: 0 },
      followUp: { at: '2026-11-23' },
      next: { kind: 'casual', topic: expect.stringMatching(/^crdt/) as string },
      gate: { ready: false, missing: [], conflicts: ['\'remote only\' conflicts with on-site in Köln'] },
    })
    expect(answerAdvice({ ...plainCase, opening: { ...plainCase.opening as object, remote: 'yes' } })).toMatchObject({ next: { kind: 'pitch' }, gate: { ready: true, missing: [], conflicts: [] } })
    expect(answerAdvice({ ...plainCase, opening: null }).gate).toBeNull()
  })

  test('never looks at the label', () => {
    const labelled = { ...plainCase, label: { warmth: { word: 'close' }, next: { kind: 'ask' }, good: [['bees']] } }
    expect(answerAdvice(labelled)).toEqual(answerAdvice(plainCase))
  })

  test('who was never written to is cold, and first gets a casual note', () => {
    const answer = answerAdvice({ now: '2026-11-23', me: { interests: [] }, candidate: { name: 'Bao Lindqvist' }, signals: [] })
    expect(answer).toMatchObject({ warmth: { word: 'cold' }, balance: { gives: 0, asks: 0, asksInARow: 0 }, followUp: { at: '2026-11-23' }, next: { kind: 'casual', topic: null }, gate: null })
  })

  test('contacts count in the order of time, and those of one day in that of the file, whichever way it runs', () => {
    const day = (kind: 'ask' | 'give', at: string) => ({ at, kind, direction: 'out' as const })
    const forwards = [day('give', '2026-09-01'), day('ask', '2026-10-01'), day('give', '2026-10-01'), day('ask', '2026-11-01')]
    expect(answerAdvice({ ...plainCase, touchpoints: forwards }).balance.asksInARow).toBe(1)
    expect(answerAdvice({ ...plainCase, touchpoints: forwards.toReversed() }).balance.asksInARow).toBe(1)
    expect(answerAdvice({ ...plainCase, touchpoints: [...forwards, day('give', '2026-12-24')] }).balance).toEqual({ gives: 2, asks: 2, asksInARow: 1 })
  })

  test('a reason is understood with or without hyphens, and kept in their words where it is none of the list', () => {
    const after = (reason: string) => answerAdvice({ ...plainCase, outcome: { kind: 'no-offer', reason, at: '2026-11-20' } }).next.why
    expect(after('lost to another')).toContain('(somebody else was chosen)')
    expect(after('lost-to-another')).toContain('(somebody else was chosen)')
    expect(after('no parking')).toContain('(“no parking”)')
  })

  test('needs and openings may be given as text', () => {
    const answer = answerAdvice({ ...plainCase, needs: 'nur remote, nicht unter 80k', opening: 'Entwicklerin bei Paper Boats\nKöln, vor Ort\nGehalt: 60.000 – 70.000 €' })
    expect(answer.gate?.conflicts).toEqual(['\'nur remote\' conflicts with on-site in Köln', '\'nicht unter 80k\' conflicts with pay of EUR 60,000–70,000'])
  })
})

describe('the command', () => {
  afterEach(() => { vi.restoreAllMocks() })

  test('prints one answer, or writes one per case', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-advise-'))
    writeFileSync(join(folder, 'a.json'), JSON.stringify(plainCase))
    const out = join(folder, 'out')
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await main([join(folder, 'a.json')])).toBe(0)
    const printed = JSON.parse(String(log.mock.calls[0]?.[0])) as AdviceAnswer
    expect(await main(['--index', folder, '--out', out])).toBe(0)
    expect(readdirSync(out)).toEqual(['a.json'])
    expect(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8'))).toEqual(printed)
  })

  test('says what is wrong', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await main([])).toBe(2)
    expect(await main(['--index', 'somewhere'])).toBe(2)
    expect(await main(['no-such-file.json'])).toBe(1)
    expect(error.mock.calls.join('\n')).toContain('usage: npm run -s advise')
  })
})
