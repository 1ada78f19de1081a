import { useMemo } from 'preact/hooks'
import { readOpenings } from '../../../db/queries/desk'
import { findPeople } from '../../../db/queries/desk-find'
import { lenses } from '../../../db/queries/desk-list'
import { topicCounts } from '../../../db/queries/interests'
import { recentIds, recentPeople } from '../../../db/queries/recent'
import type { Candidate } from '../../../domain/candidate'
import { plural } from '../../../i18n/format'
import { namedScreens } from '../../people/screens'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import type { Params } from '../../state/params'
import type { Route } from '../../state/router'
import { useVocabulary } from '../../state/vocabulary'
import { openingName } from '../log/words'
import { everyone, paramsFrom } from '../people/address'
import { lensWords } from '../people/words'
import { foundTopics } from '../topics/find-topics'
import type { Entry } from './entries'
import type { FoundPerson, Offers } from './find'

const mostPeople = 8
const mostTopics = 12

type Go = (to: Route) => void

const personEntry = ({ id, name, headline, company, location }: Candidate, hint: string, go: Go): Entry => ({
  id: `person:${id}`, kind: 'person', title: name, hint: hint || [headline || company, location].filter(Boolean).join(' · '), icon: 'person',
  choice: { run: () => go({ page: 'person', id }) },
})

/** People who were dealt with last, but for the one in view. */
function useRecent(inView: string | null, go: Go): readonly Entry[] {
  const found = useQuery(async () => {
    const dealtWith = new Set(await recentIds(db))
    const people = (await recentPeople(db, { first: null })).filter(({ id }) => id !== inView && dealtWith.has(id))
    const candidates = await db.candidates.bulkGet(people.map(({ id }) => id))
    return people.flatMap(({ hint }, index) => candidates[index] ? [{ hint, candidate: candidates[index] }] : [])
  }, ['bar', 'recent', inView])
  const people = valueOf(found, null)
  return useMemo(() => people?.map(({ candidate, hint }) => personEntry(candidate, hint, go)) ?? [], [people])
}

/** People whom a text finds, the best match first. The last result stays until the next is there. */
export function usePeople(text: string, go: Go): { people: readonly FoundPerson[], looking: boolean } {
  const query = useQuery(async () => {
    const found = await findPeople(db, text, mostPeople)
    const candidates = await db.candidates.bulkGet(found.map(({ id }) => id))
    return { text, found: found.flatMap(({ matches }, index) => {
      const candidate = candidates[index]
      return candidate ? [{ candidate, near: matches.some(({ kind }) => kind === 'near') }] : []
    }) }
  }, ['bar', 'people', text], { keep: true })
  const value = valueOf(query, null)
  const people = useMemo(() => value?.found.map(({ candidate, near }) => ({ entry: personEntry(candidate, '', go), near })) ?? [], [value])
  return { people, looking: value?.text !== text }
}

/** Topics that somebody cares about and a text may mean. */
function useTopicEntries(text: string, go: Go): readonly Entry[] {
  const vocabulary = useVocabulary()
  const counts = valueOf(useQuery(() => topicCounts(db), ['bar', 'topics']), null)
  return useMemo(() => {
    if (!vocabulary || !counts || text.trim().length < 2) return []
    const all = counts.flatMap(({ topic: id, people }) => {
      const topic = vocabulary.topic(id) ?? { id, label: id.replaceAll('-', ' '), family: 'own', depth: 2, broader: null, related: [], names: {}, own: true }
      return [{ topic, people }]
    })
    const named = vocabulary.resolve(text.trim())?.id
    return foundTopics(all, text, name => vocabulary.resolve(name)?.id ?? null).slice(0, mostTopics).map(({ topic, people }): Entry => ({
      id: `topic:${topic.id}`, kind: 'topic', title: topic.label, hint: `${plural(people, 'person cares', 'people care')}`, icon: 'chat',
      ...(topic.id === named ? { also: [text] } : {}), choice: { run: () => go({ page: 'topic', id: topic.id }) },
    }))
  }, [vocabulary, counts, text])
}

/** Lists of people: what the recruiter saved, then those that Kith makes. */
function useViews(go: Go): readonly Entry[] {
  const saved = valueOf(useQuery(() => db.views.toArray(), ['bar', 'views']), null)
  return useMemo(() => {
    const entry = (id: string, title: string, params: Params): Entry =>
      ({ id: `view:${id}`, kind: 'view', title, icon: 'people', choice: { run: () => go({ page: 'people', params }) } })
    return [
      ...saved?.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ id, name, params }) => entry(id, name, { ...params, view: id })) ?? [],
      ...lenses.map(lens => entry(lens, lensWords[lens].title, paramsFrom({ ...everyone, lens }))),
    ]
  }, [saved])
}

/** Everything the bar offers beside people by name. @param acts what can be done with the person in view */
export function useOffers(text: string, inView: string | null, acts: Offers['acts'], go: Go): Offers {
  const recent = useRecent(inView, go)
  const topics = useTopicEntries(text, go)
  const kept = valueOf(useQuery(() => readOpenings(db), ['bar', 'openings']), null)
  const openings = useMemo(() => kept?.map((opening): Entry => ({
    id: `opening:${opening.id}`, kind: 'opening', title: openingName(opening), hint: opening.place, icon: 'external',
    choice: { run: () => go({ page: 'opening', id: opening.id }) },
  })) ?? [], [kept])
  const screens = useMemo(() => namedScreens.map(({ to, title, icon, also }): Entry => ({
    id: `screen:${title}`, kind: 'screen', title, icon, also, choice: { run: () => go(to) },
  })), [])
  return { recent, acts, screens, views: useViews(go), openings, topics }
}
