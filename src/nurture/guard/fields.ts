import { type Draft, spanFound } from './draft'
import type { Finding } from './types'

/** Words that name a field of a template, in the languages recruiters write. */
const fieldWord = 'first[ _-]?name|last[ _-]?name|full[ _-]?name|given[ _-]?name|family[ _-]?name|surname|fname|lname|name|nickname|company|employer|organi[sz]ation|city|location|place|role|job[ _-]?title|title|position|topic|project|repo(?:sitory)?|skills?|hobby|date|day|month|time|link|url|salary|sender|recruiter|candidate|contact|your name|my name|vorname|nachname|familienname|anrede|firma|unternehmen|stadt|ort|stelle|rolle|thema|projekt|datum|kandidat(?:in)?|pr[ée]nom|nom(?: de famille)?|entreprise|soci[ée]t[ée]|ville|lieu|poste|sujet|projet|candidat|nombre|apellidos?|empresa|ciudad|lugar|puesto|tema|proyecto|fecha|candidato'

const givenField = /first|given|f_?name|vorname|pr[ée]nom|nombre|nick|^\W*name\W*$|\bname\b/i
const companyField = /company|employer|organi|firma|unternehmen|entreprise|soci[ée]t|empresa/i
const cityField = /city|location|place|stadt|\bort\b|ville|lieu|ciudad|lugar/i

/** What a template leaves behind when a field is not filled. Each group is the whole field. */
const patterns: readonly RegExp[] = [
  // {name} {{ name }} ${name} {first-name there} {% name %}; code has its own signs inside
  /\$?\{\{?\{?\s*[%#]?[^{}\n]{1,60}?[%#]?\s*\}\}?\}?/gu,
  // [Name], [your company], [insert topic], [COMPANY_NAME]; "[1]", "[sic]" and links are no fields
  new RegExp(`\\[\\[?\\s*(?:insert|add|enter|your|their|his|her|candidate'?s?|dein|ihr|hier|insérer|insertar|tu|su|einfügen|bitte)?[ _:]*(?:the |das |die |den |le |la |el )?(?:${fieldWord})(?:[ _]+[\\p{L}_]{1,14}){0,2}\\s*\\]\\]?(?!\\()`, 'giu'),
  /\[\[?(?:(?:insert|enter|add|einfügen|insérer|insertar)\b[^\]\n]{0,40}|[^\]\n]{1,40}\b(?:einfügen|einsetzen|here|hier))\]\]?(?!\()/giu,
  /\[\[?[A-ZÄÖÜÉ]{3,}(?:[_ ][A-ZÄÖÜÉ]+)*\]\]?(?!\()/gu,
  // <<name>>, <first name>, «Prénom», ‹name›
  /<<\s*[^<>\n]{1,40}\s*>>/gu,
  new RegExp(`<\\s*(?:${fieldWord})\\s*/?>`, 'giu'),
  new RegExp(`[«‹]\\s*(?:${fieldWord})\\s*[»›]`, 'giu'),
  // %FIRSTNAME%, %first_name%, %%name%%, #NAME#, @@name@@, __NAME__, ~name~, |name|, *|FNAME|*
  /%%?[A-Za-zÀ-ÿ][\w À-ÿ.-]{1,30}%%?(?![\d\p{L}])/gu,
  /\*\|[\w: .-]{1,40}\|\*/gu,
  /(?<![\w])(?:__+[A-Za-z][A-Za-z _-]{1,30}?__+|##?[A-Z][A-Z_]{2,30}##?|@@[A-Za-z_]{2,30}@@|::[a-z_]{3,20}::|~[A-Za-z_]{3,20}~)(?![\w])/gu,
  new RegExp(`\\((?:${fieldWord})\\)(?=[\\s,.!?:]|$)`, 'giu'),
  new RegExp(`\\$(?:${fieldWord.replaceAll('[ _-]?', '_?')})\\b`, 'giu'),
  // FNAME, FIRST_NAME, firstName, first_name standing bare
  /(?<![\p{L}\p{N}_])(?:FNAME|LNAME|FIRST_?NAME|LAST_?NAME|FULL_?NAME|GIVEN_?NAME|VORNAME|NACHNAME|PR[EÉ]NOM|APELLIDOS?|COMPANY_?NAME|FIRMENNAME|JOB_?TITLE|first_name|last_name|full_name|company_name|job_title|firstName|lastName|FirstName|LastName|CompanyName)(?![\p{L}\p{N}_])/gu,
  // XXX, XXXX, "XX Jahre"; "xxx" at the end are kisses
  /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])XX(?=\s?(?:%|€|\$|years|days|months|Jahre|Tage|Monate|ans|jours|mois|años|días|meses)(?!\p{L}))/gu,
  /_{3,}|(?<=\s)\.{4,}(?=\s)|\?{4,}/gu,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|TBC|PLACEHOLDER|lorem ipsum|\[object Object\]|undefined|NaN)(?![\p{L}\p{N}])/gu,
]

/** Capitals alone: "Hi NAME," in a text that does not shout otherwise. */
const shouted = /(?<![\p{L}\p{N}])(?:NAME|COMPANY|FIRMA|ENTREPRISE|EMPRESA|CITY|STADT|VILLE|CIUDAD|NOMBRE|NOM|TOPIC|THEMA|SUJET|TEMA|VOR-?NAME)(?![\p{L}\p{N}])/gu

/** A greeting or preposition with nothing behind it: "Hi ,", "at ." */
const emptied = /(?:^|[\s¡])((?:hi|hello|hey|dear|hallo|liebe|lieber|bonjour|salut|cher|chère|hola|querido|querida|estimado|estimada|at|bei|chez)[ \u00a0]+)(?=,|\.(?:\s|$))/giu

/** Fields of a template that were not filled. */
export function checkFields(draft: Draft): Finding[] {
  const { text } = draft
  const taken: { start: number, end: number }[] = []
  const add = (start: number, end: number) => { if (!taken.some(span => start < span.end && end > span.start)) taken.push({ start, end }) }
  for (const pattern of patterns) for (const match of text.matchAll(pattern)) if (!isCode(text, match.index)) add(match.index, match.index + match[0].length)
  if (/\p{Ll}{3}/u.test(text)) for (const match of text.matchAll(shouted)) add(match.index, match.index + match[0].length)
  for (const match of text.matchAll(emptied)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    add(start, match.index + match[0].length)
  }
  return taken.map(({ start, end }) => spanFound(draft, 'unresolved', start, end, fixOf(draft, text.slice(start, end))))
}

/** Between backticks, "50 % of all and 20 %", or a fence: what stands there is quoted. */
function isCode(text: string, at: number): boolean {
  return (text.slice(0, at).split('`').length - 1) % 2 === 1
}

/** What the field would have become, where it says what it is: a fallback of its own included. */
function fixOf({ situation: { to } }: Draft, field: string): string | null {
  if (/^[^\p{L}]*first-?name\s+\S/iu.test(field)) return to.givenName || (/first-?name\s+([^{}]+?)\s*\}/iu.exec(field)?.[1] ?? null)
  if (companyField.test(field)) return to.company || null
  if (cityField.test(field)) return to.location.split(',')[0]?.trim() || null
  if (/last|family|surname|l_?name|nachname|apellido|nom de famille/i.test(field)) return null
  return givenField.test(field) ? to.givenName || null : null
}
