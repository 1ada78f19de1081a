import { dayOf } from '../../../domain/day'
import type { PageRule } from '../../../domain/page-rule'
import { shortDay } from '../../../i18n/format'
import { IconButton } from '../../components/Button'

export interface TaughtProps { rules: readonly PageRule[], name: string, now: number, onForget: (rule: PageRule) => void }

/** What Kith was taught about a site's pages, each kind with its dates and a way to forget it. */
export function Taught({ rules, name, now, onForget }: TaughtProps) {
  if (rules.length === 0) return null
  return (
    <ul class="plain-list taught">
      {rules.map(rule => (
        <li key={rule.id} class="row apart">
          <span class="small grow">
            <strong>{kindOf(rule)}</strong> {datesOf(rule, now)}
          </span>
          <IconButton icon="trash" label={`Forget what was taught about ${name}: ${kindOf(rule)}`} onClick={() => onForget(rule)} />
        </li>
      ))}
    </ul>
  )
}

/** "Profiles" or "Lists (/{}?tab=stars)" : which pages the rule is for. */
function kindOf({ page, shape }: PageRule): string {
  if (page === 'profile') return 'Profiles'
  const place = shape.split('{}')[1] ?? ''
  return `${page === 'list' ? 'Lists' : 'Activity'} (…${place})`
}

function datesOf({ createdAt, usedAt, restingSince }: PageRule, now: number): string {
  const day = (at: number) => shortDay(dayOf(at), dayOf(now))
  const used = usedAt === null ? 'not used since' : `last used ${day(usedAt)}`
  const rests = restingSince === null ? '' : ` Resting since ${day(restingSince)}: the built-in reader works again.`
  return `taught on ${day(createdAt)}, ${used}.${rests}`
}
