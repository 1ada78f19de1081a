import type { Person } from '../../../db/queries/person'
import type { Day } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { heldSince, noticeState } from '../../../nurture/privacy/clocks'
import { noticeFor } from '../../../nurture/privacy/notice'
import { Button } from '../../components/Button'
import { Menu } from '../../components/Menu'
import { Notice } from '../../components/Surface'
import { shortName } from '../person/words'
import { rightsActions } from './rights-actions'
import { wayWords, ways } from './words'

export interface FirstMessageProps { person: Person, settings: Settings, today: Day, siteName: (site: string) => string }

/** Above the first message to somebody who was not told yet: the notice goes with it at the latest. */
export function FirstMessage({ person, settings, today, siteName }: FirstMessageProps) {
  const { candidate, profiles, touchpoints } = person
  const state = noticeState({ candidate, heldSince: heldSince(candidate, profiles), touches: touchpoints, settings }, today)
  if (state.is !== 'in-time') return null
  const rights = { person, acts: [] }
  const { copy, told } = rightsActions(rights, settings, topic => topic)
  const kept = { candidate, profiles, signals: person.signals, notes: person.notes, needs: person.needs, touchpoints, outcomes: person.outcomes }
  return (
    <details class="first-message">
      <summary class="link small">Your first message? {shortName(candidate)} does not know yet what you keep.</summary>
      <Notice actions={<>
        <Button icon="copy" onClick={() => copy(noticeFor({ kept, settings, siteName }).text)}>Copy the notice</Button>
        <Menu label="I told them" kind="quiet" entries={ways.map(how => ({ label: wayWords[how], onSelect: () => told(how) }))} />
      </>}>
        They must be told with the first message at the latest. Put the notice below it, or link it.
      </Notice>
    </details>
  )
}
