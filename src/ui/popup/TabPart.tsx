import { useMemo } from 'preact/hooks'
import { personById } from '../../db/queries/person'
import type { Capture } from '../../domain/capture'
import { warmthOf } from '../../nurture/warmth'
import { Button } from '../components/Button'
import { Skeleton } from '../components/Surface'
import { copyText, personActions } from '../features/person/actions'
import { TabCardView } from '../features/tab/TabCardView'
import { now } from '../state/clock'
import { command, useCommand } from '../state/command'
import { db } from '../state/database'
import { useTopics } from '../state/engine'
import { useQuery, valueOf } from '../state/query'
import { useSettings } from '../state/settings'
import { showToast } from '../state/toasts'
import { topicPersonOf, topicPersonOfCapture } from '../state/topics'

/** The saved person in the tab. */
export function SavedCard({ candidateId, onPanel }: { candidateId: string, onPanel: () => void }) {
  const person = valueOf(useQuery(() => personById(db, candidateId), ['person', candidateId]), null)
  const settings = useSettings()
  const topicPerson = useMemo(() => person && topicPersonOf(person), [person])
  const topics = useTopics(topicPerson, settings, now.value)
  if (!person) return <CardSkeleton />
  const warmth = warmthOf(person.touchpoints, now.value)
  return (
    <TabCardView
      name={person.candidate.name} line={`on this tab · ${warmth.word} · ${warmth.why[0] ?? ''}`} suggestions={topics?.suggestions ?? null}
      onCopy={personActions(person.candidate).copyOpener} action={<Button icon="panel" onClick={onPanel}>Open panel</Button>}
    />
  )
}

/** Someone in the tab who is not saved. */
export function UnsavedCard({ tabId, capture, onPanel }: { tabId: number, capture: Capture, onPanel: () => void }) {
  const settings = useSettings()
  const { run, busy } = useCommand()
  const person = useMemo(() => topicPersonOfCapture(capture), [capture])
  const topics = useTopics(person, settings, now.value)
  const name = capture.name ?? capture.handle
  return (
    <TabCardView
      name={name} line="on this tab · not saved" suggestions={topics?.suggestions ?? null}
      onCopy={(_topic, text) => void copyText(text).then(copied => { if (copied) showToast('Copied.') })}
      action={<>
        <Button
          kind="main" icon="bookmark" busy={busy}
          onClick={() => void run('capture.save', { tabId }, { done: `${name} is saved`, undo: ({ candidateId }) => void command('candidate.remove', { candidateId }) })}
        >
          Save
        </Button>
        <Button icon="panel" onClick={onPanel}>Open panel</Button>
      </>}
    />
  )
}

/** Holds the card's place: the popup must not change its size when the person is there. */
export function CardSkeleton() {
  return (
    <div class="tab-card" aria-busy="true">
      <div class="row top"><Skeleton shape="round" width={36} height={36} /><div class="grow stack"><Skeleton width="50%" /><Skeleton width="75%" /></div></div>
      <Skeleton width={110} height={32} shape="block" />
      <Skeleton height={130} shape="block" />
    </div>
  )
}
