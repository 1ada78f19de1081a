import { isPlaceName, isWord as isWordOf } from './common'
import { type Draft, found } from './draft'
import { isOwnName, isShared } from './own'
import { isLocative } from './person-clues'
import { cluesOf, isFirstPerson, isOthers, isSecondPerson, sentenceAt } from './sentence-clues'
import type { Finding } from './types'

/** Meeting there makes a place the recipient's: "next time I am in Lyon, coffee is on me". */
const meeting = /^(?:coffee|lunch|dinner|beer|meet|visit|see|catch|kaffee|treffen|mittagessen|bier|sehen|besuchen|cafe|dejeuner|verre|biere|voir|comer|cerveza|vernos|invito|offre|lade|drinks|drink|tea|tee)$/

/** What happens at a place is news, not where somebody lives. */
const event = /^(?:conference|meetup|summit|fair|festival|event|office|headquarters|hackathon|workshop|trip|flight|flug|reise|konferenz|messe|tagung|veranstaltung|buro|treffen|congres|salon|conference|bureau|voyage|vol|congreso|feria|conferencia|evento|oficina|viaje|vuelo|role|position|opening|job|stelle|poste|puesto|exhibition|ausstellung|concert|konzert)$/

/** Cities of others where the recipient's own would stand. */
export function checkPlaces(draft: Draft): Finding[] {
  const { words, index, own, apart, signature, situation: { to: recipient, lately } } = draft
  const findings: Finding[] = []
  for (let at = draft.body; at < signature; at++) {
    const match = index.phraseAt('place', words, at)
    if (!match) continue
    const to = at + match.length - 1
    const word = words[at]
    const isOwn = isShared(match.phrase, own.places) || own.companies.some(company => ` ${company} `.includes(` ${match.phrase} `)) || (word !== undefined && words.slice(at, to + 1).every(one => isOwnName(own, one)) && !isLocative(words[at - 1], draft.language))
    const isLate = lately !== undefined && match.people.some(number => { const id = index.person(number)?.id; return id !== undefined && lately.has(id) })
    if (word?.capital && !isOwn && !apart.has(at) && isHome(draft, at, to, isLate)) findings.push(found(draft, 'other-place', at, to, cityText(recipient.location), match.people))
    at = to
  }
  return findings
}

/** The city as the location names it, for the fix. */
function cityText(location: string): string | null {
  return location.split(/[,/|(]/)[0]?.trim() || null
}

/** Is it said of the recipient that they live or work there? */
function isHome(draft: Draft, at: number, to: number, isLate: boolean): boolean {
  const { words, language } = draft
  const word = words[at]
  const before = words[at - 1]
  if (!word || /^[-'’]$/.test(word.before) && before?.key !== 'd' && before?.key !== 'l') return false
  const { from, to: end } = sentenceAt(draft, at)
  const sentence = words.slice(from, end)
  const { you, asks } = cluesOf(draft, at)
  const isPlaced = isLocative(before, language) && /^[ \u00a0'’]$/.test(word.before) || (language === 'en' && before?.key === 'of') || (language === 'fr' && before?.key === 'd') || (before?.key === 'la' && language === 'fr')
  const isWord = at === to && isWordOf(word, language)
  const treats = sentence.some(one => /^(?:treat|treating|treats|trata|trate|plait)$/.test(one.key))
  if ((isWord || word.first) && !isPlaced && (word.first || language === 'de' || !(treats || isPlaceName(word.key)) || !you)) return false
  // "New York Times", "Paris Saint-Germain", "Berlin Wall": part of a longer name; "Halle 3".
  const next = words[to + 1]
  if (next && /^[ -]$/.test(next.before) && ((next.capital && language !== 'de' && next.text !== 'I' && !isLate) || /^\d/.test(next.text))) return false
  if (before?.capital && /^[ -]$/.test(word.before) && !before.first) return false
  if (isGreetingFrom(draft, at)) return false
  const ahead = words.slice(Math.max(from, at - 4), at)
  const lastYou = ahead.some(one => isSecondPerson(one, language))
  if (ahead.some(one => event.test(one.key)) && !lastYou && !sentence.some(one => /^(?:near|nahe|pres|cerca)$/.test(one.key))) return false
  if (isLate) return true
  const meets = sentence.some(one => meeting.test(one.key))
  if (/^(?:hear|heard)$/.test(before?.key ?? '') && /^(?:is|looks|has)$/.test(next?.key ?? '')) return true
  if (isOthers(draft, at)) return (meets && isPlaced) || isAboutYou(draft, from, at, end)
  const enjoys = /^(?:enjoy|enjoying|like|love|leave|leaving|miss|visit|greetings)$/.test(before?.key ?? '')
  if (you || asks) return isPlaced || !isWord || treats || (enjoys && !word.first)
  return isPlaced ? meets || isCalledOver(draft, at) : enjoys || /^(?:hope|espero|espere|hoffe)$/.test(before?.key ?? '') || treats
}

/** "I heard there is a meetup near you in Lyon", "I hope Lyon treats you well": "you" comes between or after. */
function isAboutYou({ words, language }: Draft, from: number, at: number, end: number): boolean {
  const hasYou = words.slice(from, end).some(word => isSecondPerson(word, language))
  if (!hasYou) return false
  const lastFirst = words.slice(from, at).findLastIndex(word => isFirstPerson(word, language))
  const verb = words[from + lastFirst + 1]
  return lastFirst >= 0 && /^(?:hope|heard|know|believe|think|guess|remember|saw|read|see|wonder|bet|hoffe|glaube|weiss|habe|denke|dachte|espere|crois|pense|sais|ai|espero|creo|se|recuerdo)$/.test(verb?.key ?? '')
}

/** "Greetings from Hamburg": where the sender is. */
function isGreetingFrom({ words, language }: Draft, at: number): boolean {
  const before = words[at - 1]?.key ?? ''
  const greets = words.slice(Math.max(0, at - 4), at).some(word => /^(?:greetings|hello|regards|cheers|grusse|gruss|salutations|bonjour|saludos|hola|abrazo|bises)$/.test(word.key))
  return greets && (language === 'de' ? before === 'aus' : /^(?:from|de|desde|depuis)$/.test(before))
}

/** "Greetings to Lyon!", "Viele Grüße nach Graz!" */
function isCalledOver(draft: Draft, at: number): boolean {
  const { words } = draft
  return words.slice(Math.max(sentenceAt(draft, at).from, at - 5), at).some(word => /^(?:greetings|hello|grusse|gruss|choses|saludos|bonjour|hi|love|weather|enjoy|geniess|profite|disfruta|sun|sonne|soleil|sol|snow|snowing|life|leben|vie|vida|summer|winter|sommer|ete|verano|invierno|hiver)$/.test(word.key))
}
