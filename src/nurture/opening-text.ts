import type { OpeningFacts } from './needs/match'
import { languagesIn } from './needs/languages'
import { levelWord } from './needs/levels'
import { payIn } from './needs/pay'
import { placesIn } from './needs/places'
import { isNegated, pattern, plain } from './needs/plain'
import { technologiesIn } from './needs/stack'

/** Words before a fact in a posting: English, German, French and Spanish. */
const labels = {
  title: 'title|job title|position|role|stelle|stellentitel|poste|intitul[eé]|puesto|cargo',
  company: 'company|employer|client|firma|unternehmen|arbeitgeber|kunde|entreprise|soci[eé]t[eé]|employeur|empresa|cliente',
  place: 'location|place|office|based in|ort|standort|arbeitsort|einsatzort|lieu|localisation|ubicaci[oó]n|lugar',
  team: 'team|your team|the team|dein team|das team|equipe|[eé]quipe|equipo',
  seniority: 'seniority|level|experience level|erfahrung|erfahrungslevel|niveau|s[eé]niorit[eé]|nivel',
  languages: 'languages?|sprachen?|langues?|idiomas?',
  stack: 'stack|tech stack|tech|technologies|technologien|technologie|tecnolog[ií]as|tools',
  salary: 'salary|pay|compensation|salary range|gehalt|gehaltsspanne|verg[uü]tung|salaire|r[eé]mun[eé]ration|salario|sueldo|retribuci[oó]n',
} as const
type Label = keyof typeof labels

const remoteYes = new RegExp(pattern(
  String.raw`\b(?:fully|100 ?%|completely|entirely|full|all|voll\p{L}*|komplett|entierement|totalmente) ?-?(?:remote|remoto)|`,
  String.raw`\bremote(?:[- ]only|[- ]first| within| \(| anywhere| from| position| role| job)|^\W*remote\W*$|`,
  String.raw`teletravail (?:complet|total|integral)|\b100 ?% (?:remote|teletravail|teletrabajo|homeoffice|home office)|`,
  String.raw`work from anywhere`,
).source, 'mu')
const hybrid = pattern(
  String.raw`\bhybrid\p{L}*|\bhibrid\p{L}*|\bremote (?:possible|days?|option\p{L}*)|teilweise (?:remote|homeoffice|`,
  String.raw`home office)|\b(?:\d|one|two|three|ein|zwei|drei|un|deux|trois|uno|dos|tres)(?:[ -]+(?:bis|to|a|-|`,
  String.raw`–)?[ -]*\d)? (?:days?|tagen?|tage|jours?|dias?)\b.{0,30}(?:remote|home|office|teletrav|teletrab|buro|bureau|`,
  String.raw`oficina)`,
)
const onSite = pattern(
  String.raw`\bon[- ]?site\b|\bin[- ]office\b|\bvor ort\b|\bno remote\b|\bnot remote\b|kein (?:remote|home ?office)|`,
  String.raw`\bsur site\b|presentiel|presencial|pas de teletravail|sin teletrabajo`,
)
const anyRemote = /\bremote\b|home ?office|teletravail|teletrabajo/u
const visaLine = pattern(
  String.raw`\bvisas?\b|\bsponsor\p{L}*|work permit|\bvisum\b|arbeitserlaubnis|permis de travail|\bvisado\b|`,
  String.raw`permiso de trabajo|relocation support`,
)
const spokenCue = pattern(
  String.raw`\b(?:fluent|fluency|proficien\p{L}*|speak\p{L}*|spoken|native|written|working language|language|b1|b2|c1|c2|`,
  String.raw`fliessend\p{L}*|verhandlungssicher\p{L}*|muttersprach\p{L}*|kenntnisse|sprichst|sprache|courant\p{L}*|maitrise|`,
  String.raw`langue|parle\p{L}*|fluid\p{L}*|nativo|idioma|dominio|nivel)\b`,
)
const optional = pattern(
  String.raw`\b(?:plus|bonus|nice to have|von vorteil|optional|not required|not needed|kein muss|un plus|souhaite|deseable|`,
  String.raw`se valora|valorable)\b`,
)
const gender = /\s*[([]\s*(?:[mwfdxhagn]|all genders?|gn|div)(?:\s*[/|*,-]\s*(?:[mwfdxhagn]|div))*\s*[)\]]/giu

/**
 * Reads the facts of an opening from pasted text. What is not said stays empty, `unknown` or null; everything can be corrected
 * before it is kept, and the text itself stays as notes.
 */
export function openingFrom(text: string): OpeningFacts {
  const lines = text.split(/\r?\n/u).map(line => line.replace(/^[\s•*·–—-]+/u, '').trim()).filter(Boolean)
  const labelled = labelledIn(lines)
  const first = headOf(lines[0] ?? '')
  const folded = plain(text)
  return {
    title: cut(labelled.title ? headOf(labelled.title).title : first.title, 300),
    company: cut(labelled.company ?? first.company, 300),
    place: cut(labelled.place ? withoutMode(labelled.place) : placeIn(lines), 300),
    remote: modeIn(folded, plain(labelled.place ?? '')),
    languages: spokenIn(lines, labelled.languages),
    stack: stackIn(text),
    salary: salaryIn(lines, labelled.salary),
    visa: visaIn(lines),
    ...optionalFact('seniority', levelWord(labelled.seniority ?? '') ?? levelWord(first.title)),
    ...optionalFact('team', labelled.team ? cut(labelled.team, 300) : null),
    notes: text.slice(0, 20_000),
  }
}

