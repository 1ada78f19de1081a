import { useEffect, useState } from 'preact/hooks'
import { type CandidateRow, candidateRows, searchIds } from '../../../db/queries/list'
import { db } from '../../state/database'
import { type Query, useQuery } from '../../state/query'

/** A value that follows another one after a pause, so that each letter does not start a search. */
function useSettled(value: string, pause = 80): string {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** People who match what is typed; everyone for an empty line. The last result stays until the next is there. @param without somebody who is left out */
export function useSearch(text: string, most: number, without?: string): Query<{ rows: CandidateRow[], total: number }> {
  const settled = useSettled(text.trim())
  return useQuery(async () => {
    const ids = (await searchIds(db, settled)).filter(id => id !== without)
    return { rows: await candidateRows(db, ids.slice(0, most)), total: ids.length }
  }, ['search', settled, most, without], { keep: true })
}
