import { type Draft, found } from './draft'
import { genderOf } from './pronoun-words'
import { isOwnName } from './own'
import { isSecondPerson, sentenceAt } from './sentence-clues'
import type { Finding } from './types'
import type { Language, Word } from './words'

/** Third-person words of each language with what they become for the other gender. Forms that mean several things ("sie", "ihr", "lui") are left out or guarded below. */
const forms: Readonly<Record<Language, { he: Readonly<Record<string, string>>, she: Readonly<Record<string, string>> }>> = {
  en: { he: { he: 'she', him: 'her', his: 'her', himself: 'herself' }, she: { she: 'he', her: 'his', hers: 'his', herself: 'himself' } },
  de: { he: { er: 'sie', ihn: 'sie', ihm: 'ihr', sein: 'ihr', seine: 'ihre', seinen: 'ihren', seinem: 'ihrem', seiner: 'ihrer', seines: 'ihres' }, she: { sie: 'er', ihr: 'sein', ihre: 'seine', ihren: 'seinen', ihrem: 'seinem', ihrer: 'seiner', ihres: 'seines' } },
  fr: { he: { il: 'elle' }, she: { elle: 'il' } },
  es: { he: { el: 'ella' }, she: { ella: 'él' } },
}

/** Somebody else whom a pronoun may mean: then nothing is said. */
const others = new Set(`colleague manager boss cto ceo cfo founder cofounder friend brother sister designer director speaker recruiter lead head wife husband partner son daughter mother father mum mom dad neighbour neighbor teacher coach engineer developer someone somebody
  president author host guest boyfriend girlfriend uncle aunt child baby chair owner client customer
  kollege kollegin chef chefin freund freundin bruder schwester leiter leiterin grunder grunderin frau mann sohn tochter mutter vater nachbar nachbarin redner rednerin designer designerin jemand autor autorin kunde kundin hund katze lehrer lehrerin
  collegue directeur directrice patron patronne ami amie frere soeur fondateur fondatrice femme mari fils fille mere pere quelqu voisin voisine auteur client cliente responsable
  companero companera director directora jefe jefa amigo amiga hermano hermana fundador fundadora mujer marido hijo hija madre padre alguien vecino vecina autor autora cliente clienta responsable`.split(/\s+/))

/** Words after which the recipient is spoken of: "I described you like this: …", "my note about you says: …". */
const describing = new Set(`described describe introduced introduce introducing presented note notes called call said say saying wrote words told mentioned recommended recommend
  vorgestellt beschrieben notiz notizen gesagt sage erzahlt schrieb stelle decrit presente note notes dit disant parle ecrit recommande descrito presente presentado nota notas dije diciendo digo hable escribi recomende asi`.split(/\s+/))

/** Wrong pronouns where the recipient is spoken of in the third person or quoted. "She" may be anybody: only clear cases count. */
export function checkPronouns(draft: Draft): Finding[] {
  const gender = genderOf(draft.situation.to.pronouns)
  if (!gender) return []
  const { words, language, signature } = draft
  const wrong: Readonly<Record<string, string>> = gender === 'they' ? { ...forms[language].he, ...forms[language].she } : forms[language][gender === 'she' ? 'he' : 'she']
  const findings: Finding[] = []
  for (let at = draft.body; at < signature; at++) {
    const word = words[at]
    const right = word === undefined ? undefined : Object.hasOwn(wrong, word.key) ? wrong[word.key] : undefined
    if (!word || right === undefined || !isPronoun(draft, at) || !meansRecipient(draft, at)) continue
    findings.push(found(draft, 'pronoun', at, at, gender === 'they' ? null : cased(exact(draft, at, right), word)))
  }
  return findings
}

/** "Er" at the head of a sentence, "Sie" that is "you", "él" and the article "el". */
function isPronoun({ words, language }: Draft, at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (language === 'es' && word.key === 'el') return /^[éÉ]l$/u.test(word.text.normalize('NFC'))
  // "Il neige", "il faut": nobody does it.
  if (language === 'fr') return !/^(?:neige|pleut|faut|fait|y|reste|suffit|s|vaut|parait|semble|est|n|ne)$/.test(words[at + 1]?.key ?? '') || words[at + 1]?.key === 'ne'
  if (language !== 'de') return true
  if (word.key === 'sie') return (!word.capital || word.first) && isThirdVerb(words, at)
  if (word.key.startsWith('ihr')) return !word.capital
  return word.key !== 'sein' || words[at + 1]?.capital === true
}

