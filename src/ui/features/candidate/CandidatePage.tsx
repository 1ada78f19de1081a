import { neighboursByName } from '../../../db/queries/neighbours'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { EmptyState } from '../../components/Surface'
import { usePersonInView } from '../../state/bar'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go, goInPlace, hrefOf } from '../../state/router'
import { type Place, placeOf } from '../../state/walk'
import { useViewed } from '../keep/useKeeping'
import { PersonPanel } from '../person/PersonPanel'
import { GoneOn } from '../same/GoneOn'
import { CandidateScreen } from './CandidateScreen'
import { Walker } from './Walker'

/** One candidate in full, bound to the database. */
export function CandidatePage({ id }: { id: string }) {
  const place = usePlace(id)
  useViewed(id)
  usePersonInView(id)
  return (
    <div class="page wide">
      <div class="row apart">
        <a class="back" href={place?.href ?? '#/people'}><Icon name="left" size={14} />{place?.label ?? 'People'}</a>
        {place && <Walker {...place} />}
      </div>
      <PersonPanel
        key={id} candidateId={id} page={null} as={CandidateScreen} openTopic={{ href: topic => hrefOf({ page: 'topic', id: topic }) }}
        onGone={() => <GoneOn id={id} onKept={kept => goInPlace({ page: 'person', id: kept })}><Gone /></GoneOn>}
      />
    </div>
  )
}

/** Where somebody stands in the list they were opened from; opened by an address of their own, among everyone. */
function usePlace(id: string): Place | null {
  const listed = placeOf(id)
  const among = valueOf(useQuery(() => listed ? null : neighboursByName(db, id), ['neighbours', id, listed === null], { keep: true }), null)
  return listed ?? (among && { ...among, href: hrefOf({ page: 'people' }), label: 'People' })
}

function Gone() {
  return (
    <EmptyState
      icon="person" title="This person is not here" actions={<Button onClick={() => go({ page: 'people' })}>See everyone</Button>}
    >
      They may have been removed, here or in another window.
    </EmptyState>
  )
}
