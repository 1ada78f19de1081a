import { useState } from 'preact/hooks'
import type { DueFollowUp } from '../../../db/queries/today'
import { type Day, addDays, dayOf } from '../../../domain/day'
import { weekdayDay } from '../../../i18n/format'
import { cadenceOf } from '../../../nurture/cadence'
import { calendarOf } from '../../../nurture/rhythm/calendar'
import { loadOf } from '../../../nurture/rhythm/load'
import { type MoveKey, moved, steppedDay } from '../../../nurture/rhythm/move'
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
import { DayItems } from './DayItems'
import { RestingPeople, TooMuch } from './Load'
import { LoadGrid } from './LoadGrid'
import { followUpsFile } from './export'
import { readDay, readPlanned, readRhythms } from './read'
import { movedWords } from './words'

interface Moving { item: DueFollowUp, to: Day }

const move = ({ followUp, candidate }: DueFollowUp, to: Day, day: Day) => void command('followUp.snooze', { followUpId: followUp.id, until: to }, {
  done: `${candidate.name}: moved to ${weekdayDay(to, day)}`,
  undo: () => void command('rhythm.putBack', { former: [{ followUpId: followUp.id, dueOn: followUp.dueOn, snoozedFrom: followUp.snoozedFrom }] }),
})

/** The coming twelve weeks: how full each day is, who stands there, and moving them. */
export function CalendarPage() {
  const day = today.value
  const settings = useSettings()
  const [picked, pick] = useState<Day>(day)
  const [moving, setMoving] = useState<Moving | null>(null)
  const [dragged, drag] = useState<DueFollowUp | null>(null)
  const selected = picked < day ? day : picked
  const calendar = calendarOf(settings)
  const planned = useQuery(() => readPlanned(db, day), ['planned', day], { keep: true })
  const rhythms = valueOf(useQuery(() => readRhythms(db, settings, day), ['rhythms', day, settings], { keep: true }), null)
  const weeks = loadOf(valueOf(planned, []), { today: day, calendar, budget: settings.budget })
  const days = weeks.flatMap(week => week.days)
  const here = days.find(one => one.day === selected)?.items ?? []
  const items = valueOf(useQuery(() => readDay(db, here), ['day', here.map(({ id, updatedAt }) => [id, updatedAt])], { keep: true }), [])

  const whatIf = ({ item: { followUp, candidate, lastTouch }, to }: Moving) => moved({
    from: followUp.dueOn, to, today: day, calendar, most: settings.budget.active + settings.budget.dormant,
    there: days.find(one => one.day === to)?.items.length ?? 0,
    latest: followUp.kind === 'cadence' ? addDays(dayOf(lastTouch?.at ?? candidate.createdAt), cadenceOf(candidate, settings).latest) : null,
  })
  const drop = (one: Moving) => {
    setMoving(null)
    drag(null)
    const allowed = whatIf(one)
    if (allowed) move(one.item, allowed.dueOn, day)
  }
  const consequence = moving && whatIf(moving)
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
          <div class="calendar">
            <LoadGrid
              weeks={weeks} today={day} selected={selected} target={moving?.to ?? null} onSelect={pick}
              onDrop={to => { if (dragged) drop({ item: dragged, to }) }}
            />
            <DayItems
              day={selected} items={items} settings={settings} today={day} moving={moving?.item.followUp.id ?? null} onDrag={drag}
              onMove={item => setMoving(item && { item, to: item.followUp.dueOn < day ? day : item.followUp.dueOn })}
              onStep={(key: MoveKey) => setMoving(one => one && { ...one, to: steppedDay(one.to, key, calendar, day) })}
              onDrop={() => { if (moving) drop(moving) }}
            />
          </div>
        )}
      </QueryView>
      <p class="small" role="status">
        {moving && (consequence
          ? `${moving.item.candidate.name} to ${movedWords(consequence, day)} Enter moves, Escape leaves it.`
          : `Moving ${moving.item.candidate.name}: arrows choose a day, Enter moves, Escape leaves it.`)}
      </p>
      {rhythms && <RestingPeople {...rhythms} />}
    </section>
  )
}
