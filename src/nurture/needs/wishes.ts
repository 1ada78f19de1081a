import { type Day, dayOf } from '../../domain/day'
import type { Need } from '../../domain/need'
import { languagesIn } from './languages'
import { leadsPeople, levelIn } from './levels'
import { payIn } from './pay'
import { type Place, placesIn } from './places'
import { clausesOf, isNegated, pattern, plain } from './plain'
import { technologiesIn, type Technology } from './stack'
import { startIn } from './start'

/** Where the work is done, as an opening says it. */
export type WorkMode = 'yes' | 'hybrid' | 'no'

/** One wish that a need holds, in a form that an opening can be checked against. `avoid`: it is not wanted. */
export type Wish =
  | { about: 'remote', accepts: readonly WorkMode[], /** Modes to ask about first. */ perhaps: readonly WorkMode[] }
  | { about: 'place', places: readonly Place[], avoid: boolean }
  | { about: 'staying' }
  | { about: 'pay', atLeast: number, currency: string | null }
  | { about: 'language', codes: readonly string[], only: boolean, avoid: boolean }
  | { about: 'stack', technologies: readonly Technology[], avoid: boolean }
  | { about: 'visa' }
  | { about: 'seniority', level: number, leads: boolean, avoid: boolean }
  | { about: 'start', on: Day }
  | { about: 'other', avoid: boolean }

export type WishTopic = Wish['about']
/** What is read of a need. */
export type NeedFacts = Pick<Need, 'kind' | 'text' | 'at'>

const remote = pattern(
  String.raw`\bremot\p{L}*|home ?office|from home|work from anywhere|\bwfh\b|tele-?travail\p{L}*|a distance|teletrabajo|`,
  String.raw`desde casa|ortsunabhangig\p{L}*|mobiles arbeiten|telework\p{L}*`,
)
const hybrid = pattern(
  String.raw`\bhybrid\p{L}*|\bhibrid\p{L}*|partly remote|teilweise remote|(?:\d|one|two|three|ein|zwei|drei|un|deux|trois|`,
  String.raw`uno|dos|tres)(?: ?(?:-|to|or|bis|oder|a|ou|o) ?(?:\d|two|three|zwei|drei|deux|trois|dos|tres))? (?:days?|`,
  String.raw`tage?n?|jours?|dias?)\b.{0,20}(?:office|on.?site|buro|bureau|oficina|home|remote)`,
)
const office = pattern(
  String.raw`\bon.?site\b|\b(?:in|at|from|to|the|an?|no|every day) (?:the )?office\b|(?<!open.plan |quiet |own |big |`,
  String.raw`large )\boffice(?: only| days?| based|\b$)|^office\b|vor ort|\bburo\b|sur site|\bbureau\b|presentiel|`,
  String.raw`presencial\p{L}*|\boficina\b|\bcommut\p{L}*|\bpendel\p{L}*`,
)
const only = pattern(
  String.raw`\b(?:only|fully|full|exclusively|purely|nur|voll\p{L}*|ausschliesslich|entierement|complet\p{L}*|uniquement|`,
  String.raw`seulement|solo|totalmente|completamente|100)\b`,
)
const loose = pattern(
  String.raw`\b(?:possible|possib\p{L}*|friendly|option\p{L}*|days?|moglich\p{L}*|flexib\p{L}*|mostly|mainly|uberwiegend|`,
  String.raw`meistens|plutot|sometimes|manchmal)\b`,
)
const staying = pattern(
  String.raw`\brelocat\p{L}*|\bumzug\p{L}*|\bumzieh\p{L}*|demenag\p{L}*|\bmudanza\p{L}*|\bmudar\p{L}*|\bmoving\b|`,
  String.raw`\bmove (?:away|house|city|abroad)\b|\bto move\b|\bmove to\b`,
)
const helped = /\brelocation (?:package|support|assistance|budget|bonus|help)|umzugs(?:hilfe|kosten|paket)|aide au demenagement/u
const outside = /\b(?:outside|ausserhalb|en dehors|hors d\p{L}*|fuera)\b/u
const either = /\b(?:or|oder|ou|o|else|sonst)\b/u
const willing = /\b(?:open|willing|happy|ready|would|bereit|offen|prete?|ouverte?|dispuest[oa]|abiert[oa]) (?:to|zu|zum|fur|a|au|por)\b/u
const visa = pattern(
  String.raw`\bvisas?\b|\bsponsor\p{L}*|work permit|\bvisum\b|arbeitserlaubnis|aufenthaltstitel|permis de travail|`,
  String.raw`titre de sejour|\bvisado\b|permiso de trabajo|blue card`,
)
const settled = pattern(
  String.raw`\b(?:no|not|without|kein\p{L}*|ohne|pas d\p{L}*|sin)\b.{0,20}(?:visa|visum|sponsor|permit|visado|`,
  String.raw`arbeitserlaubnis)|\balready\b|\bhas (?:an? )?(?:\p{L}+ )?(?:visa|permit|passport|citizenship)\b(?! sponsor)|`,
  String.raw`\bcitizens?\b|\b(?:bereits|schon|deja|ya tiene)\b`,
)
const individual = /individual contributor|\bic (?:track|role|only)\b|\bic\b|hands.?on only|fachlaufbahn/u

