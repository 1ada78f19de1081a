import { describe, expect, test } from 'vitest'
import { type MissingStep, gateOf, overrideOf, overrideQuestion } from '../../../src/nurture/gate'
import { type Scene, daysAgo, inputOf, loop, no, suiting } from './scenes'

/** A relationship in which nothing stands in the way. */
const warm = 'casual 120, reply 118, give 60, reply 58, give 25, reply 20'

type Row = readonly [sentence: string, scene: Scene, expected: 'ready' | { missing?: MissingStep[], conflict?: RegExp }, reason: RegExp]

/** What a recruiter would say of each, with the reason in words. The opening suits unless the scene says what is different. */
const table: readonly Row[] = [
  // Between us
  ['They answer, got two gifts and were asked nothing', { past: warm }, 'ready', /^Ready to pitch/],
  ['They answered last week, got two gifts and were asked once, before the last gift', { past: 'ask 90, give 60, give 20, reply 7' }, 'ready', /^Ready/],
  ['They answered last week and got two gifts, and the one ask since is 40 days old', { past: 'give 100, reply 95, give 60, ask 40, reply 38, reply 7' }, 'ready', /^Ready/],
  ['Nothing was ever logged', { past: '' }, { missing: ['contact', 'reply', 'give'] }, /a first casual contact, a reply and one give/],
  ['One casual note went out yesterday, no answer yet', { past: 'casual 1' }, { missing: ['reply', 'give', 'days'] }, /a reply, one give and about 15 days/],
  ['Three notes stand unanswered', { past: 'casual 90, casual 50, casual 20' }, { missing: ['reply', 'give'] }, /a reply/],
  ['They answered once, then three notes stood unanswered', { past: 'give 200, reply 198, casual 90, casual 50, casual 20' }, { missing: ['reply', 'warmth'] }, /a reply to the last three notes/],
  ['They answer and got a gift, but we know each other for nine days', { past: 'casual 9, reply 8, give 6, reply 3' }, { missing: ['days'] }, /^Not yet: about 5 days\.$/],
  ['They answer, but nothing was given yet', { past: 'casual 60, reply 58, casual 20, reply 18' }, { missing: ['give'] }, /^Not yet: one give\.$/],
  ['One gift, one ask since, both long ago enough, and they answer', { past: 'give 90, reply 88, ask 50, reply 48, casual 15, reply 12' }, { missing: ['give'] }, /one give/],
  ['One gift, and asked ten days ago', { past: 'casual 60, reply 58, give 40, reply 38, ask 10, reply 9' }, { missing: ['give', 'days'] }, /one give and about 20 days/],
  ['Two gifts, but asked ten days ago', { past: 'give 60, reply 58, give 40, reply 38, ask 10, reply 8' }, { missing: ['days'] }, /^Not yet: about 20 days\.$/],
  ['Two gifts, but pitched yesterday', { past: 'give 60, reply 58, give 40, reply 38, pitch 1' }, { missing: ['days'] }, /about 30 days/],
  ['Two gifts, and pitched just 30 days ago', { past: 'give 90, reply 88, give 60, reply 58, pitch 30, reply 28, casual 15, reply 14' }, 'ready', /^Ready/],
  ['Asked 25 days ago', { past: 'give 90, reply 88, give 60, reply 58, ask 25, reply 24, reply 5' }, { missing: ['days'] }, /about 5 days/],
  ['Two asks in a row in spite of many gifts before', { past: 'give 300, give 250, give 200, reply 198, ask 80, reply 78, ask 45, reply 44, casual 12, reply 10' }, { missing: ['give'] }, /one give/],
  ['Three asks, one gift', { past: 'ask 200, ask 150, give 120, ask 90, reply 88, casual 15, reply 12' }, { missing: ['give'] }, /three gives/],
  ['A pitch counts as an ask in the balance', { past: 'give 100, reply 98, pitch 60, reply 58, casual 12, reply 10' }, { missing: ['give'] }, /one give/],
  ['Thanks are no gift', { past: 'casual 60, reply 58, thanks 40, casual 20, reply 18' }, { missing: ['give'] }, /one give/],
  ['News are no ask', { past: `${warm}, news 3` }, 'ready', /^Ready/],
  ['What they gave us is no gift of ours', { past: 'casual 60, reply 58, reply 40, reply 20' }, { missing: ['give'] }, /one give/],
  ['What they asked us for is no ask of ours', { past: `${warm}, request 12, give 10` }, 'ready', /^Ready/],
  ['Two gifts and an answer, but the last word is eight months old', { past: 'give 300, reply 298, give 260, reply 240' }, { missing: ['casual'] }, /a casual note and its answer, after 8 months of silence/],
  ['A long rhythm: half a year apart is not silence, but it is not warm either', { past: 'give 400, reply 398, give 160, reply 150', cadence: 180 }, { missing: ['warmth'] }, /a casual exchange/],
  ['One reply long ago, a gift of last week unanswered', { past: 'casual 250, reply 248, give 7' }, { missing: ['warmth'] }, /it is (?:cold|cool) between you/],
  ['We met in person twice and sent something helpful', { past: 'meeting 50, give 30, meeting 12' }, 'ready', /^Ready/],
  ['Gifts alone, never an answer', { past: 'give 60, give 40, give 20' }, { missing: ['reply'] }, /a reply/],
  ['They gave advice and had no thanks yet', { past: warm, loops: [loop('advice', { asked: 58, answered: 58 })] }, { missing: ['thanks'] }, /thanks for their advice/],
  ['They sent somebody unasked and had no thanks yet', { past: warm, loops: [loop('referral', { answered: 15 })] }, { missing: ['thanks'] }, /thanks for their referral/],
  ['Their advice was thanked for, and they will hear what came of it', { past: warm, loops: [loop('advice', { asked: 58, answered: 58, thanked: 25 })] }, 'ready', /^Ready/],
  ['Their referral is closed: thanked and told', { past: warm, loops: [loop('referral', { answered: 100, thanked: 99, told: 60 })] }, 'ready', /^Ready/],
  // What they want
  ['Remote only, and it is on-site in Köln', { past: warm, needs: ['must remote only'], opening: { remote: 'no' } }, { conflict: /^'remote only' conflicts with on-site in Köln$/ }, /^Not yet: 'remote only' conflicts/],
  ['Remote only, and it is hybrid', { past: warm, needs: ['must remote only'], opening: { remote: 'hybrid' } }, { conflict: /hybrid in Köln/ }, /Not yet/],
  ['Remote only, and it is remote', { past: warm, needs: ['must remote only'] }, 'ready', /^Ready/],
  ['Remote only, one gift short and asked lately: everything is named', { past: 'casual 60, reply 58, give 40, reply 38, ask 10, reply 9', needs: ['must remote only'], opening: { remote: 'no' } }, { missing: ['give', 'days'], conflict: /remote only/ }, /^Not yet: one give and about 20 days; 'remote only' conflicts with on-site in Köln\.$/],
  ['Nur remote, in German, and it is on-site', { past: warm, needs: ['must nur remote'], opening: { remote: 'no' } }, { conflict: /nur remote/ }, /Not yet/],
  ['Télétravail complet, in French, and it is hybrid', { past: warm, needs: ['must télétravail complet'], opening: { remote: 'hybrid' } }, { conflict: /télétravail/ }, /Not yet/],
  ['Solo remoto, in Spanish, and it is on-site', { past: warm, needs: ['must solo remoto'], opening: { remote: 'no' } }, { conflict: /solo remoto/ }, /Not yet/],
  ['Remote would be nice, and it is on-site: no hindrance, but to be known', { past: warm, needs: ['nice remote'], opening: { remote: 'no' } }, 'ready', /Ready/],
  ['Never on-site, and it is on-site', { past: warm, needs: ['never on-site'], opening: { remote: 'no' } }, { conflict: /on-site in Köln/ }, /Not yet/],
  ['Hybrid is fine, and it is hybrid', { past: warm, needs: ['must remote or hybrid'], opening: { remote: 'hybrid' } }, 'ready', /Ready/],
  ['Not below 80k, and it pays up to 75', { past: warm, needs: ['must not below 80k'], opening: { salary: [65_000, 75_000, 'EUR'] } }, { conflict: /pay of EUR 65,000–75,000/ }, /Not yet/],
  ['Not below 90k, and it pays 80 to 95: to be asked', { past: warm, needs: ['must not below 90k'] }, 'ready', /is the upper part within reach/],
  ['Mindestens 80.000 €, and it pays that', { past: warm, needs: ['must mindestens 80.000 €'] }, 'ready', /Ready/],
  ['At least 70k, and the opening does not say what it pays', { past: warm, needs: ['must at least 70k'], opening: { salary: null } }, 'ready', /what does it pay/],
  ['Pay in another currency is asked about, not compared', { past: warm, needs: ['must CHF 120k'] }, 'ready', /what is that in CHF/],
  ['No PHP, and PHP is in the stack', { past: warm, needs: ['never PHP'], opening: { stack: ['PHP', 'MySQL'] } }, { conflict: /PHP in the stack/ }, /Not yet/],
  ['No PHP, and it is Rust', { past: warm, needs: ['never no PHP'] }, 'ready', /Ready/],
  ['Must be Rust, and it is Java', { past: warm, needs: ['must Rust'], opening: { stack: ['Java', 'Kafka'] } }, { conflict: /a stack of Java, Kafka/ }, /Not yet/],
  ['Needs a visa, and none is sponsored', { past: warm, needs: ['must visa sponsorship'], opening: { visa: false } }, { conflict: /no visa sponsorship/ }, /Not yet/],
  ['Needs a visa, and nobody knows', { past: warm, needs: ['must visa sponsorship'], opening: { visa: null } }, 'ready', /is a visa sponsored/],
  ['English only, and work is in German', { past: warm, needs: ['must English-speaking team'], opening: { languages: ['de'] } }, { conflict: /work in German/ }, /Not yet/],
  ['No German, and work is in German and English', { past: warm, needs: ['never no German'], opening: { languages: ['de', 'en'] } }, { conflict: /German and English/ }, /Not yet/],
  ['Berlin only, and it is hybrid in Köln', { past: warm, needs: ['must Berlin only'], opening: { remote: 'hybrid' } }, { conflict: /hybrid in Köln/ }, /Not yet/],
  ['Cologne only, and it is on-site in Köln: one city, two names', { past: warm, needs: ['must Cologne'], opening: { remote: 'no' } }, 'ready', /Ready/],
  ['Will not move, lives in Berlin, and it is on-site in Köln', { past: warm, needs: ['never relocation'], opening: { remote: 'no' } }, { conflict: /on-site in Köln/ }, /Not yet/],
  ['Will not move, lives in Köln, and it is on-site in Köln', { past: warm, needs: ['never relocation'], opening: { remote: 'no' }, home: 'Cologne, Germany' }, 'ready', /Ready/],
  ['No people management, and it is Head of Engineering', { past: warm, needs: ['never people management'], opening: { title: 'Head of Engineering' } }, { conflict: /which leads people/ }, /Not yet/],
  ['Wants to lead, and it is a junior position', { past: warm, needs: ['must lead role'], opening: { title: 'Junior Developer' } }, { conflict: /a junior position/ }, /Not yet/],
  ['No on-call, and the opening says nothing of it', { past: warm, needs: ['never on-call'] }, 'ready', /'on-call': the opening does not say/],
  ['No on-call, and the title says it', { past: warm, needs: ['must no on-call'], opening: { title: 'SRE (with on-call)' } }, { conflict: /no on-call/ }, /Not yet/],
  ['No gambling, and the company is a casino', { past: warm, needs: ['never gambling'], opening: { company: 'Lucky Casino Ltd' } }, { conflict: /gambling/ }, /Not yet/],
  ['What was said 10 months ago still counts, with a question', { past: warm, needs: ['must remote only @300'], opening: { remote: 'no' } }, { conflict: /said 10 months ago: still true\?/ }, /Not yet/],
  ['What would move them is not there: to be known, no hindrance', { past: warm, needs: ['trigger a Rust team'], opening: { stack: ['Java'] } }, 'ready', /Ready/],
  ['Two conflicts are both named', { past: warm, needs: ['must remote only', 'must not below 100k'], opening: { remote: 'no' } }, { conflict: /remote only/ }, /remote only.*; .*not below 100k/],
  ['From spring on, three months ahead, is the time to talk', { past: warm, needs: ['trigger from spring'] }, 'ready', /when does the job begin/],
  ['Not before next autumn is too early', { past: warm, needs: ['must not before September 2027'] }, { missing: ['start'] }, /for they said 'not before September 2027'/],
  ['A need nobody can look up does not stand in the way', { past: warm, needs: ['must interesting problems'] }, 'ready', /interesting problems/],
  // After a no
  ['They passed ten days ago', { past: `${warm}, pitch 12`, no: no('passed', 'timing', 10) }, { missing: ['days', 'reason'] }, /the timing/],
  ['They passed for the timing until January, and it is November', { past: `${warm}, casual 30, reply 28`, no: no('passed', 'timing', 110, '2027-01-01') }, { missing: ['reason'] }, /the timing stands until 1 Jan 2027/],
  ['They passed for the timing until October; a casual exchange came after', { past: 'give 200, reply 198, thanks 95, casual 60, reply 55, give 20, reply 15', no: no('passed', 'timing', 110, daysAgo(50)) }, 'ready', /Ready/],
  ['They passed for the timing until last week, and nobody spoke since', { past: 'give 200, reply 198, thanks 95, casual 50, reply 45, give 20, reply 15', no: no('passed', 'timing', 110, daysAgo(7)) }, { missing: ['casual'] }, /a casual note first, now that the reason is gone/],
  ['They passed for the place; the new one is remote, and the track is done', { past: 'give 300, reply 298, give 200, reply 198, pitch 130, reply 128, thanks 110, casual 60, reply 58, give 20, reply 18', no: no('passed', 'place', 125) }, 'ready', /Ready/],
  ['They passed for the place, and the new one is on-site again', { past: `${warm}, thanks 70, casual 40`, needs: ['must remote only'], opening: { remote: 'no' }, no: no('passed', 'place', 100) }, { missing: ['reason'], conflict: /remote only/ }, /the place stands/],
  ['They passed for the pay; the new one pays what they named', { past: 'give 200, reply 198, give 150, reply 148, thanks 85, casual 40, reply 38, reply 10', needs: ['must not below 90k @100'], opening: { salary: [95_000, 110_000, 'EUR'] }, no: no('passed', 'pay', 100) }, 'ready', /Ready/],
  ['They got no offer 30 days ago and had no thanks', { past: warm, no: no('no-offer', 'lost-to-another', 30) }, { missing: ['casual'] }, /a casual note after the no, before any pitch/],
  ['They got no offer 80 days ago; thanks and a casual exchange came, and the new one suits', { past: 'give 200, reply 198, thanks 65, casual 20, reply 18, give 15, reply 12', no: no('no-offer', 'lost-to-another', 80) }, 'ready', /Ready/],
  ['They got no offer half a year ago; thanks, casual notes and gifts came since', { past: 'give 300, reply 298, thanks 165, casual 110, reply 108, give 40, reply 38, casual 12, reply 10', no: no('no-offer', 'lost-to-another', 180) }, 'ready', /Ready/],
  ['They got no offer half a year ago, and nobody wrote since', { past: 'give 300, reply 298, give 200, reply 198', no: no('no-offer', 'lost-to-another', 180) }, { missing: ['casual'] }, /after 7 months of silence/],
  ['A visa was the reason, and the new one sponsors it', { past: 'give 200, reply 198, thanks 100, casual 50, reply 48, give 15, reply 12', no: no('passed', 'visa', 115) }, 'ready', /Ready/],
]

