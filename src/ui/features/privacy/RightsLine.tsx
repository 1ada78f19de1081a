import type { Person } from '../../../db/queries/person'
import { type Day, dayOf } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { shortDay } from '../../../i18n/format'
import { heldSince, noticeState, retentionState } from '../../../nurture/privacy/clocks'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Surface'
import { shortName } from '../person/words'
import { noticeWordsOf } from './words'

export interface RightsLineProps { person: Person, settings: Settings, today: Day, onOpen: () => void, /** Leaves room around it, as the panel needs. */ inset?: boolean }

/** Beside a person: that they objected, are to be told now, or that their time is over. Nothing where nothing is owed. */
export function RightsLine({ inset = false, ...props }: RightsLineProps) {
  const line = lineOf(props)
  return inset && line ? <div class="inset">{line}</div> : line
}

function lineOf({ person: { candidate, profiles, touchpoints }, settings, today, onOpen }: Omit<RightsLineProps, 'inset'>) {
  const name = shortName(candidate)
  const asked = { candidate, heldSince: heldSince(candidate, profiles), touches: touchpoints, settings }
  const open = <Button onClick={onOpen}>What is kept</Button>
  if (candidate.objectedAt) {
    return <Notice tone="warn" title={`${name} does not want to be contacted`} actions={open}>Since {shortDay(dayOf(candidate.objectedAt), today)}. Nothing is suggested, and no reminder comes.</Notice>
  }
  const notice = noticeState(asked, today)
  if (notice.is === 'due' || notice.is === 'overdue') {
    return <Notice tone={notice.is === 'overdue' ? 'warn' : 'info'} actions={<Button onClick={onOpen}>Tell them …</Button>}>{noticeWordsOf(notice, name, today, null)}</Notice>
  }
  const { due } = retentionState(asked, today)
  return due ? <Notice actions={open}>The time to keep {name} is over. Decide whether they stay.</Notice> : null
}
