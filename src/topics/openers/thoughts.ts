import type { Angle, Topic } from '../types'
import { sideOf, type Age } from './facts'
import { rotated, seedOf } from './seed'
import type { FactKind, Line, OpenerWords, Theme } from './shape'

/** What a thought depends on besides the language. */
export interface Occasion {
  topic: Topic
  kind: FactKind
  theme: Theme
  age: Age
  common: 'same' | 'near' | null
  mine?: Topic | null
  angle: Angle
  givenName: string
  seed: number
}

export interface Thought { angle: Angle, line: Line }

/** Every thought that suits an occasion: the angle of the suggestion first, then the others in turn, so that three in a row differ. */
export function thoughtsOf(words: OpenerWords, occasion: Occasion): Thought[] {
  const { angle, topic, givenName } = occasion
  const filled = groupsOf(words, occasion).filter(([, lines]) => lines.length > 0)
  const others = filled.filter(([one]) => one !== angle)
  const order = [...filled.filter(([one]) => one === angle), ...rotated(others, seedOf(`${topic.id} ${givenName}`))]
  const longest = Math.max(...order.map(([, lines]) => lines.length))
  return Array.from({ length: longest }, (_, at) => order.flatMap(([one, lines]) => lines[at] === undefined ? [] : [{ angle: one, line: lines[at] }])).flat()
}

type Group = readonly [Angle, readonly Line[]]

/** An offer of help with everything would be a tic: one card in three has it. */
const seldom = 3

function groupsOf(words: OpenerWords, { kind, theme, age, common, mine, angle, seed }: Occasion): Group[] {
  const side = sideOf(theme)
  const isEvent = kind === 'event'
  const argued = kind === 'post' && side === 'work' ? words.argued : []
  const atEvent = isEvent && age ? (age === 'coming' ? words.coming : words.past) : isEvent || theme === 'event' ? words.byTheme.event : []
  const ofTheme = isEvent || theme === 'event' ? [] : words.byTheme[theme]
  const near = words.near[side].filter(line => (typeof line === 'string' ? line : line[0]).includes('mine}') === Boolean(mine))
  const advised = theme === 'practice' || side === 'work'
  const helped = (seed % seldom === 0 || angle === 'help') && !(kind === 'post' && side === 'leisure')
  const groups: Group[] = [
    ['question', [...words.byKind[kind] ?? [], ...argued]],
    ['question', ofTheme],
    ['event', atEvent],
    ['share', common === 'same' ? words.same[side] : common === 'near' ? near : []],
    ['advice', advised ? words.advice[side] : []],
    ['help', helped ? words.help[kind] ?? [] : []],
    ['congratulate', age === 'recent' || age === 'past' || kind === 'certificate' ? words.glad[kind] ?? [] : []],
  ]
  return groups.map(([one, lines], at) => [one, rotated(lines, seedOf(`${seed} ${at}`))])
}
