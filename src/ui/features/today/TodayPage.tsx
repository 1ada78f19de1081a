import { useLayoutEffect, useState } from 'preact/hooks'
import { QueryView } from '../../components/Query'
import { Loading, Skeleton } from '../../components/Surface'
import { comingFollowUps } from '../../../db/queries/coming'
import { hasPeople } from '../../../db/queries/list'
import type { DueFollowUp } from '../../../db/queries/today'
import { dueIn, plural } from '../../../i18n/format'
import { act } from '../../state/bar'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { offerWalk } from '../../state/walk'
import { DamageNotice } from '../backup/DamageNotice'
import { BackupWord } from '../backup/BackupWord'
import { NoPeople } from '../people/NoPeople'
import { DayDialog } from '../person/DayDialog'
import { personActions } from '../person/actions'
import { CaughtUp, HeldBack } from './CaughtUp'
import { TodayList } from './TodayList'
import { readTodaysList } from './few'

const freshStart = () => void command('rhythm.freshStart', {}, {
  done: 'Spread over the coming weeks. Nobody is lost.',
  undo: ({ former }) => void command('rhythm.putBack', { former }),
})

/** What is due today, and the way through it. */
export function TodayPage() {
  const day = today.value
  const read = async () => ({ list: await readTodaysList(db, day), anyone: await hasPeople(db) })
  const query = useQuery(read, ['today', day], { keep: true })
  const settings = useSettings()
  const [picking, pick] = useState<DueFollowUp | null>(null)
  const list = valueOf(query, null)?.list
  const ids = [...new Set(list?.shown.map(({ candidate }) => candidate.id))]
  useLayoutEffect(() => { if (ids.length > 0) offerWalk({ ids, href: hrefOf({ page: 'today' }), label: 'Today' }) }, [ids.join()])
  return (
    <section class="page" aria-labelledby="today-title">
      <div class="bar">
        <h1 class="page-title" id="today-title" tabIndex={-1}>Today</h1>
        <span class="small" role="status">{list && list.shown.length > 0 && waiting(list.shown)}</span>
        <nav class="row" aria-label="Beyond today">
          <a class="small" href={hrefOf({ page: 'calendar' })}>The coming weeks</a>
          <a class="small" href={hrefOf({ page: 'ledger' })}>Ledger</a>
          <a class="small" href={hrefOf({ page: 'pictures' })}>At a glance</a>
        </nav>
      </div>
      <QueryView query={query} loading={<LoadingToday />}>
        {({ list, anyone }) => !anyone ? <NoPeople /> : (
          <>
            {list.shown.length > 0 && (
              <TodayList
                due={list.shown} settings={settings} today={day}
                onDone={({ followUp, candidate }) => personActions(candidate).finish(followUp)}
                onSnooze={({ followUp, candidate }, until) => personActions(candidate).snooze(followUp, until)}
                onPickDay={pick} onLog={({ candidate }) => act(candidate.id, 'log')}
              />
            )}
            {list.shown.length === 0 && <CaughtUp {...list} />}
            <BackupWord />
            <DamageNotice />
            <HeldBack {...list} onFreshStart={freshStart} />
            {list.shown.length === 0 && list.waiting === 0 && <ComingUp />}
          </>
        )}
      </QueryView>
      {picking && (
        <DayDialog
          title={`Put ${picking.candidate.name} off to`} today={day} onClose={() => pick(null)}
          onPick={until => personActions(picking.candidate).snooze(picking.followUp, until)}
        />
      )}
    </section>
  )
}

/** How many people that is: one may have two things due. */
function waiting(due: readonly DueFollowUp[]): string {
  return `${plural(new Set(due.map(one => one.candidate.id)).size, 'person', 'people')} to write to`
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