/**
 * The wishes that a need holds. A text of several parts holds several; a part that says nothing that openings state is of
 * kind `other`: it can only be looked for among the words, and is asked about else.
 */
export function wishesOf(need: NeedFacts): Wish[] {
  const said = dayOf(need.at)
  const never = need.kind === 'never'
  /** What the clause before did not want: "no PHP and Java" means neither. */
  let refused: ReadonlySet<WishTopic> = new Set()
  return clausesOf(need.text).flatMap(clause => {
    const negated = isNegated(plain(clause))
    const read = (avoid: boolean) => wishesOfClause(clause, { avoid, never, said })
    const goesOn = !negated && clause.split(/\s+/u).length <= 2 && read(false).every(({ about }) => refused.has(about))
    const wishes = read(negated || never || goesOn)
    refused = new Set(negated || goesOn ? wishes.flatMap(({ about }) => lists.includes(about) ? about : []) : [])
    return wishes
  })
}

/** What several of can be refused in one breath. */
const lists: readonly WishTopic[] = ['stack', 'place', 'language']

function wishesOfClause(clause: string, { avoid, never, said }: { avoid: boolean, never: boolean, said: Day }): Wish[] {
  const folded = plain(clause)
  const wishes: Wish[] = []
  const pay = payIn(clause)
  const start = startIn(clause, said)
  if (pay) wishes.push({ about: 'pay', atLeast: pay.low, currency: pay.currency })
  else if (start) wishes.push({ about: 'start', on: start })
  const read = modeOf(folded, avoid)
  // "remote or Berlin": on-site in Berlin will do, which the place says.
  const mode = read && !avoid && either.test(folded) && placesIn(clause).length > 0 ? { ...read, accepts: ['yes', 'hybrid', 'no'] as const } : read
  if (mode) wishes.push(mode)
  const places = placesIn(clause)
  const moves = staying.test(folded) && !helped.test(folded) && !willing.test(folded)
  if (moves && avoid && places.length === 0) wishes.push({ about: 'staying' })
  if (places.length > 0) wishes.push({ about: 'place', places, avoid: refusesPlace(folded, avoid && (mode === null || never)) })
  if (visa.test(folded)) {
    if (!never && !settled.test(folded)) wishes.push({ about: 'visa' })
    else if (!wishes.length) return [{ about: 'other', avoid: false }]
  }
  const codes = languagesIn(clause)
  if (codes.length > 0) wishes.push({ about: 'language', codes, only: only.test(folded), avoid })
  const technologies = technologiesIn(clause)
  if (technologies.length > 0) wishes.push({ about: 'stack', technologies, avoid })
  if (individual.test(folded) && !avoid) wishes.push({ about: 'seniority', level: 4, leads: true, avoid: true })
  else {
    const level = levelIn(clause)
    if (level !== null && !pay) wishes.push({ about: 'seniority', level, leads: leadsPeople(clause), avoid })
  }
  return wishes.length > 0 ? wishes : [{ about: 'other', avoid }]
}

/** "not in Berlin" refuses it; "would not leave Berlin" and "nothing outside Berlin" want it. */
function refusesPlace(folded: string, avoid: boolean): boolean {
  const turned = outside.test(folded) || (avoid && /\b(?:leave|verlassen|wegziehen|quitter|dejar)\b/u.test(folded))
  return turned ? !avoid : avoid
}

/** Which ways of working a clause accepts, or null where it speaks of none. @param folded plain text */
function modeOf(folded: string, avoid: boolean): Extract<Wish, { about: 'remote' }> | null {
  const isRemote = remote.test(folded)
  const isHybrid = hybrid.test(folded)
  const isOffice = office.test(folded)
  if (!isRemote && !isHybrid && !isOffice) return null
  const mode = (accepts: readonly WorkMode[], perhaps: readonly WorkMode[] = []) => ({ about: 'remote' as const, accepts, perhaps })
  if (isRemote && isOffice && !isHybrid) {
    // "remote, no office" or "office, not remote": what stands behind the negation is not wanted.
    const isAgainst = /(?:no|not|never|kein\p{L}*|nicht|pas|sans|sin)\b.{0,12}remote/u.test(folded)
    if (avoid) return isAgainst ? mode(['no', 'hybrid']) : mode(['yes'], ['hybrid'])
    return mode(['yes', 'hybrid', 'no'])
  }
  if (isHybrid) return avoid ? mode(['yes', 'no']) : only.test(folded) && !isRemote ? mode(['hybrid']) : mode(['yes', 'hybrid'])
  if (isRemote) return avoid ? mode(['no', 'hybrid']) : loose.test(folded) && !only.test(folded) ? mode(['yes', 'hybrid']) : mode(['yes'])
  return avoid ? mode(['yes'], ['hybrid']) : mode(['no', 'hybrid'])
}