describe('the pitch gate', () => {
  test('there are enough scenes', () => expect(table.length).toBeGreaterThanOrEqual(60))

  test.each(table)('%s', (_sentence, scene, expected, reason) => {
    const { opening, ...input } = inputOf({ opening: {}, ...scene })
    const gate = gateOf({ ...input, opening: opening ?? suiting })
    const wanted = expected === 'ready' ? {} : expected
    expect(gate.missing.map(({ is }) => is), gate.sentence).toEqual(wanted.missing ?? [])
    expect(gate.ready, gate.sentence).toBe(expected === 'ready')
    if (wanted.conflict) expect(gate.conflicts.join('\n')).toMatch(wanted.conflict)
    else expect(gate.conflicts).toEqual([])
    expect([gate.sentence, ...gate.questions].join(' ')).toMatch(reason)
  })

  test('going past it takes one word, which is logged with what was missing', () => {
    const { opening, ...input } = inputOf({ past: 'casual 60, reply 58', needs: ['must remote only'], opening: { remote: 'no' } })
    const gate = gateOf({ ...input, opening: opening ?? suiting })
    expect(overrideOf(gate, ' urgent ')).toEqual({ word: 'urgent', missing: ['one give', 'a casual exchange, for it is cool between you'], conflicts: ['\'remote only\' conflicts with on-site in Köln'] })
    for (const typed of ['', '   ', 'two words', '.', '??']) expect(overrideOf(gate, typed), typed).toBeNull()
    expect(overrideQuestion(gate)).toContain('one word')
    const { opening: fitting, ...ready } = inputOf({ past: warm, opening: {} })
    expect(overrideOf(gateOf({ ...ready, opening: fitting ?? suiting }), 'urgent')).toBeNull()
  })
})
