import { useId } from 'preact/hooks'
import type { Day } from '../../../domain/day'
import { number, plural, sentence, shortDay } from '../../../i18n/format'
import { type ShownWarmth, type WarmthAt, warmthShown } from '../../../nurture/over-time'
import { monthLetter, monthName } from './words'

const width = 340
const height = 150
const column = width / 12
const bar = 20

const sumOf = (count: WarmthAt) => warmthShown.reduce((sum, word) => sum + count[word], 0)

/** Relationships by warmth at the end of each month: the warmer, the lower they stand. Patterns tell the parts apart, words say the same. */
export function WarmthPicture({ months }: { months: readonly WarmthAt[] }) {
  const id = useId()
  const most = Math.max(1, ...months.map(sumOf))
  const now = months.at(-1)
  if (!now) return null
  return (
    <figure class="picture">
      <svg
        role="img" aria-label={`Relationships by warmth at the end of each of twelve months. ${sentencesOf(months)}`}
        viewBox={`0 0 ${width} ${height + 18}`}
      >
        <Patterns id={id} />
        {months.map((count, index) => {
          let top = height
          return (
            <g key={count.day}>
              {warmthShown.map(word => {
                const tall = count[word] / most * (height - 16)
                top -= tall
                const left = index * column + (column - bar) / 2
                return tall > 0 && <rect key={word} {...lookOf(word, id)} x={left} y={top} width={bar} height={tall} />
              })}
              <text class="picture-tick" x={index * column + column / 2} y={height + 14}>{monthLetter(count.day)}</text>
              {count === now && <text class="picture-value" x={index * column + column / 2} y={top - 5}>{number(sumOf(count))}</text>}
            </g>
          )
        })}
        <line class="picture-ground" x1="0" x2={width} y1={height} y2={height} />
      </svg>
      <figcaption class="legend">
        {warmthShown.map(word => (
          <span key={word} class="legend-one small">
            <svg width="14" height="14" aria-hidden="true"><rect {...lookOf(word, id)} x="0.5" y="0.5" width="13" height="13" rx="3" /></svg>
            {sentence(word)} <span class="strong numbers">{number(now[word])}</span>
            <span class="tiny numbers">{changeWords(now[word] - (months[0]?.[word] ?? 0), months[0]?.day ?? now.day)}</span>
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

/** Close is full, cold is empty, between them a pattern each. */
const lookOf = (word: ShownWarmth, id: string) =>
  ({ class: `warmth-${word}`, ...(word === 'close' || word === 'cold' ? {} : { fill: `url(#${id}-${word})` }) })

/** Stripes and dots in the colours of the page, so that no part is told by its colour alone. */
function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-warm`} class="fill-warm" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="back" width="6" height="6" /><rect class="front" width="3" height="6" />
      </pattern>
      <pattern id={`${id}-cool`} class="fill-cool" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="back" width="6" height="6" /><circle class="front" cx="3" cy="3" r="1.4" />
      </pattern>
    </defs>
  )
}

/** "+3 since December", "as in December". */
function changeWords(change: number, since: Day): string {
  const month = monthName(since).split(' ')[0] ?? ''
  return change === 0 ? `as in ${month}` : `${change > 0 ? '+' : '−'}${number(Math.abs(change))} since ${month}`
}

const partsOf = (count: WarmthAt) => warmthShown.map(word => `${number(count[word])} ${word}`).join(', ')

function sentencesOf(months: readonly WarmthAt[]): string {
  const [first] = months
  const last = months.at(-1)
  return first && last ? `${monthName(first.day)}: ${partsOf(first)}. Now: ${partsOf(last)}.` : ''
}

/** The same as a table. */
export function WarmthTable({ months }: { months: readonly WarmthAt[] }) {
  const head: Record<ShownWarmth, string> = { close: 'Close', warm: 'Warm', cool: 'Cool', cold: 'Cold' }
  return (
    <details class="picture-table">
      <summary class="link">As a table</summary>
      <table class="figures">
        <caption class="unseen">{plural(months.length, 'month')}, how many relationships were how warm</caption>
        <thead><tr><th scope="col">At the end of</th>{warmthShown.map(word => <th key={word} scope="col">{head[word]}</th>)}</tr></thead>
        <tbody>
          {months.map((count, index) => (
            <tr key={count.day}>
              <th scope="row">{index === months.length - 1 ? `now, ${shortDay(count.day, count.day)}` : monthName(count.day)}</th>
              {warmthShown.map(word => <td key={word} class="numbers">{number(count[word])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
