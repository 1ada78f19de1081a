import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needKinds } from '../../../src/domain/need'
import { needsFromLine, needsInNote } from '../../../src/nurture/needs/capture'
import { isStale, matchOf, type OpeningFacts } from '../../../src/nurture/needs/match'
import { wishesOf } from '../../../src/nurture/needs/wishes'
import { need, suiting, today } from './scenes'

type Patch = Partial<OpeningFacts>
const against = (needs: string[], opening: Patch = {}, home = 'Berlin, Germany') => matchOf(needs.map(need), { ...suiting, ...opening }, { home, today })
const onSite: Patch = { remote: 'no' }
const hybrid: Patch = { remote: 'hybrid' }

/** need, opening, what must stand in the conflict (null: no conflict), and whether something is to be asked. */
const table: readonly (readonly [string, Patch, RegExp | null, RegExp?])[] = [
  ['must remote only', onSite, /on-site in Köln/], ['must remote only', hybrid, /hybrid in Köln/], ['must remote only', {}, null],
  ['must 100% remote', hybrid, /hybrid/], ['must Remote', onSite, /on-site/], ['must fully-remote', onSite, /on-site/], ['must work from home', onSite, /on-site/],
  ['must remote-first company', onSite, /on-site/], ['must wants to work remotely', onSite, /on-site/], ['must remote friendly', hybrid, null], ['must mostly remote', hybrid, null],
  ['must 100 % Homeoffice', hybrid, /hybrid/], ['must ausschließlich remote', onSite, /on-site/], ['must Home Office möglich', hybrid, null],
  ['must full remote', hybrid, /hybrid/], ['must uniquement à distance', onSite, /on-site/], ['must 100 % teletrabajo', onSite, /on-site/],
  ['must hybrid, max two days in the office', hybrid, null], ['must hybrid', onSite, /on-site/], ['must at most 2 days a week in the office', onSite, /on-site/], ['must zwei Tage Büro sind ok', hybrid, null],
  ['never fully remote', {}, /remote/], ['must on-site', {}, /remote work/], ['must vor Ort im Team', {}, /remote/], ['never office', onSite, /on-site/], ['never commuting every day', onSite, /on-site/],
  ['never on-site', hybrid, null, /how many days/], ['must remote only', { remote: 'unknown' }, null, /on-site, hybrid or remote\?/],
  ['must Berlin', onSite, /on-site in Köln/], ['must only Berlin or Köln', onSite, null], ['must nur München', hybrid, /hybrid in Köln/], ['must Germany', onSite, null], ['must in Switzerland', onSite, /Köln/],
  ['must DACH', onSite, null], ['must EU', { ...onSite, place: 'London, UK' }, /London/], ['must Berlin', { ...onSite, place: 'Germany' }, null, /where exactly/], ['must Berlin', { ...onSite, place: '' }, null, /where is it/],
  ['must Wien', { ...onSite, place: 'Vienna, Austria' }, null], ['must Genf', { ...onSite, place: 'Genève' }, null], ['never Berlin', { ...onSite, place: 'Berlin' }, /on-site in Berlin/], ['never not in Berlin', { ...onSite, place: 'Köln' }, null],
  ['must Wuppertal', onSite, null, /the opening does not say/], ['must Lisbon', { ...onSite, place: 'Porto, Portugal' }, /Porto/], ['must Berlin', {}, null],
  ['never relocation', onSite, /on-site in Köln/], ['must no relocation', onSite, /Köln/], ['never umziehen', onSite, /Köln/], ['must pas de déménagement', onSite, /Köln/], ['must sin mudanza', onSite, /Köln/],
  ['must open to relocation', onSite, null], ['nice willing to move abroad', onSite, null], ['never relocate', {}, null],
  ['must wants to move to Berlin', onSite, /Köln/], ['never moving to Munich', onSite, null], ['must would not leave Hamburg', onSite, /Köln/], ['must nicht nach Köln umziehen', onSite, /Köln/], ['must no relocation outside Germany', onSite, null],
  ['never relocation package', onSite, null, /does not say/], ['must remote or Berlin', { ...onSite, place: 'Berlin' }, null], ['must remote or Berlin', onSite, /Köln/], ['must remote or Berlin', {}, null],
  ['must 4 days a week', onSite, null, /does not say/], ['must kein Großraumbüro', onSite, null, /does not say/], ['never open-plan office', onSite, null], ['must fully remote within the EU', onSite, /on-site/], ['must max. 1 day a week on site', onSite, /on-site/],
  ['must not below 80k', { salary: [60_000, 75_000, 'EUR'] }, /EUR 60,000–75,000/], ['must at least 100k', {}, /80,000–95,000/], ['never under 90k', { salary: [60_000, 80_000, 'EUR'] }, /60,000/], ['must min. 100.000 EUR', {}, /95,000/],
  ['must €100k+', {}, /95,000/], ['must 7000 € brutto im Monat', { salary: [60_000, 70_000, 'EUR'] }, /60,000/], ['must 7000 € brutto im Monat', {}, null], ['must nicht unter 90.000', {}, null, /upper part/], ['must au moins 100 k€', {}, /95,000/],
  ['must mínimo 100.000 €', {}, /95,000/], ['must £90k', {}, null, /what is that in GBP/], ['must 90k base', { salary: null }, null, /what does it pay/], ['must CHF 130\'000', { salary: [100_000, 120_000, 'CHF'] }, /CHF 100,000/],
  ['must 600 € a day', {}, null], ['must at least 30 days of vacation', {}, null],
  ['must English-speaking team', { languages: ['de'] }, /German/], ['must English', { languages: ['de', 'en'] }, null], ['must English only', { languages: ['de', 'en'] }, /German and English/], ['never German', { languages: ['de'] }, /German/],
  ['must no German required', { languages: ['de'] }, /German/], ['must kein Deutsch', { languages: ['de', 'en'] }, /German/], ['must pas d’allemand', { languages: ['de'] }, /German/], ['must sin alemán', { languages: ['German'] }, /German/],
  ['must Deutsch', { languages: ['en'] }, /English/], ['must français', { languages: ['fr-FR'] }, null], ['must English', { languages: [] }, null, /which languages/],
  ['never PHP', { stack: ['PHP'] }, /PHP/], ['must no legacy Java', { stack: ['Java 8'] }, null], ['must no Java', { stack: ['JavaScript'] }, null], ['must Rust or Go', {}, null], ['must Go', { stack: ['golang'] }, null], ['must TypeScript', { stack: ['TS', 'React'] }, null],
  ['must k8s', { stack: ['Kubernetes'] }, null], ['must React', { stack: ['Angular'] }, /Angular/], ['never no PHP and Java', { stack: ['java'] }, /java/], ['must C++', { stack: ['C#'] }, /C#/], ['never .NET', { stack: ['.net'] }, /\.net/], ['must Python', { stack: [], title: 'Engineer' }, null, /built with/],
  ['never blockchain', { stack: ['Solidity', 'blockchain'] }, /blockchain/], ['must kein SAP', { title: 'SAP Consultant' }, /SAP/],
  ['must visa sponsorship', { visa: false }, /no visa/], ['must needs a work permit', { visa: false }, /no visa/], ['must Visum nötig', { visa: false }, /no visa/], ['must must have visa sponsorship', { visa: false }, /no visa/], ['must EU citizen, no visa issue', { visa: false }, null], ['never would not leave Wirecraft', onSite, null], ['trigger would only leave for a lead role', { title: 'Junior Developer' }, /junior/],
  ['must no visa needed', { visa: false }, null], ['must already has a visa', { visa: false }, null], ['must permis de travail', { visa: null }, null, /sponsored/],
  ['must senior role', { title: 'Junior Developer' }, /junior/], ['must lead role', { title: 'Team Lead Backend' }, null], ['must lead role', { title: 'Backend Engineer' }, null, /which level/], ['never management', { title: 'Engineering Manager' }, /leads people/],
  ['must individual contributor', { title: 'Engineering Manager' }, /leads people/], ['must individual contributor', {}, null], ['never junior', { title: 'Junior Designer' }, /junior/], ['must Führungsverantwortung', { title: 'Teamleiter Vertrieb' }, null],
  ['must staff level', { title: 'Engineer', seniority: 'mid-level' }, /mid/], ['never keine Führungsrolle', { title: 'Head of Data' }, /leads people/],
  ['never on-call', { notes: 'Shared on-call rota every sixth week.' }, /on-call/], ['never on-call', { notes: 'There is no on-call.' }, null], ['must keine Rufbereitschaft', { title: 'SRE with on-call' }, /Rufbereitschaft/], ['never travel', { notes: 'Viel Reisetätigkeit.' }, /travel/],
  ['never consulting', { title: 'Senior Consultant' }, /consulting/], ['never agencies', { company: 'Blue Agency' }, /agencies/], ['never defence', { notes: 'We build systems for the military.' }, /defence/], ['never banks', { company: 'Northern Bank' }, /banks/],
  ['must part-time', { notes: 'Full-time, 40 hours.' }, /full-time/], ['must 80 %', { notes: 'Teilzeit möglich' }, null], ['must four-day week', {}, null, /does not say/], ['never Wirecraft', { company: 'Wirecraft GmbH' }, /Wirecraft/], ['never small team', { notes: 'A team of 40.' }, null],
  ['nice remote', onSite, null, /'remote' conflicts with on-site/], ['trigger a Rust team', { stack: ['Java'] }, null, /Rust team/], ['trigger only for 120k', {}, /95,000/], ['trigger from spring', {}, null, /begin/],
]

describe('needs against an opening', () => {
  test.each(table.map(([words, opening, conflict, question]) => ({ words, opening, conflict, question })))('$words · $opening', ({ words, opening, conflict, question }) => {
    const match = against([words], opening)
    const said = match.conflicts.map(({ text }) => text).join(' | ')
    if (conflict) expect(said).toMatch(conflict)
    else expect(said).toBe('')
    if (question) expect([...match.questions, ...match.minds].map(({ text }) => text).join(' | ')).toMatch(question)
  })

  test('a sentence quotes the need in its own words', () => {
    expect(against(['must remote only'], onSite).conflicts.map(({ text }) => text)).toEqual(['\'remote only\' conflicts with on-site in Köln'])
    expect(against(['must remote only @300'], onSite).conflicts[0]?.text).toContain('(said 10 months ago: still true?)')
  })

  test('one line may hold several needs', () => {
    expect(against(['must remote, not below 100k, no PHP'], { ...onSite, stack: ['PHP'] }).conflicts.map(({ about }) => about)).toEqual(['remote', 'pay', 'stack'])
    expect(against(['must no on-call, remote'], onSite).conflicts.map(({ about }) => about)).toEqual(['remote'])
  })

  test('what nobody can look up is a question, never a conflict', () => {
    for (const words of ['must interesting problems', 'must nice people', 'nice gutes Essen', 'nice a dog in the room', 'must growth']) {
      const match = against([words])
      expect([match.conflicts.length, match.questions.length], words).toEqual([0, 1])
    }
  })

  test('whatever is written, it is read without failing, and a nice-to-have never stands in the way', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom(...needKinds), (text, kind) => {
      const one = { kind, text, at: 0 }
      expect(wishesOf(one).every(({ about }) => about.length > 0)).toBe(true)
      const match = matchOf([one], suiting, { home: text, today })
      if (kind === 'nice') expect(match.conflicts).toEqual([])
    }))
  })

  test('needs are asked about again after six months', () => {
    const at = (day: string) => ({ at: new Date(`${day}T12:00:00`).getTime() })
    expect([isStale(at('2026-05-23'), today), isStale(at('2026-05-24'), today), isStale(at('2026-11-01'), today)]).toEqual([true, false, false])
  })
})