function optionalFact<Name extends 'seniority' | 'team'>(name: Name, value: string | null): Partial<Record<Name, string>> {
  return value === null ? {} : { [name]: value } as Record<Name, string>
}

function labelledIn(lines: readonly string[]): Partial<Record<Label, string>> {
  const found: Partial<Record<Label, string>> = {}
  for (const name of Object.keys(labels) as Label[]) {
    const pattern = new RegExp(`^(?:${labels[name]})\\s*[:：]\\s*(.+)$`, 'iu')
    const value = lines.map(line => pattern.exec(line)?.[1]?.trim()).find(Boolean)
    if (value) found[name] = value
  }
  return found
}

const opener = /^(?:we are hiring|we're hiring|hiring|wir suchen|nous recherchons|buscamos|job|stellenangebot)\s*:?\s*(?:an?|eine?n?|une?|un[oa]?)?\s+/iu

/** "Senior Engineer (m/w/d) at Acme" → title and company. */
function headOf(line: string): { title: string, company: string } {
  const clean = line.replace(gender, '').replace(opener, '').trim()
  const parts = /^(.+?)\s+(?:at|@|bei|chez|en|\||–|—)\s+(.+)$/u.exec(clean)
  if (!parts) return { title: clean, company: '' }
  const [, title = clean, rest = ''] = parts
  const company = rest.split(/\s+(?:in|à|\||–|—)\s+|,\s/u)[0]?.trim() ?? ''
  // "Engineer | Berlin" names a place, not a company.
  return placesIn(company).length > 0 || anyRemote.test(plain(company)) ? { title, company: '' } : { title, company }
}

function placeIn(lines: readonly string[]): string {
  const near = lines.slice(0, 6).find(line => line.length < 120 && placesIn(line).length > 0)
  const line = near ?? lines.find(one => /\b(?:based in|located in|office in|büro in|standort|à|en)\b/iu.test(one) && placesIn(one).length > 0)
  if (line === undefined) return ''
  const words = line.split(/[|•·(),;]|\s[–—-]\s|\s(?:in|at|bei|à|en|based)\s/u).map(part => part.trim())
  return words.find(part => part.length < 60 && placesIn(part).length > 0) ?? ''
}

function withoutMode(place: string): string {
  const modes = 'hybrid|h[ií]brid|remote|remoto|on-?site|vor ort|presencial|pr[eé]sentiel|t[eé]l[eé]travail|teletrabajo|homeoffice'
  const ends = new RegExp(`[|•·()/]|,\\s*(?=(?:${modes}))|\\s[–—-]\\s|\\s(?:or|oder|ou|o)\\s`, 'iu')
  const parts = place.split(ends).map(part => part.trim()).filter(Boolean)
  return parts.find(part => placesIn(part).length > 0) ?? parts.find(part => !anyRemote.test(plain(part)) && !hybrid.test(plain(part))) ?? ''
}

function modeIn(folded: string, place: string): OpeningFacts['remote'] {
  for (const text of [place, folded]) {
    if (hybrid.test(text)) return 'hybrid'
    if (onSite.test(text)) return 'no'
    if (remoteYes.test(text)) return 'yes'
  }
  if (/\bremote\b/u.test(place)) return 'yes'
  return anyRemote.test(folded) ? 'hybrid' : 'unknown'
}

function spokenIn(lines: readonly string[], labelled: string | undefined): string[] {
  const wanted = labelled ? [labelled] : lines.map(apart).filter(line => spokenCue.test(plain(line)))
  const parts = wanted.flatMap(line => line.split(/[.;](?=\s|$)|,\s*(?=\S+ (?:is|ist|est|es)\b)/u))
  return [...new Set(parts.filter(part => !optional.test(plain(part)) && !isNegated(plain(part))).flatMap(languagesIn))]
}

/** The technologies of a posting as it writes them. */
function stackIn(text: string): string[] {
  const folded = text.toLowerCase()
  return technologiesIn(text).map(({ name, key }) => {
    const at = folded.indexOf(name.toLowerCase())
    return at < 0 ? key : text.slice(at, at + name.length)
  }).slice(0, 30)
}

function salaryIn(lines: readonly string[], labelled: string | undefined): OpeningFacts['salary'] {
  for (const line of labelled ? [labelled] : lines) {
    const pay = payIn(line)
    if (pay && (labelled !== undefined || pay.currency !== null || pay.high > pay.low)) return [pay.low, pay.high, pay.currency ?? '']
  }
  return null
}

function visaIn(lines: readonly string[]): boolean | null {
  const line = lines.flatMap(one => one.split(/\.(?=\s|$)/u)).find(part => visaLine.test(plain(part)))
  return line === undefined ? null : !isNegated(plain(line)) && !pattern(
    String.raw`unable|cannot|leider|required to have|must (?:already )?have|vorhanden|valid`,
  ).test(plain(line))
}

/** "Deutschkenntnisse" as two words. */
const apart = (line: string) => line.replace(/(\p{L})(kenntnisse)/giu, '$1 $2')

const cut = (text: string, most: number) => text.trim().slice(0, most)
