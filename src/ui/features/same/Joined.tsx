import { dayOf } from '../../../domain/day'
import { type Merge, undoMergeFor } from '../../../domain/same-person'
import { relativeTime, shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'
import { inline } from './words'

export interface JoinedProps {
  /** The merges that can still be undone. */
  merges: readonly Merge[]
  name: string
  onUndo: (merge: Merge) => void
  onSeen: (merge: Merge) => void
}

/** Says that a link has made two people one, until the recruiter has read it. */
export function Joined({ merges, name, onUndo, onSeen }: JoinedProps) {
  return <>
    {merges.filter(merge => merge.by === 'proof' && merge.seenAt === null).map(merge => (
      <div key={merge.id} class="joined">
        <Notice
          tone="good"
          actions={<>
            <Button kind="quiet" icon="undo" onClick={() => onUndo(merge)}>Undo: two people</Button>
            <Button kind="quiet" icon="check" onClick={() => onSeen(merge)}>Fine</Button>
          </>}
        >
          {merge.goneName === name ? 'Two profiles became one person' : <>Joined with <span dir="auto">“{merge.goneName}”</span></>}: {inline(merge.why)}.
        </Notice>
      </div>
    ))}
  </>
}

/** Where the one who joined was known from. */
function sitesOf({ before, goneId }: Merge): string[] {
  return (before.profiles ?? []).flatMap(profile => profile.candidateId === goneId && typeof profile.site === 'string' ? [profile.site] : [])
}

export type JoinedListProps = Pick<JoinedProps, 'merges' | 'onUndo'> & { now: number, siteName: (site: string) => string }

/** The merges of the last 30 days, each with its way back. */
export function JoinedList({ merges, now, siteName, onUndo }: JoinedListProps) {
  if (merges.length === 0) return null
  return (
    <ul class="profiles">
      {merges.map((merge, index) => (
        <li key={merge.id} class="row">
          <span class="grow tiny" dir="auto">
            Joined with {[`“${merge.goneName}”`, ...sitesOf(merge).map(siteName)].join(' · ')} {relativeTime(merge.at, now)}{merge.why && `: ${inline(merge.why)}`}. Can be undone until{' '}
            {shortDay(dayOf(merge.at + undoMergeFor), dayOf(now))}{index > 0 && ', the later one first'}.
          </span>
          {index === 0 && <Button kind="quiet" icon="undo" aria-label={`Undo: “${merge.goneName}” is somebody else`} onClick={() => onUndo(merge)}>Undo</Button>}
        </li>
      ))}
    </ul>
  )
}
