import { Button, IconButton } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { EmptyState } from '../../components/Surface'
import { PersonPanel } from '../person/PersonPanel'
import { number } from '../../../i18n/format'
import { useKeys } from '../../state/keys'
import { valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { useFound } from '../people/found'
import { searchText } from '../people/search'
import { GoneOn } from '../same/GoneOn'
import { CandidateScreen } from './CandidateScreen'

/** One candidate in full, bound to the database. */
export function CandidatePage({ id }: { id: string }) {
  return (
    <div class="page wide">
      <div class="row apart">
        <a class="back" href="#/people"><Icon name="left" size={14} />People</a>
        <Walk id={id} />
      </div>
      <PersonPanel key={id} candidateId={id} page={null} as={CandidateScreen} openTopic={{ href: topic => hrefOf({ page: 'topic', id: topic }) }} onGone={() => <GoneOn id={id} onKept={kept => go({ page: 'person', id: kept })}><Gone /></GoneOn>} />
    </div>
  )
}

/** Leads to the people before and after this one in the list, as it is searched now. */
function Walk({ id }: { id: string }) {
  const text = searchText.value.trim()
  const found = valueOf(useFound(text), null)
  const ids = found?.whole ? found.ids : []
  const at = ids.indexOf(id)
  const before = at > 0 ? ids[at - 1] : undefined
  const after = at >= 0 ? ids[at + 1] : undefined
  const open = (next: string | undefined) => () => { if (next) go({ page: 'person', id: next }) }
  useKeys({ j: open(after), k: open(before) }, useSettings().singleKeys)
  if (at < 0 || ids.length < 2) return null
  return (
    <nav class="row walk" aria-label={text ? `People found for “${text}”` : 'People'}>
      <span class="tiny numbers">{number(at + 1)} of {number(ids.length)}</span>
      <IconButton icon="left" label="Previous person" disabled={!before} onClick={open(before)} />
      <IconButton icon="right" label="Next person" disabled={!after} onClick={open(after)} />
    </nav>
  )
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
