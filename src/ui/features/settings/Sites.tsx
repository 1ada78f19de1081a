import { dayOf } from '../../../domain/day'
import { type Drift, type Health, driftOf } from '../../../domain/health'
import type { PageRule } from '../../../domain/page-rule'
import { listOf, relativeTime, shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Field'
import { Notice } from '../../components/Surface'
import { LinkedInChoice } from './LinkedInChoice'
import { Taught } from './Taught'
import { type SectionProps, toggled } from './choice'

export interface SitesProps extends SectionProps {
  sites: readonly { id: string, name: string, unproven?: readonly string[] }[]
  health: readonly Health[]
  rules: readonly PageRule[]
  now: number
  onForget: (rule: PageRule) => void
  onCopyReport: () => void
}

/** Which sites Kith looks at, what it may do there, how well it could read them lately, and what it was taught. */
export function Sites({ sites, health, rules, now, settings, onChange, onForget, onCopyReport }: SitesProps) {
  return (
    <>
      {sites.map(({ id, name, unproven = [] }) => {
        const on = !settings.sitesOff.includes(id)
        const taught = rules.filter(rule => rule.site === id)
        return (
          <div key={id} class="site">
            <Checkbox checked={on} onValue={checked => onChange({ sitesOff: toggled(settings.sitesOff, id, !checked) })}>
              <span class="strong">{name}</span>
            </Checkbox>
            <HealthLine health={health.find(one => one.site === id)} name={name} now={now} isTaught={taught.length > 0} onCopyReport={onCopyReport} />
            <Taught rules={taught} name={name} now={now} onForget={onForget} />
            {unproven.length > 0 && (
              <p class="tiny">Not yet tried on live pages, so only titles and links are read there: {listOf(unproven)}.</p>
            )}
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

interface HealthLineProps { health: Health | undefined, name: string, now: number, isTaught: boolean, onCopyReport: () => void }

/** How reading has gone: the alarm for a site that changed its pages. */
function HealthLine({ health, name, now, isTaught, onCopyReport }: HealthLineProps) {
  if (!health) return <p class="tiny">Not read yet.</p>
  const drift = driftOf(health)
  const well = health.lastWellAt === null ? 'Not read completely yet.' : `Last read well ${relativeTime(health.lastWellAt, now)}.`
  if (drift.length === 0) return <p class="tiny">{well}</p>
  const blind = drift.some(({ part }) => part === 'person' || part === 'name')
  return (
    <Notice tone="warn" title={`${name} seems to have changed`} actions={<Button icon="copy" onClick={onCopyReport}>Copy report</Button>}>
      <ul class="plain-list">{drift.map(one => <li key={one.page + one.part}>{driftWords(one, now)}</li>)}</ul>
      <p>
        {well} {blind
          ? isTaught ? null : 'Open such a profile, then press “Show Kith what is what” in the panel: three clicks teach it the new page.'
          : 'Some profiles simply lack it; if it is so on all of them, Kith needs an update.'}
      </p>
    </Notice>
  )
}

const pageWords: Readonly<Record<string, string>> = { profile: 'profiles', activity: 'activity pages', list: 'lists' }

/** "No headline on 5 profiles in a row, since 14 Nov." */
function driftWords({ page, part, since, count }: Drift, now: number): string {
  const when = shortDay(dayOf(since), dayOf(now))
  const what = pageWords[page] ?? 'pages'
  return part === 'person' ? `${count} ${what} in a row could not be read, since ${when}.`
    : `No ${part.replaceAll('-', ' ')} on ${count} ${what} in a row, since ${when}.`
}
