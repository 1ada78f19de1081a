import { isWordAnywhere } from './common'
import { type Draft, found } from './draft'
import { isOwnName, isShared } from './own'
import { cluesOf, isOthers, isSecondPerson, sentenceAt } from './sentence-clues'
import type { Finding } from './types'
import type { Word } from './words'

/** Companies whose names are words, and companies whose products everybody speaks of: only a clear slot says that the employer is meant. */
const spokenOf = new Set(`apple oracle shell target next box notion signal slack stripe square amazon meta google microsoft netflix spotify uber visa gap zoom twitter x snap discord figma linear orange total free otto ford delta wise bolt unity epic valve
  intel dell hp mango seat ing lego tesla github gitlab linkedin behance dribbble docker elastic mozilla canonical red hat bloomberg reuters bbc sap ibm nvidia ikea facebook instagram youtube whatsapp tiktok adobe airbnb dropbox reddit medium
  substack trello asana jira atlassian miro canva salesforce hubspot sixt lidl aldi rewe dhl deutsche bahn telekom orange free iberia philips canon sony nintendo samsung huawei xiaomi lenovo cisco vmware aws azure shopify paypal ebay etsy
  booking booking com tinder bumble strava peloton garmin nike adidas puma snowflake confluent spring anchor away bird lime lyft grab gojek bayer roche visa amex chase capital one monday com front ramp brex mercury gusto rippling deel plaid
  segment twilio square block cash app the guardian the new york times zoom pinterest quora wikipedia openai anthropic perplexity chatgpt android windows mac iphone kindle alexa siri chrome firefox safari edge vodafone`.split(/\s+/))

/** Before an employer. */
const strong: ReadonlySet<string> = new Set(['at', 'bei', 'chez', 'beim', 'joined', 'join', 'joining', 'left', 'leaving', 'leave'])
const prepositions: ReadonlySet<string> = new Set('with from of to for into within inside over by across von zu fur mit aus im um uber de d du des pour avec dans en con para por del sobre sur about'.split(' '))
/** What one has or is at a company. */
const employment = new Set(`team teams colleague colleagues role job position office offices work days time years year month months move start career life manager boss crew people folks job onboarding project projects department desk contract anniversary
  kollegen kollegin kollege kolleginnen arbeit stelle rolle jahre jahren zeit wechsel einstieg anfang alltag chef chefin abteilung
  equipe equipes collegues collegue travail poste arrivee annees ans bureau bureaux debuts equipo equipos companeros companeras trabajo puesto anos etapa oficina entrada llegada
  works working worked arbeitest arbeiten travailles travail trabajas trabajar entraste sigues entras vida vie leben lauft lief laeuft va things life stimmung mood ambiente ambiance`.split(/\s+/))

/** Companies of others where the recipient's own would stand, or that belong to somebody who was open lately. */
export function checkCompanies(draft: Draft): Finding[] {
  const { words, index, own, apart, signature } = draft
  const findings: Finding[] = []
  for (let at = draft.body; at < signature; at++) {
    const match = index.phraseAt('company', words, at)
    if (!match) continue
    const to = at + match.length - 1
    const belongs = match.people.some(number => own.selves.has(number)) || isShared(match.phrase, own.companies)
    const isPlain = own.topics.includes(match.phrase) || own.repositories.has(match.phrase) || isShared(match.phrase, own.places) || words.slice(at, to + 1).every(word => isOwnName(own, word))
    if (!belongs && !isPlain && (!apart.has(at) || match.length > 1) && isEmployer(draft, at, to, match)) findings.push(found(draft, 'other-company', at, to, draft.situation.to.company || null, match.people))
    at = to
  }
  return findings
}

function isEmployer(draft: Draft, at: number, to: number, { phrase, people }: { phrase: string, people: readonly number[] }): boolean {
  const { words, situation: { lately }, index } = draft
  const word = words[at]
  const before = words[at - 1]
  if (!word || /^(?:-|\.)$/.test(word.before) || isLongerName(draft, to)) return false
  const isTypedLow = !word.capital && !/^\d/.test(word.text)
  const isClear = before !== undefined && strong.has(before.key) && isNear(word)
  const isPlainWord = phrase.split(' ').every(part => spokenOf.has(part) || isWordAnywhere(part))
  // "at target" and "at home" are no employers; "at brightwave labs" is one typed in a hurry.
  if (isTypedLow && !(isClear && !isPlainWord) && !isMixedCase(draft, at, to)) return false
  if (isThirdPartys(draft, at, to)) return false
  if (lately && people.some(number => { const id = index.person(number)?.id; return id !== undefined && lately.has(id) })) return !word.first || !isPlainWord
  if (!isPlainWord) return !(word.first && isWordAnywhere(phrase))
  return isClear || (word.first ? isGrowing(draft, at, to) : isEmploymentSlot(draft, at, to))
}

