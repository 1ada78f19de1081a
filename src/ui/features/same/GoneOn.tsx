import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { keptFor } from '../../../db/queries/same-person'
import { db } from '../../state/database'
import { useQuery } from '../../state/query'

/** Nobody has that id: leads on to the one they were joined with; where there is none, shows what it holds. */
export function GoneOn({ id, onKept, children }: { id: string, onKept: (candidateId: string) => void, children: ComponentChildren }) {
  const query = useQuery(() => keptFor(db, id), ['kept for', id])
  const kept = query.state === 'ready' ? query.value : null
  useEffect(() => { if (kept) onKept(kept) }, [kept])
  return query.state === 'loading' || kept ? null : <>{children}</>
}
