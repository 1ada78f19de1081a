import { useMemo, useState } from 'preact/hooks'
import { type Person, personById } from '../../../db/queries/person'
import type { Candidate } from '../../../domain/candidate'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { type Stage, stageWords } from '../../../domain/stage'
import { notedFor } from '../../../nurture/privacy/notice'
import { type Asked, bar, closeBar } from '../../state/bar'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import type { Route } from '../../state/router'
import { useSettings } from '../../state/settings'
import { showToast } from '../../state/toasts'
import { copyText, personActions } from '../person/actions'
import { siteName } from '../person/sites'
import { openWay, waysOf } from '../person/ways'
import { shortName } from '../person/words'
import { actsOn } from './acts'
import { ActDialog } from './ActDialog'
import { BarView } from './BarView'
import type { Entry } from './entries'
import { matching, offered } from './find'
import { type Step, noteStep, rhythmStep, snoozeStep, toldStep } from './steps'
import { useBarKey } from './useBarKey'
import { useOffers, usePeople } from './useOffers'

export interface BarProps {
  /** Whose own page is in view: they need not be opened. */
  shown: string | null
  onScreen: (to: Route) => void
}

/** The command bar and the dialogs it opens, bound to the database. Once per page. */
export function Bar(props: BarProps) {
  useBarKey()
  const open = bar.value
  return <>
    {open && <OpenBar key={`${open.person} ${open.asked}`} {...open} {...props} />}
    <ActDialog />
  </>
}

function setStage({ id, name }: Candidate, stage: Stage | null): void {
  void command('people.stage', { candidateIds: [id], stage }, {
    done: stage ? `${name}: ${stageWords[stage]}` : `Stage taken from ${name}`, undo: ({ undo }) => void command('people.undo', { undo }),
  })
}

/** Puts "this is what I noted about you" on the clipboard. */
function copyNoted(kept: Person, settings: Settings): void {
  void copyText(notedFor({ kept, settings, siteName }).text).then(copied => { if (copied) showToast('Copied. Paste it where you write.') })
}

/** Does what was chosen once the bar has gone and given the focus back, so that a dialog or a screen finds it where it was. */
function leaveAnd(run: () => void): void {
  closeBar()
  setTimeout(run)
}

function OpenBar({ person: id, asked, shown, onScreen }: NonNullable<typeof bar.value> & BarProps) {
  const settings = useSettings()
  const [text, setText] = useState('')
  const [step, setStep] = useState<Step | null>(null)
  const [busy, setBusy] = useState(false)
  const person = valueOf(useQuery(() => id ? personById(db, id) : null, ['bar', 'person', id]), null)
  const day = today.value
  const acts = useMemo(() => person && actsOn({
    person, actions: personActions(person.candidate), ways: waysOf(person.candidate, person.profiles), settings, today: day, here: shown === id, onScreen,
    onWay: openWay, onStage: stage => setStage(person.candidate, stage), onCopyNoted: () => copyNoted(person, settings),
  }), [person, settings, day, shown])
  const query = text.trim()
  const offers = useOffers(query, id, acts && person ? { title: `With ${person.candidate.name}`, entries: acts } : null, onScreen)
  const { people, looking } = usePeople(query, onScreen)

  const current = step ?? (asked && person ? stepOf(asked, person, settings.cadence, day) : null)
  const groups = current
    ? 'entries' in current ? [{ title: null, entries: current.entries.filter(entry => fits(entry, query)) }] : null
    : asked ? []
    : query === '' ? offered(offers)
    : [{ title: null, entries: matching(query, offers, people) }]
  const choose = ({ choice }: Entry) => {
    if ('run' in choice) return leaveAnd(choice.run)
    setStep(choice.step)
    setText('')
  }
  const submit = async () => {
    if (!current || !('onText' in current) || query === '' || busy) return
    setBusy(true)
    const stored = await current.onText(query)
    setBusy(false)
    if (stored) closeBar()
  }
  return (
    <BarView
      asking={current?.title ?? null} placeholder={placeholderOf(current)}
      text={text} onText={setText} groups={groups} looking={looking || (asked !== null && !current)} onChoose={choose} onClose={closeBar} busy={busy}
      {...(current && 'onText' in current ? { onSubmit: () => void submit() } : {})}
      {...(step ? { onBack: () => { setStep(null); setText('') } } : {})}
    />
  )
}

const fits = ({ title, hint = '' }: Entry, query: string) => `${title} ${hint}`.toLowerCase().includes(query.toLowerCase())

function placeholderOf(step: Step | null): string {
  if (!step) return 'Find a person, a topic, a screen, or what to do'
  return 'placeholder' in step ? step.placeholder : 'Choose, or type a few letters'
}

/** The question that the bar was opened to ask about a person. */
function stepOf(asked: Asked, { candidate, followUps }: Person, usual: number, day: Day): Step {
  const about = { person: candidate, called: shortName(candidate), actions: personActions(candidate) }
  switch (asked) {
    case 'snooze': return snoozeStep(about, followUps[0] ?? null, day)
    case 'rhythm': return rhythmStep(about, usual)
    case 'note': return noteStep(about)
    case 'told': return toldStep(about)
  }
}
