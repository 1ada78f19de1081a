import { useMemo } from 'preact/hooks'
import { personById } from '../../db/queries/person'
import type { Capture } from '../../domain/capture'
import { warmthOf } from '../../nurture/warmth'
import { Button, IconButton } from '../components/Button'
import { copyText, personActions } from '../features/person/actions'
import { newsLine } from '../features/person/Changes'
import { isMine } from '../features/me/mine'
import { changesOf } from '../features/person/model'
import { saveTab } from '../features/same/save'
import { useKinOfPage } from '../features/same/useSame'
import { CardSkeleton, TabCardView } from '../features/tab/TabCardView'
import { now } from '../state/clock'
import { useCommand } from '../state/command'
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
  const topics = useTopics(topicPerson, settings, now.value, candidateId)
  if (!person) return <CardSkeleton />
  const warmth = warmthOf(person.touchpoints, now.value)
  return (
    <TabCardView
      name={person.candidate.name} line={`on this tab · ${warmth.word} · ${warmth.why[0] ?? ''}`} suggestions={topics?.suggestions ?? null}
      onCopy={personActions(person.candidate).copyOpener} news={newsLine(changesOf(person))}
      action={<Button icon="panel" onClick={onPanel}>Open panel</Button>}
    />
  )
}

export interface UnsavedCardProps {
  tabId: number
  capture: Capture
  /** Nothing of this person was saved before, not even a single item. */
  fresh: boolean
  onPanel: () => void
}

/** Someone in the tab who is not saved. */
export function UnsavedCard({ tabId, capture, fresh, onPanel }: UnsavedCardProps) {
  const settings = useSettings()
  const { run, busy } = useCommand()
  const person = useMemo(() => topicPersonOfCapture(capture), [capture])
  const topics = useTopics(person, settings, now.value)
  const known = useKinOfPage(capture).find(({ kinship }) => kinship.sure)
  const name = capture.name ?? capture.handle
  if (isMine(capture, settings)) {
    return (
      <TabCardView
        name={name} line="on this tab · this is you" suggestions={[]} nothing="The panel reads from it what you care about." onCopy={() => undefined}
        action={<Button icon="panel" onClick={onPanel}>Open panel</Button>}
      />
    )
  }
  return (
    <TabCardView
      name={name} line={known ? `on this tab · known as ${known.candidate.name}` : 'on this tab · not saved'} suggestions={topics?.suggestions ?? null}
      onCopy={(_topic, text) => void copyText(text).then(copied => { if (copied) showToast('Copied.') })}
      action={<>
        <Button
          kind="main" icon="bookmark" busy={busy}
          onClick={() => void saveTab(run, { tabId, done: `${name} is saved`, fresh })}
        >
          Save
        </Button>
        <IconButton icon="panel" kind="plain" label="Open panel" onClick={onPanel} />
      </>}
    />
  )
}
