import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { EmptyState } from '../../components/Surface'
import { PersonPanel } from '../person/PersonPanel'
import { go } from '../../state/router'
import { CandidateScreen } from './CandidateScreen'

/** One candidate in full, bound to the database. */
export function CandidatePage({ id }: { id: string }) {
  return (
    <div class="page wide">
      <a class="back" href="#/people"><Icon name="left" size={14} />People</a>
      <PersonPanel key={id} candidateId={id} page={null} as={CandidateScreen} onGone={() => <Gone />} />
    </div>
  )
}

function Gone() {
  return (
    <EmptyState icon="person" title="This person is not here" actions={<Button onClick={() => go({ page: 'people' })}>See everyone</Button>}>
      They may have been removed, here or in another window.
    </EmptyState>
  )
}
