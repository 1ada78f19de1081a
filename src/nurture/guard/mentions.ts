import { particles, titles } from '../../domain/name-words'
import { bearersOf, fullName, longestFullName, type Span, wholeGiven } from './bearers'
import { isWord } from './common'
import { type Draft, found } from './draft'
import { isFamilyMeant, isMeant, isTitleBefore } from './meant'
import { elided, genitiveOf, unspaced } from './name-forms'
import { isOwnName } from './own'
import { isInFirm, isOwnFact } from './own-facts'
import { isLead } from './person-clues'
import { familyText } from './salutation'
import type { Finding } from './types'

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
