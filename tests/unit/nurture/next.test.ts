import { describe, expect, test } from 'vitest'
import { type StepKind, nextStep } from '../../../src/nurture/next'
import { type Scene, daysAgo, inputOf, loop, no } from './scenes'

const warm = 'casual 120, reply 118, give 60, reply 58, give 25, reply 20'
type Row = readonly [sentence: string, scene: Scene, kind: StepKind, reason: RegExp]

/** What a recruiter would do next in each, with the reason in words. The topic at hand is CRDTs, the rhythm 30 days. */
const table: readonly Row[] = [
  // Casual by default
  ['Saved today, nothing logged', { past: '' }, 'casual', /^Write a casual note today: nothing is logged yet\. A topic: CRDTs\.$/],
  ['Saved today, nothing logged, and there is no topic either', { past: '', topic: '' }, 'casual', /nothing is logged yet\.$/],
  ['In touch 40 days ago with a rhythm of 30', { past: 'casual 42, reply 40' }, 'casual', /casual note today: the last word was 40 days ago, the usual gap is 30/],
  ['In touch 20 days ago: a casual note when the rhythm says so', { past: 'casual 22, reply 20' }, 'casual', /casual note on 3 Dec/],
  ['Exactly fourteen days ago: the cooldown is over', { past: 'casual 16, reply 14' }, 'casual', /casual note on/],
  ['Silent for a year', { past: 'casual 370, reply 365' }, 'casual', /12 months, and a hello costs nothing/],
  ['Silent for a year, and there is an opening that suits', { past: 'give 400, reply 390, give 380, reply 365', opening: {} }, 'casual', /The opening can wait/],
  ['One note unanswered for 40 days', { past: 'casual 40' }, 'casual', /casual note/],
  ['Two notes unanswered, the last 60 days ago', { past: 'casual 100, casual 60' }, 'casual', /casual note/],
  ['One ask out, answered, nothing given yet: no second ask', { past: 'casual 60, reply 58, ask 40, reply 38' }, 'casual', /casual note/],
  ['More asked than given: no ask', { past: 'give 200, reply 198, ask 120, reply 118, ask 50, reply 45, give 40, ask 35, reply 34' }, 'casual', /casual note/],
  ['One gift and no ask: still a casual note', { past: 'casual 60, reply 58, give 40, reply 38' }, 'casual', /casual note/],
  ['Two gifts and no ask: still a casual note', { past: 'give 80, reply 78, give 40, reply 38' }, 'casual', /casual note/],
  ['Needs that only say what a job must be like are no gift', { past: 'casual 42, reply 40', needs: ['must remote only', 'must not below 80k', 'never PHP'] }, 'casual', /casual note/],
  ['A job with a salary of at least 90k is no wish for market information', { past: 'casual 42, reply 40', needs: ['must salary at least 90k'] }, 'casual', /casual note/],
  ['Machine learning is a field, not a wish for an article', { past: 'casual 42, reply 40', needs: ['must machine learning'] }, 'casual', /casual note/],
  ['Short interview processes are no wish for interview help', { past: 'casual 42, reply 40', needs: ['nice short interview process'] }, 'casual', /casual note/],
  ['The opening conflicts with what they said: stay casual', { past: 'casual 120, reply 118, give 80, reply 78, give 45, reply 35', needs: ['must remote only'], opening: { remote: 'no' } }, 'casual', /The opening can wait/],
  ['Never answered, and there is an opening: first get to know each other', { past: 'casual 40', opening: {} }, 'casual', /The opening can wait/],
  // The cooldown
  ['In touch yesterday', { past: 'casual 3, reply 1' }, 'wait', /^Wait: you were in touch yesterday/],
  ['In touch today', { past: 'casual 0' }, 'wait', /in touch today/],
  ['In touch thirteen days ago', { past: 'casual 15, reply 13' }, 'wait', /13 days ago/],
  ['They wrote last week', { past: 'casual 30, reply 7' }, 'wait', /7 days ago/],
  ['They answered last week, got two gifts and were asked once, and there is no opening', { past: 'ask 90, give 60, give 20, reply 7' }, 'wait', /if they asked you something, answer it now/],
  ['Thanks went out three days ago: that is contact, too', { past: 'casual 60, reply 58, thanks 3' }, 'wait', /3 days ago/],
  ['A rhythm of seven days: eight days after it is time', { past: 'casual 10, reply 8', cadence: 7 }, 'casual', /casual note/],
  ['A rhythm of seven days: six days after it is not', { past: 'casual 8, reply 6', cadence: 7 }, 'wait', /6 days ago/],
  ['Asked five days ago, no answer yet', { past: `${warm}, ask 5` }, 'wait', /5 days ago/],
  ['Asked twice lately, the last time three days ago', { past: 'casual 60, reply 58, ask 20, reply 18, ask 3' }, 'wait', /3 days ago/],
  ['A gift was sent four days ago: not the next one yet', { past: 'casual 30, reply 28, give 4', needs: ['nice CV feedback'] }, 'wait', /4 days ago/],
  ['The opening suits, but it was pitched a week ago', { past: `${warm}, pitch 7`, opening: {} }, 'wait', /7 days ago/],
  // Stop
  ['Three notes unanswered', { past: 'casual 120, casual 80, casual 40' }, 'wait', /^Three notes without an answer: leave it be until they write/],
  ['They answered once, then three notes stood unanswered', { past: 'casual 200, reply 198, casual 120, give 80, casual 40' }, 'wait', /Three notes without an answer/],
  ['Four unanswered, and there is an opening', { past: 'casual 200, casual 120, casual 80, ask 40', opening: {} }, 'wait', /Four notes/],
  ['Three unanswered, but they wrote since', { past: 'casual 120, casual 80, casual 40, reply 20' }, 'casual', /casual note/],
  ['Three unanswered, but we met since', { past: 'casual 120, casual 80, casual 40, meeting 20' }, 'casual', /casual note/],
  // Give
  ['They would like feedback on their CV', { past: 'casual 42, reply 40', needs: ['nice CV feedback'] }, 'give', /read their CV.*30 minutes; they said 'CV feedback'/],
  ['They prepare for interviews', { past: 'casual 42, reply 40', needs: ['nice help with interview prep'] }, 'give', /practise an interview/],
  ['They want to know what the market pays', { past: 'casual 42, reply 40', needs: ['trigger what the market pays for seniors'] }, 'give', /what such positions pay/],
  ['They look for a mentor', { past: 'casual 42, reply 40', needs: ['nice a mentor in product'] }, 'give', /introduce them/],
  ['Sie will jemanden aus der Branche kennenlernen', { past: 'casual 42, reply 40', needs: ['nice Leute aus der Branche kennenlernen'] }, 'give', /introduce them/],
  ['They want to learn Rust', { past: 'casual 42, reply 40', needs: ['nice learn Rust'] }, 'give', /an article or a talk/],
  ['They need a recommendation', { past: 'casual 42, reply 40', needs: ['must a recommendation letter'] }, 'give', /write a recommendation/],
  ['A gift they asked for is not held back by the cooldown: that is for casual notes', { past: 'casual 12, reply 10', needs: ['nice CV feedback @11'] }, 'give', /read their CV/],
  ['They got the feedback since: back to casual', { past: 'casual 80, reply 78, give 40, reply 38', needs: ['nice an article about fermenting'], topic: 'fermenting' }, 'give', /they said/],
  ['They gave us something last week, and nothing went back', { past: 'give 60, reply 58, theirs 7' }, 'thank', /Thank them for what they gave you 7 days ago/],
  ['They gave us something, and we thanked', { past: 'give 60, reply 58, theirs 20, thanks 19' }, 'casual', /casual note/],
  ['They answered our ask with what was logged as an ask: nothing to answer', { past: 'give 60, ask 20, request 18' }, 'casual', /casual note/],
  ['They asked us for something, and nothing went back', { past: 'casual 40, request 5' }, 'give', /Answer what they asked you 5 days ago/],
  ['They asked us for something, and we answered', { past: 'casual 40, request 20, give 18' }, 'casual', /casual note/],
  ['Two asks in a row went out', { past: 'give 200, reply 198, ask 80, reply 78, ask 40, reply 39' }, 'give', /^Two asks in a row went out\. Give something/],
  ['An ask and a pitch in a row went out', { past: 'give 200, reply 198, ask 80, reply 78, pitch 40, reply 39' }, 'give', /Two asks in a row/],
  ['The opening suits, they answer, and one gift is missing', { past: 'casual 60, reply 58, casual 20, reply 18', opening: {} }, 'give', /One step before the pitch/],
  // Ask
  ['Three gifts and nothing asked, warm, and it is time', { past: 'give 120, reply 118, give 80, reply 78, give 40, reply 35' }, 'ask', /view on CRDTs if you like: you gave 3 times and asked for nothing yet/],
  ['An ask is planned, and the balance allows it', { past: 'give 80, reply 78, give 40, reply 35', loops: [loop('advice', {})] }, 'ask', /Ask for the advice you have in mind/],
  ['An ask is planned, but nothing was given yet', { past: 'casual 80, reply 78, casual 40, reply 35', loops: [loop('advice', {})] }, 'casual', /casual note/],
  ['An ask is planned, but two in a row went out already', { past: 'give 200, reply 198, ask 80, reply 78, ask 40, reply 35', loops: [loop('referral', {})] }, 'give', /Two asks in a row/],
  ['Three gifts, but never an answer', { past: 'give 100, give 60' , loops: [loop('advice', {})] }, 'casual', /casual note/],
  ['Many gifts, but silent for long', { past: 'give 400, reply 398, give 300, reply 298, give 200, reply 198' }, 'casual', /a hello costs nothing/],
  // Pitch, through the gate only
  ['The opening suits, warm, two gifts', { past: warm, opening: {} }, 'pitch', /^Pitch “Senior Backend Engineer” at Sail & Daughters today/],
  ['They answered last week, got two gifts, were asked once, and the opening suits', { past: 'ask 90, give 60, give 20, reply 7', opening: {}, needs: ['must remote only'] }, 'pitch', /Pitch/],
  ['The opening suits, but our gift of three days ago is not answered yet', { past: 'give 100, reply 98, give 60, reply 40, give 3', opening: {} }, 'wait', /3 days ago/],
  ['The opening suits, and they answered our gift of three days ago', { past: 'give 100, reply 98, give 60, reply 40, give 3, reply 1', opening: {} }, 'pitch', /Pitch/],
  ['The opening suits, and we met two days ago', { past: 'give 100, reply 98, give 60, reply 40, meeting 2', opening: {} }, 'pitch', /Pitch/],
  ['The opening suits but for a question', { past: warm, opening: { salary: null }, needs: ['must at least 70k'] }, 'pitch', /Find out first: 'at least 70k': what does it pay\?/],
  ['The opening suits, asked 20 days ago: not yet', { past: 'give 120, reply 118, give 60, reply 58, ask 20, reply 18', opening: {} }, 'casual', /The opening can wait/],
  ['Remote only, and it is on-site: no pitch', { past: 'give 120, reply 118, give 60, reply 58, casual 20, reply 18', opening: { remote: 'no' }, needs: ['must remote only'] }, 'casual', /The opening can wait/],
  // Thank
  ['Their advice came yesterday', { past: `${warm}, ask 3, reply 1`, loops: [loop('advice', { asked: 3, answered: 1 })] }, 'thank', /^Thank them for their advice: it came yesterday/],
  ['They sent somebody two months ago and had no thanks', { past: warm, loops: [loop('referral', { answered: 60 })] }, 'thank', /Thank them for their referral/],
  ['Thanks come before a pitch', { past: warm, opening: {}, loops: [loop('introduction', { answered: 20 })] }, 'thank', /introduction/],
  ['Thanks come even where three notes stand unanswered', { past: 'reply 90, casual 80, casual 60, casual 40', loops: [loop('help', { answered: 90 })] }, 'thank', /help/],
  ['They were thanked a month ago and never heard what came of it', { past: 'give 100, reply 98, thanks 30', loops: [loop('referral', { answered: 40, thanked: 30 })] }, 'thank', /Tell them what came of their referral/],
  ['They were thanked last week: news can wait', { past: 'give 100, reply 98, thanks 7', loops: [loop('referral', { answered: 8, thanked: 7 })] }, 'wait', /in touch 7 days ago/],
  ['We asked and wait for an answer: nothing to thank for', { past: `${warm}, ask 4`, loops: [loop('advice', { asked: 4 })] }, 'wait', /4 days ago/],
  ['The loop is closed', { past: 'casual 42, reply 40', loops: [loop('advice', { asked: 90, answered: 88, thanked: 87, told: 60 })] }, 'casual', /casual note/],
  // After a no
  ['They passed three days ago', { past: `${warm}, pitch 5, reply 3`, no: no('passed', 'timing', 3) }, 'wait', /^Wait until 4 Dec\. They passed 3 days ago/],
  ['They passed two weeks ago', { past: `${warm}, pitch 16, reply 14`, no: no('passed', 'timing', 14) }, 'thank', /They passed 14 days ago \(the timing\): thank them, and want nothing/],
  ['They got no offer 20 days ago', { past: warm, no: no('no-offer', 'lost-to-another', 20) }, 'thank', /They got no offer 20 days ago/],
  ['They got no offer 40 days ago and were thanked', { past: `${warm}, thanks 25`, no: no('no-offer', 'team', 40) }, 'wait', /They got no offer 40 days ago/],
  ['They passed 65 days ago and were thanked', { past: 'give 100, reply 98, pitch 68, reply 65, thanks 50', no: no('passed', 'pay', 65) }, 'casual', /a casual note, and no word of a position/],
  ['They passed 70 days ago and heard nothing since', { past: 'give 100, reply 98, pitch 72, reply 70', no: no('passed', 'stack', 70) }, 'casual', /with the thanks that are still owed/],
  ['They passed 70 days ago; a suiting opening is no reason to skip the casual note', { past: 'give 100, reply 98, give 90, reply 88, pitch 72, reply 70, thanks 55', no: no('passed', 'place', 70), opening: {} }, 'casual', /no word of a position/],
  ['The reason is gone since last week, nobody spoke since: casual first', { past: 'give 200, reply 198, thanks 95, casual 50, reply 45, give 20, reply 18', no: no('passed', 'timing', 110, daysAgo(7)), opening: {} }, 'casual', /a casual note today, not a pitch/],
  ['The reason is gone, we spoke since, and the opening suits', { past: 'give 200, reply 198, thanks 95, casual 60, reply 55, give 20, reply 15', no: no('passed', 'timing', 110, daysAgo(50)), opening: {} }, 'pitch', /Pitch/],
  ['The reason stands until January: the usual casual notes go on', { past: 'give 200, reply 198, thanks 95, casual 50, reply 45, give 20, reply 18', no: no('passed', 'timing', 110, '2027-01-01'), opening: {} }, 'casual', /The opening can wait/],
]

describe('the next step', () => {
  test('there are enough scenes', () => expect(table.length).toBeGreaterThanOrEqual(60))

  test.each(table)('%s', (_sentence, scene, kind, reason) => {
    const step = nextStep(inputOf(scene))
    expect(step.kind, step.why).toBe(kind)
    expect(step.why).toMatch(reason)
  })

  test('what to use, when and until when', () => {
    expect(nextStep(inputOf({ past: '' }))).toMatchObject({ on: '2026-11-23', topic: 'crdt', gift: null })
    expect(nextStep(inputOf({ past: 'casual 22, reply 20' }))).toMatchObject({ on: '2026-12-03', topic: 'crdt' })
    expect(nextStep(inputOf({ past: 'casual 3, reply 1' }))).toMatchObject({ on: '2026-12-22', topic: null })
    expect(nextStep(inputOf({ past: 'casual 120, casual 80, casual 40' }))).toMatchObject({ on: null, topic: null })
    expect(nextStep(inputOf({ past: 'casual 42, reply 40', needs: ['nice CV feedback'] })).gift).toMatchObject({ kind: 'cv-feedback', minutes: 30 })
  })
})
