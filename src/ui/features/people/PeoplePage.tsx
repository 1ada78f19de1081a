import { useCallback, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { QueryView } from '../../components/Query'
import { EmptyState, Loading, Skeleton } from '../../components/Surface'
import { type ListedPerson, listedPeople } from '../../../db/queries/list'
import { plural } from '../../../i18n/format'
import { now, today } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go } from '../../state/router'
import { useSettings } from '../../state/settings'
import { topicMeOf } from '../../state/topics'
import { useVocabulary } from '../../state/vocabulary'
import { LogForSeveralPanel } from '../log/LogForSeveralPanel'
import { NoPeople } from './NoPeople'
import { type Found, useFound } from './found'
import { PeopleTable } from './PeopleTable'
import { leftAt, searchText, useRested, useSpaced } from './search'
import { summaryOf } from './summary'

/** All people, or those that the search field names. */
export function PeoplePage() {
  const text = useRested(searchText.value.trim())
  const found = useFound(text)
  const [logging, logSeveral] = useState(false)
  return (
    <section class="people-page" aria-labelledby="people-title">
      <div class="bar">
        <h1 class="page-title" id="people-title" tabIndex={-1}>People</h1>
        <span class="small" role="status">{found.state === 'ready' && countWords(found.value)}</span>
        <Button onClick={() => logSeveral(true)}>Log for several</Button>
        <Button icon="plus" onClick={() => go({ page: 'new' })}>Add a person</Button>
      </div>
      <QueryView query={found} loading={<LoadingList />}>
        {({ ids, text, whole }) => ids.length > 0 ? <People ids={ids} text={text} />
          : !whole ? <LoadingList />
          : text === '' ? <NoPeople />
          : <NobodyFound />}
      </QueryView>
      {logging && <LogForSeveralPanel onClose={() => logSeveral(false)} />}
    </section>
  )
}

function NobodyFound() {
  return (
    <EmptyState
      icon="search" title="Nobody found" actions={<Button onClick={() => { searchText.value = '' }}>Show everyone</Button>}
    >
      Kith looks at the beginnings of words in names, headlines, places, tags, interests, needs and notes.
    </EmptyState>
  )
}

function countWords({ ids: { length: count }, text, whole }: Found): string {
  if (!whole) return ''
  if (text) return `${plural(count, 'person', 'people')} for “${text}”`
  return count === 0 ? '' : plural(count, 'person', 'people')
}

function People({ ids, text }: { ids: readonly string[], text: string }) {
  const [inView, setInView] = useState<readonly string[]>([])
  const onView = useCallback((next: readonly string[]) => setInView(before => before.join() === next.join() ? before : next), [])
  const people = useRemembered(useSpaced(inView))
  const vocabulary = useVocabulary()
  const settings = useSettings()
  const me = topicMeOf(settings, [])
  const at = now.value
  return (
    <PeopleTable
      ids={ids} personOf={id => people.get(id)} summaryOf={person => summaryOf(person, me, vocabulary, at)}
      today={today.value} search={text} singleKeys={settings.singleKeys} onView={onView}
      {...(leftAt.text === text ? { start: leftAt } : {})} onLeave={place => Object.assign(leftAt, place, { text })}
    />
  )
}

/** Reads whom the list shows, and remembers who was: scrolling back shows them at once while they are read anew. */
function useRemembered(ids: readonly string[]): ReadonlyMap<string, ListedPerson> {
  const memory = useRef(new Map<string, ListedPerson>())
  const query = useQuery(() => listedPeople(db, ids), [ids], { keep: true })
  for (const person of valueOf(query, [])) memory.current.set(person.candidate.id, person)
  return memory.current
}

function LoadingList() {
  const lines = Array.from({ length: 8 }, (_, index) => <Skeleton key={index} shape="block" height={44} />)
  return <Loading label="Reading people"><div class="people-waiting">{lines}</div></Loading>
}
