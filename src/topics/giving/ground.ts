import type { Source } from '../sources'

/** On what an interest rests: own work and words, lists of skills and stations, or likes. */
export type Ground = 'own' | 'listed' | 'liked'

const listed = new Set<Source['kind']>([
  'skill', 'tool', 'field', 'service', 'experience', 'education', 'certification', 'course', 'honor', 'tag', 'language', 'headline', 'achievement', 'recommendation',
])
const liked = new Set<Source['kind']>([
  'star', 'reaction', 'repost', 'appreciation', 'moodboard', 'following', 'interest', 'organization', 'sponsor', 'link', 'selection',
])

/** Which of these a piece of evidence is. Links and passages that the recruiter kept with somebody tell what that person likes. */
export function groundOf(kind: Source['kind']): Ground {
  return liked.has(kind) ? 'liked' : listed.has(kind) ? 'listed' : 'own'
}
