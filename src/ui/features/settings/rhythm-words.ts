import { cadencePresets } from '../../../domain/settings'

const names: Record<number, string> = { 7: '1 week', 14: '2 weeks', 30: '1 month', 60: '2 months', 90: '3 months', 180: '6 months', 365: '1 year' }

/** The rhythms on offer, with one that was chosen otherwise. */
export function rhythmOptions(chosen: number): { value: string, label: string }[] {
  const days = [...new Set([...cadencePresets, chosen])].sort((a, b) => a - b)
  return days.map(count => ({ value: String(count), label: names[count] ?? `${count} days` }))
}
