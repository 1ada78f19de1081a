import type { Candidate } from '../../../domain/candidate'
import type { SignalKind } from '../../../domain/capture'
import type { FollowUp } from '../../../domain/follow-up'
import type { Need } from '../../../domain/need'
import type { Touchpoint } from '../../../domain/touchpoint'

/** An invented person of the sample desk; `ago` counts days back from today. The same people stand in `samples/`. */
export interface SamplePerson {
  fields: Pick<Candidate, 'name' | 'givenName' | 'headline' | 'company' | 'location' | 'about'>
  cadence: number | null
  /** Days since they were saved. */
  ago: number
  /** Days since they were told what is kept of them, and how; absent where they were not yet. */
  told?: { ago: number, how: NonNullable<Candidate['noticeHow']> }
  profiles: readonly { site: 'github' | 'linkedin' | 'behance', handle: string, url: string, headline: string }[]
  /** `in` counts to the profiles above; without it the recruiter was told. */
  signals: readonly {
    in?: number, kind: SignalKind, title: string, path?: string, tags?: readonly string[], ago: number | null, saved?: boolean
  }[]
  needs: readonly { kind: Need['kind'], text: string, source: string, ago: number }[]
  notes: readonly { text: string, ago: number }[]
  touchpoints: readonly (Pick<Touchpoint, 'kind' | 'direction' | 'channel' | 'note'> & { ago: number })[]
  /** `in` counts days from today; negative is late. */
  followUps: readonly { kind: FollowUp['kind'], reason: string, in: number }[]
}

