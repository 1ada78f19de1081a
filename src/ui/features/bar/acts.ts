import type { Person } from '../../../db/queries/person'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import type { Stage } from '../../../domain/stage'
import { dueIn } from '../../../i18n/format'
import { act } from '../../state/bar'
import type { Route } from '../../state/router'
import type { PersonActions } from '../person/actions'
import { stepOf } from '../person/Next'
import type { Way } from '../person/ways'
import { shortName } from '../person/words'
import type { Entry } from './entries'
import { type About, noteStep, rhythmStep, snoozeStep, stageStep, toldStep } from './steps'

export interface ActsInput {
  person: Pick<Person, 'candidate' | 'followUps'>
  actions: PersonActions
  ways: readonly Way[]
  settings: Pick<Settings, 'cadence' | 'singleKeys'>
  today: Day
  /** The person's own page is in view: it need not be opened. */
  here: boolean
  onScreen: (to: Route) => void
  onWay: (way: Way) => void
  onStage: (stage: Stage | null) => void
  /** Copies what is noted of them. */
  onCopyNoted: () => void
}

/** Everything that can be done with one person from the bar, the most usual first. */
export function actsOn(input: ActsInput): Entry[] {
  const { person: { candidate, followUps }, actions, ways, settings, today, here, onScreen, onWay, onStage, onCopyNoted } = input
  const { id, paused } = candidate
  // Who does not want to be contacted is neither pitched to nor planned for.
  const objected = Boolean(candidate.objectedAt)
  const called = shortName(candidate)
  const [next = null] = followUps
  const due = next && !paused && next.dueOn <= today ? next : null
  const about: About = { person: candidate, called, actions }
  const entry = (name: string, icon: Entry['icon'], title: string, choice: Entry['choice'], more: Pick<Entry, 'keys' | 'also' | 'hint'> = {}): Entry => {
    const { keys, ...rest } = more
    return { id: `act:${name}`, kind: 'act', title, icon, choice, ...rest, ...(keys && settings.singleKeys ? { keys } : {}) }
  }
  const dialog = (what: Parameters<typeof act>[1]) => ({ run: () => act(id, what) })
  return [
    ...(here ? [] : [entry('open', 'person', `Open ${called}`, { run: () => onScreen({ page: 'person', id }) }, { keys: 'O' })]),
    entry('log', 'check', `Log a touch with ${called}`, dialog('log'), { keys: 'L', also: ['contact', 'wrote', 'called', 'met'] }),
    entry('give', 'gift', `Log something you gave ${called}`, dialog('give'), { keys: 'G', also: ['gift', 'help'] }),
    entry('note', 'note', `Note about ${called} …`, { step: noteStep(about) }, { also: ['write down', 'remember'] }),
    ...(due ? [entry('done', 'check', `Done: ${stepOf(due)}`, { run: () => actions.finish(due) }, { hint: dueIn(due.dueOn, today) })] : []),
    ...(paused || objected ? [] : [entry(
      'snooze', 'clock', next ? `Snooze ${called} …` : `Remind me about ${called} …`, { step: snoozeStep(about, next, today) },
      { keys: 'S', also: ['later', 'put off', 'remind'] },
    )]),
    ...ways.map((way, index) => entry(
      `way:${index}`, way.icon, `Open conversation: ${way.label}`, { run: () => onWay(way) }, { also: ['write', 'message', 'mail', 'call'] },
    )),
    entry('edit', 'pencil', `Edit ${called}`, dialog('edit'), { keys: 'E', also: ['change', 'tags', 'correct', 'name'] }),
    entry('rhythm', 'clock', `Set the rhythm with ${called} …`, { step: rhythmStep(about, settings.cadence) }, { also: ['cadence', 'how often', 'pause'] }),
    entry(
      'stage', 'people', `Set the stage of ${called} …`, { step: stageStep(called, candidate.stage ?? null, onStage) },
      { also: ['where it stands', 'in process', 'placed'] },
    ),
    entry('told', 'heart', `Something ${called} told you …`, { step: toldStep(about) }, { also: ['interest', 'cares about', 'likes'] }),
    ...(objected ? [] : [entry('pitch', 'external', `Pitch an opening to ${called}`, dialog('pitch'), { also: ['position', 'job'] })]),
    entry('passed', 'close', `${called} passed …`, dialog('passed'), { also: ['no', 'declined'] }),
    entry('no-offer', 'close', `No offer for ${called} …`, dialog('no-offer'), { also: ['no', 'rejected'] }),
    entry('noted', 'copy', `Copy what you noted about ${called}`, { run: onCopyNoted }, { also: ['this is what i noted about you', 'access', 'privacy'] }),
    entry(
      'rights', 'lock', `Where ${called}’s data came from, and their rights`, { run: () => onScreen({ page: 'rights', id }) },
      { also: ['privacy', 'notice', 'erase', 'objection', 'gdpr'] },
    ),
    entry('print', 'download', `Print ${called}’s page`, { run: () => onScreen({ page: 'print', id }) }, { also: ['pdf', 'paper'] }),
    entry('merge', 'people', `${called} is the same person as …`, dialog('merge'), { keys: 'M', also: ['merge', 'join', 'duplicate'] }),
  ]
}
