import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayOf } from '../../../../src/domain/day'
import type { PrivacyCase } from '../../../../src/domain/privacy'
import { heldSince, noticeState, privacyDates, retentionState } from '../../../../src/nurture/privacy/clocks'

const day = 86_400_000
const since = new Date(2026, 8, 1, 12).getTime()
const held = dayOf(since)
const asked = (more: Partial<PrivacyCase> = {}): PrivacyCase => ({ candidate: {}, heldSince: since, touches: [], settings: { retentionMonths: 24 }, ...more })
type Touch = PrivacyCase['touches'][number]
const wrote = (days: number, more: Partial<Touch> = {}): Touch => ({ kind: 'casual', direction: 'out', channel: 'email', at: since + days * day, ...more })

describe('by when somebody must be told', () => {
  const cases: [string, Partial<PrivacyCase>, string][] = [
    ['a month after they were saved', {}, '2026-10-01'],
    ['with the first message, where that comes sooner', { touches: [wrote(20), wrote(5)] }, '2026-09-06'],
    ['a month after, where the first message comes later', { touches: [wrote(60)] }, '2026-10-01'],
    ['messages from before they were saved say nothing', { touches: [wrote(-300)] }, '2026-10-01'],
    ['nor do words of theirs, nor papers', { touches: [wrote(2, { direction: 'in' }), wrote(3, { kind: 'admin' })] }, '2026-10-01'],
    ['never, once they were told', { candidate: { noticeGivenAt: since + day } }, ''],
    ['never, where they gave the data themselves', { candidate: { noticeNot: 'gave-it' } }, ''],
    ['again, once that was taken back', { candidate: { noticeGivenAt: null, noticeNot: null } }, '2026-10-01'],
  ]
  test.each(cases)('%s', (_name, more, expected) => expect(privacyDates(asked(more)).noticeDueOn).toBe(expected))

  const states: [string, number, Partial<PrivacyCase>, object][] = [
    ['there is time', 3, {}, { is: 'in-time', days: 27 }],
    ['due in the last week', 24, {}, { is: 'due', days: 6, wrote: false }],
    ['due on the day', 30, {}, { is: 'due', days: 0 }],
    ['overdue from the day after', 31, {}, { is: 'overdue', days: -1 }],
    ['overdue after a message without it', 10, { touches: [wrote(5)] }, { is: 'overdue', days: -5, wrote: true }],
    ['given', 90, { candidate: { noticeGivenAt: 5 } }, { is: 'given', at: 5 }],
    ['not owed', 90, { candidate: { noticeNot: 'knows' } }, { is: 'not-needed', because: 'knows' }],
  ]
  test.each(states)('%s', (_name, days, more, expected) => expect(noticeState(asked(more), addDays(held, days))).toMatchObject(expected))
})

describe('how long somebody is kept', () => {
  const cases: [string, Partial<PrivacyCase>, string][] = [
    ['two years after they were saved', {}, '2028-09-01'],
    ['two years after they last answered', { touches: [wrote(100, { direction: 'in' })] }, '2028-12-10'],
    ['or both spoke', { touches: [wrote(100, { channel: 'phone' })] }, '2028-12-10'],
    ['messages without an answer do not count', { touches: [wrote(100), wrote(200)] }, '2028-09-01'],
    ['a reason keeps them longer', { candidate: { keepUntil: '2029-01-01' } }, '2029-01-01'],
    ['and never shorter', { candidate: { keepUntil: '2027-01-01' } }, '2028-09-01'],
    ['as the settings say', { settings: { retentionMonths: 6 } }, '2027-03-01'],
  ]
  test.each(cases)('%s', (_name, more, expected) => expect(privacyDates(asked(more)).reviewOn).toBe(expected))

  test('a look at their page changes nothing', () => {
    const profile = { createdAt: since, lastReadAt: since + 400 * day, updatedAt: since + 400 * day }
    expect(heldSince({ createdAt: since + day }, [profile])).toBe(since)
    expect(retentionState(asked(), '2028-09-01')).toEqual({ reviewOn: '2028-09-01', days: 0, due: true, lastTwoWay: null })
  })
})

test('whatever happens: told within a month, kept for the time since the last contact both ways, and no contact makes either day come later than it may', () => {
  const touch = fc.record({ kind: fc.constantFrom('casual', 'give', 'ask', 'pitch', 'admin'), direction: fc.constantFrom('in', 'out'), channel: fc.constantFrom('site', 'email', 'phone', 'in-person', 'other'), at: fc.integer({ min: -900, max: 900 }).map(days => since + days * day) }) as fc.Arbitrary<Touch>
  fc.assert(fc.property(fc.array(touch, { maxLength: 12 }), fc.integer({ min: 1, max: 60 }), touch, (touches, retentionMonths, more) => {
    const settings = { retentionMonths }
    const { noticeDueOn, reviewOn } = privacyDates(asked({ touches, settings }))
    expect(noticeDueOn >= held && noticeDueOn <= addMonths(held, 1)).toBe(true)
    expect(reviewOn >= addMonths(held, retentionMonths)).toBe(true)
    const after = privacyDates(asked({ touches: [...touches, more], settings }))
    expect(after.noticeDueOn <= noticeDueOn).toBe(true)
    expect(after.reviewOn >= reviewOn).toBe(true)
    if (more.direction === 'out' && (more.channel === 'site' || more.channel === 'email')) expect(after.reviewOn).toBe(reviewOn)
    expect(privacyDates(asked({ touches: touches.toReversed(), settings }))).toEqual({ noticeDueOn, reviewOn })
  }), { numRuns: 2_000 })
})
