import { listOf } from '../../../i18n/format'

/** A reason after a colon: "The GitHub page links …" → "the GitHub page links …". */
export function inline(why: string): string {
  return why.charAt(0).toLowerCase() + why.slice(1)
}

/** "whom you know from LinkedIn and Behance"; for somebody typed in by hand "who is saved already". */
export function knownFromWords(sites: readonly string[]): string {
  return sites.length > 0 ? `whom you know from ${listOf([...new Set(sites)])}` : 'who is saved already'
}
