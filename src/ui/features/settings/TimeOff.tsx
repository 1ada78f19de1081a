import { useState } from 'preact/hooks'
import type { Day } from '../../../domain/day'
import { type HolidayTable, holidaysOf, placesOf } from '../../../domain/holidays'
import { weekdayDay } from '../../../i18n/format'
import { Button, IconButton } from '../../components/Button'
import { Field, Select, TextInput } from '../../components/Field'
import type { SectionProps } from './choice'

export interface TimeOffProps extends SectionProps {
  /** Null while it is being read. */
  table: HolidayTable | null
  today: Day
}

/** The days on which nothing is planned: public holidays, and the recruiter's own time off. */
export function TimeOff({ settings, onChange, table, today: day }: TimeOffProps) {
  const [country = ''] = settings.country.split('-')
  const places = table ? placesOf(table) : []
  const regions = places.find(({ code }) => code === country)?.regions ?? []
  const choose = (place: string) => { if (table) onChange({ country: place, holidays: holidaysOf(table, place) }) }
  const next = settings.holidays.filter(holiday => holiday.day >= day).slice(0, 3)
  const option = ({ code, name }: { code: string, name: string }) => ({ value: code, label: name })
  return (
    <>
      <div class="row wrap">
        <Field label="Public holidays of">
          <Select
            value={table ? country : ''} onValue={choose}
            options={table ? [{ value: '', label: 'nowhere' }, ...places.map(option)] : [{ value: '', label: 'reading …' }]}
          />
        </Field>
        {regions.length > 0 && (
          <Field label="Region">
            <Select value={settings.country} options={[{ value: country, label: 'all of it' }, ...regions.map(option)]} onValue={choose} />
          </Field>
        )}
      </div>
      {settings.country !== '' && (
        <p class="tiny">
          {next.length > 0 ? `Next: ${next.map(holiday => `${holiday.name}, ${weekdayDay(holiday.day, day)}`).join(' · ')}.` : 'None of its holidays lie ahead: choose the country anew.'}
        </p>
      )}
      <Vacations settings={settings} onChange={onChange} today={day} />
    </>
  )
}

function Vacations({ settings: { vacations }, onChange, today: day }: SectionProps & { today: Day }) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const ahead = vacations.filter(one => one.to >= day).toSorted((a, b) => a.from < b.from ? -1 : 1)
  const wrong = from !== '' && to !== '' && to < from
  const add = (event: Event) => {
    event.preventDefault()
    if (from === '' || wrong) return
    onChange({ vacations: [...ahead, { from, to: to || from }] })
    setFrom('')
    setTo('')
  }
  return (
    <form onSubmit={add}>
      <fieldset class="plain-set">
        <legend class="label">My time off</legend>
        {ahead.length > 0 && (
          <ul class="plain-rows">
            {ahead.map(one => {
              const words = one.from === one.to ? weekdayDay(one.from, day) : `${weekdayDay(one.from, day)} to ${weekdayDay(one.to, day)}`
              return (
                <li key={`${one.from} ${one.to}`} class="row">
                  <span class="grow">{words}</span>
                  <IconButton icon="close" label={`Remove ${words}`} onClick={() => onChange({ vacations: ahead.filter(other => other !== one) })} />
                </li>
              )
            })}
          </ul>
        )}
        <div class="row wrap dates">
          <Field label="First day"><TextInput type="date" value={from} min={day} onValue={setFrom} /></Field>
          <Field label="Last day" {...(wrong ? { error: 'Lies before the first day.' } : {})}><TextInput type="date" value={to} min={from || day} onValue={setTo} /></Field>
          <Button type="submit">Add</Button>
        </div>
      </fieldset>
      <p class="tiny">Nothing is suggested and no notification comes on these days; notes planned there move to days around.</p>
    </form>
  )
}
