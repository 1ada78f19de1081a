import { titles } from '../../domain/name-words'
import type { Span } from './bearers'
import { continuesSentence, isCompound, isDated, isHearing, isOfPerson } from './clauses'
import { isCalendar, isDeterminer, isPlaceName, isProduct, isWord } from './common'
import type { Draft } from './draft'
import { isOwnName } from './own'
import { isBeing, isCalledFirst, isCalledOut, isDoing, isLead, isLocative, isPossessive, isRelative, isSaying, isStand, isTemporal, isThing } from './person-clues'

export function isTitleBefore({ words }: Draft, at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && titles.has(before.key) && before.key.length > 1 && /^\.?\s$/.test(words[at]?.before ?? '') && (before.capital || /^(?:senor|senora|monsieur|madame|don|dona)$/.test(before.key))
}

/** Few people: a family name that stands alone is hardly there by chance. Among thousands every word is somebody's. */
const few = 300

/** A family name alone: behind a title, called out, or among few people where nothing speaks for a word. */
export function isFamilyMeant(draft: Draft, at: number, to: number, titled: boolean): boolean {
  const { words, language, index } = draft
  const word = words[at]
  if (!word) return false
  if (titled) return true
  if (/^(?:at|bei|chez|en|in)$/.test(words[at - 1]?.key ?? '') || isWord(word, language) || isCalendar(word.key, language) || isPlaceName(word.key) || isProduct(word.key) || isDeterminer(words[at - 1], language) || word.text.length < 3) return false
  if (isCalledOut(words, at, to) && !word.first) return index.size <= few
  return index.size <= few && !word.first && at === to && !(words[at - 1]?.capital ?? false) && language !== 'de'
}

