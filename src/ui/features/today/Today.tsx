import type { DueFollowUp } from '../../../db/queries/today'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { QueryView } from '../../components/Query'
import { Loading, Skeleton } from '../../components/Surface'
import type { Query } from '../../state/query'
import { DueList, type DueListProps } from './DueList'

export interface TodayProps extends Omit<DueListProps, 'due'> {
  due: Query<readonly DueFollowUp[]>
  onMore: () => void
}

/** At most as many as can be done in a day between other things. */
const most = 5

/** Today's few follow-ups. */
export function Today({ due, onMore, ...rest }: TodayProps) {
  const count = due.state === 'ready' ? due.value.length : 0
  return (
    <section class="today" aria-labelledby="today">
      <div class="section-head">
        <h2 class="label" id="today">Today</h2>
        {count > 0 && <span class="tiny">{count > most ? `${most} of ${count}` : plural(count, 'person', 'people')}</span>}
      </div>
      <QueryView query={due} inset loading={<Loading><div class="due"><Skeleton shape="round" width={36} height={36} /><div class="grow stack"><Skeleton width="45%" /><Skeleton width="80%" /></div></div></Loading>}>
        {rows => rows.length === 0
          ? <p class="small all-done">All caught up. Nobody is waiting to hear from you today.</p>
          : <>
              <DueList due={rows.slice(0, most)} {...rest} />
              {rows.length > most && <div class="more-due"><Button kind="quiet" onClick={onMore}>{rows.length - most} more</Button></div>}
            </>}
      </QueryView>
    </section>
  )
}
