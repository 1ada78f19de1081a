import { useEffect, useState } from 'preact/hooks'
import { topicCounts } from '../../../db/queries/interests'
import { hasPeople } from '../../../db/queries/list'
import { today } from '../../state/clock'
import { db } from '../../state/database'
import { type Query, failureOf, useQuery, valueOf } from '../../state/query'
import { QueryView } from '../../components/Query'
import { hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { useVocabulary } from '../../state/vocabulary'
import { NoPeople } from '../people/NoPeople'
import { PicturesScreen } from './PicturesScreen'
import { readLoad, readMonths, readWarmth } from './read'

/** Enough for the largest map, and to tell how many found no room. */
const mostTopics = 400

const href = { topic: (id: string) => hrefOf({ page: 'topic', id }), calendar: hrefOf({ page: 'calendar' }), ledger: hrefOf({ page: 'ledger' }) }

/** The pictures, bound to the database. Long counts run once when the page opens; the rest follows what changes. */
export function PicturesPage() {
  const day = today.value
  const settings = useSettings()
  const vocabulary = useVocabulary()
  const anyone = useQuery(() => hasPeople(db), ['anyone'])
  const warmth = useCounted(signal => readWarmth(db, day, signal), day)
  const months = useCounted(signal => readMonths(db, day, signal), day)
  const load = valueOf(useQuery(() => readLoad(db, settings, day), ['load', day, settings], { keep: true }), null)
  const counts = valueOf(useQuery(() => topicCounts(db, mostTopics), ['map'], { keep: true }), null)
  const topics = vocabulary && counts && counts.map(({ topic: id, people }) => {
    const topic = vocabulary.topic(id)
    return { id, people, label: topic?.label ?? id.replaceAll('-', ' '), family: topic?.family ?? 'own' }
  })
  const failed = warmth.state === 'error' ? warmth : months.state === 'error' ? months : null
  return (
    <section class="page wide" aria-labelledby="pictures-title">
      <div class="bar">
        <h1 class="page-title" id="pictures-title" tabIndex={-1}>At a glance</h1>
        <span class="small"><a href={hrefOf({ page: 'today' })}>Today</a></span>
      </div>
      <QueryView query={failed ?? anyone} loading={null}>
        {some => some
          ? <PicturesScreen warmth={valueOf(warmth, null)} months={valueOf(months, null)} load={load} topics={topics} hrefOf={href} />
          : <NoPeople />}
      </QueryView>
    </section>
  )
}

/** Counts something long once for a day, a little at a time, and stops when the page is left. */
function useCounted<T>(count: (signal: AbortSignal) => Promise<T | null>, day: string): Query<T> {
  const [query, setQuery] = useState<Query<T>>({ state: 'loading' })
  useEffect(() => {
    const leaving = new AbortController()
    count(leaving.signal).then(
      value => { if (value !== null && !leaving.signal.aborted) setQuery({ state: 'ready', value }) },
      error => { if (!leaving.signal.aborted) setQuery(failureOf(error)) },
    )
    return () => leaving.abort()
  }, [day])
  return query
}
