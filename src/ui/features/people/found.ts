import { signal } from '@preact/signals'
import { liveQuery } from 'dexie'
import { useMemo } from 'preact/hooks'
import { candidateIds, firstCandidateIds, matchingIds } from '../../../db/queries/list'
import { db } from '../../state/database'
import { type Query, failureOf, useQuery } from '../../state/query'

/** People in the order of their names. Until `whole`, only the first of them. */
interface Order { ids: readonly string[], whole: boolean }

const order = signal<Query<Order>>({ state: 'loading' })
let followed = false

/** Enough to fill a screen. */
const first = 60
const headStart = 200

/**
 * Follows the order of everyone, once for the whole page: with tens of thousands of people the browser takes seconds to
 * tell it, so no screen asks for it again, and the first of them are shown meanwhile.
 */
async function follow(): Promise<void> {
  try {
    const ids = await firstCandidateIds(db, first)
    if (ids.length === first) {
      order.value = { state: 'ready', value: { ids, whole: false } }
      // The browser answers one after the other: the rows of these first, then the long question.
      await new Promise(done => setTimeout(done, headStart))
    }
  } catch {
    // Said by the query below, which fails in the same way.
  }
  liveQuery(() => candidateIds(db)).subscribe({
    next: ids => { order.value = { state: 'ready', value: { ids, whole: true } } },
    error: error => { order.value = failureOf(error) },
  })
}

/** Whom a search finds. */
export interface Found extends Order { text: string }

/**
 * People who match what is typed, in the order of their names; everyone for an empty text. The last result stays until the
 * next is there.
 */
export function useFound(text: string): Query<Found> {
  if (!followed) {
    followed = true
    void follow()
  }
  const matching = useQuery(async () => ({ text, ids: await matchingIds(db, text) }), ['people', text], { keep: true })
  const all = order.value
  return useMemo(() => {
    if (matching.state !== 'ready') return matching
    if (all.state !== 'ready') return all
    const { text: searched, ids } = matching.value
    const { ids: everyone, whole } = all.value
    return { state: 'ready', value: { text: searched, whole, ids: ids ? everyone.filter(id => ids.has(id)) : everyone } }
  }, [matching, all])
}
