import { isCalendar, isDeterminer, isWord } from './common'
import { type Draft, found, spanFound } from './draft'
import { isOwnName } from './own'
import type { Finding } from './types'

/** "l'équipe d'Anne" for Lena: the article changes with the name. */
export function elided(draft: Draft, kind: 'other-name' | 'other-nickname', from: number, to: number, fix: string | null, people: Iterable<number>): Finding {
  const before = draft.words[from - 1]
  const isElided = before?.key === 'd' && /^['’]$/.test(draft.words[from]?.before ?? '')
  if (!isElided || fix === null || /^[aeiouyhàâäéèêëîïôöùûü]/i.test(fix)) return found(draft, kind, from, to, fix, people)
  return spanFound(draft, kind, before.start, draft.words[to]?.end ?? 0, `${before.text === 'D' ? 'De' : 'de'} ${fix}`, people)
}

/** "Annas Vortrag": the German genitive; the word itself is nobody's name. */
export function genitiveOf(draft: Draft, at: number): Finding[] | null {
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
export function unspaced(draft: Draft, at: number): Finding[] {
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
