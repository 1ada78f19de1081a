import { useState } from 'preact/hooks'
import type { DueFollowUp } from '../../../db/queries/today'
import type { Day } from '../../../domain/day'
import { weekdayDay } from '../../../i18n/format'
import { calendarOf } from '../../../nurture/rhythm/calendar'
import { loadOf } from '../../../nurture/rhythm/load'
import { Button } from '../../components/Button'
import { QueryView } from '../../components/Query'
import { Loading, Skeleton } from '../../components/Surface'
import { now, today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { saveFile } from '../data/save-file'
import { CalendarScreen } from './CalendarScreen'
import { RestingPeople, TooMuch } from './Load'
import { followUpsFile } from './export'
import { readDay, readPlanned, readRhythms } from './read'

const move = ({ followUp, candidate }: DueFollowUp, to: Day, day: Day) => void command('followUp.snooze', { followUpId: followUp.id, until: to }, {
  done: `${candidate.name}: moved to ${weekdayDay(to, day)}`,
  undo: () => void command('rhythm.putBack', { former: [{ followUpId: followUp.id, dueOn: followUp.dueOn, snoozedFrom: followUp.snoozedFrom }] }),
})

/** The coming twelve weeks: how full each day is, who stands there, and moving them. */
export function CalendarPage() {
  const day = today.value
  const settings = useSettings()
  const [picked, pick] = useState<Day>(day)
  const selected = picked < day ? day : picked
  const planned = useQuery(() => readPlanned(db, day), ['planned', day], { keep: true })
  const rhythms = valueOf(useQuery(() => readRhythms(db, settings, day), ['rhythms', day, settings], { keep: true }), null)
  const weeks = loadOf(valueOf(planned, []), { today: day, calendar: calendarOf(settings), budget: settings.budget })
  const here = weeks.flatMap(week => week.days).find(one => one.day === selected)?.items ?? []
  const items = valueOf(useQuery(() => readDay(db, here), ['day', here.map(({ id, updatedAt }) => [id, updatedAt])], { keep: true }), [])
  return (
    <section class="page wide" aria-labelledby="calendar-title">
      <div class="bar">
        <h1 class="page-title" id="calendar-title" tabIndex={-1}>The coming weeks</h1>
        <span class="small"><a href={hrefOf({ page: 'today' })}>Today</a></span>
        <Button icon="download" onClick={() => void followUpsFile(db, settings, day, now.value).then(file => saveFile('kith-follow-ups.ics', [file], 'text/calendar'))}>
          Save as a calendar file
        </Button>
      </div>
      {rhythms && (
        <TooMuch
          {...rhythms}
          onLengthen={proposals => void command('rhythm.change', { changes: proposals.map(({ id, to }) => ({ candidateId: id, ideal: to })) }, {
            done: 'Rhythms lengthened', undo: ({ former }) => void command('rhythm.change', { changes: former }),
          })}
        />
      )}
      <QueryView query={planned} loading={<Loading label="Reading the coming weeks"><Skeleton shape="block" height={420} /></Loading>}>
        {() => (
          <CalendarScreen
            weeks={weeks} items={items} selected={selected} settings={settings} today={day} onSelect={pick} onMove={(item, to) => move(item, to, day)}
          />
        )}
      </QueryView>
      {rhythms && <RestingPeople {...rhythms} />}
    </section>
  )
}
