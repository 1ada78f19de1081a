import { peopleAfterNo, readLedger, wantingPeople } from '../../../db/queries/desk'
import { QueryView } from '../../components/Query'
import { Loading, Skeleton } from '../../components/Surface'
import { today } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery } from '../../state/query'
import { hrefOf } from '../../state/router'
import { LedgerScreen } from './LedgerScreen'

/** The ledger over everyone, bound to the database. */
export function LedgerPage() {
  const query = useQuery(async () => ({ ...await readLedger(db), afterNo: await peopleAfterNo(db), wanting: await wantingPeople(db) }), ['ledger'], { keep: true })
  return (
    <section class="page" aria-labelledby="ledger-title">
      <div class="bar"><h1 class="page-title" id="ledger-title" tabIndex={-1}>Ledger</h1></div>
      <QueryView query={query} loading={<Loading label="Reading the ledger"><Skeleton shape="block" height={120} /></Loading>}>
        {found => <LedgerScreen {...found} today={today.value} hrefOf={id => hrefOf({ page: 'person', id })} />}
      </QueryView>
    </section>
  )
}
