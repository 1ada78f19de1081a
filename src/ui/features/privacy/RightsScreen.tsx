import { useState } from 'preact/hooks'
import type { RightsOf } from '../../../db/queries/privacy'
import type { Mentions, Found } from '../../../db/queries/mentions'
import { type Day, addMonths, dayOf } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { shortDay, relativeDay } from '../../../i18n/format'
import { heldSince, noticeState, retentionState } from '../../../nurture/privacy/clocks'
import { noticeFor, notedFor } from '../../../nurture/privacy/notice'
import { factsOf } from '../../../nurture/privacy/provenance'
import { Button } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { Notice } from '../../components/Surface'
import { Section } from '../person/Section'
import { shortName } from '../person/words'
import { keptOf } from './access'
import { Acts } from './Acts'
import { AnswerDialog } from './AnswerDialog'
import { EraseDialog } from './EraseDialog'
import { KeepDialog } from './KeepDialog'
import { LetterBox } from './LetterBox'
import { Provenance } from './Provenance'
import { type Way, noticeWordsOf, wayWords, ways } from './words'

export interface RightsActions {
  copy: (text: string) => void
  told: (how: Way) => void
  waive: (because: 'gave-it' | 'knows' | null) => void
  keep: (until: Day | null, why: string) => void
  object: (on: boolean) => void
  save: (kind: 'html' | 'json') => void
  noted: (channel: Way, direction: 'in' | 'out', note: string) => void
  search: (tell: (looked: number) => void) => Promise<Mentions>
  erase: (mentions: readonly Found[]) => void
}

export interface RightsScreenProps {
  rights: RightsOf
  settings: Settings
  today: Day
  siteName: (site: string) => string
  actions: RightsActions
  erasing?: boolean
}

/** What one person can ask for, and how it stands with it: told, kept for how long, objected, everything that is kept with its source, erased. */
export function RightsScreen({ rights, settings, today, siteName, actions, erasing = false }: RightsScreenProps) {
  const [open, setOpen] = useState<'keep' | 'erase' | 'answer' | null>(null)
  const { person, acts } = rights
  const { candidate, touchpoints, profiles } = person
  const name = shortName(candidate)
  const kept = keptOf(rights)
  const asked = { candidate, heldSince: heldSince(candidate, profiles), touches: touchpoints, settings }
  const notice = noticeState(asked, today)
  const retention = retentionState(asked, today)
  const facts = factsOf(kept)
  const letters = { kept, settings, siteName }
  const isOwed = notice.is === 'in-time' || notice.is === 'due' || notice.is === 'overdue'
  const way = (label: string, run: (how: Way) => void) => <Menu label={label} entries={ways.map(how => ({ label: wayWords[how], onSelect: () => run(how) }))} />
  return <>
    {candidate.objectedAt && (
      <Notice tone="warn" title={`${name} does not want to be contacted`} actions={<Button onClick={() => actions.object(false)}>They take it back</Button>}>
        Since {shortDay(dayOf(candidate.objectedAt), today)} there are no reminders, no suggestions, no templates and no pitches.
      </Notice>
    )}
    <Section title="Telling them" aside={stateWords[notice.is]}>
      <p class={notice.is === 'overdue' ? 'small late' : 'small'}>{noticeWordsOf(notice, name, today, notice.is === 'given' ? dayOf(notice.at) : null)}</p>
      <LetterBox letter={noticeFor(letters)} label="The notice" onCopy={actions.copy} settingsHref="#/settings">
        {isOwed && way('I told them', actions.told)}
        {isOwed && <Menu label="Not owed" kind="quiet" entries={[
          { label: 'They gave me the data themselves', onSelect: () => actions.waive('gave-it') }, { label: 'They know already', onSelect: () => actions.waive('knows') },
        ]} />}
        {notice.is === 'not-needed' && <Button kind="quiet" onClick={() => actions.waive(null)}>It is owed after all</Button>}
      </LetterBox>
    </Section>
    <Section title="How long they are kept" aside={shortDay(retention.reviewOn, today)}>
      <p class="small">
        {retention.lastTwoWay === null ? 'The two of you have not been in touch yet.' : `Your last contact both ways was ${relativeDay(dayOf(retention.lastTwoWay), today)}.`}{' '}
        {retention.due ? <span class="late">It is time to decide whether {name} stays.</span> : `You are asked again on ${shortDay(retention.reviewOn, today)}.`}{' '}
        {candidate.keepUntil && candidate.keepWhy && <>Kept because: <span dir="auto">{candidate.keepWhy}</span>.</>}
      </p>
      <div class="row wrap">
        <Button icon="clock" onClick={() => setOpen('keep')}>Keep longer …</Button>
        {retention.due && <Button kind="quiet" onClick={() => actions.keep(addMonths(today, 1), '')}>Ask me in a month</Button>}
        {candidate.keepUntil && <Button kind="quiet" onClick={() => actions.keep(null, '')}>Back to the usual time</Button>}
      </div>
    </Section>
    <Section title="Everything you keep, and where it came from" aside={facts.length}>
      <Provenance facts={facts} today={today} siteName={siteName} />
      <div class="row wrap">
        <Button icon="download" onClick={() => actions.save('html')}>Save it all as a page</Button>
        <Button icon="download" onClick={() => actions.save('json')}>As JSON</Button>
      </div>
      <p class="tiny">For when they ask for a copy. Answer within a month. Names of other people are left out.</p>
    </Section>
    <Section title="“This is what I noted about you”">
      <p class="small">A plain text to send: it builds trust, and mistakes come to light.</p>
      <LetterBox letter={notedFor(letters)} label="What you noted" onCopy={actions.copy} settingsHref="#/settings">
        {way('I sent it', how => actions.noted(how, 'out', ''))}
        <Button icon="chat" onClick={() => setOpen('answer')}>They answered …</Button>
      </LetterBox>
    </Section>
    <Section title="If they want no more">
      <div class="row wrap">
        {!candidate.objectedAt && <Button icon="pause" onClick={() => actions.object(true)}>They objected</Button>}
        <Button kind="danger" icon="trash" onClick={() => setOpen('erase')}>Erase for good …</Button>
      </div>
      {!candidate.objectedAt && <p class="tiny">An objection stops reminders, suggestions, templates and pitches. It can be taken back. Reminders you set by hand go.</p>}
    </Section>
    <Section title="What was done"><Acts acts={acts.map(act => ({ ...act, name: '' }))} today={today} /></Section>
    {open === 'keep' && <KeepDialog name={name} today={today} onKeep={actions.keep} onClose={() => setOpen(null)} />}
    {open === 'answer' && <AnswerDialog name={name} onSave={(channel, note) => actions.noted(channel, 'in', note)} onClose={() => setOpen(null)} />}
    {open === 'erase' && <EraseDialog name={candidate.name} search={actions.search} busy={erasing} onErase={actions.erase} onClose={() => setOpen(null)} />}
  </>
}

const stateWords = { 'given': 'told', 'not-needed': 'not owed', 'in-time': 'there is time', 'due': 'due', 'overdue': 'overdue' } as const
