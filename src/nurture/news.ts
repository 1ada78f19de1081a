import type { Profile } from '../domain/candidate'
import { type Day, dayOf } from '../domain/day'
import type { Need } from '../domain/need'
import type { Signal } from '../domain/signal'
import { arrivals, former, leave, levelOf, seeking } from './news-words'

/** One thing that changed on a profile since the recruiter last looked. */
export interface News {
  id: string
  is: 'new' | 'changed' | 'gone'
  /** What kind of news it is, as the words before it: "New job". */
  label: string
  title: string
  /** What the page said before, where it said something else. */
  before: string | null
  url: string | null
  /** The day that the page gives for it, or null. */
  at: Day | null
  /** Between which looks at the page it came or went, in milliseconds since 1970, where the page gives no day. */
  between: readonly [number, number] | null
  /** Why to write, as a sentence; null where there is no good one. */
  reason: string | null
  /** True where the reason is a congratulation. */
  glad: boolean
  /** What to congratulate on, and by which name; only counts where `glad`. */
  wish?: Wish
}

/** Something to congratulate on; `what` is the company, role, place or title, empty where none is told apart. */
export interface Wish { occasion: 'job' | 'rise' | 'move' | 'award' | 'certificate' | 'publication', what: string }

export interface NewsInput {
  profile: Profile
  /** The evidence of this profile. */
  signals: readonly Signal[]
  /** The needs of its person. */
  needs: readonly Need[]
  /** The one-word name to speak of the person by. */
  name: string
}

type Draft = News & { /** Most personal first. */ rank: number, /** Part of a change of jobs. */ job: 'begun' | 'seeking' | 'ended' | null }

/**
 * What changed on one profile since the recruiter last looked, the most personal first, each with a reason to write where
 * there is a good one. Nobody is congratulated on what may be bad: words of looking for work, of leave and of leaving get none,
 * and a job that went without a new one gets a word of care. Every sentence says "if", for a page tells less than a person.
 */
export function newsOf({ profile, signals, needs, name }: NewsInput): News[] {
  const since = profile.lastSeenAt
  const here = signals.filter(signal => signal.profileId === profile.id)
  const fresh = here.filter(signal => signal.newSince !== undefined && signal.firstSeenAt > since && !signal.saved)
  const gone = here.filter(signal => (signal.goneAt ?? 0) > since)
  const drafts = [
    ...needs.filter(need => isNewWant(need, profile)).map(wantOf),
    ...Object.entries(profile.changed).map(([field, before]) => fieldOf(profile, field, before, name)),
    ...fresh.map(signal => arrivalOf(signal, { all: here, gone, name, home: profile.url })),
    ...gone.filter(signal => !fresh.some(other => isSamePlace(signal, other))).map(signal => goneOf(signal, here)),
  ]
  return settleJobs(drafts, name).toSorted((a, b) => a.rank - b.rank || (b.at ?? '').localeCompare(a.at ?? ''))
    .map(({ rank: _rank, job: _job, ...news }) => news)
}

/** What was there when the person was saved is no news. */
function isNewWant(need: Need, profile: Profile): boolean {
  return need.source === profile.url && need.createdAt > profile.lastSeenAt && dayOf(need.createdAt) !== dayOf(profile.createdAt)
}

function wantOf(need: Need): Draft {
  return {
    id: need.id, is: 'new', label: 'Now says', title: need.text, before: null, url: null, at: dayOf(need.createdAt), between: null,
    reason: 'Ask what would suit, before you offer anything.', glad: false, rank: 0, job: null,
  }
}

const fieldLabels: Record<string, string> = { headline: 'What they do', company: 'Company', location: 'Place', name: 'Name' }

function fieldOf(profile: Profile, field: string, before: string, name: string): Draft {
  const value: unknown = Reflect.get(profile, field)
  const title = typeof value === 'string' ? value : ''
  const base = {
    id: `${profile.id} ${field}`, before, url: profile.url, at: null,
    between: [profile.changedSince?.[field] ?? profile.lastSeenAt, profile.times[field] ?? profile.lastReadAt] as const,
  }
  const label = fieldLabels[field] ?? field
  if (!title) {
    return { ...base, is: 'gone', label, title: before, before: null, reason: null, glad: false, rank: 9, job: field === 'company' ? 'ended' : null }
  }
  const plain = { ...base, is: 'changed' as const, label, title, reason: null, glad: false, job: null }
  if (field === 'location') return { ...plain, reason: `If ${name} moved: wish a good start in ${town(title)}.`, glad: true, rank: 2, wish: { occasion: 'move', what: town(title) } }
  if (field === 'company' || field === 'headline') {
    const begins = (words: RegExp) => words.test(title) && !words.test(before)
    if (begins(seeking)) return { ...plain, rank: 1, job: 'seeking' }
    if (begins(leave)) return { ...plain, rank: 1 }
    if (begins(former)) return { ...plain, rank: 1, job: 'ended' }
    const begun = { ...plain, glad: true, rank: 1, job: 'begun' as const }
    if (field === 'company') return { ...begun, wish: { occasion: 'job', what: title }, reason: `If it is a new job: congratulate ${name}, and ask how it begins.` }
    if (levelOf(title) > levelOf(before)) return { ...begun, wish: { occasion: 'rise', what: '' }, reason: `If it is a step up: congratulate ${name}.` }
  }
  return { ...plain, rank: 8 }
}

