import { initialsOf } from '../../domain/name'
import type { WarmthWord } from '../../nurture/warmth'
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

/** Warmth with its reasons. */
export function WarmthLine({ word, dots, why }: { word: WarmthWord, dots: number, why: readonly string[] }) {
  return (
    <div class="stack tight">
      <Dots count={dots} />
      <p class="small"><span class="strong">{sentence(word)}</span> · {why.join(' · ')}</p>
    </div>
  )
}
