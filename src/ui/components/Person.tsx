import { Fragment } from 'preact'
import { initialsOf } from '../../domain/name'
import type { Warmth, WarmthParts } from '../../nurture/warmth'
import { sentence } from '../../i18n/format'

/** Initials instead of a photo. Decoration: the name always stands beside it. */
export function Avatar({ name, size = 'normal' }: { name: string, size?: 'normal' | 'small' | 'tiny' }) {
  return <span class="avatar" data-size={size} aria-hidden="true">{initialsOf(name)}</span>
}

/** Warmth as five dots; the word beside it says the same. */
export function Dots({ count, of = 5 }: { count: number, of?: number }) {
  const dots = Array.from({ length: of }, (_, index) => <i key={index} class={index < count ? 'on' : ''} />)
  return <span class="dots" aria-hidden="true">{dots}</span>
}

const partWords: readonly (readonly [keyof WarmthParts, string])[] = [
  ['reciprocity', 'Back and forth'], ['recency', 'How lately'], ['frequency', 'How often'], ['breadth', 'How many ways'], ['length', 'How long'],
]

/** What warmth is made of, and what would raise it. It is about our own contact, not about the person. */
function WarmthMore({ parts, raise }: Pick<Warmth, 'parts' | 'raise'>) {
  return (
    <details class="warmth-more">
      <summary class="link">What makes it so</summary>
      <div class="warmth-parts">
        {partWords.map(([part, label]) => <Fragment key={part}><span>{label}</span><i aria-hidden="true"><b style={{ width: `${Math.round(parts[part] * 100)}%` }} /></i></Fragment>)}
      </div>
      <p class="small">What would raise it: {raise.join('; ')}.</p>
    </details>
  )
}

/** Warmth with its reasons. */
export function WarmthLine({ word, dots, why, parts, raise }: Warmth) {
  return (
    <div class="stack tight">
      <p class="small"><Dots count={dots} /> <span class="strong">{sentence(word)}</span> · {why.join(' · ')}</p>
      <WarmthMore parts={parts} raise={raise} />
    </div>
  )
}
