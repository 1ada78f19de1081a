import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { readHealth, readRules } from '../../../db/queries/reading'
import type { PageRule } from '../../../domain/page-rule'
import type { Template } from '../../../domain/template'
import { version } from '../../../platform/runtime'
import { sites } from '../../../sites/registry'
import { QueryView } from '../../components/Query'
import { Choice } from '../../components/Field'
import { Loading, Skeleton } from '../../components/Surface'
import { now } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { useSettingsQuery } from '../../state/settings'
import { Access } from './Access'
import { Keyboard, useBoundKeys } from './Keyboard'
import { Reminders } from './Reminders'
import { Responsible } from './Responsible'
import { Rhythms } from './Rhythms'
import { Sites } from './Sites'
import { Storage } from './Storage'
import { Templates } from './Templates'
import { TimeOffPanel } from './TimeOffPanel'
import { copyReport } from './copy-report'
import { You } from './You'
import type { SectionProps } from './choice'

const themes = [
  { value: 'system', label: 'as the computer' }, { value: 'light', label: 'light' }, { value: 'dark', label: 'dark' },
] as const

/** Everything that can be chosen. Each change is stored at once. */
export function SettingsPage() {
  const query = useSettingsQuery()
  return (
    <section class="page" aria-labelledby="settings-title">
      <h1 class="page-title" id="settings-title" tabIndex={-1}>Settings</h1>
      <QueryView query={query} loading={<LoadingSettings />}>
        {settings => <Sections settings={settings} onChange={patch => void command('settings.set', { patch })} />}
      </QueryView>
      <p class="tiny">Kith {version()}. <a href="/src/ui/welcome/index.html">What Kith does and does not do</a></p>
    </section>
  )
}

function Sections(props: SectionProps) {
  const health = valueOf(useQuery(() => readHealth(db), ['health'], { keep: true }), [])
  const rules = valueOf(useQuery(() => readRules(db), ['rules'], { keep: true }), [])
  const forget = ({ id }: PageRule) => void command('rule.remove', { ruleId: id }, {
    done: 'Forgotten', undo: () => void command('rule.restore', { ruleId: id }),
  })
  const bound = useBoundKeys()
  const storeTemplates = async (templates: readonly Template[], done: string) => await command('settings.set', { patch: { templates: [...templates] } }, {
    done, undo: () => void command('settings.set', { patch: { templates: props.settings.templates } }),
  }) !== null
  const { settings, onChange } = props
  return (
    <>
      <Sheet title="Sites"><Access />
        <Sites {...props} sites={sites} health={health} rules={rules} now={now.value} onForget={forget} onCopyReport={() => void copyReport()} />
      </Sheet>
      <Sheet title="Reminders"><Reminders {...props} /></Sheet>
      <Sheet title="Rhythm"><Rhythms {...props} /></Sheet>
      <Sheet title="Days off"><TimeOffPanel {...props} /></Sheet>
      <Sheet title="This is me"><You {...props} /></Sheet>
      <Sheet title="Templates"><Templates templates={settings.templates} onStore={storeTemplates} /></Sheet>
      <Sheet title="Keyboard"><Keyboard {...props} bound={bound} /></Sheet>
      <Sheet title="Looks">
        <Choice legend="Colours" value={settings.theme} options={themes} onValue={theme => onChange({ theme })} />
      </Sheet>
      <Sheet title="Privacy"><Responsible {...props} /></Sheet>
      <Sheet title="Data"><Storage /></Sheet>
    </>
  )
}

function LoadingSettings() {
  const sheets = [1, 2, 3].map(index => <div key={index} class="card sheet"><Skeleton shape="block" height={120} /></div>)
  return <Loading label="Reading the settings">{sheets}</Loading>
}

function Sheet({ title, children }: { title: string, children: ComponentChildren }) {
  const id = useId()
  return <section class="card sheet" aria-labelledby={id}><h2 class="subtitle" id={id}>{title}</h2>{children}</section>
}
