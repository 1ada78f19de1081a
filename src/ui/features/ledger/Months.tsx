import { plural } from '../../../i18n/format'
import type { Month } from '../../../nurture/ledger'

const height = 56
const names = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

/** Gives upwards, asks downwards, month by month. */
export function Months({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.flatMap(({ gives, asks }) => [gives, asks]))
  const tall = (count: number) => ({ height: `${Math.round(count / most * height)}px` })
  return (
    <ol class="months" aria-label="Month by month">
      {months.map(({ month, gives, asks }) => {
        const name = names.format(new Date(`${month}-01T00:00:00Z`))
        return (
          <li key={month}>
            <span class="unseen">{name} {month.slice(0, 4)}: {plural(gives, 'give')}, {plural(asks, 'ask')}</span>
            <span class="months-up" aria-hidden="true"><i class="gave" style={tall(gives)} /></span>
            <span class="months-down" aria-hidden="true"><i class="asked" style={tall(asks)} /></span>
            <span class="tiny" aria-hidden="true">{name.slice(0, 1)}</span>
          </li>
        )
      })}
    </ol>
  )
}
