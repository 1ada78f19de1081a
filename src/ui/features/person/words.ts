import type { SignalKind } from '../../../domain/capture'
import type { Need } from '../../../domain/need'
import type { Touchpoint } from '../../../domain/touchpoint'
import type { Day } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import { whatWords } from '../log/words'

/** What a piece of evidence is called. */
export const kindWords: Record<SignalKind, string> = {
  repository: 'repository', contribution: 'contribution', star: 'starred', gist: 'gist', organization: 'organisation', following: 'follows',
  sponsor: 'sponsors', achievement: 'achievement', readme: 'profile text', post: 'post', repost: 'repost', comment: 'comment', reaction: 'reaction',
  article: 'article', experience: 'experience', education: 'education', skill: 'skill', language: 'language', certification: 'certificate',
  volunteering: 'volunteering', project: 'project', publication: 'publication', course: 'course', honor: 'honour', recommendation: 'recommendation',
  interest: 'follows', event: 'event', featured: 'featured', service: 'service', appreciation: 'appreciated', moodboard: 'moodboard', tool: 'tool',
  field: 'field', tag: 'tag', told: 'told you', link: 'link', selection: 'selected text',
}

export const needWords: Record<Need['kind'], string> = { must: 'must', nice: 'nice', never: 'never', trigger: 'would move for' }

/** Ways to log a contact with one press, the usual first. */
export const touchPresets = [
  { label: 'I wrote, just so', kind: 'casual', direction: 'out', icon: 'chat' },
  { label: 'They wrote', kind: 'casual', direction: 'in', icon: 'heart' },
  { label: 'I gave something', kind: 'give', direction: 'out', icon: 'gift' },
  { label: 'I asked for something', kind: 'ask', direction: 'out', icon: 'question' },
  { label: 'I pitched an opening', kind: 'pitch', direction: 'out', icon: 'external' },
] as const satisfies readonly { label: string, kind: Touchpoint['kind'], direction: Touchpoint['direction'], icon: string }[]

export const channelWords: Record<Touchpoint['channel'], string> = {
  site: 'site messages', email: 'e-mail', phone: 'phone', 'in-person': 'in person', other: 'another way',
}

/** The one-word name to speak of a person by: the given name, else the whole. */
export function shortName(candidate: { name: string, givenName: string }): string {
  return candidate.givenName || candidate.name
}

const did: Record<Touchpoint['kind'], Record<Touchpoint['direction'], string>> = {
  casual: { out: 'You wrote', in: 'wrote' },
  give: { out: 'You gave something', in: 'gave you something' },
  ask: { out: 'You asked for something', in: 'asked you for something' },
  pitch: { out: 'You pitched an opening', in: 'spoke of an opening' },
  admin: { out: 'You arranged something', in: 'arranged something' },
}

/** The same where what was given, asked for or pitched is known. */
function didWhat({ kind, direction, what }: Touchpoint, opening: string | undefined): string {
  const known = kind === 'pitch' ? opening : what && whatWords[what]
  if (!known) return did[kind][direction]
  if (kind === 'pitch') return direction === 'out' ? `You pitched “${known}”` : `spoke of “${known}”`
  if (kind === 'give') return direction === 'out' ? `You gave ${known}` : `gave you ${known}`
  return direction === 'out' ? `You asked for ${known}` : `asked you for ${known}`
}

/**
 * A contact as a line: "You wrote about CRDTs", "Ilse wrote: answered about the meetup".
 * @param labelOf topic id → label @param openingOf opening id → what it is called
 */
export function touchLine(
  touch: Touchpoint, name: string, labelOf: (topic: string) => string, openingOf: (id: string) => string | undefined = () => undefined,
): string {
  const done = didWhat(touch, touch.openingId === undefined ? undefined : openingOf(touch.openingId))
  const verb = touch.direction === 'in' ? `${name} ${done}` : done
  const about = touch.topics.length > 0 ? ` about ${touch.topics.map(labelOf).join(', ')}` : ''
  const channel = touch.channel === 'in-person' ? ' in person'
    : touch.channel === 'email' || touch.channel === 'phone' ? ` by ${channelWords[touch.channel]}`
    : ''
  const past = touch.override ? ` (before its time: ${touch.override})` : ''
  return `${verb}${about}${channel}${past}${touch.note ? `: ${touch.note}` : ''}`
}

/** A sentence of the engine with its days as the recruiter reads them: "You talked about it on 4 Nov". */
export function withDays(text: string, today: Day): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, day => shortDay(day, today))
}
