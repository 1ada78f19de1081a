import type { ComponentChild } from 'preact'
import { CalendarScreen } from '../../../src/ui/features/calendar/CalendarScreen'
import { RestingPeople, TooMuch } from '../../../src/ui/features/calendar/Load'
import { Reminders } from '../../../src/ui/features/settings/Reminders'
import { Rhythms } from '../../../src/ui/features/settings/Rhythms'
import { TimeOff } from '../../../src/ui/features/settings/TimeOff'
import { CaughtUp, HeldBack } from '../../../src/ui/features/today/CaughtUp'
import { TodayList } from '../../../src/ui/features/today/TodayList'
import { due } from '../fixtures/due'
import { today } from '../fixtures/records'
import { crowded, crowdedDay, holidayTable, resting, rhythmSettings, tooMuch, weeks } from '../fixtures/rhythm'
import { Pressed } from './pressed'

const nothing = () => undefined
const page = (title: string, content: ComponentChild, kind = 'page') => (
  <main class="main"><section class={kind} aria-labelledby="title"><div class="bar"><h1 class="page-title" id="title">{title}</h1></div>{content}</section></main>
)
const calendar = <CalendarScreen weeks={weeks} items={crowded} selected={crowdedDay} settings={rhythmSettings} today={today} onSelect={nothing} onMove={nothing} />
const list = <TodayList due={due.slice(0, 5)} settings={rhythmSettings} today={today} onDone={nothing} onSnooze={nothing} onPickDay={nothing} onLog={nothing} />
const sheet = (title: string, content: ComponentChild) => <section class="card sheet" aria-label={title}><h2 class="subtitle">{title}</h2>{content}</section>
const props = { settings: rhythmSettings, onChange: nothing }

/** Today, the coming weeks, and what the rhythm goes by. */
export const rhythmScreens = {
  'people-calendar': { page: 'people', draw: () => page('The coming weeks', <>{calendar}<RestingPeople resting={resting} /></>, 'page wide') },
  'people-calendar-moving': { page: 'people', draw: () => <Pressed button={`Move ${crowded[0]?.candidate.name ?? ''}`}>{page('The coming weeks', calendar, 'page wide')}</Pressed> },
  'people-calendar-too-much': { page: 'people', draw: () => page('The coming weeks', <><TooMuch {...tooMuch} onLengthen={nothing} />{calendar}</>, 'page wide') },
  'people-today': { page: 'people', draw: () => page('Today', <>{list}<HeldBack waiting={4} overwhelming={false} onFreshStart={nothing} /></>) },
  'people-today-overwhelmed': { page: 'people', draw: () => page('Today', <>{list}<HeldBack waiting={31} overwhelming onFreshStart={nothing} /></>) },
  'people-today-caught-up': { page: 'people', draw: () => page('Today', <><CaughtUp dealt={5} waiting={3} /><HeldBack waiting={3} overwhelming={false} onFreshStart={nothing} /></>) },
  'people-settings-rhythm': {
    page: 'people', draw: () => page('Settings', <>
      {sheet('Reminders', <Reminders {...props} />)}{sheet('Rhythm', <Rhythms {...props} />)}{sheet('Days off', <TimeOff {...props} table={holidayTable} today={today} />)}
    </>),
  },
} satisfies Record<string, { page: 'people', draw: () => ComponentChild }>
