import { Checkbox, Choice, Field, Select } from '../../components/Field'
import { type SectionProps, toggled } from './choice'
import { rhythmOptions } from './rhythm-words'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))

/** How often to stay in touch unless said otherwise, on which days, and the one notification with its quiet hours. */
export function Reminders({ settings, onChange }: SectionProps) {
  const quiet = settings.quietHours
  const work = (day: number, on: boolean) => onChange({ workingDays: toggled(settings.workingDays, day, on).sort((a, b) => a - b) })
  return (
    <>
      <Choice
        legend="Stay in touch every" value={String(settings.cadence)} options={rhythmOptions(settings.cadence)}
        onValue={days => onChange({ cadence: Number(days) })}
      />
      <p class="tiny">For everyone without a rhythm of their own. Any contact starts it anew.</p>
      <fieldset class="choice">
        <legend class="label">Working days</legend>
        {weekdays.map((name, index) => {
          const day = index + 1
          const on = settings.workingDays.includes(day)
          return (
            <label key={day}>
              <input
                type="checkbox" checked={on} disabled={on && settings.workingDays.length === 1}
                onChange={event => work(day, event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          )
        })}
      </fieldset>
      <p class="tiny">Only on these days does a rhythm come due, and the notification comes.</p>
      <Checkbox checked={settings.digest} onValue={digest => onChange({ digest })}>
        One notification a day: how many people wait for a word.
      </Checkbox>
      {settings.digest && <Checkbox checked={settings.digestNames} onValue={digestNames => onChange({ digestNames })}>Say their names in it. Whoever sees this screen can read them.</Checkbox>}
      {settings.digest && (
        <div class="row wrap">
          <Field label="At">
            <Select value={String(settings.digestHour)} options={hours} onValue={hour => onChange({ digestHour: Number(hour) })} />
          </Field>
          <Field label="None from">
            <Select value={String(quiet.from)} options={hours} onValue={hour => onChange({ quietHours: { ...quiet, from: Number(hour) } })} />
          </Field>
          <Field label="until">
            <Select value={String(quiet.to)} options={hours} onValue={hour => onChange({ quietHours: { ...quiet, to: Number(hour) } })} />
          </Field>
        </div>
      )}
    </>
  )
}