interface Around { all: readonly Signal[], gone: readonly Signal[], name: string, /** Address of the profile's main page. */ home: string }

function arrivalOf(signal: Signal, { all, gone, name, home }: Around): Draft {
  const base = {
    id: signal.id, is: 'new' as const, title: signal.title, before: null, url: signal.url, at: signal.at,
    between: signal.at === null && signal.newSince !== undefined ? [signal.newSince, signal.firstSeenAt] as const : null,
    reason: null, glad: false, job: null,
  }
  if (signal.kind !== 'experience') {
    const { label, rank, reason, glad = false, occasion } = arrivals[signal.kind] ?? { label: 'New', rank: 7 }
    // Undated, it may have been pinned or touched only now; the main page dates a repository by its creation.
    const isMade = signal.kind === 'repository' && signal.at !== null && signal.seenOn === home
    return { ...base, label: isMade ? 'New repository' : label, rank, reason: reason?.(name) ?? null, glad, ...(occasion ? { wish: { occasion, what: signal.title } } : {}) }
  }
  if (!isLatest(signal, all)) return { ...base, label: 'Added to their career', rank: 7 }
  if (leave.test(signal.title)) return { ...base, label: 'New entry', rank: 1 }
  if (seeking.test(signal.title)) return { ...base, label: 'New entry', rank: 1, job: 'seeking' }
  const isRise = gone.some(other => isSamePlace(other, signal)) || all.some(other => other !== signal && isSamePlace(other, signal))
  const begun = { ...base, glad: true, rank: 1, job: 'begun' as const }
  const [role = '', company = ''] = signal.title.split(' — ')
  return isRise
    ? { ...begun, label: 'New role', wish: { occasion: 'rise', what: role }, reason: `If it is a step up: congratulate ${name}.` }
    : { ...begun, label: 'New job', wish: { occasion: 'job', what: company }, reason: `If it is a new job: congratulate ${name}, and ask how it begins.` }
}

function goneOf(signal: Signal, all: readonly Signal[]): Draft {
  return {
    id: `${signal.id} gone`, is: 'gone', label: 'No longer on the page', title: signal.title, before: null, url: null, at: null,
    between: [signal.lastSeenAt, signal.goneAt ?? signal.lastSeenAt], reason: null, glad: false, rank: 9,
    job: signal.kind === 'experience' && isLatest(signal, all) ? 'ended' : null,
  }
}

/**
 * One change of jobs shows in several places: it gets one reason. Looking for work outweighs a new title, and a job that went
 * gets a word of care.
 */
function settleJobs(drafts: readonly Draft[], name: string): Draft[] {
  const kind = (['seeking', 'begun', 'ended'] as const).find(job => drafts.some(draft => draft.job === job))
  if (!kind) return [...drafts]
  const first = drafts.filter(draft => draft.job === kind).toSorted((a, b) => Number(a.is !== 'new') - Number(b.is !== 'new'))[0]
  const care = kind === 'seeking' ? `May be looking for something new. Ask how ${name} is, and whether you can help.`
    : `No new job is shown. Ask how ${name} is, not why.`
  return drafts.map(draft => {
    if (draft.job === null) return draft
    if (draft !== first) return { ...draft, reason: null, glad: false }
    return kind === 'begun' ? draft : { ...draft, reason: care, glad: false, rank: 1 }
  })
}

/** Whether an entry of the career is the latest that its page shows. */
function isLatest(signal: Signal, all: readonly Signal[]): boolean {
  const others = all.filter(other => other !== signal && other.kind === 'experience' && other.seenOn === signal.seenOn && !other.goneAt)
  return !others.some(other => signal.at && other.at ? other.at > signal.at : (other.place ?? 0) < (signal.place ?? 0))
}

/** "Role — Company": whether two entries of the career are at the same company. */
function isSamePlace(a: Signal, b: Signal): boolean {
  const companyOf = ({ title }: Signal) => title.split(' — ').at(1)?.trim().toLowerCase()
  return a.kind === 'experience' && b.kind === 'experience' && companyOf(a) !== undefined && companyOf(a) === companyOf(b)
}

const town = (place: string) => place.split(',')[0]?.trim() || place
