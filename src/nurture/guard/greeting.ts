import { particles, titles } from '../../domain/name-words'
import { isWordAnywhere } from './common'
import type { GuardIndex } from './known'
import { isOwnName, type Own } from './own'
import type { Word } from './words'

/** How messages begin, in the languages recruiters write; by keys, the longest first. */
const openings = `hello again|hi again|hi there|hey there|hello there|good morning|good afternoon|good evening|good day|happy new year|happy birthday|happy friday|happy monday|happy easter|merry christmas|long time no see
hello|hiya|howdy|hey|hi|dear|morning|afternoon|evening|greetings|yo|welcome back|welcome
sehr geehrter|sehr geehrte|sehr geehrtes|geehrter|geehrte|guten morgen|guten tag|guten abend|schonen guten tag|gruss dich|gruss gott|gruss sie|gruezi|hallo liebe|hallo lieber|hallo|hallochen|hallihallo|liebe r|liebe|lieber|liebes|moin moin|moin|servus|tach|werter|werte
frohes neues jahr|frohes neues|alles gute|einen schonen tag|schonen tag|na
bonjour cher|bonjour chere|bonjour|bonsoir|re bonjour|rebonjour|salut|coucou|cher|chere|tres cher|tres chere|bonne annee|joyeux anniversaire|hello|bien le bonjour
hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|querido|querida|querid|estimado|estimada|estimad|apreciado|apreciada|feliz ano nuevo|feliz ano|feliz cumpleanos|muy buenas
ciao|caro|cara|gentile|buongiorno|ola|oi|prezado|prezada|beste|hoi|dag|hej|czesc|dzien dobry|drogi|droga|ahoj|privet|dobryi den|zdravstvuite`.split(/[|\n]/).map(line => line.trim().split(' ')).sort((one, other) => other.length - one.length)

/** What stands in the place of a name and is none. */
export const nameless = new Set(`there again all everyone everybody team folks friend friends you guys you both stranger world both hiring ladies gentlemen colleagues colleague sir madam from and just quick me my thanks how so it i we a the in to for at on is
  zusammen alle allerseits leute team ihr euch kollegin kollege kollegen kolleginnen freunde freundin freund freundinnen damen und herren welt nachbar nachbarin gruss grusse grussen aus von nochmal noch wieder mal ich wir
  a tous tout le monde toutes equipe l les amis ami amie monsieur madame mesdames messieurs depuis de encore chers collegues collegue cher chere re toi vous
  todos todas a equipo amigo amiga amigos amigas de nuevo desde que otra vez senor senora compañero compañera companero companera gente mundo`.split(/\s+/))

/** Titles that tell a gender, by key. */
export const formalTitles: Readonly<Record<string, 'he' | 'she'>> = {
  mr: 'he', mister: 'he', sir: 'he', herr: 'he', herrn: 'he', hr: 'he', monsieur: 'he', m: 'he', mr_: 'he', senor: 'he', sr: 'he', don: 'he',
  mrs: 'she', ms: 'she', miss: 'she', madam: 'she', frau: 'she', fr: 'she', madame: 'she', mme: 'she', mlle: 'she', mademoiselle: 'she', senora: 'she', sra: 'she', srta: 'she', senorita: 'she', dona: 'she',
}

/** The greeting of a draft: words from `from` to `to` name somebody; `title` and `opening` are the words before. */
export interface Greeting { opening: number | null, title: number | null, from: number, to: number }

/** Finds the greeting at the start of a draft. @returns whom it greets, null where nobody is named, and the number of the first word behind it */
export function greetingOf(words: readonly Word[], own: Own, index: GuardIndex): { greeting: Greeting | null, body: number } {
  const opened = openingLength(words)
  let at = opened
  while (at > 0 && at < words.length && isAside(words, at)) at++
  const none = { greeting: null, body: opened === 0 ? 0 : namelessEnd(words, opened) }
  const start = words[at]
  if (!start || (opened > 0 && breaks(start.before))) return none
  let title: number | null = null
  while (isTitle(words[at]) && words[at + 1] && !breaks(words[at]?.after.replace('.', '') ?? '')) title = at++
  const to = nameEnd({ words, own, index }, at, opened > 0)
  if (to < at) return none
  // "Hola, Anna:" greets, "Hi, quick question:" and "Hi, Im Ernst, …" do not.
  const greeting = { opening: opened > 0 ? opened - 1 : null, title, from: at, to }
  if (opened > 0 && start.before.includes(',') && title === null && !isNamedBehindComma({ words, own, index }, greeting)) return none
  if (opened === 0 && title === null && !isAddress({ words, own, index }, greeting)) return none
  return { greeting, body: to + 1 }
}

interface Surroundings { words: readonly Word[], own: Own, index: GuardIndex }

/** "Hi there, …": how far a greeting without a name goes. */
function namelessEnd(words: readonly Word[], opened: number): number {
  let at = opened
  while (at < words.length && at < opened + 7 && !/[,.!?\n:;–—]/.test(words[at]?.before ?? '') && (nameless.has(words[at]?.key ?? '') || words[at]?.capital === false)) at++
  return /[,.!?\n:;–—]/.test(words[at]?.before ?? '') ? at : opened
}

