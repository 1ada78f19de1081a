import { type Target, plainHeading, targets } from './headings'
import type { DateOrder } from './dates'
import type { CsvFile, Mapping } from './inspect'

/** How the columns of a list were named once. Plain data, kept among the settings. */
export interface RememberedMapping { columns: readonly { heading: string, target: string }[], dates: DateOrder, overwrite: readonly string[] }

/** So many lists are remembered. */
export const mostRemembered = 20

const longest = 300
const compared = (heading: string) => plainHeading(heading.slice(0, longest))
const key = (headings: readonly string[]) => headings.map(compared).sort().join('\n')

/** The decision about a list with the same headings, in whatever order; null where there was none. */
export function recalled(all: readonly RememberedMapping[], { columns }: Pick<CsvFile, 'columns'>): (Mapping & { overwrite: readonly string[] }) | null {
  const found = all.find(one => key(one.columns.map(({ heading }) => heading)) === key(columns))
  if (!found) return null
  const left = [...found.columns]
  return {
    targets: columns.map(heading => {
      const [column] = left.splice(left.findIndex(one => compared(one.heading) === compared(heading)), 1)
      return targets.find(target => target === column?.target) ?? 'line'
    }),
    dates: found.dates, overwrite: found.overwrite,
  }
}

/** The remembered lists with one more, which takes the place of an older one of the same headings. */
export function remembering(
  all: readonly RememberedMapping[], { columns }: Pick<CsvFile, 'columns'>, { targets: chosen, dates }: { targets: readonly Target[], dates: DateOrder }, overwrite: readonly string[],
): RememberedMapping[] {
  const one = { columns: columns.map((heading, index) => ({ heading: heading.slice(0, longest), target: chosen[index] ?? 'line' })), dates, overwrite }
  return [one, ...all.filter(other => key(other.columns.map(({ heading }) => heading)) !== key(columns))].slice(0, mostRemembered)
}
