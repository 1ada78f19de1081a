import { particles, titles } from '../../domain/name-words'
import { isCalendar, isDeterminer, isPlaceName, isProduct, isWord } from './common'
import { type Draft, found, spanFound } from './draft'
import { familyText } from './salutation'
import { isOwnName } from './own'
import { isBeing, isCalledFirst, isCalledOut, isDoing, isLead, isLocative, isPossessive, isRelative, isSaying, isStand, isTemporal, isThing } from './person-clues'
import type { Finding } from './types'
import { holds, type Word } from './words'

/** Words of a draft that may name one person: from one to another. */
interface Span { from: number, to: number }

/** Names and nicknames of other people anywhere in the draft, the greeting included, the sender's own aside. */
export function checkMentions(draft: Draft): Finding[] {
  const { greeting } = draft
  const findings: Finding[] = []
  for (let at = 0; at < draft.words.length; at++) {
    const inGreeting = greeting !== null && at >= greeting.from && at <= greeting.to
    if (greeting !== null && at < greeting.from) continue
    if (at >= draft.signature) {
      if (isForeignSignature(draft, at)) findings.push(...signedBy(draft, at))
      continue
    }
    const span = inGreeting && greeting ? { from: at, to: greeting.to } : namesFrom(draft, at)
    if (!span) continue
    const hits = inGreeting ? greeted(draft, span) : named(draft, span)
    findings.push(...hits)
    at = Math.max(at, span.to)
  }
  return findings
}

/** With the recruiter's name known, a signature that is not theirs is somebody else's template. */
function isForeignSignature({ words, situation: { me } }: Draft, at: number): boolean {
  const word = words[at]
  return me !== undefined && me !== '' && word !== undefined && word.capital && !me.toLowerCase().includes(word.text.toLowerCase())
}

function signedBy(draft: Draft, at: number): Finding[] {
  const bearers = bearersOf(draft, at, ['given'])
  const isClosing = isWord(draft.words[at] ?? nothing, draft.language) && draft.words[at]?.after.startsWith(',') === true
  return bearers.length > 0 && !isClosing ? [found(draft, 'other-name', at, at, draft.situation.me?.split(' ')[0] ?? null, bearers)] : []
}

const nothing = { key: '', text: '' }

