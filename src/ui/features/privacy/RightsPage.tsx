import { useEffect } from 'preact/hooks'
import { rightsOf } from '../../../db/queries/privacy'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { QueryView } from '../../components/Query'
import { EmptyState, Loading, Skeleton } from '../../components/Surface'
import { today } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { useVocabulary } from '../../state/vocabulary'
import { siteName } from '../person/sites'
import { rightsActions } from './rights-actions'
import { RightsScreen } from './RightsScreen'

/** `RightsScreen` bound to the database. */
export function RightsPage({ id }: { id: string }) {
  const query = useQuery(() => rightsOf(db, id), ['rights', id])
  const settings = useSettings()
  const vocabulary = useVocabulary()
  const name = valueOf(query, null)?.person.candidate.name
  useEffect(() => { if (name) document.title = `${name}: rights · Kith` }, [name])
  return (
    <section class="page rights" aria-labelledby="rights-title">
      <a class="back" href={hrefOf({ page: 'person', id })}><Icon name="left" size={14} />{name ?? 'Back'}</a>
      <h1 class="page-title" id="rights-title" tabIndex={-1} dir="auto">{name ? `${name}: what is kept` : 'What is kept'}</h1>
      <QueryView query={query} loading={<Loading label="Reading what is kept"><Skeleton shape="block" height={160} /></Loading>}>
        {rights => rights
          ? <RightsScreen rights={rights} settings={settings} today={today.value} siteName={siteName} actions={rightsActions(rights, settings, topic => vocabulary?.topic(topic)?.label ?? topic)} />
          : <EmptyState icon="person" title="This person is not here" actions={<Button onClick={() => go({ page: 'privacy' })}>To the privacy desk</Button>}>They may have been removed or erased.</EmptyState>}
      </QueryView>
    </section>
  )
}