describe('needs captured in one line', () => {
  test.each([
    ['remote only', ['must remote only']], ['not below 80k', ['must not below 80k']], ['from spring', ['trigger from spring']], ['no on-call', ['never no on-call']],
    ['nur remote', ['must nur remote']], ['kein Reisen', ['never kein Reisen']], ['nicht unter 80.000 €', ['must nicht unter 80.000 €']], ['ab Frühjahr', ['trigger ab Frühjahr']],
    ['télétravail complet', ['must télétravail complet']], ['pas de déplacements', ['never pas de déplacements']], ['à partir de mars', ['trigger à partir de mars']], ['pas moins de 60 k€', ['must pas moins de 60 k€']],
    ['solo remoto', ['must solo remoto']], ['sin viajes', ['never sin viajes']], ['mínimo 50k', ['must mínimo 50k']], ['a partir de marzo', ['trigger a partir de marzo']],
    ['remote only, not below 80k, from spring, no on-call', ['must remote only', 'must not below 80k', 'trigger from spring', 'never no on-call']],
    ['wants hybrid and ideally Rust', ['nice hybrid', 'nice ideally Rust']], ['no PHP and Java', ['never no PHP, Java']], ['no PHP but remote', ['never no PHP', 'nice remote']],
    ['needs visa sponsorship', ['must needs visa sponsorship']], ['would move for a lead role', ['trigger would move for a lead role']], ['gerne Teilzeit', ['nice gerne Teilzeit']], ['80,000 EUR', ['must 80,000 EUR']], ['', []],
  ])('%s', (line, wanted) => {
    expect(needsFromLine(line, today).map(({ kind, text }) => `${kind} ${text}`)).toEqual(wanted)
  })

  test('from a note only what openings have facts for', () => {
    expect(needsInNote('Nice call. Remote only, not below 80k. Her dog is called Pixel.', today).map(({ text }) => text)).toEqual(['Remote only', 'not below 80k'])
    expect(needsInNote('Met at the meetup and talked about bread', today)).toEqual([])
  })
})
