import { givenNameOf } from '../../domain/name'
import { particles, suffixes, titles } from '../../domain/name-words'
import { phraseOf } from './words'

/** The words of a name by what they are for. Keys, as `phraseOf` gives them. */
export interface NameParts {
  /** What the person is called by; every word where it cannot be told which one. */
  given: string[]
  family: string[]
}

const passing = new Set([...titles, ...suffixes, ...particles].map(phraseOf).filter(part => part.length > 1 && !part.includes(' ')))
/** Particles, as keys. */
const joints = new Set([...particles].map(phraseOf))
/** Vietnamese names start with the family's, which are too many to list. */
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư]/iu
const joined = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** Takes a name apart. Titles, degrees, particles and initials are left out. @param givenName where it is known, as the recruiter has it */
export function partsOf(name: string, givenName = ''): NameParts {
  const plain = name.replace(/\(.*?\)|\[.*?\]|["“”„].*?["“”]/gu, ' ').replace(/\s[|•·–—].*$/u, '')
  const called = givenName || givenNameOf(plain)
  const words = phraseOf(plain).split(' ').filter(Boolean)
  const given = phraseOf(called).split(' ').filter(Boolean)
  const small = new Set(plain.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)?.map(phraseOf))
  // "Van" and "Abdul" at either end, with a capital, are names themselves.
  const isPassing = (part: string, at: number) => passing.has(part) && (small.has(part) || !joints.has(part) || (at > 0 && at < words.length - 1))
  const rest = words.filter((part, at) => !given.includes(part) && !isPassing(part, at) && (part.length > 1 || joined.test(part)))
  if (given.length === 0 || (givenName === '' && vietnamese.test(plain))) return { given: [...given, ...rest.flatMap(withoutFamily)], family: rest }
  return { given, family: rest }
}


/** Names written without a blank start with the family's: "김민준" is called "민준". */
function withoutFamily(part: string): string[] {
  return joined.test(part) && part.length >= 3 ? [part, part.slice(1)] : [part]
}
