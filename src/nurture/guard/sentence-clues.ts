import type { Draft } from './draft'
import type { Language, Word } from './words'

/** Whom a sentence speaks of. */
export interface SentenceClues {
  /** It addresses the recipient: "you", "dein", "chez toi". */
  you: boolean
  /** It asks. */
  asks: boolean
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const second: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set('you your yours yourself ya u'),
  de: set('du dein deine deinem deinen deiner deines dich dir ihr euer eure eurem euren eurer euch ihnen ihre ihrem ihren ihrer'),
  fr: set('tu te ton ta tes toi t vous votre vos'),
  es: set('tu te ti tus contigo usted ustedes vuestro vuestra vuestros vuestras os su sus'),
}
const first: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set('i we my our me us mine ours myself'),
  de: set('ich wir mein meine meinem meinen meiner mich mir uns unser unsere unserem unseren unserer'),
  fr: set('je j nous mon ma mes notre nos moi'),
  es: set('yo mi mis nosotros nosotras nuestro nuestra nuestros nuestras conmigo estoy voy vivo trabajo estuve fui soy tengo vi hice vine anduve'),
}

/** Those that mean nothing else in any of the languages: a short draft may be taken for another language. */
const plainYou = set('you your yours yourself dein deine deinem deinen deiner deines dich dir euer eure euch toi votre vous tus ti usted ustedes contigo')

/** "You" and "your"; German "Sie" only with its capital inside a sentence. */
export const isSecondPerson = (word: Word, language: Language) => second[language].has(word.key) || plainYou.has(word.key) || (language === 'de' && word.key === 'sie' && word.capital && !word.first)
/** "I", "our"; Spanish says it by the verb: "trabajé", "vamos". */
export const isFirstPerson = (word: Word, language: Language) => first[language].has(word.key)
  || (language === 'es' && (/(?:amos|emos|imos)$/.test(word.key) || /\p{L}{2}(?:[^aeiou]é|í)$/u.test(word.text)))

/** Whoever is congratulated is the recipient. */
const wishing = set('congratulations congrats gluckwunsch gratuliere gratulation felicitations bravo felicidades enhorabuena felicito')

/** First word and the one after the last of the sentence a word stands in. */
export function sentenceAt({ words }: Draft, at: number): { from: number, to: number } {
  const number = words[at]?.sentence
  let from = at
  while (from > 0 && words[from - 1]?.sentence === number) from--
  let to = at
  while (to < words.length && words[to]?.sentence === number) to++
  return { from, to }
}

export function cluesOf(draft: Draft, at: number): SentenceClues {
  const { from, to } = sentenceAt(draft, at)
  const words = draft.words.slice(from, to)
  return {
    you: words.some(word => isAddressed(draft, word) || wishing.has(word.key)),
    asks: /^[^.!\n]*\?/.test(words.at(-1)?.after ?? '') || /¿\s*$/.test(words[0]?.before ?? ''),
  }
}

/** Does a word address the recipient, as a pronoun or by its form? */
export const isAddressed = (draft: Draft, word: Word) => isSecondPerson(word, draft.language) || spanishYou(draft, word)

/** Spanish and German say "you" by the verb alone, too: "¿sigues?", "bist noch". */
function spanishYou({ language }: Draft, word: Word): boolean {
  if (/^(?:sigues|entraste|vives|trabajas|tienes|quieres|puedes|llevas|fuiste|dejaste|cambiaste|disfrutas|hablaste|contaste|dijiste|mencionaste)$/.test(word.key)) return true
  if (language === 'es') return /^(?:estas|eres|haces|vas|sabes|conoces|haceis)$/.test(word.key)
  return language === 'de' && /^(?:bist|hast|machst|wohnst|arbeitest|kommst|lebst|magst|kennst)$/.test(word.key)
}

/** Does somebody else own what stands at a word: "I worked at", "our client … at", "my sister lives in", "a role at", "the conference in"?
 * Looked for between the start of the sentence, or the last "you" in it, and the word. */
export function isOthers(draft: Draft, at: number): boolean {
  const { from } = sentenceAt(draft, at)
  const before = draft.words.slice(from, at)
  // "Here in Lisbon": where the sender is.
  if (/^(?:here|hier|ici|aqui|aca|drüben)$/.test(before.at(-2)?.key ?? '')) return true
  const lastYou = before.findLastIndex(word => isAddressed(draft, word))
  const since = before.slice(lastYou + 1)
  const isMine = (word: Word) => isFirstPerson(word, draft.language)
  if (lastYou >= 0) return since.some(isOpeningWord) && since.length <= 8 && since.some(isMine)
  return since.some(isMine) || since.some(isOpeningWord)
}

/** Positions, events and clients are spoken of at companies and places that are not the recipient's. */
function isOpeningWord(word: Word): boolean {
  return /^(?:client|clients|role|position|opening|vacancy|job|hiring|customer|conference|meetup|summit|fair|festival|office|headquarters|event|kunde|kunden|kundin|stelle|position|konferenz|messe|tagung|veranstaltung|buro|poste|client|salon|conference|congres|bureau|offre|cliente|puesto|vacante|oferta|feria|congreso|oficina|conferencia|evento)$/.test(word.key)
}
