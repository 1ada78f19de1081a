import { daysBetween, type Day } from '../../domain/day'
import type { Source } from '../sources'
import type { Topic } from '../types'
import type { FactKind, Side, Theme } from './shape'

/** Talks are told of as "the talk", not as a subject. */
const talkTopic = 'conference-talks'

/** A talk of their own, not one they heard. */
const ownTalk = new RegExp(
  "\\b(?:(?:my|our) (?:\\w+ ){0,2}(?:talk|keynote|session|slides)|I(?:['’]m| am| was)? (?:gave|spoke|speaking|presented|giving)"
  + '|mein\\w* (?:\\w+ )?(?:vortrag|talk|folien)|(?:ma|notre) (?:conférence|présentation|keynote)|mon talk|mi (?:charla|ponencia|presentación))', 'iu',
)

const kinds: Partial<Record<Source['kind'], FactKind>> = {
  repository: 'repository', gist: 'repository', contribution: 'contribution', sponsor: 'sponsor', star: 'star', readme: 'readme',
  post: 'post', comment: 'comment', repost: 'repost', reaction: 'liked', appreciation: 'liked', moodboard: 'liked',
  article: 'article', publication: 'article', project: 'project', featured: 'project', event: 'event', volunteering: 'role',
  organization: 'member', certification: 'certificate', honor: 'certificate', course: 'certificate', told: 'told', link: 'link', selection: 'link',
}

/** What an opener tells of: the kind of the evidence; without any, what the recruiter kept by hand or typed. */
export function factKindOf(topic: Topic, source: Pick<Source, 'kind' | 'signal'> | null): FactKind {
  if (!source) return 'told'
  const kind = kinds[source.kind] ?? 'profile'
  return kind === 'post' && topic.id === talkTopic && ownTalk.test(source.signal?.text || source.signal?.title || '') ? 'talk' : kind
}

const themes: Record<string, Theme> = {
  places: 'place', causes: 'cause', community: 'cause', culture: 'love', nature: 'love', science: 'love', history: 'love',
  sports: 'practice', outdoors: 'practice', music: 'practice', dance: 'practice',
  crafts: 'practice', games: 'practice', food: 'practice', arts: 'practice', hobbies: 'practice',
  hardware: 'craft', design: 'craft', product: 'craft', leadership: 'craft', careers: 'craft', marketing: 'craft', events: 'craft',
}

/** Where the family tells too little. */
const themesOfTopics: Record<string, Theme> = {
  'repair-cafes': 'cause', 'amateur-radio': 'practice', soldering: 'practice', collecting: 'practice', 'game-jams': 'practice', meetups: 'craft', workshops: 'craft',
  brutalism: 'love', 'architecture-buildings': 'love', architecture: 'love', 'street-art': 'love',
}

/** Music one plays or hears, worlds one knows by name ("Taylor Swift"): loved, not practised. */
export function themeOf(topic: Topic): Theme {
  if (topic.id === talkTopic) return 'talk'
  const own = themesOfTopics[topic.id]
  if (own) return own
  const named = /^\p{Lu}/u.test(topic.label)
  if (topic.family === 'events' && named) return 'event'
  const theme = themes[topic.family] ?? 'code'
  return theme === 'practice' && (named || listened.has(topic.id)) ? 'love' : theme
}

const listened = new Set([
  'jazz', 'cinema', 'theatre', 'concerts', 'opera', 'classical-music', 'vinyl-records', 'electronic-music', 'wine', 'coffee', 'tea', 'reading', 'history', 'podcasts', 'comics',
  'gamelan', 'mezcal', 'espresso', 'karaoke', 'lucha-libre', 'greyhounds', 'dogs', 'cats', 'reptiles',
])

export const sideOf = (theme: Theme): Side => theme === 'code' || theme === 'craft' ? 'work' : 'leisure'

/** Days up to which something is called recent, and from which on it lies back. */
const recentDays = 21
const olderDays = 150

/** How long ago something is, as far as sentences care; null where no day is known. */
export type Age = 'coming' | 'recent' | 'past' | 'older' | null

export function ageOf(source: Pick<Source, 'at'> | null, today: Day | null): Age {
  if (!source?.at || !today) return null
  const days = daysBetween(source.at, today)
  if (days < 0) return 'coming'
  return days <= recentDays ? 'recent' : days >= olderDays ? 'older' : 'past'
}
