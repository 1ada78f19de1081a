import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { QueryView } from '../../components/Query'
import { EmptyState, Loading, Notice, Skeleton } from '../../components/Surface'
import { comingFollowUps } from '../../../db/queries/coming'
import type { DueFollowUp } from '../../../db/queries/today'
import { dueIn, plural } from '../../../i18n/format'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { LogFor } from '../candidate/LogFor'
import { NoPeople } from '../people/NoPeople'
import { DayDialog } from '../person/DayDialog'
import { personActions } from '../person/actions'
import { TodayList } from './TodayList'
import { type TodaysList, readTodaysList } from './few'

type Open = { is: 'log' | 'day', due: DueFollowUp } | null

const freshStart = () => void command('rhythm.freshStart', {}, {
  done: 'Spread over the coming weeks. Nobody is lost.',
  undo: ({ former }) => void command('rhythm.putBack', { former }),
})

/** What is due today, and the way through it. */
export function TodayPage() {
  const day = today.value
  const read = async () => ({ list: await readTodaysList(db, day), anyone: await db.candidates.limit(1).count() > 0 })
  const query = useQuery(read, ['today', day], { keep: true })
  const settings = useSettings()
  const [open, setOpen] = useState<Open>(null)
  const list = valueOf(query, null)?.list
  return (
    <section class="page" aria-labelledby="today-title">
      <div class="bar">
        <h1 class="page-title" id="today-title" tabIndex={-1}>Today</h1>
        <span class="small" role="status">{list && list.shown.length > 0 && waiting(list.shown)}</span>
        <a class="small" href={hrefOf({ page: 'calendar' })}>The coming weeks</a>
      </div>
      <QueryView query={query} loading={<LoadingToday />}>
        {({ list, anyone }) => !anyone ? <NoPeople /> : (
          <>
            {list.shown.length > 0 && (
              <TodayList
                due={list.shown} settings={settings} today={day}
                onDone={({ followUp, candidate }) => personActions(candidate).finish(followUp)}
                onSnooze={({ followUp, candidate }, until) => personActions(candidate).snooze(followUp, until)}
                onPickDay={one => setOpen({ is: 'day', due: one })} onLog={one => setOpen({ is: 'log', due: one })}
              />
            )}
            {list.shown.length === 0 && <CaughtUp {...list} />}
            <HeldBack {...list} onFreshStart={freshStart} />
            {list.shown.length === 0 && list.waiting === 0 && <ComingUp />}
          </>
        )}
      </QueryView>
      {open?.is === 'log' && <LogFor candidateId={open.due.candidate.id} onClose={() => setOpen(null)} />}
      {open?.is === 'day' && (
        <DayDialog
          title={`Put ${open.due.candidate.name} off to`} today={day} onClose={() => setOpen(null)}
          onPick={until => personActions(open.due.candidate).snooze(open.due.followUp, until)}
        />
      )}
    </section>
  )
}

/** How many people that is: one may have two things due. */
function waiting(due: readonly DueFollowUp[]): string {
  return `${plural(new Set(due.map(one => one.candidate.id)).size, 'person', 'people')} to write to`
}

/** Nothing more today: says so, with what was done. */
export function CaughtUp({ dealt, waiting }: Pick<TodaysList, 'dealt' | 'waiting'>) {
  return (
    <EmptyState icon="check" title={waiting > 0 ? 'All caught up for today' : 'All caught up'} actions={<Button onClick={() => go({ page: 'people' })}>See everyone</Button>}>
      {dealt > 0 ? `You were in touch with ${plural(dealt, 'person', 'people')} today. ` : ''}
      {waiting > 0 ? 'That is enough for one day.' : 'Nobody is waiting for a word from you today.'}
    </EmptyState>
  )
}

/** What is due beyond the day's few, and the way out where that is too much. */
export function HeldBack({ waiting, overwhelming, onFreshStart }: Pick<TodaysList, 'waiting' | 'overwhelming'> & { onFreshStart: () => void }) {
  if (overwhelming) {
    return (
      <Notice title="More is overdue than two days hold" actions={<Button onClick={onFreshStart}>Fresh start</Button>}>
        A fresh start spreads all overdue casual notes over the free days of the coming weeks. Nobody is lost, and what you set for a day yourself stays.
      </Notice>
    )
  }
  if (waiting === 0) return null
  return <p class="small held-back">{plural(waiting, 'casual note')} more {waiting === 1 ? 'is' : 'are'} due and will have {waiting === 1 ? 'its' : 'their'} turn on the coming working days.</p>
}

/** Who comes next. */
function ComingUp() {
  const day = today.value
  const coming = valueOf(useQuery(() => comingFollowUps(db, day), ['coming', day], { keep: true }), [])
  if (coming.length === 0) return null
  return (
    <section class="coming" aria-labelledby="coming-title">
      <h2 class="label" id="coming-title">Coming up</h2>
      <ul>
        {coming.map(({ followUp, candidate }) => (
          <li key={followUp.id} class="row apart coming-row">
            <a class="clip" dir="auto" href={hrefOf({ page: 'person', id: candidate.id })}>{candidate.name}</a>
            <span class="small">{dueIn(followUp.dueOn, day)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LoadingToday() {
  const lines = [1, 2, 3].map(index => <Skeleton key={index} shape="block" height={64} />)
  return <Loading label="Reading what is due"><div class="stack">{lines}</div></Loading>
}
