import type { ItemKind } from '../contract'

/** What a part of a profile holds. */
export type Section = ItemKind | 'about' | 'activity' | 'causes' | 'patent' | 'none'

/** Words by which the stacks name a part of a profile, singular and without the ends that differ: the ids of Ember's
 * anchors, the ends of SDUI's component keys, the `data-section` of the guest page, and the addresses of detail pages. */
const stems: readonly [RegExp, Section][] = [
  [/^about$|^summary/, 'about'],
  [/^featured/, 'featured'],
  [/^content_?collections$|^activity$|^posts$|^recent-?activity/, 'activity'],
  [/^volunteer(?:ing)?_?-?causes?$|^causes?$/, 'causes'],
  [/^volunteer/, 'volunteering'],
  [/^experience|^currentpositions/, 'experience'],
  [/^education/, 'education'],
  [/^(?:licenses_and_)?-?certification/, 'certification'],
  [/^skill/, 'skill'],
  [/^language/, 'language'],
  [/^project/, 'project'],
  [/^publication/, 'publication'],
  [/^patent/, 'patent'],
  [/^(?:instructor-)?course/, 'course'],
  [/^honor/, 'honor'],
  [/^organization/, 'organization'],
  [/^article/, 'article'],
  [/^interest/, 'interest'],
  [/^service/, 'service'],
  [/recommend|insight|highlight|suggested|supported|test-?_?scores/, 'none'],
]

/** The part of a profile that a word names; null when it is none that is known. */
export function sectionOf(word: string): Section | null {
  const plain = word.toLowerCase()
  for (const [stem, section] of stems) if (stem.test(plain)) return section
  return null
}

/** The part of a profile that a card links to as a whole ("Show all …"), whatever the language. */
export function sectionLinked(card: Element): Section | null {
  for (const link of card.querySelectorAll('a[href*="/details/"], a[href*="/recent-activity"]')) {
    const word = /\/in\/[^/]+\/(?:details\/([\w-]+)|(recent-activity))/.exec(link.getAttribute('href') ?? '')
    if (word) return sectionOf(word[1] ?? word[2] ?? '')
  }
  return null
}

// Headings of the larger interface languages: the last resort where a card carries no other sign.
const headings: readonly [RegExp, Section][] = [
  [/^(?:about|info|über mich|infos?|acerca de|sobre|informazioni|om|over|o mnie)$/, 'about'],
  [/^(?:experience|berufserfahrung|expérience|experiencia|experiência|esperienza|ervaring|erfarenhet|erfaring|doświadczenie|経験|经历|職務経歴)$/, 'experience'],
  [/^(?:education|ausbildung|formation|educación|formação acadêmica|formazione|opleiding|utbildning|uddannelse|wykształcenie|学歴|教育经历)$/, 'education'],
  [/^(?:skills|kenntnisse|compétences|aptitudes|competências|competenze|vaardigheden|kompetenser|kompetencer|umiejętności|スキル|技能)/, 'skill'],
  [/^(?:languages|sprachen|langues|idiomas|lingue|talen|språk|sprog|języki|言語|语言)$/, 'language'],
  [/^(?:interests|interessen|centres d.intérêt|intereses|interesses|interessi|intressen|interesser|zainteresowania|興味・関心|兴趣)$/, 'interest'],
  [/^(?:activity|aktivitäten|activité|actividad|atividades?|attività|activiteit|aktivitet|aktywność|アクティビティ|动态)$/, 'activity'],
  [/^(?:featured|im fokus|sélection|destacado|em destaque|in primo piano|uitgelicht)$/, 'featured'],
  [/^(?:volunteering|volunteer experience|ehrenamt|bénévolat|voluntariado|volontariato|vrijwilligerswerk)/, 'volunteering'],
  [/^(?:licenses & certifications|certifications|bescheinigungen|licences et certifications|licencias y certificaciones|licenças e certificados)/, 'certification'],
  [/^(?:projects|projekte|projets|proyectos|projetos|progetti|projecten)$/, 'project'],
  [/^(?:honors|auszeichnungen|distinctions|reconocimientos|reconhecimentos)/, 'honor'],
  [/^(?:publications|veröffentlichungen|publicaciones|publicações|pubblicazioni)$/, 'publication'],
  [/^(?:courses|kurse|cours|cursos|corsi)$/, 'course'],
  [/^(?:causes|gute zwecke|causas)/, 'causes'],
]

/** The part of a profile that a heading names. */
export function sectionTitled(heading: string | undefined): Section | null {
  const plain = heading?.toLowerCase().trim() ?? ''
  for (const [words, section] of headings) if (words.test(plain)) return section
  return null
}
