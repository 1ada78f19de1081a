import { isWordAnywhere } from './common'
import { type Draft, found } from './draft'
import { isOwnName, isShared } from './own'
import { cluesOf, isAddressed, isOthers, isSecondPerson, sentenceAt } from './sentence-clues'
import type { Finding } from './types'
import type { Word } from './words'

/** Companies whose products everybody speaks of: only a clear slot says that the employer is meant. */
const products = new Set(`apple google microsoft amazon netflix spotify uber lyft notion slack zoom figma stripe signal discord twitter x facebook instagram youtube whatsapp tiktok linkedin github gitlab behance dribbble docker elastic
  dropbox reddit medium substack trello asana jira miro canva adobe airbnb paypal ebay etsy tinder bumble strava garmin nike adidas puma ikea lego tesla oracle visa amex kindle android windows iphone mac chrome firefox safari edge
  openai chatgpt claude perplexity wikipedia pinterest quora booking booking com bird lime square the guardian the new york times bbc reuters bloomberg new york times quora dhl deutsche bahn google maps google docs salesforce hubspot airtable`.split(/\s+/))

/** Firms everybody has heard of: spoken of at large, so the sentence has to address the recipient. */
const famous = new Set(`shell target next box meta linear orange total free otto ford delta wise bolt unity epic valve intel dell hp mango seat ing mozilla canonical red hat sap ibm nvidia atlassian sixt lidl aldi rewe telekom iberia philips sony nintendo samsung
  huawei lenovo cisco vmware aws azure shopify snowflake confluent bayer roche vodafone siemens bosch gap snap boeing airbus renault michelin thales carrefour santander zalando allianz porsche mercedes benz volvo ericsson nokia goldman sachs morgan stanley jp`.split(/\s+/))

/** Those that are words: typed small they are nothing else. */
const small = new Set(`shell target next box meta linear orange total free ford delta wise bolt unity epic valve mango seat gap snap oracle apple amazon uber notion slack zoom stripe signal discord elastic docker medium bumble puma visa kindle edge chrome square bird
  lime booking reddit canva miro lego otto home work scale the`.split(/\s+/))

