import { openOwnPage, pages } from '../../../platform/tabs'
import { forgetSession } from '../../../platform/session'
import { type Giving, givingKey } from '../../../protocol/giving'
import { giftOf } from '../../state/giving/love'
import { hrefOf } from '../../state/router'
import { Answer } from './Answer'
import { GivingScreen } from './GivingScreen'

/** The answer to “Who would love this?” in the panel, until it is put away. */
export function GivingPanel({ thing }: Giving) {
  return (
    <GivingScreen thing={thing} onClose={() => void forgetSession(givingKey)}>
      <Answer gift={giftOf(thing)} onPerson={id => void openOwnPage(`${pages.people}${hrefOf({ page: 'person', id })}`)} />
    </GivingScreen>
  )
}
