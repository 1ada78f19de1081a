import type { Health } from '../../../db/database'
import { dayOf } from '../../../domain/day'
import { listOf, relativeTime, shortDay } from '../../../i18n/format'
import { Checkbox } from '../../components/Field'
import { Notice } from '../../components/Surface'
import { LinkedInChoice } from './LinkedInChoice'
import { type SectionProps, toggled } from './choice'

export interface SitesProps extends SectionProps {
  sites: readonly { id: string, name: string }[]
  health: readonly Health[]
  now: number
}

/** Which sites Kith looks at, what it may do there, and how well it could read them lately. */
export function Sites({ sites, health, now, settings, onChange }: SitesProps) {
  return (
    <>
      {sites.map(({ id, name }) => {
        const on = !settings.sitesOff.includes(id)
        return (
          <div key={id} class="site">
            <Checkbox checked={on} onValue={checked => onChange({ sitesOff: toggled(settings.sitesOff, id, !checked) })}>
              <span class="strong">{name}</span>
            </Checkbox>
            <HealthLine health={health.find(one => one.site === id)} name={name} now={now} />
            {on && id !== 'linkedin' && (
              <Checkbox
                checked={settings.buttonsOn.includes(id)}
                onValue={checked => onChange({ buttonsOn: toggled(settings.buttonsOn, id, checked) })}
              >
                Save buttons in {name}’s pages
              </Checkbox>
            )}
            {on && id === 'linkedin' && <LinkedInChoice settings={settings} onChange={onChange} />}
          </div>
        )
      })}
      <Checkbox checked={settings.refreshOnVisit} onValue={refreshOnVisit => onChange({ refreshOnVisit })}>
        Refresh people I saved when I visit their profile, and mark what is new
      </Checkbox>
    </>
  )
}

/** How reading has gone: the alarm for a site that changed its pages. */
function HealthLine({ health, name, now }: { health: Health | undefined, name: string, now: number }) {
  if (!health) return <p class="tiny">Not read yet.</p>
  const missing = Object.entries(health.missing)
  if (missing.length === 0) return <p class="tiny">Read well {health.lastWellAt === null ? '' : relativeTime(health.lastWellAt, now)}.</p>
  const since = Math.min(...missing.map(([, at]) => at))
  return (
    <Notice tone="warn">
      Not found on profiles since {shortDay(dayOf(since), dayOf(now))}: {listOf(missing.map(([part]) => part))}. Some profiles simply lack
      it; if it is so on all of them, {name} has changed its pages and Kith needs an update.
    </Notice>
  )
}
