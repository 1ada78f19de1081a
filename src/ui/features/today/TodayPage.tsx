import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { QueryView } from '../../components/Query'
import { EmptyState, Loading, Notice, Skeleton } from '../../components/Surface'
import { comingFollowUps } from '../../../db/queries/coming'
import { type DueFollowUp, dueFollowUps } from '../../../db/queries/today'
import { dueIn, plural } from '../../../i18n/format'
import { today } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { LogFor } from '../candidate/LogFor'
import { NoPeople } from '../people/NoPeople'
import { DayDialog } from '../person/DayDialog'
import { personActions } from '../person/actions'
import { TodayList } from './TodayList'

type Open = { is: 'log' | 'day', due: DueFollowUp } | null

const most = 200

/** What is due today, and the way through it. */
export function TodayPage() {
  const day = today.value
  const read = async () => ({ due: await dueFollowUps(db, day, most), anyone: await db.candidates.limit(1).count() > 0 })
  const query = useQuery(read, ['today', day], { keep: true })
  const settings = useSettings()
  const [open, setOpen] = useState<Open>(null)
  const due = valueOf(query, null)?.due
  return (
    <section class="page" aria-labelledby="today-title">
      <div class="bar">
        <h1 class="page-title" id="today-title" tabIndex={-1}>Today</h1>
        <span class="small" role="status">{due && due.length > 0 && waiting(due)}</span>
      </div>
      <QueryView query={query} loading={<LoadingToday />}>
        {({ due, anyone }) => !anyone ? <NoPeople /> : due.length === 0 ? <CaughtUp /> : (
          <>
            <TodayList
              due={due} settings={settings} today={day}
              onDone={({ followUp, candidate }) => personActions(candidate).finish(followUp)}
              onSnooze={({ followUp, candidate }, until) => personActions(candidate).snooze(followUp, until)}
              onPickDay={one => setOpen({ is: 'day', due: one })} onLog={one => setOpen({ is: 'log', due: one })}
            />
            {due.length > 12 && (
              <Notice>
                That is a full day. Whoever can wait, can be put off: nobody vanishes, everyone comes back on the day you pick.
              </Notice>
            )}
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
  const people = plural(new Set(due.map(one => one.candidate.id)).size, 'person', 'people')
  return `${due.length === most ? 'at least ' : ''}${people} to write to`
}

/** Nothing is due: says so, and who comes next. */
function CaughtUp() {
  const day = today.value
  const coming = valueOf(useQuery(() => comingFollowUps(db, day), ['coming', day], { keep: true }), [])
  return (
    <>
      <EmptyState icon="check" title="All caught up" actions={<Button onClick={() => go({ page: 'people' })}>See everyone</Button>}>
        Nobody is waiting for a word from you today.
      </EmptyState>
      {coming.length > 0 && (
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
      )}
    </>
  )
}

function LoadingToday() {
  const lines = [1, 2, 3].map(index => <Skeleton key={index} shape="block" height={64} />)
  return <Loading label="Reading what is due"><div class="stack">{lines}</div></Loading>
}
