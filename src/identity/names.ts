import { particles, suffixes, titles } from '../domain/name-words'
import { folded, latin } from '../domain/letters'
import { rootsOf } from './nicknames'

/** What is no part of a name: titles, degrees, generations, and the particles between names. A single letter is an initial, but for what joins two names. */
const passing = new Set([...titles, ...suffixes, ...particles].map(latin).filter(word => word.length > 1)
  .concat('al ben zum y e'.split(' ')))

/** A name taken apart for comparing. */
export interface Name {
  /** Whole words in one spelling, in the order of the name. */
  words: string[]
  /** Words that are a single letter. */
  initials: string[]
  /** False for a single word, a word with digits, an empty name: such a name neither supports nor contradicts. */
  telling: boolean
  /** The words stand in a script that cannot be turned into Latin letters. */
  foreign: boolean
}

const han = /^\p{Script=Han}{2,4}$/u

/** Takes a name apart: titles, degrees, particles, remarks in brackets and what follows a bar are left out. */
export function nameOf(text: string): Name {
  const plain = latin(text.replace(/\(.*?\)|\[.*?\]|["“”„].*?["“”]/gu, ' ').replace(/\s[|•·–—].*$|,\s*\p{Lu}[\p{Lu}.]+\b.*$/u, ' ').replace(/['’`ʼ]/gu, ''))
  const words: string[] = []
  const initials: string[] = []
  for (const word of plain.split(/[^\p{L}\p{M}\p{N}_]+/u)) {
    if (!word || passing.has(word)) continue
    if (word.length === 1 && /[a-z]/.test(word)) initials.push(word)
    else words.push(folded(word))
  }
  const handleLike = words.some(word => /[\d_]/.test(word))
  const whole = words.length + initials.length >= 2 || words.some(word => han.test(word))
  return { words, initials, telling: whole && words.length > 0 && !handleLike, foreign: words.some(word => /[^a-z]/.test(word)) }
}

/** How two names stand to each other. `equal`: the same words · `alike`: short forms, initials or names in between differ ·
 * `partly`: something is shared, but not all of the shorter name · `apart`: nothing is shared · `unknown`: cannot be told */
export type NameKinship = 'equal' | 'alike' | 'partly' | 'apart' | 'unknown'

const sameRoot = (a: string, b: string) => {
  const roots = rootsOf(a, folded)
  return roots.length > 0 && rootsOf(b, folded).some(root => roots.includes(root))
}

/** Compares two names, whatever the order of their words. */
export function compareNames(a: Name, b: Name): NameKinship {
  if (!a.telling || !b.telling || a.foreign !== b.foreign) return 'unknown'
  const [shorter, longer] = a.words.length + a.initials.length <= b.words.length + b.initials.length ? [a, b] : [b, a]
  const left = [...longer.words]
  const leftInitials = [...longer.initials]
  const take = (from: string[], fits: (word: string) => boolean) => {
    const at = from.findIndex(fits)
    if (at < 0) return false
    from.splice(at, 1)
    return true
  }
  let rest = shorter.words.filter(word => !take(left, other => other === word))
  const exact = shorter.words.length - rest.length
  rest = rest.filter(word => !take(left, other => sameRoot(other, word)))
  const whole = shorter.words.length - rest.length
  rest = rest.filter(word => !take(leftInitials, letter => word.startsWith(letter)))
  const letters = shorter.initials.filter(letter => !take(leftInitials, other => other === letter) && !take(left, word => word.startsWith(letter)))
  // "I. Okafor" and "Ilse O.": nothing is written out in both.
  if (whole === 0) return rest.length === 0 && letters.length === 0 ? 'unknown' : 'apart'
  if (rest.length > 0 || letters.length > 0) return 'partly'
  const same = exact === a.words.length && exact === b.words.length && a.initials.length === 0 && b.initials.length === 0
  return same ? 'equal' : 'alike'
}

/** Words in pairs, for an index: two names that are `equal` or `alike` share one of what `keys` and `seeks` give. */
export function nameKeys({ words, initials, telling }: Name): { keys: string[], seeks: string[] } {
  if (!telling) return { keys: [], seeks: [] }
  // A word with roots goes by them alone: who shares the word shares the roots.
  const forms = words.slice(0, 5).map(word => {
    const roots = rootsOf(word, folded)
    return { word, roots: roots.length > 0 ? roots : [word] }
  })
  const keys = new Set<string>()
  const seeks = new Set<string>()
  if (words.length === 1 && initials.length === 0) return { keys: [`n:${words[0]}`], seeks: [`n:${words[0]}`] }
  const add = (key: string, from: 'n' | 'whole' | 'short') => {
    if (from === 'n') { keys.add(`n:${key}`); seeks.add(`n:${key}`) }
    // A whole name is found by one with an initial and the other way round; two whole names are found by their words.
    else if (from === 'whole') { keys.add(`w:${key}`); seeks.add(`i:${key}`) }
    else { keys.add(`i:${key}`); seeks.add(`w:${key}`); seeks.add(`i:${key}`) }
  }
  forms.forEach((own, index) => {
    for (const other of forms.slice(index + 1)) for (const x of own.roots) for (const y of other.roots) add([x, y].sort().join(' '), 'n')
    for (const { word } of forms) if (word !== own.word) for (const x of own.roots) add(`${word.charAt(0)} ${x}`, 'whole')
    for (const letter of initials) for (const x of own.roots) add(`${letter} ${x}`, 'short')
  })
  return { keys: [...keys], seeks: [...seeks] }
}

/** Family names so common (in the countries of the world's largest desks) that the name alone says little. Source: census lists of the most
 * frequent family names, the first few of each country. */
const common = new Set((
  'smith jones brown johnson williams taylor davies wilson miller davis garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres '
  + 'anderson thomas jackson white harris martin thompson moore lee clark lewis walker hall allen young king wright '
  + 'muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann bauer koch richter klein wolf gruber huber '
  + 'bernard dubois durand moreau laurent simon michel lefebvre leroy roux petit rossi russo ferrari esposito bianchi romano '
  + 'silva santos oliveira souza pereira costa ferreira alves fernandez gomez diaz ruiz moreno '
  + 'ivanov petrov smirnov kuznetsov popov ivanova petrova smirnova shevchenko melnyk kovalenko nowak kowalski kowalska wisniewski wojcik novak '
  + 'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu lin kim park choi jung tran nguyen pham le huynh '
  + 'kumar singh sharma patel gupta khan shah das reddy ahmed ali hussain mohamed hassan ibrahim sato suzuki tanaka watanabe '
  + 'jansen visser bakker devries peeters janssens hansen johansen olsen larsen andersen nielsen jensen johansson andersson karlsson nilsson '
  + 'yilmaz kaya demir celik cohen levi nagy kovacs horvath popescu ionescu papadopoulos'
).split(' ').map(name => folded(name)))

/** Whether a name is so common that it needs more beside it. */
export function isCommonName({ words }: Name): boolean {
  return words.some(word => common.has(word))
}