export const samplePeople: readonly SamplePerson[] = [
  {
    fields: {
      name: 'Marisol Quendry', givenName: 'Marisol', headline: 'Staff Backend Engineer · payments that don’t wake anyone up',
      company: 'Ferrovia Pay', location: 'Lisbon, Portugal',
      about: 'I build payment systems in Rust and PostgreSQL and write down what goes wrong, so that it goes wrong only once. '
        + 'When I am not at work I sing in a chamber choir, bake bread and ride gravel.',
    },
    cadence: 30, ago: 190, told: { ago: 190, how: 'in-person' },
    profiles: [
      {
        site: 'linkedin', handle: 'marisol-quendry', url: 'https://www.linkedin.com/in/marisol-quendry/',
        headline: 'Staff Backend Engineer · payments that don’t wake anyone up',
      },
      {
        site: 'github', handle: 'marisol-quendry', url: 'https://github.com/marisol-quendry',
        headline: 'Rust, Postgres and calm on-call. Alto in a chamber choir, sourdough on Sundays.',
      },
    ],
    signals: [
      { in: 1, kind: 'repository', title: 'ledger-lite', path: '/ledger-lite', tags: ['Rust', 'PostgreSQL'], ago: 24 },
      { in: 1, kind: 'repository', title: 'choirbook', path: '/choirbook', tags: ['TypeScript'], ago: 61 },
      { in: 1, kind: 'repository', title: 'slow-crumb', path: '/slow-crumb', tags: ['Go'], ago: 140 },
      {
        in: 0, kind: 'post',
        title: 'We changed the primary key of our largest PostgreSQL table on a Tuesday afternoon and nobody noticed. What made it boring.',
        ago: 9, saved: true,
      },
      {
        in: 0, kind: 'post',
        title: 'Our chamber choir sings Duruflé in December. Rehearsing harmony after a week of incident reviews is '
          + 'the best debrief I know.',
        ago: 24,
      },
      { in: 0, kind: 'volunteering', title: 'Section leader — Coro de Câmara do Cais', ago: null },
      { kind: 'told', title: 'Bakes sourdough every Sunday', ago: 80, saved: true },
    ],
    needs: [
      { kind: 'must', text: 'remote, with a week in the office now and then', source: 'call', ago: 80 },
      { kind: 'never', text: 'on-call without a rota', source: 'call', ago: 80 },
      { kind: 'trigger', text: 'a team that owns its data model', source: 'message', ago: 33 },
    ],
    notes: [{ text: 'Met at the Rust evening in Porto. Prefers messages in the evening.', ago: 190 }],
    touchpoints: [
      { kind: 'casual', direction: 'out', channel: 'in-person', note: 'talked after her lightning talk', ago: 190 },
      { kind: 'give', direction: 'out', channel: 'email', note: 'sent the recording of the migrations talk', ago: 82 },
      { kind: 'casual', direction: 'in', channel: 'email', note: 'thanked for it, choir concert in December', ago: 80 },
      { kind: 'ask', direction: 'out', channel: 'site', note: 'asked for a view on a job text', ago: 41 },
      { kind: 'casual', direction: 'in', channel: 'site', note: 'answered in detail', ago: 33 },
    ],
    followUps: [{ kind: 'cadence', reason: '', in: -3 }],
  },
  {
    fields: {
      name: 'Tobias Ehrenkip', givenName: 'Tobias', headline: 'Frontend Engineer, Design Systems', company: 'Nordlicht Mobility',
      location: 'Hamburg, Germany',
      about: 'I build design systems that people want to use: web components, design tokens, accessibility from the first sketch. '
        + 'I climb indoors, photograph on film and host a monthly board game evening.',
    },
    cadence: 60, ago: 120, told: { ago: 118, how: 'site' },
    profiles: [
      {
        site: 'github', handle: 'tobias-ehrenkip', url: 'https://github.com/tobias-ehrenkip',
        headline: 'Design systems, web components, accessibility. Bouldering, film cameras and far too many board games.',
      },
      {
        site: 'linkedin', handle: 'tobias-ehrenkip', url: 'https://www.linkedin.com/in/tobias-ehrenkip/',
        headline: 'Frontend Engineer, Design Systems',
      },
    ],
    signals: [
      {
        in: 0, kind: 'repository', title: 'quiet-components', path: '/quiet-components', tags: ['TypeScript', 'web-components'], ago: 18,
        saved: true,
      },
      { in: 0, kind: 'repository', title: 'contrast-walk', path: '/contrast-walk', tags: ['JavaScript', 'accessibility'], ago: 47 },
      { in: 0, kind: 'repository', title: 'beta-board', path: '/beta-board', tags: ['Svelte', 'bouldering'], ago: 95 },
      { in: 1, kind: 'article', title: 'Design tokens are a promise, not a file', ago: 66 },
      { in: 1, kind: 'article', title: 'What bouldering taught me about code review', ago: 200 },
      { in: 1, kind: 'volunteering', title: 'Organiser — Elbe Frontend Meetup', ago: null },
    ],
    needs: [
      { kind: 'nice', text: 'four days a week', source: 'message', ago: 58 },
      { kind: 'must', text: 'Hamburg or remote', source: 'message', ago: 58 },
    ],
    notes: [{ text: 'Passed on the platform role in summer: wanted to finish the token migration first.', ago: 110 }],
    touchpoints: [
      { kind: 'pitch', direction: 'out', channel: 'site', note: 'the platform role', ago: 118 },
      { kind: 'casual', direction: 'in', channel: 'site', note: 'not now, ask again after the summer', ago: 110 },
      { kind: 'give', direction: 'out', channel: 'email', note: 'introduced a speaker for the meetup', ago: 58 },
    ],
    followUps: [{ kind: 'manual', reason: 'ask how the token migration went', in: 0 }, { kind: 'cadence', reason: '', in: 4 }],
  },
  {
    fields: {
      name: 'Ngozi Abelworth', givenName: 'Ngozi', headline: 'UX Researcher and Data Visualisation Designer', company: 'Open Weather Lab',
      location: 'Leeds, United Kingdom',
      about: 'I turn weather and air quality data into pictures that councils and neighbours can both read. '
        + 'Gardener, community radio host, slow reader of science fiction.',
    },
    cadence: null, ago: 20,
    profiles: [
      { site: 'behance', handle: 'ngoziabelworth', url: 'https://www.behance.net/ngoziabelworth', headline: 'Information Designer' },
      {
        site: 'linkedin', handle: 'ngozi-abelworth', url: 'https://www.linkedin.com/in/ngozi-abelworth/',
        headline: 'UX Researcher and Data Visualisation Designer',
      },
    ],
    signals: [
      { in: 0, kind: 'project', title: 'An Atlas of Rain: Data Visualisation Posters', tags: ['data visualisation', 'posters'], ago: 93 },
      { in: 0, kind: 'project', title: 'Covers for Science Fiction Radio Plays', tags: ['science fiction', 'illustration'], ago: 400 },
      {
        in: 1, kind: 'post', title: 'Twelve months of rain on one allotment: what D3 small multiples show that an average hides.', ago: 17,
        saved: true,
      },
      { in: 1, kind: 'post', title: 'Our community radio station is looking for a second-hand mixing desk.', ago: 60 },
      { in: 1, kind: 'volunteering', title: 'Plot steward — Meanwood Allotments', ago: null },
      { kind: 'told', title: 'Grows beans on an allotment', ago: 20, saved: true },
    ],
    needs: [{ kind: 'must', text: 'public interest work', source: 'coffee', ago: 20 }],
    notes: [],
    touchpoints: [{ kind: 'casual', direction: 'out', channel: 'in-person', note: 'coffee after the cartography evening', ago: 20 }],
    followUps: [{ kind: 'cadence', reason: '', in: 40 }],
  },
]
