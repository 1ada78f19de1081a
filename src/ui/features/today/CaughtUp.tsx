import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { EmptyState, Notice } from '../../components/Surface'
import { go } from '../../state/router'
import type { TodaysList } from './few'

/** Nothing more today: says so, with what was done. */
export function CaughtUp({ dealt, waiting }: Pick<TodaysList, 'dealt' | 'waiting'>) {
  return (
    <EmptyState icon="check" title={waiting > 0 ? 'All caught up for today' : 'All caught up'} actions={<Button onClick={() => go({ page: 'people' })}>See everyone</Button>}>
      {dealt > 0 ? `You were in touch with ${plural(dealt, 'person', 'people')} today. ` : ''}
      {waiting > 0 ? 'That is enough for one day.' : 'Nobody is waiting for a word from you today.'}
    </EmptyState>
  )
}

/** What is due beyond the day's few, and the way out where that is too much. */
export function HeldBack({ waiting, overwhelming, onFreshStart }: Pick<TodaysList, 'waiting' | 'overwhelming'> & { onFreshStart: () => void }) {
  if (overwhelming) {
    return (
      <Notice title="More is overdue than two days hold" actions={<Button onClick={onFreshStart}>Fresh start</Button>}>
        A fresh start spreads all overdue casual notes over the free days of the coming weeks. Nobody is lost, and what you set for a day yourself stays.
      </Notice>
    )
  }
  if (waiting === 0) return null
  return <p class="small held-back">{plural(waiting, 'more casual note')} {waiting === 1 ? 'is' : 'are'} due and will have {waiting === 1 ? 'its' : 'their'} turn on the coming working days.</p>
}