/** The words with capitals in a row that start here, particles between them; null where none does. Han and Hangul stand alone. */
function namesFrom({ words, apart }: Draft, from: number): Span | null {
  const first = words[from]
  if (!first || !first.capital || apart.has(from) || first.text === 'I') return null
  let to = from
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at]
    if (!word || word.text === 'I' || apart.has(at) || !/^(?:[ \u00a0]|[-‐’']|\. ?)$/u.test(word.before)) break
    // A full stop only goes on after an initial.
    if (word.before.startsWith('.') && words[at - 1]?.text.length !== 1 && !titles.has(words[at - 1]?.key ?? '')) break
    if (word.capital) to = at
    else if (!particles.has(word.key)) break
  }
  return { from, to }
}

/** Who is greeted wrongly: every word that is another's name. */
function greeted(draft: Draft, { from, to }: Span): Finding[] {
  const { words, own } = draft
  const names = words.slice(from, to + 1)
  if (names.every(word => isOwnName(own, word))) return []
  const people = fullName(draft, from, to)
  const fix = (draft.greeting?.title === null ? draft.own.greeting : familyText(draft.situation.to.name, own.family)) || null
  const findings: Finding[] = []
  const strangers = Array.from({ length: to - from + 1 }, (_, step) => from + step).filter(at => { const word = words[at]; return word !== undefined && !isOwnName(own, word) && (word.text.length > 1 || !/[a-z]/i.test(word.text)) })
  const bearers = strangers.flatMap(at => [...bearersOf(draft, at, ['given', 'family'])])
  const isWhole = to > from && people.length > 0
  if (isWhole || bearers.length > 0) findings.push(found(draft, 'other-name', from, to, fix, isWhole ? people : bearers))
  const nicknamed = strangers.flatMap(at => [...bearersOf(draft, at, ['nickname'])])
  if (nicknamed.length > 0) findings.push(found(draft, 'other-nickname', from, to, fix, nicknamed))
  return findings
}

/** People other than the recipient who bear a word in one of the roles. */
function bearersOf({ words, index, own }: Draft, at: number, roles: readonly ('given' | 'family' | 'nickname')[]): readonly number[] {
  const word = words[at]
  if (!word) return []
  const all = roles.flatMap(role => [...index.withWord(role, word)])
  return own.selves.size === 0 ? all : all.filter(number => !own.selves.has(number))
}

/** People whose given and family name both stand in a span. */
function fullName({ words, index, own }: Draft, from: number, to: number): number[] {
  const given = new Set<number>()
  const family = new Set<number>()
  for (let at = from; at <= to; at++) {
    const word = words[at]
    if (!word) continue
    for (const number of index.withWord('given', word)) given.add(number)
    for (const number of index.withWord('family', word)) family.add(number)
  }
  return [...given].filter(number => family.has(number) && !own.selves.has(number))
}

/** What a row of capital words says of other people. */
function named(draft: Draft, { from, to }: Span): Finding[] {
  const { words, own } = draft
  const full = longestFullName(draft, from, to)
  if (full && full.from === from) return fullFinding(draft, full)
  let start = from
  // A sentence's first word is part of a name only if it is a name and what follows speaks for it.
  while (start < to && opensSentence(draft, start, to)) start++
  const isTitled = start > 0 && isTitleBefore(draft, start)
  while (start < to && titles.has(words[start]?.key ?? '')) start++
  const titled = isTitled || (start > from && titles.has(words[start - 1]?.key ?? ''))
  const whole = longestFullName(draft, start, to)
  if (whole) return [...whole.from > start ? single(draft, { from: start, to: whole.from - 1 }, titled) : [], ...fullFinding(draft, whole)]
  const strangers = words.slice(start, to + 1).filter(word => !isOwnName(own, word))
  if (strangers.length === 0) return []
  return single(draft, { from: start, to }, titled)
}

function fullFinding(draft: Draft, { from, to, people }: Span & { people: number[] }): Finding[] {
  const { situation: { to: recipient }, words, own } = draft
  if (words.slice(from, to + 1).every(word => isOwnName(own, word))) return []
  return [found(draft, 'other-name', from, to, recipient.name || null, people)]
}

/** The longest part of a span, of two words at least, that names a known person in full. */
function longestFullName(draft: Draft, from: number, to: number): (Span & { people: number[] }) | null {
  const { words } = draft
  for (let length = Math.min(5, to - from + 1); length >= 2; length--) {
    for (let start = from; start + length - 1 <= to; start++) {
      // "Santiago de" is no full name.
      if (!words[start]?.capital || !words[start + length - 1]?.capital) continue
      const people = fullName(draft, start, start + length - 1).filter(number => covers(draft, number, start, start + length - 1))
      if (people.length > 0) return { from: start, to: start + length - 1, people }
    }
  }
  return null
}

/** Do the words of a span all belong to the person's name? */
function covers({ words, index }: Draft, number: number, from: number, to: number): boolean {
  return words.slice(from, to + 1).every(word => particles.has(word.key) || word.text.length === 1 || titles.has(word.key)
    || index.withWord('given', word).includes(number) || index.withWord('family', word).includes(number))
}

/** A capital that only stands there because a sentence begins. */
function opensSentence({ words, index, language, own }: Draft, at: number, to: number): boolean {
  const word = words[at]
  if (!word || !word.first || isOwnName(own, word)) return false
  if (isWord(word, language) || isLead(word)) return true
  if (language === 'de' && /.{2}s$/.test(word.key) && index.withWord('given', { key: word.key.slice(0, -1), wide: word.wide.slice(0, -1) }).length > 0) return false
  const next = words[at + 1]
  // "Yesterday Anna" against "Chuck Norris": an unknown word before a family name is somebody's given name.
  if (at >= to || !next || (index.withWord('family', next).length > 0 && !/(?:ed|ing|s|ly|e|t)$/.test(word.key))) return false
  return index.withWord('given', word).length + index.withWord('nickname', word).length === 0 && !titles.has(word.key)
}

function isTitleBefore({ words }: Draft, at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && titles.has(before.key) && before.key.length > 1 && /^\.?\s$/.test(words[at]?.before ?? '') && (before.capital || /^(?:senor|senora|monsieur|madame|don|dona)$/.test(before.key))
}

/** One name alone, or one within words that belong to nobody known. */
function single(draft: Draft, { from, to }: Span, titled: boolean): Finding[] {
  const { words, own, index } = draft
  const han = from === to ? unspaced(draft, from) : []
  if (han.length > 0) return han
  const hits: Finding[] = []
  for (let at = from; at <= to; at++) {
    const word = words[at]
    if (!word || !word.capital || word.text.length < 2 || isOwnName(own, word) || isOwnFact(draft, at) || isInFirm(draft, at)) continue
    if (draft.language === 'de' && own.names.has(word.key.replace(/s$/, ''))) continue
    const bearers = bearersOf(draft, at, ['given'])
    const end = wholeGiven(draft, at, to, bearers)
    const nicknamed = bearersOf(draft, at, ['nickname'])
    const family = bearersOf(draft, at, ['family'])
    const genitive = bearers.length + nicknamed.length === 0 ? genitiveOf(draft, at) : null
    if (genitive) { hits.push(...genitive); continue }
    const isFamily = bearers.length + nicknamed.length === 0 && family.length > 0
    if (bearers.length + nicknamed.length + family.length === 0) continue
    if (isFamily ? !isFamilyMeant(draft, at, to, titled) : !isMeant(draft, { from: at, to: end }, { from, to }, titled)) {
      // The first of several names decides: "Donald Knuth" is somebody else altogether.
      if (!isFamily && to > end && at === from) return hits
      continue
    }
    const fix = isFamily || titled ? familyText(draft.situation.to.name, own.family) : own.greeting || null
    if (bearers.length > 0 || isFamily) hits.push(elided(draft, 'other-name', at, end, fix, isFamily ? family : bearers))
    if (nicknamed.length > 0) hits.push(elided(draft, 'other-nickname', at, end, fix, nicknamed))
    at = end
    if (titled || index.size === 0) break
  }
  return hits
}

/** Part of what belongs to the recipient: "Wellington" who lives there, "Morgan" of Morgan Stanley. */
function isOwnFact({ words, own }: Draft, at: number): boolean {
  const key = words[at]?.key ?? ''
  return [...own.places, ...own.companies, ...own.topics].some(phrase => holds(phrase, key) && (phrase === key || phrase.split(' ').some((part, step, all) => part === key && (words[at - 1]?.key === all[step - 1] || words[at + 1]?.key === all[step + 1]))))
}

/** Part of a company or city of several words: "Goldman Sachs", "San Francisco". */
function isInFirm({ words, index }: Draft, at: number): boolean {
  for (const role of ['company', 'place'] as const) for (let start = Math.max(0, at - 3); start <= at; start++) {
    const match = index.phraseAt(role, words, start)
    if (match && match.length > 1 && start + match.length > at) return true
  }
  return false
}

/** "Jean-Pierre" and "José Eduardo" are one name: the last word of it, within the span. */
function wholeGiven({ words, index }: Draft, at: number, to: number, bearers: readonly number[]): number {
  let end = at
  while (end < to) {
    const next = words[end + 1]
    if (!next?.capital) break
    const isJoined = /^[-‐]$/.test(next.before)
    const sameBearer = /^[ \u00a0]$/.test(next.before) && index.withWord('given', next).some(number => bearers.includes(number))
    if (!isJoined && !sameBearer) break
    end++
  }
  return end
}

/** "l'équipe d'Anne" for Lena: the article changes with the name. */
function elided(draft: Draft, kind: 'other-name' | 'other-nickname', from: number, to: number, fix: string | null, people: Iterable<number>): Finding {
  const before = draft.words[from - 1]
  const isElided = before?.key === 'd' && /^['’]$/.test(draft.words[from]?.before ?? '')
  if (!isElided || fix === null || /^[aeiouyhàâäéèêëîïôöùûü]/i.test(fix)) return found(draft, kind, from, to, fix, people)
  return spanFound(draft, kind, before.start, draft.words[to]?.end ?? 0, `${before.text === 'D' ? 'De' : 'de'} ${fix}`, people)
}

/** "Annas Vortrag": the German genitive; the word itself is nobody's name. */
function genitiveOf(draft: Draft, at: number): Finding[] | null {
  const { words, index, own, language } = draft
  const word = words[at]
  if (!word || language !== 'de' || !/.{2}s$/.test(word.key) || words[at + 1] === undefined || isOwnName(own, word)) return null
  const base = { key: word.key.slice(0, -1), wide: word.wide.slice(0, -1) }
  if (own.names.has(base.key) || isCalendar(base.key, language) || isWord(word, language)) return null
  const given = index.withWord('given', base).filter(number => !own.selves.has(number))
  const nicknamed = index.withWord('nickname', base).filter(number => !own.selves.has(number))
  const next = words[at + 1]
  if ((given.length === 0 && nicknamed.length === 0) || !next?.capital || isDeterminer(words[at - 1], language)) return null
  const fix = own.greeting === '' ? null : /[sxzß]$/i.test(own.greeting) ? `${own.greeting}’` : `${own.greeting}s`
  return [...given.length > 0 ? [found(draft, 'other-name', at, at, fix, given)] : [], ...nicknamed.length > 0 ? [found(draft, 'other-nickname', at, at, fix, nicknamed)] : []]
}

/** Names in Han, kana or Hangul stand in a row with other words: looked for inside. */
function unspaced(draft: Draft, at: number): Finding[] {
  const word = draft.words[at]
  if (!word || !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word.text)) return []
  const letters = [...word.text]
  for (let length = Math.min(4, letters.length); length >= 2; length--) {
    for (let start = 0; start + length <= letters.length; start++) {
      const part = letters.slice(start, start + length).join('')
      if (draft.own.names.has(part)) return []
      const people = [...draft.index.peopleOf('given', part), ...draft.index.peopleOf('family', part)].filter(number => !draft.own.selves.has(number))
      const offset = word.start + letters.slice(0, start).join('').length
      if (people.length > 0) return [spanFound(draft, 'other-name', offset, offset + part.length, draft.own.greeting || draft.situation.to.name || null, people)]
    }
  }
  return []
}

/** Few people: a family name that stands alone is hardly there by chance. Among thousands every word is somebody's. */
const few = 300

/** A family name alone: behind a title, called out, or among few people where nothing speaks for a word. */
function isFamilyMeant(draft: Draft, at: number, to: number, titled: boolean): boolean {
  const { words, language, index } = draft
  const word = words[at]
  if (!word) return false
  if (titled) return true
  if (/^(?:at|bei|chez|en|in)$/.test(words[at - 1]?.key ?? '') || isWord(word, language) || isCalendar(word.key, language) || isPlaceName(word.key) || isProduct(word.key) || isDeterminer(words[at - 1], language) || word.text.length < 3) return false
  if (isCalledOut(words, at, to) && !word.first) return index.size <= few
  return index.size <= few && !word.first && at === to && !(words[at - 1]?.capital ?? false) && language !== 'de'
}

/** Does a given name or nickname mean a person here? */
function isMeant(draft: Draft, name: Span, span: Span, titled: boolean): boolean {
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

/** "Max-Planck-Institut": joined with what is nobody's name. */
function isCompound({ words, index, own }: Draft, { from, to }: Span): boolean {
  return words.slice(from + 1, to + 1).some(word => !isOwnName(own, word) && (isThing(word) || index.withWord('given', word).length + index.withWord('family', word).length + index.withWord('nickname', word).length === 0))
}

/** "la conférence de Sofia": what is hers, in French and Spanish. */
function isOfPerson(words: readonly Word[], at: number): boolean {
  return /^(?:de|d)$/.test(words[at - 1]?.key ?? '') && /^(?:conference|billet|article|equipe|notes|message|mail|talk|post|projet|presentation|charla|articulo|notas|equipo|mensaje|correo|proyecto|presentacion|ideas?|avis)$/.test(words[at - 2]?.key ?? '')
}

/** "3 de Julio", "en Abril": French and Spanish months are small, so a capital is one only beside other words of time. */
function isDated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && (/^(?:de|del|du|d)$/.test(before.key) ? /^\d|^(?:finales|principios|mediados|fin|debut|mois|mes|meses)$/.test(words[at - 2]?.key ?? '') : /^(?:joyeux|pere|bon|feliz)$/.test(before.key) || isTemporal(before) && !/^(?:a|for|to|with|from|avec|con|para|pour)$/.test(before.key))
}

/** "hear from Florence", "talk to Austin": what else stands before a city is about people here. */
function isHearing(words: readonly Word[], at: number): boolean {
  return words[at - 2]?.sentence === words[at]?.sentence && (/^(?:hear|heard|hearing|talk|talked|talking|speak|spoke|said|wrote|write|thanks|according|listen|vi|vio|visto|pensais|thinking|thought|think|nouvelles|acorde|acuerdo|pense|penser|pensaba|saber|noticias|hablar|parle|gehort|horen)$/.test(words[at - 2]?.key ?? '') || /^(?:pensais|pense|acorde|thinking)$/.test(words[at - 3]?.key ?? ''))
}

/** Behind a name a German sentence goes on with a noun: "dass Anna Zeit hat". */
function continuesSentence({ language, index }: Draft, next: Word): boolean {
  return language === 'de' && (/(?:ung|heit|keit|schaft|tion|zeit)(?:en)?$/.test(next.key) || /^(?:lust|recht|freude|gluck|erfolg|geduld|ruhe|heute|morgen|wasser|essen|zeit|ideen|interesse|urlaub|geburtstag|platz|spass|hunger|fragen|hilfe|bescheid|bucher|kaffee|tee|karten|vortrag|artikel|besuch|einladung|mails?)$/.test(next.key)) && index.withWord('family', next).length === 0
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
