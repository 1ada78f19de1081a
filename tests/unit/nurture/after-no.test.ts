import { describe, expect, test } from 'vitest'
import type { OutcomeReason } from '../../../src/domain/outcome'
import { reasonState, reasonWords, silverMedalists, trackStep } from '../../../src/nurture/after-no'
import { type OpeningFacts, matchOf } from '../../../src/nurture/needs/match'
import { daysAgo, need, no, past, suiting, today } from './scenes'

describe('the track after a no: thanks after 14 days, casual after 60', () => {
  const step = (days: number, story = '') => {
    const found = trackStep(no('passed', 'pay', days), past(story), today)
    return found && [found.is, found.on]
  }
  test.each([
    ['on the day', 0, '', ['thanks', '2026-12-07']],
    ['two weeks later', 14, '', ['thanks', today]],
    ['what went before the no does not count', 20, 'casual 21, give 20', ['thanks', daysAgo(6)]],
    ['asking again does not count', 20, 'ask 10, pitch 5', ['thanks', daysAgo(6)]],
    ['a word of theirs is no thanks of ours', 20, 'reply 10', ['thanks', daysAgo(6)]],
    ['thanked: the casual note comes after 60 days', 20, 'thanks 5', ['casual', '2027-01-02']],
    ['a friendly note counts as thanks', 30, 'casual 14', ['casual', daysAgo(-30)]],
    ['thanked, and 60 days later', 60, 'thanks 45', ['casual', today]],
    ['never thanked, and 60 days later: one note for both', 61, '', ['casual', daysAgo(1)]],
    ['thanks near the sixtieth day are no casual note', 70, 'thanks 5', ['casual', daysAgo(10)]],
    ['a casual note early does not stand for it', 70, 'thanks 56, casual 40', ['casual', daysAgo(10)]],
    ['a casual note a week before the sixtieth day does', 70, 'thanks 56, casual 17', null],
    ['and so does one after', 100, 'thanks 86, give 20', null],
    ['and so does a word of theirs', 100, 'thanks 86, reply 30', null],
  ] as const)('%s', (_when, days, story, wanted) => {
    expect(step(days, story)).toEqual(wanted)
  })

  test('their own words stand in the sentence', () => {
    expect(trackStep({ ...no('no-offer', 'other', 14), words: 'the dog hated the office' }, [], today)?.why)
      .toBe('They got no offer 14 days ago (“the dog hated the office”): thank them, and want nothing.')
  })
})

describe('whether the reason is gone', () => {
  interface Case { reason: OutcomeReason, days: number, until?: string, needs?: string[], opening?: Partial<OpeningFacts> }
  const stateOf = ({ reason, days, until, needs = [], opening }: Case) => {
    const list = needs.map(need)
    const facts = opening ? { ...suiting, ...opening } : null
    return reasonState({ no: no('passed', reason, days, until ?? null), needs: list, opening: facts, match: facts && matchOf(list, facts, { home: '', today }), today })
  }
  test.each([
    ['a date that has come', { reason: 'timing', days: 100, until: daysAgo(5) }, 'gone', daysAgo(5)],
    ['a date that comes today', { reason: 'timing', days: 100, until: today }, 'gone', today],
    ['a date to come, however long ago the no', { reason: 'timing', days: 400, until: '2027-01-01' }, 'stands', 39],
    ['a date outweighs what the opening says', { reason: 'place', days: 10, until: '2027-01-01', opening: {} }, 'stands', 39],
    ['they said from when on', { reason: 'timing', days: 50, needs: ['trigger from March 2027 @50'] }, 'stands', 98],
    ['they said from when on, and it is past', { reason: 'timing', days: 100, needs: ['trigger from October 2026 @100'] }, 'gone', '2026-10-01'],
    ['timing without a date, lately', { reason: 'timing', days: 30 }, 'stands', 90],
    ['timing without a date, long ago', { reason: 'timing', days: 130 }, 'gone', daysAgo(10)],
    ['the pay, and a new opening that pays what they named', { reason: 'pay', days: 50, needs: ['must not below 85k @70'], opening: { salary: [90_000, 99_000, 'EUR'] } }, 'gone', daysAgo(49)],
    ['the pay, and a new opening that pays less', { reason: 'pay', days: 200, needs: ['must not below 120k @210'], opening: {} }, 'stands', null],
    ['the pay, and they told us since what would do', { reason: 'pay', days: 100, needs: ['must not below 85k @40'] }, 'gone', daysAgo(40)],
    ['the pay, and nobody knows what would do', { reason: 'pay', days: 50, opening: {} }, 'stands', 70],
    ['the place, and the new one is remote', { reason: 'place', days: 20, opening: { remote: 'yes' } }, 'gone', daysAgo(19)],
    ['the place, and the new one is on-site elsewhere', { reason: 'place', days: 200, needs: ['must Berlin @300'], opening: { remote: 'no' } }, 'stands', null],
    ['the stack, and the new one has theirs', { reason: 'stack', days: 20, needs: ['must Rust @60'], opening: {} }, 'gone', daysAgo(19)],
    ['the stack, and the new one has not', { reason: 'stack', days: 20, needs: ['must Elixir @60'], opening: {} }, 'stands', null],
    ['the visa, and the new one sponsors it', { reason: 'visa', days: 20, opening: { visa: true } }, 'gone', daysAgo(19)],
    ['the visa, and the new one does not', { reason: 'visa', days: 200, needs: ['must visa sponsorship @300'], opening: { visa: false } }, 'stands', null],
    ['the team, lately', { reason: 'team', days: 20, opening: {} }, 'stands', 100],
    ['a counter-offer, half a year ago', { reason: 'counter-offer', days: 180 }, 'gone', daysAgo(60)],
    ['somebody else was chosen, a month ago: any new opening is without that', { reason: 'lost-to-another', days: 30 }, 'gone', daysAgo(29)],
    ['another reason, a year ago', { reason: 'other', days: 365 }, 'gone', daysAgo(245)],
  ] as const)('%s', (_what, given, is, detail) => {
    const state = stateOf(given as unknown as Case)
    expect(state.is, state.why).toBe(is)
    expect(state.is === 'gone' ? state.since : state.days).toBe(detail)
    expect(state.why).toContain(reasonWords[given.reason])
  })
})

test('silver medalists: those whose reason is gone first, then the latest; who passed for the work itself is not among them', () => {
  const people = [
    { person: 'pay', no: no('passed', 'pay', 10), needs: [] }, { person: 'lately', no: no('no-offer', 'lost-to-another', 20), needs: [] }, { person: 'long ago', no: no('no-offer', 'other', 300), needs: [] },
    { person: 'team', no: no('passed', 'team', 200), needs: [] }, { person: 'never', no: null, needs: [] }, { person: 'timing', no: no('passed', 'timing', 150, daysAgo(3)), needs: [] },
  ]
  expect(silverMedalists(people, today).map(({ person, state }) => [person, state.is])).toEqual([['lately', 'gone'], ['timing', 'gone'], ['long ago', 'gone'], ['pay', 'stands']])
})
