import { plural } from '../../i18n/format'

export interface LifeLineProps {
  /** Each month 0–1, oldest first. */
  life: readonly number[]
  /** The same in words. */
  label: string
  fresh?: boolean
  width?: number
  height?: number
}

/** Twelve months of an interest. */
export function LifeLine({ life, label, fresh = false, width = 88, height = 20 }: LifeLineProps) {
  const inset = 2.5
  const step = life.length > 1 ? (width - inset * 2) / (life.length - 1) : 0
  const up = (value: number) => height - inset - Math.max(0, Math.min(1, value)) * (height - inset * 2)
  const points = life.map((value, index) => [inset + index * step, up(value)] as const)
  const last = points.at(-1)
  return (
    <svg
      class="life-line" role="img" aria-label={label} data-fresh={fresh || undefined}
      width={width} height={height} viewBox={`0 0 ${width} ${height}`}
    >
      <polyline points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {last && <circle cx={last[0]} cy={last[1]} r="2.2" />}
    </svg>
  )
}

/** "gave 2 · asked 1" */
export function balanceWords(gives: number, asks: number): string {
  return `gave ${gives} · asked ${asks}`
}

/** What the recruiter gave and asked, as shares of one bar. Nothing yet: an empty bar. */
export function BalanceBar({ gives, asks }: { gives: number, asks: number }) {
  const sum = gives + asks
  const share = (count: number) => ({ width: `${(count / sum) * 100}%` })
  return (
    <div class="balance" role="img" aria-label={`You gave ${plural(gives, 'time')}, asked ${plural(asks, 'time')}`}>
      {gives > 0 && <i class="gave" style={share(gives)} />}
      {asks > 0 && <i class="asked" style={share(asks)} />}
    </div>
  )
}

/** How far the time to the next note has run. @param progress 0 just in touch, 1 due, above 1 late @param label in words */
export function CadenceRing({ progress, label, size = 22 }: { progress: number, label: string, size?: number }) {
  const radius = 12 - 2
  const around = 2 * Math.PI * radius
  const run = `${Math.min(1, progress) * around} ${around}`
  const state = progress < 1 ? 'early' : progress < 1.5 ? 'due' : 'late'
  return (
    <svg class="ring" role="img" aria-label={label} data-state={state} width={size} height={size} viewBox="0 0 24 24">
      <circle class="track" cx="12" cy="12" r={radius} />
      {progress > 0 && <circle class="part" cx="12" cy="12" r={radius} stroke-dasharray={run} transform="rotate(-90 12 12)" />}
    </svg>
  )
}