/** Before an employer. */
const strong: ReadonlySet<string> = new Set(['at', 'bei', 'chez', 'beim', 'joined', 'join', 'joining', 'left', 'leaving', 'leave'])
const prepositions: ReadonlySet<string> = new Set('with from of to for into within inside over by across von zu fur mit aus im um uber de d du des pour avec dans en con para por del sobre sur about'.split(' '))
/** What one has or is at a company. */
const employment = new Set(`ascenso promotion beforderung haceis team teams colleague colleagues role job position office offices work days time years year month months move start career life manager boss crew people folks job onboarding project projects department desk contract anniversary
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
  const parts = phrase.split(' ')
  const isProduct = parts.every(part => products.has(part))
  const isPlainWord = isProduct || parts.every(part => famous.has(part) || products.has(part) || isWordAnywhere(part))
  // "at target" and "at home" are no employers; "at brightwave labs" is one typed in a hurry.
  if (isTypedLow && !(isClear && !parts.every(part => small.has(part) || isWordAnywhere(part))) && !isMixedCase(draft, at, to)) return false
  if (isThirdPartys(draft, at, to)) return false
  if (lately && people.some(number => { const id = index.person(number)?.id; return id !== undefined && lately.has(id) })) return !word.first || !isPlainWord
  if (!isPlainWord) return !(word.first && isWordAnywhere(phrase))
  if (isClear || (word.first ? isGrowing(draft, at, to) : isEmploymentSlot(draft, at, to))) return true
  const { you, asks } = cluesOf(draft, at)
  // German writes every noun with a capital.
  return !isProduct && !word.first && (you || asks) && !(draft.language === 'de' && isWordAnywhere(phrase))
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
  if (before && isSecondPerson(before, draft.language)) return next === undefined || /^\s*[?!.,]/.test(next.before) || employment.has(next.key)
  const { you, asks } = cluesOf(draft, at)
  const { from, to: end } = sentenceAt(draft, at)
  const nearby = words.slice(Math.max(from, at - 7), Math.min(end, to + 4))
  const isPlaced = before !== undefined && prepositions.has(before.key) && isNear(words[at] ?? before)
  const hasWork = nearby.some(word => employment.has(word.key))
  if (isPlaced && hasWork && (you || asks)) return true
  if (before?.key === 'find' && you && next?.key === 'so') return true
  // "the Notion team", "Notion’s colleagues", "Are you still with Notion?"
  if (next && employment.has(next.key) && /^(?:[ -]|['’]s )$/.test(next.before) && (/^(?:team|teams|colleagues|crew|folks|equipe|equipo|kollegen|office|people)$/.test(next.key) || you)) return true
  if (next && /^(?:team|crew)$/.test(next.key) && next.before === '-') return true
  if (isPlaced && (you || asks) && nearby.some(word => /^(?:still|noch|toujours|sigues|back|joined|wechsel|move|moved|switch|over|read|gelesen|lu|lei|heard|gehort|news|been|tal|ascenso|haceis|promotion|beforderung)$/.test(word.key))) return true
  return isGrowing(draft, at, to)
}

/** "Is Notion still growing?", "Notion must be glad to have you" */
function isGrowing(draft: Draft, at: number, to: number): boolean {
  const { you, asks } = cluesOf(draft, at)
  const { from, to: end } = sentenceAt(draft, at)
  return (asks || you) && draft.words.slice(Math.max(from, at - 7), Math.min(end, to + 4)).some(word => /^(?:keeps|gone|growing|grow|grows|wachst|grandit|creciendo|crece|treating|treats|hires|hiring|lucky|traite|trata)$/.test(word.key))
}

/** What the sender, a client or an event has to do with a company. */
function isThirdPartys(draft: Draft, at: number, to: number): boolean {
  const { words } = draft
  const { from } = sentenceAt(draft, at)
  const before = words.slice(from, at)
  const text = before.map(word => word.key).join(' ')
  if (/\b(?:i|we|ich|wir|je|j|nous|yo)(?: \w+){0,4} (?:work|worked|working|started|spent|interned|arbeite|arbeiten|travaille|travaillais|bosse|trabaje|trabajo|estuve|trabajaba)(?: \w+){0,5}$/.test(text) && !before.some(word => isAddressed(draft, word))) return true
  if (/\b(?:i was|i am|i m|we were|we are|ich war|ich bin|wir sind|wir waren|j etais|je suis)(?: \w+){0,2} (?:at|with|bei|chez)$/.test(text)) return true
  if (/\b(?:we|wir|nous|nosotros) (?:at|bei|chez|en|de|von)$/.test(text) || /^(?:chez|en|bei|at)$/.test(text) && /^(?:,? )?(?:nous|wir|we|nos|on)$/.test((words[to + 1]?.key ?? ''))) return true
  if (/\b(?:trabaje|trabajaba|estuve|trabajo|entre)(?: \w+){0,2}$/.test(text) && !before.some(word => isAddressed(draft, word))) return true
  if (/\b(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mi|mis|nuestr\w*) (?:\w+ )?(?:time|years|job|friend|colleague|sister|brother|wife|husband|partner|client|clients|customer|zeit|jahre|kollege|kollegin|freund|freundin|schwester|bruder|kunde|kundin|ami|amie|collegue|soeur|frere|client|cliente|amigo|amiga|hermana|hermano|companero|companera)\b/.test(text) && !before.slice(-6).some(word => isAddressed(draft, word))) return true
  return isOthers(draft, at) && before.some(word => /^(?:role|position|opening|vacancy|client|kunde|kundin|stelle|poste|puesto|cliente|vacante|offre|oferta|rolle|hiring|recruiting)$/.test(word.key)) && !before.slice(-4).some(word => isAddressed(draft, word))
}
