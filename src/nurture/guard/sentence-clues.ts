import type { Draft } from './draft'
import type { Language, Word } from './words'

/** Whom a sentence speaks of. */
export interface SentenceClues {
  /** It addresses the recipient: "you", "dein", "chez toi". */
  you: boolean
  /** It asks. */
  asks: boolean
}

const second = /^(?:you|your|yours|yourself|ya|du|dein|deine|deinem|deinen|deiner|deines|dich|dir|ihr|euer|eure|eurem|euren|eurer|euch|ihnen|ihre|ihrem|ihren|ihrer|tu|te|ton|ta|tes|toi|t|vous|votre|vos|tus|ti|contigo|usted|ustedes|vuestro|vuestra|os|su|sus)$/
const firstPerson = /^(?:i|we|my|our|me|us|mine|ours|myself|ich|wir|mein|meine|meinem|meinen|meiner|mich|mir|uns|unser|unsere|unserem|unseren|unserer|je|j|nous|mon|ma|mes|notre|nos|moi|yo|mi|mis|nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|conmigo)$/

export const isSecondPerson = (word: Word) => second.test(word.key) && !(word.key === 'sie' && !word.capital)
/** "Our" and the like; Spanish says "we" and "I" by the verb: "trabajé", "vamos". */
export const isFirstPerson = (word: Word, language: Language) => firstPerson.test(word.key) || (language === 'es' && (/(?:amos|emos|imos)$/.test(word.key) || /\p{L}{2}(?:[^aeiou]é|í)$/u.test(word.text) || /^(?:estoy|voy|vivo|trabajo|estuve|fui|soy|tengo|vi|hice|vine|anduve)$/.test(word.key)))

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
    you: words.some(isSecondPerson) || words.some(word => spanishYou(draft, word)),
    asks: /^[^.!\n]*\?/.test(words.at(-1)?.after ?? '') || /¿\s*$/.test(words[0]?.before ?? ''),
  }
}

/** Spanish and German say "you" by the verb alone, too: "¿sigues?", "bist noch". */
function spanishYou({ language }: Draft, word: Word): boolean {
  if (language === 'es') return /^(?:sigues|estas|eres|entraste|vives|trabajas|tienes|haces|quieres|puedes|llevas|vas|fuiste|dejaste|cambiaste|disfrutas|sabes|conoces)$/.test(word.key)
  return language === 'de' && /^(?:bist|hast|machst|wohnst|arbeitest|kommst|lebst|magst|kennst)$/.test(word.key)
}

/** Does somebody else own what stands at a word: "I worked at", "our client … at", "my sister lives in", "a role at", "the conference in"?
 * Looked for between the start of the sentence, or the last "you" in it, and the word. */
export function isOthers(draft: Draft, at: number): boolean {
  const { from } = sentenceAt(draft, at)
  const before = draft.words.slice(from, at)
  // "Here in Lisbon": where the sender is.
  if (/^(?:here|hier|ici|aqui|aca|drüben)$/.test(before.at(-2)?.key ?? '')) return true
  const lastYou = before.findLastIndex(word => isSecondPerson(word) || spanishYou(draft, word))
  const since = before.slice(lastYou + 1)
  const isMine = (word: Word) => isFirstPerson(word, draft.language)
  if (lastYou >= 0) return since.some(isOpeningWord) && since.length <= 8 && since.some(isMine)
  return since.some(isMine) || since.some(isOpeningWord)
}

/** Positions, events and clients are spoken of at companies and places that are not the recipient's. */
function isOpeningWord(word: Word): boolean {
  return /^(?:client|clients|role|position|opening|vacancy|job|hiring|customer|conference|meetup|summit|fair|festival|office|headquarters|event|kunde|kunden|kundin|stelle|position|konferenz|messe|tagung|veranstaltung|buro|poste|client|salon|conference|congres|bureau|offre|cliente|puesto|vacante|oferta|feria|congreso|oficina|conferencia|evento)$/.test(word.key)
}
