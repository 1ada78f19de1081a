import { useEffect, useState } from 'preact/hooks'
import { firstFound } from '../../../db/queries/list'
import type { Candidate } from '../../../domain/candidate'
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

/** The first of those found, and how many there are; Infinity for too many to count. */
export interface Found { candidates: readonly Candidate[], total: number }

/**
 * People who match what is typed, best first; everyone for an empty line. The last result stays until the next is there.
 * @param eager whether an empty line finds everyone; else it finds nobody
 * @param without somebody who is left out
 */
export function useSearch(text: string, { most, eager, without }: { most: number, eager: boolean, without?: string | undefined }): Query<Found> {
  const settled = useSettled(text.trim())
  return useQuery(async () => settled || eager ? firstFound(db, settled, most, without) : { candidates: [], total: 0 }, ['search', settled, most, eager, without], { keep: true })
}
