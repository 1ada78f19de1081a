import type { SignalKind } from '../domain/capture'

/** How each kind of new evidence is called, how personal it is, and what it is a reason for. */
export const arrivals: Partial<Record<SignalKind, { label: string, rank: number, reason?: (name: string) => string, glad?: boolean, occasion?: 'award' | 'certificate' | 'publication' }>> = {
  volunteering: { label: 'Now volunteers', rank: 3, reason: name => `Ask what drew ${name} to it.` },
  organization: { label: 'New organisation', rank: 3, reason: name => `Ask what drew ${name} to it.` },
  honor: { label: 'New award', rank: 4, reason: name => `Congratulate ${name} on it.`, glad: true, occasion: 'award' },
  certification: { label: 'New certificate', rank: 4, reason: () => 'Say well done.', glad: true, occasion: 'certificate' },
  publication: { label: 'New publication', rank: 4, reason: name => `Read it, then congratulate ${name} and say what you liked.`, glad: true, occasion: 'publication' },
  article: { label: 'New article', rank: 4, reason: () => 'Read it, then say what you liked.' },
  event: { label: 'New event', rank: 4, reason: () => 'Ask how it went, or wish well before it.' },
  education: { label: 'New in education', rank: 4, reason: () => 'Ask how it is going.' },
  post: { label: 'New post', rank: 5 },
  repost: { label: 'New repost', rank: 7 },
  comment: { label: 'New comment', rank: 6 },
  reaction: { label: 'New reaction', rank: 7 },
  repository: { label: 'Now shows', rank: 6, reason: () => 'Have a look, and ask how it is going.' },
  achievement: { label: 'New achievement', rank: 6 },
  gist: { label: 'New gist', rank: 7 },
  project: { label: 'New project', rank: 5, reason: () => 'Have a look, and say what you liked.' },
  featured: { label: 'Newly featured', rank: 6 },
  service: { label: 'New service', rank: 6 },
  course: { label: 'New course', rank: 6 },
  language: { label: 'New language', rank: 6 },
  skill: { label: 'New skill', rank: 7 },
  star: { label: 'Starred', rank: 7 },
  appreciation: { label: 'Appreciated', rank: 7 },
  following: { label: 'Now follows', rank: 7 },
  interest: { label: 'Now follows', rank: 7 },
  sponsor: { label: 'Now sponsors', rank: 6 },
  contribution: { label: 'New contribution', rank: 6 },
}

/** Words of looking for work: nobody is congratulated on that. English, German, French, Spanish, Italian and Dutch. */
export const seeking = new RegExp(
  '(?<!\\p{L})(?:open to (?:work|new|opportunit)|opentowork|looking for|seeking|between jobs|laid off|redundan|unemployed|job ?seeker|'
  + 'available (?:for|from)|auf der suche|arbeitssuchend|verfügbar|en recherche|à la recherche|disponible|en busca|busco|in cerca|op zoek)', 'iu',
)
/** Words of leave and of the end of work. */
export const leave = new RegExp(
  '(?<!\\p{L})(?:career break|sabbatical|(?:parental|maternity|paternity|medical|sick|family) leave|retired|in memoriam|elternzeit|im ruhestand|'
  + 'congé|retraité|jubilad)', 'iu',
)
/** Words for a job that was. */
export const former = /\b(?:ex[- ]|former(?:ly)?\b|ehemals|ancien)/iu

/** Words of seniority, lowest first. Only a rise from one level to a higher counts as a step up. */
const levels = [
  /\b(?:intern|trainee|working student|praktikant)/iu, /\b(?:junior|associate)\b/iu, /\b(?:senior|sr)\b/iu, /\b(?:staff|lead)\b/iu,
  /\b(?:principal|head|manager|architect)\b/iu, /\b(?:director|vp|vice president|chief|c[etpf]o|founder|co-?founder|partner)\b/iu,
]
/** Titles without any such word stand between junior and senior. */
const plain = 1.5

/** How senior a title sounds: for comparing two titles of one person, and for nothing else. */
export function levelOf(text: string): number {
  const found = levels.findLastIndex(level => level.test(text))
  return found < 0 ? plain : found
}
