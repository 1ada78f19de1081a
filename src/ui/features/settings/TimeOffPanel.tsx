import { useEffect, useState } from 'preact/hooks'
import type { HolidayTable } from '../../../domain/holidays'
import { readOwnJson } from '../../../platform/runtime'
import { today } from '../../state/clock'
import { showToast } from '../../state/toasts'
import { TimeOff } from './TimeOff'
import type { SectionProps } from './choice'

/** `TimeOff` with Kith's own table of holidays, which no other page needs. */
export function TimeOffPanel(props: SectionProps) {
  const [table, setTable] = useState<HolidayTable | null>(null)
  useEffect(() => {
    readOwnJson('holidays.json').then(read => setTable(read as HolidayTable), () => showToast('Kith could not read its list of holidays. Reload this page.', { tone: 'bad' }))
  }, [])
  return <TimeOff {...props} table={table} today={today.value} />
}