/** A verb in the third person singular beside "sie": "sie baut", "was sie will". */
function isThirdVerb(words: readonly Word[], at: number): boolean {
  const near = [words[at + 1], words[at - 1]].filter(word => word !== undefined)
  return near.some(word => !word.capital && /(?:[^s]t|^ist|^will|^kann|^mag|^weiss|^muss|^soll|^darf)$/.test(word.key) && !/^(?:nicht|mit|seit|ist nicht|oft|jetzt|dort)$/.test(word.key))
}

/** "her talk" becomes "his talk", "told her" becomes "told him". */
function exact({ words, language }: Draft, at: number, right: string): string {
  if (language !== 'en' || words[at]?.key !== 'her') return right
  const next = words[at + 1]
  const ends = next === undefined || /[.,!?;:\n)"”]/.test(next.before) || /^(?:and|or|but|to|for|with|at|in|on|when|about|that|yesterday|today|how|what|if)$/.test(next.key)
  return ends ? 'him' : 'his'
}

const cased = (text: string, word: Word) => word.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text

/** Is the pronoun about the recipient: quoted behind "I described you", after their name, after "about you"? */
function meansRecipient(draft: Draft, at: number): boolean {
  const { words, own } = draft
  const isYou = (word: Word) => isSecondPerson(word, draft.language)
  const { from } = sentenceAt(draft, at)
  const ahead = words.slice(from, at)
  const quoteAt = ahead.findLastIndex((word, step) => step > 0 && /[:"“„«‹]\s*$/.test(word.before)) + from
  const isQuoted = /[:"“„«‹]\s*$/.test(words[at]?.before ?? '') || (quoteAt >= from && !ahead.slice(quoteAt - from).some(isOther))
  const intro = words.slice(Math.max(0, from - 0), isQuoted && quoteAt > from ? quoteAt : at)
  const previous = from > draft.body ? words.slice(sentenceAt(draft, from - 1).from, from) : []
  // A quotation may start a sentence of its own: "… like this: “He builds”", "words. He said"
  const scene = intro.length === 0 && /[:"“„«‹]\s*$/.test(words[at]?.before ?? '') ? previous : intro
  if ((isQuoted || /[:"“„«‹]\s*$/.test(words[at]?.before ?? '')) && scene.some(word => describing.has(word.key)) && (scene.some(isYou) || (previous.some(isYou) && ![...previous, ...scene].some(isOther)))) return true
  const nameAt = ahead.findLastIndex((word, step) => isOwnName(own, word) && word.capital && !isVocative(words, from + step))
  if (nameAt >= 0) return !ahead.slice(nameAt + 1).some(isOther) && !ahead.slice(0, nameAt).some(isOther)
  // "Meet Anna. He has …": the name in the sentence before, the pronoun at the head of this one.
  if (ahead.length === 0) {
    const named = previous.findLastIndex((word, step) => isOwnName(own, word) && word.capital && !isVocative(words, from - previous.length + step))
    return named >= 0 && !previous.some(isOther) && !previous.some(isYou)
  }
  if (ahead.some(isOther)) return false
  const about = ahead.findLastIndex((word, step) => isYou(word) && /^(?:about|of|von|uber|de|sobre|met|meet|saw|know)$/.test(ahead[step - 1]?.key ?? ''))
  return about >= 0 && !ahead.slice(about + 1).some(word => isYou(word))
}

const isOther = (word: Word) => others.has(word.key)

/** "Anna, he said …" calls Anna. */
function isVocative(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return true
  const closes = /^\s*[,!?]/.test(word.after)
  return closes && (word.first || /,\s*$/.test(word.before) || /^(?:thanks|danke|merci|gracias|hi|hello|hallo|hey|hola|bonjour|salut)$/.test(words[at - 1]?.key ?? ''))
}
