import { pattern, plain } from './plain'

/** Levels of positions, lowest first, as openings are titled. They compare openings with wishes, never people. */
const levels: readonly (readonly [string, RegExp])[] = [
  ['intern', /\b(?:intern|internship|trainee|working student|werkstudent\p{L}*|praktik\p{L}*|stagiaire|stage\b|becari\p{L}*|alternance)/u],
  ['junior', /\b(?:junior|jr|graduate|entry.level|berufseinsteiger\p{L}*|debutant\p{L}*)\b/u],
  ['mid', /\b(?:mid.?level|intermediate|mid)\b/u],
  ['senior', /\b(?:senior|sr|experienced|erfahren\p{L}*|confirmee?)\b/u],
  ['lead', /\b(?:lead|leads|leading|leadership|staff|leiter\p{L}*|leitung|teamleit\p{L}*|tech.?lead|responsable|lider)\b/u],
  ['principal', /\b(?:principal|architect|architekt\p{L}*|distinguished)\b/u],
  ['head', pattern(
    String.raw`\b(?:head|manager|management|fuhrungs\p{L}*|director|direktor\p{L}*|direct(?:eur|rice)|vp|vice president|chief|`,
    String.raw`c[etpf]o|gerente|jefe|jefa)\b`,
  )],
]
const team = pattern(
  String.raw`\b(?:manage|manager|management|people lead|team.?lead|teamleit\p{L}*|fuhrung\p{L}*|head|director|direktor\p{L}*|`,
  String.raw`vp|chief|encadre\p{L}*|gerente|jefe|jefa|leading (?:a |the )?(?:team|people))\b`,
)

/** The level a text names, as its place in the order, or null for none; of several the highest. */
export function levelIn(text: string): number | null {
  const folded = plain(text)
  const found = levels.findLastIndex(([, pattern]) => pattern.test(folded))
  return found < 0 ? null : found
}

/** The word for a level: "senior". */
export function levelWord(text: string): string | null {
  const level = levelIn(text)
  return level === null ? null : levels[level]?.[0] ?? null
}

/** True where a text speaks of leading people. */
export function leadsPeople(text: string): boolean {
  return team.test(plain(text))
}