function isKnown({ own, index }: Surroundings, word: Word): boolean {
  return isOwnName(own, word) || index.withWord('given', word).length + index.withWord('nickname', word).length + index.withWord('family', word).length > 0
}

function isNamedBehindComma(around: Surroundings, { from, to }: Greeting): boolean {
  const named = around.words.slice(from, to + 1)
  // "Happy new year, Rose!" wishes somebody well.
  const wishes = /^(?:hola|year|birthday|friday|monday|easter|christmas|jahr|neues|gute|annee|anniversaire|ano|nuevo|cumpleanos)$/.test(around.words[from - 1]?.key ?? '')
  return closes(around.words[to]) && named.every(word => wishes && word.capital) || closes(around.words[to]) && named.every(word => isOwnName(around.own, word) || particles.has(word.key) || (!isWordAnywhere(word.key) && isKnown(around, word)))
}

/** "Anna," alone at the start: names somebody, and no sentence begins with it. */
function isAddress(around: Surroundings, { from, to }: Greeting): boolean {
  const named = around.words.slice(from, to + 1)
  const after = around.words[to]?.after ?? ''
  // "Ruby, When …": lines that were joined.
  const next = around.words[to + 1]
  const isJoined = from === to && after === ', ' && next?.capital === true && isWordAnywhere(next.key) && around.index.withWord('given', named[0] ?? next).length > 0
  const standsAlone = isJoined || /^[,!:]?\s*\n/.test(after) || (/^[ \u00a0]*(?:[,!–—]|-\s)/.test(after) && named.every(word => isOwnName(around.own, word) || !isWordAnywhere(word.key)))
  return standsAlone && named.length <= 4 && named.every(word => isKnown(around, word) || particles.has(word.key) || word.text.length === 1)
}

const closes = (word: Word | undefined) => /^[ \u00a0]*(?:[,!:;.–—\n]|-\s)/.test(word?.after ?? '')

function openingLength(words: readonly Word[]): number {
  for (const opening of openings) if (opening.every((part, at) => words[at]?.key === part && (at === 0 || !/[,.!\n]/.test(words[at]?.before ?? '')))) return opening.length
  return 0
}

/** "Hello again Anna", "Hi there Anna", "Liebe/r Anna": words in between that are not the name. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next || word.capital) return false
  return ['again', 'there', 'liebe', 'lieber', 'r', 'a', 'chere', 'cher', 'querida', 'querido', 'my', 'dear', 'e'].includes(word.key) && next.capital && !breaks(next.before)
}

const breaks = (gap: string) => /[.!?\n:;]/.test(gap)

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && (word.key in formalTitles || (titles.has(word.key) && word.key.length > 1 && /^[.\s]/.test(word.after)))
}

/** @returns the last word of the name that starts at a word, or one before it where none does */
function nameEnd(around: Surroundings, from: number, opened: boolean): number {
  const { words, own } = around
  let to = from - 1
  for (let at = from; at < words.length && at < from + 6; at++) {
    const word = words[at]
    if (!word || (at > from && /[,.!?\n:;–—(]/.test(word.before.replace(/^\.[ ]?(?=\S|$)/, previous => (words[at - 1]?.text.length === 1 ? '' : previous))))) break
    const inName = word.capital || (particles.has(word.key) && (at > from || (opened && leadsToName(words, at)))) || (isLowName(around, at, opened))
    // "Hey Anna Are you …": a sentence begins without a sign.
    if (at > from && !isOwnName(own, word) && isWordAnywhere(word.key) && !/^\s*[,!:\n]/.test(word.after)) break
    if (at > from && !isKnown(around, word) && isKnown(around, words[from] ?? word) && /^[ ]$/.test(word.after) && !words[at + 1]?.capital) break
    if (!inName || (word.key === 'i' && word.text === 'I' && !/^\./.test(word.after))) break
    to = at
  }
  while (to > from && particles.has(words[to]?.key ?? '') && !words[to]?.capital) to--
  return to
}

/** "Frau van der Berg": small words before a name. */
function leadsToName(words: readonly Word[], from: number): boolean {
  let at = from
  while (particles.has(words[at]?.key ?? '') && !words[at]?.capital && at < from + 4) at++
  return words[at]?.capital === true && /^[ \u00a0'’]*$/.test(words[at]?.before ?? '')
}

/** Typed in a hurry: "hi anna," names somebody, "hi and welcome" does not. */
function isLowName({ words, own, index }: Surroundings, at: number, opened: boolean): boolean {
  const word = words[at]
  if (!word || !opened || nameless.has(word.key) || word.key.length < 2) return false
  if (isOwnName(own, word)) return true
  if (!/^[ \u00a0]*(?:[,!:–—\n]|-\s)/.test(word.after)) return false
  return index.withWord('given', word).length > 0 || index.withWord('nickname', word).length > 0 || index.withWord('family', word).length > 0
}