/** "Kestrel Partners" is not Kestrel. German goes on with nouns: "das Kestrel Team". */
function isLongerName({ words, language }: Draft, to: number): boolean {
  const next = words[to + 1]
  return next !== undefined && next.capital && /^(?:[ \u00a0]| & |&)$/.test(next.before) && language !== 'de' && next.text !== 'I'
}

/** "neXos": capitals inside make a name of a word that starts small. */
const isMixedCase = ({ words }: Draft, at: number, to: number) => words.slice(at, to + 1).some(word => /\p{Lu}/u.test(word.text))
const isNear = (word: Word) => /^[ \u00a0]$/.test(word.before)

/** "your Notion team", "dein Job bei", "equipo en X", "X's colleagues": words of work beside a name that is a word itself. */
function isEmploymentSlot(draft: Draft, at: number, to: number): boolean {
  const { words } = draft
  const before = /^[ \u00a0]$/.test(words[at]?.before ?? '') ? words[at - 1] : undefined
  const next = words[to + 1]
  if (before && isSecondPerson(before)) return next === undefined || /^\s*[?!.,]/.test(next.before) || employment.has(next.key)
  const { you, asks } = cluesOf(draft, at)
  const { from, to: end } = sentenceAt(draft, at)
  const nearby = words.slice(Math.max(from, at - 7), Math.min(end, to + 4))
  const isPlaced = before !== undefined && prepositions.has(before.key) && isNear(words[at] ?? before)
  const hasWork = nearby.some(word => employment.has(word.key))
  if (isPlaced && hasWork && (you || asks)) return true
  // "the Notion team", "Notion’s colleagues", "Are you still with Notion?"
  if (next && employment.has(next.key) && /^(?:[ -]|['’]s )$/.test(next.before) && (/^(?:team|teams|colleagues|crew|folks|equipe|equipo|kollegen|office|people)$/.test(next.key) || you)) return true
  if (next && /^(?:team|crew)$/.test(next.key) && next.before === '-') return true
  if (isPlaced && (you || asks) && nearby.some(word => /^(?:still|noch|toujours|sigues|back|joined|wechsel|move|moved|switch|over|read|gelesen|lu|lei|heard|gehort)$/.test(word.key))) return true
  return isGrowing(draft, at, to)
}

/** "Is Notion still growing?", "Notion must be glad to have you" */
function isGrowing(draft: Draft, at: number, to: number): boolean {
  const { you, asks } = cluesOf(draft, at)
  const { from, to: end } = sentenceAt(draft, at)
  return (asks || you) && draft.words.slice(Math.max(from, at - 7), Math.min(end, to + 4)).some(word => /^(?:growing|grow|grows|wachst|grandit|creciendo|crece|treating|treats|hires|hiring|lucky|traite|trata)$/.test(word.key))
}

/** What the sender, a client or an event has to do with a company. */
function isThirdPartys(draft: Draft, at: number, to: number): boolean {
  const { words } = draft
  const { from } = sentenceAt(draft, at)
  const before = words.slice(from, at)
  const text = before.map(word => word.key).join(' ')
  if (/\b(?:i|we|ich|wir|je|j|nous|yo)(?: \w+){0,4} (?:work|worked|working|started|spent|interned|arbeite|arbeiten|travaille|travaillais|bosse|trabaje|trabajo|estuve|trabajaba)(?: \w+){0,5}$/.test(text) && !before.some(isSecondPerson)) return true
  if (/\b(?:i was|i am|i m|we were|we are|ich war|ich bin|wir sind|wir waren|j etais|je suis)(?: \w+){0,2} (?:at|with|bei|chez)$/.test(text)) return true
  if (/\b(?:we|wir|nous|nosotros) (?:at|bei|chez|en|de|von)$/.test(text) || /^(?:chez|en|bei|at)$/.test(text) && /^(?:,? )?(?:nous|wir|we|nos|on)$/.test((words[to + 1]?.key ?? ''))) return true
  if (/\b(?:trabaje|trabajaba|estuve|trabajo|entre)(?: \w+){0,2}$/.test(text) && !before.some(isSecondPerson)) return true
  if (/\b(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mi|mis|nuestr\w*) (?:\w+ )?(?:time|years|job|friend|colleague|sister|brother|wife|husband|partner|client|clients|customer|zeit|jahre|kollege|kollegin|freund|freundin|schwester|bruder|kunde|kundin|ami|amie|collegue|soeur|frere|client|cliente|amigo|amiga|hermana|hermano|companero|companera)\b/.test(text) && !before.slice(-6).some(isSecondPerson)) return true
  return isOthers(draft, at) && before.some(word => /^(?:role|position|opening|vacancy|client|kunde|kundin|stelle|poste|puesto|cliente|vacante|offre|oferta|rolle)$/.test(word.key)) && !before.slice(-4).some(isSecondPerson)
}
