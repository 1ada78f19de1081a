import { useCallback, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { QueryView } from '../../components/Query'
import { EmptyState, Loading, Skeleton } from '../../components/Surface'
import { type CandidateRow, candidateRows, searchIds } from '../../../db/queries/list'
import { type Person, personById } from '../../../db/queries/person'
import { plural } from '../../../i18n/format'
import { now, today } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go } from '../../state/router'
import { useSettings } from '../../state/settings'
import { topicMeOf } from '../../state/topics'
import { useVocabulary } from '../../state/vocabulary'
import { NoPeople } from './NoPeople'
import { PeopleTable } from './PeopleTable'
import { searchText, useRested } from './search'
import { type Summary, summaryOf } from './summary'

/** All people, or those that the search field names. */
export function PeoplePage() {
  const text = useRested(searchText.value.trim())
  const found = useQuery(() => searchIds(db, text), ['people', text], { keep: true })
  const count = found.state === 'ready' ? found.value.length : null
  return (
    <section class="people-page" aria-labelledby="people-title">
      <div class="bar">
        <h1 class="page-title" id="people-title" tabIndex={-1}>People</h1>
        <span class="small" role="status">{count === null || (count === 0 && text === '') ? '' : text === '' ? plural(count, 'person', 'people') : `${plural(count, 'person', 'people')} for “${text}”`}</span>
        <Button icon="plus" onClick={() => go({ page: 'new' })}>Add a person</Button>
      </div>
      <QueryView query={found} loading={<LoadingList />}>
        {ids => ids.length > 0 ? <People ids={ids} />
          : text === '' ? <NoPeople />
          : <EmptyState icon="search" title="Nobody found" actions={<Button onClick={() => { searchText.value = '' }}>Show everyone</Button>}>
            Kith looks at the beginnings of words in names, headlines, places, tags, interests, needs and notes.
          </EmptyState>}
      </QueryView>
    </section>
  )
}

function People({ ids }: { ids: readonly string[] }) {
  const [inView, setInView] = useState<readonly string[]>([])
  const onView = useCallback((next: readonly string[]) => setInView(before => before.join() === next.join() ? before : next), [])
  const rows = useRemembered(inView, async () => (await candidateRows(db, inView)).map(row => [row.candidate.id, row] as const))
  const persons = useRemembered(inView, async () => {
    const found = await Promise.all(inView.map(id => personById(db, id)))
    return found.filter(person => person !== null).map(person => [person.candidate.id, person] as const)
  })
  const settings = useSettings()
  const summaries = useSummaries(persons)
  return <PeopleTable ids={ids} rows={rows as ReadonlyMap<string, CandidateRow>} summaries={summaries} today={today.value} singleKeys={settings.singleKeys} onView={onView} />
}

/** Reads what is in view, and remembers what was: scrolling back shows it at once while it is read anew. */
function useRemembered<T>(ids: readonly string[], read: () => Promise<(readonly [string, T])[]>): ReadonlyMap<string, T> {
  const memory = useRef(new Map<string, T>())
  const query = useQuery(read, [ids], { keep: true })
  for (const [id, value] of valueOf(query, [])) memory.current.set(id, value)
  return memory.current
}

function useSummaries(persons: ReadonlyMap<string, Person>): ReadonlyMap<string, Summary> {
  const vocabulary = useVocabulary()
  const me = topicMeOf(useSettings(), [])
  const at = now.value
  return {
    get: id => {
      const person = persons.get(id)
      return person && summaryOf(person, me, vocabulary, at)
    },
  } as ReadonlyMap<string, Summary>
}

function LoadingList() {
  return <Loading label="Reading people"><div class="people-waiting">{Array.from({ length: 8 }, (_, index) => <Skeleton key={index} shape="block" height={44} />)}</div></Loading>
}
