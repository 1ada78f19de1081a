import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { number, plural, shortDay } from '../../../i18n/format'
import type { LoadWeek } from '../../../nurture/rhythm/load'

const width = 340
const height = 150
const bar = 18

const mostOf = ({ days }: LoadWeek<unknown>) => days.reduce((sum, { most }) => sum + most, 0)

/** The coming weeks: how many follow-ups each holds, and how many it has room for. What is above the room is hatched. */
export function LoadPicture({ weeks }: { weeks: readonly LoadWeek<unknown>[] }) {
  const id = useId()
  const column = width / Math.max(1, weeks.length)
  // One week far above all others would flatten the rest: it is cut off, and its number says so.
  const room = Math.max(1, ...weeks.map(mostOf))
  const most = Math.min(Math.max(room, ...weeks.map(({ count }) => count)), room * 2.5)
  const tall = (count: number) => Math.min(count, most) / most * (height - 18)
  const first = weeks[0]
  if (!first) return null
  const full = weeks.filter(week => week.count > mostOf(week))
  const sum = weeks.reduce((all, { count }) => all + count, 0)
  return (
    <>
      <figure class="picture">
        <svg
          role="img" aria-label={`${plural(sum, 'follow-up')} in the coming ${weeks.length} weeks. ${fullWords(full, first.monday)}`}
          viewBox={`0 0 ${width} ${height + 18}`}
        >
          <defs>
            <pattern id={`${id}-over`} class="fill-over" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
              <rect class="back" width="5" height="5" /><rect class="front" width="2" height="5" />
            </pattern>
          </defs>
          {weeks.map((week, index) => {
            const holds = mostOf(week)
            const inside = tall(Math.min(week.count, holds))
            const top = height - tall(week.count)
            const ceiling = height - tall(holds)
            const x = index * column + (column - bar) / 2
            return (
              <g key={week.monday}>
                <rect class="load-in" x={x} y={height - inside} width={bar} height={inside} />
                {week.count > holds && <rect class="load-over" fill={`url(#${id}-over)`} x={x} y={top} width={bar} height={height - inside - top} />}
                <line class="load-room" x1={x - 3} x2={x + bar + 3} y1={ceiling} y2={ceiling} />
                {week.count > 0 && <text class="picture-value" x={x + bar / 2} y={Math.min(top, ceiling) - 5}>{number(week.count)}</text>}
                {index % 3 === 0 && <text class="picture-tick start" x={x} y={height + 14}>{shortDay(week.monday, week.monday)}</text>}
              </g>
            )
          })}
          <line class="picture-ground" x1="0" x2={width} y1={height} y2={height} />
        </svg>
        <figcaption class="legend">
          <Sign words="planned"><rect class="load-in" x="0.5" y="0.5" width="13" height="13" rx="3" /></Sign>
          <Sign words="room for"><line class="load-room" x1="0" x2="14" y1="7" y2="7" /></Sign>
          {full.length > 0 && (
            <Sign words="more than fit"><rect class="load-over" fill={`url(#${id}-over)`} x="0.5" y="0.5" width="13" height="13" rx="3" /></Sign>
          )}
        </figcaption>
      </figure>
      <p class="small">{fullWords(full, first.monday)}</p>
      <details class="picture-table">
        <summary class="link">As a table</summary>
        <table class="figures">
          <thead><tr><th scope="col">Week of</th><th scope="col">Planned</th><th scope="col">Room for</th></tr></thead>
          <tbody>
            {weeks.map(week => (
              <tr key={week.monday}>
                <th scope="row">{shortDay(week.monday, first.monday)}</th>
                <td class="numbers">{number(week.count)}</td><td class="numbers">{number(mostOf(week))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** One line of the legend. */
function Sign({ words, children }: { words: string, children: ComponentChildren }) {
  return <span class="legend-one small"><svg width="14" height="14" aria-hidden="true">{children}</svg>{words}</span>
}

function fullWords(full: readonly LoadWeek<unknown>[], today: string): string {
  const [first, ...others] = full
  if (!first) return 'Every week has room for what is planned.'
  const more = others.length > 0 ? `, and ${plural(others.length, 'other week')}` : ''
  return `More than fits in the week of ${shortDay(first.monday, today)}${more}.`
}