/** Does a given name or nickname mean a person here? */
export function isMeant(draft: Draft, name: Span, span: Span, titled: boolean): boolean {
  const { words, language, own, index } = draft
  const word = words[name.from]
  // What stands behind a comma or in another line says nothing of the word.
  const before = /^(?:[ \u00a0]|['’])$/.test(word?.before ?? '') || isTitleBefore(draft, name.from) ? words[name.from - 1] : undefined
  const next = words[name.to + 1]
  if (!word) return false
  if (titled) return true
  if (isRelative(words, name.from)) return false
  const isAdjacent = /^[ \u00a0]$/.test(next?.before ?? '')
  const called = isCalledOut(words, name.from, name.to) || isCalledFirst(words, name.from, name.to)
  const possessive = isPossessive(words, name.to)
  // "Ernst & Young", "Saint Pierre", "the Julia package": a thing with a person's name.
  if (/^\s?&\s?$/.test(words[name.to]?.after ?? '') || (isStand(words[name.from - 1]) && (/^[ -]$/.test(word.before) || /^(?:st|ste|sta)$/.test(words[name.from - 1]?.key ?? '') && word.before === '. '))) return false
  if (next && isAdjacent && isThing(next, words[name.to + 2]) && !called && (next.capital || isProduct(word.key) || isWord(word, language) || isDeterminer(before, language))) return false
  // Followed by another capital: the full name of somebody nobody here knows, unless a German noun begins.
  if (name.to < span.to && !called) {
    const other = words[name.to + 1]
    if (!other || isOwnName(own, other) || !continuesSentence(draft, other)) return false
  }
  if (name.to > name.from && isCompound(draft, name)) return false
  if (name.from > span.from && before?.capital && !called) {
    const isLoose = isLead(before) || isCalendar(before.key, language) || titles.has(before.key) || (language === 'de' && index.withWord('given', before).length === 0)
    if (!isLoose) return false
  }
  const commonWord = isWord(word, language)
  const communicative = isSaying(next, language) && /^[ \u00a0]$/.test(next?.before ?? '')
  // "THE" and "AI", "Chapter One: The …": signs and small words.
  if (!called && ((word.text.length <= 3 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase()) || (functionWords.has(word.key) && commonWord && !communicative))) return false
  if (isCalendar(word.key, language) && /^\d{1,2}$/.test(words[name.from - 1]?.text ?? '')) return false
  if (isCalendar(word.key, language) && (language === 'en' || language === 'de' || isDated(words, name.from))) return (called && !isTemporal(before)) || communicative || (isLead(before) && !isTemporal(before)) || (before !== undefined && isHearing(words, name.from)) || (possessive && !word.first)
  if (isPlaceName(word.key) && isLocative(before, language) && !isHearing(words, name.from) && !isOfPerson(words, name.from)) return false
  if (isProduct(word.key) && !called) {
    const speaks = words.some(other => other.sentence === word.sentence && /^(?:spoke|talked|talking|speaking|chatted|chatting|met|gesprochen|telefoniert|getroffen|rede|redete|parle|discute|hable|hablado|charle)$/.test(other.key))
    if (!speaks && (isDeterminer(before, language) || /^(?:in|using|use|uses|used|learn|learning|write|mit|auf|en|con|avec|sur|and|und|y|et)$/.test(before?.key ?? ''))) return communicative || possessive && !isDeterminer(before, language)
  }
  if (isDeterminer(before, language) && !/[,.!?]/.test(word.before) && !/^['’]$/.test(word.before)) return false
  if (word.first && !called) return isOpening(draft, name, commonWord)
  if (called) return !commonWord || !word.first || isCallName(draft, name)
  if (!commonWord) return true
  // German writes every noun with a capital: without a clue the word is the noun.
  if (language === 'de') return isLead(before) && !/^(?:ernst|kraft|mut)$/.test(word.key) || communicative || (isBeing(next) && before !== undefined && !isDeterminer(before, language)) || /^(?:dass|wie|weil|als|ob)$/.test(before?.key ?? '') || (isBeing(before))
  return true
}

/** A name that opens a sentence: what follows has to speak for a person. */
function isOpening(draft: Draft, { from, to }: Span, commonWord: boolean): boolean {
  const { words, language } = draft
  const next = words[to + 1]
  if (isPossessive(words, to)) return !commonWord || !/^(?:today|it|that|what|there|let|here|he|she)$/.test(words[from]?.key ?? '')
  if (!next || !/^[ \u00a0]$/.test(next.before)) return false
  // "Will would be proud": no verb stands before a verb.
  if (words[from]?.key === 'will' && isBeing(next)) return true
  if (isSaying(next, language)) return true
  // "River really liked it"
  if (/^(?:really|just|also|always|already)$/.test(next.key) && /(?:ed|[^s]s)$/.test(words[to + 2]?.key ?? '')) return true
  return !commonWord && !isProduct(words[from]?.key ?? '') && (isBeing(next) || isDoing(next, language))
}

/** A word that opens a sentence before a comma: "Will, would you …" calls somebody, "Also, …" does not. */
function isCallName({ words }: Draft, { from, to }: Span): boolean {
  return !functionWords.has(words[from]?.key ?? '') && /^[ \u00a0]*[,:]/.test(words[to]?.after ?? '')
}

const functionWords = new Set(`a also always again anyway and but can come even ever finally first fine great good happy here hey hi how however if in just last lately long look man more no nothing now of ok one only or our please rather really right see
  since so some soon sorry still sure thanks that the then there these this though to today together too true up we well what when where which while who why with yes yet you max miracle one two
  aber alles also an auch bald bin bis bitte da daher danach danke dann das doch du ehrlich ein eigentlich endlich er erst es frei gern gerne gestern gut hallo heute hier hoffentlich ich immer ja je jetzt kurz lange leider mal man mein na nachdem nein neu neulich noch nun nur oh ohne
  sag schade schon sehr seit sie so sonst still ubrigens und viel viele vielleicht warum was weil wer wie wieder wo zeit zu zwar
  alors ainsi apres aussi avec bien bon bref car ce comme donc du enfin ensuite et hier ici il ils juste la le les lui mais merci moi non ou oui par parfait pas plus pour puis quand que qui rien sans si sinon son super sur tant toi tu un une vive voila vraiment
  a ahora al algo asi aun bien bueno casi claro como con cuando de del desde despues donde el en era es esa eso esta este fin gracias hasta hola hoy igual la las le lo los luego mas mejor mi mientras mira muy nada ni no o otra para pero por porque pues que quien se ser si sin sobre
  solo su tal tambien total tu un una va vale vamos van ven ya yo genial perfecto`.split(/\s+/))
