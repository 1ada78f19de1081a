import { type Day, daysBetween } from '../../domain/day'
import { weights } from '../evidence'
import { spokenName } from '../openers'
import type { Source } from '../sources'
import type { Topic } from '../types'

/** A piece of evidence as far as a sentence needs it; without one, the headline, the text about them or the recruiter's own mark. */
export interface Told { kind: Source['kind'] | 'kept', title: string, at: Day | null }

/** What somebody did, with `{topic}` or `{title}` where the subject stands. */
const verbs: Partial<Record<Told['kind'], string>> = {
  repository: 'works on {title} ({topic})', gist: 'wrote code on {topic}', project: 'made {title} ({topic})', contribution: 'contributes to {title} ({topic})',
  article: 'wrote an article about {topic}', publication: 'published on {topic}', post: 'wrote about {topic}', comment: 'wrote a comment about {topic}',
  readme: 'names {topic} in the profile README', featured: 'shows {title} on the profile ({topic})', event: 'has {title} among the events ({topic})',
  volunteering: 'volunteers: {title} ({topic})', told: 'told you about {topic}', about: 'writes about {topic} in the profile', headline: 'has {topic} in the headline',
  repost: 'shared a post about {topic}', reaction: 'liked a post about {topic}', star: 'starred {title} ({topic})', appreciation: 'appreciated {title} ({topic})',
  moodboard: 'collects {topic}', sponsor: 'sponsors {title} ({topic})', following: 'follows {title} ({topic})', interest: 'follows {topic}',
  organization: 'belongs to {title} ({topic})', experience: 'names {topic} in a job', kept: 'cares about {topic}, as you noted',
}
const listed = 'lists {topic} on the profile'
/** What the recruiter did, where that is the evidence. */
const yours: Partial<Record<Told['kind'], string>> = { link: 'You kept {title} ({topic}) with {name}', selection: 'You kept some words about {topic} with {name}' }
const longestTitle = 60

/** A day of the last so many days needs no year. */
const thisYear = 330
const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
const monthsOfYears = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** One sentence without its full stop: "Ilse wrote about CRDTs in October". Nothing in it but what the evidence says. */
export function whyOf(name: string, topic: Topic, { kind, title, at }: Told, today: Day): string {
  const subject = spokenName(topic, 'en')
  const clean = title.replace(/\s+/g, ' ').trim()
  const short = clean.length > longestTitle ? `${clean.slice(0, longestTitle - 1).trimEnd()}…` : clean
  const sentence = yours[kind] ?? `{name} ${verbs[kind] ?? listed}`
  const filled = sentence.replace('{name}', () => name).replace('{title}', () => short || 'something').replace('{topic}', () => subject)
  return filled + when(kind, at, today)
}

/** " in October"; nothing where there is no day, or only that of a beginning. */
function when(kind: Told['kind'], at: Day | null, today: Day): string {
  if (at === null || kind === 'kept' || weights[kind].startDate) return ''
  const date = new Date(`${at}T00:00:00Z`)
  const ago = daysBetween(at, today)
  return ` in ${(ago >= 0 && ago < thisYear ? months : monthsOfYears).format(date)}`
}
