import { useEffect, useState } from 'preact/hooks'
import { readSession, watchSession } from '../../../platform/session'
import { type Giving, givingKey } from '../../../protocol/giving'

/** What is asked about by “Who would love this?”, or null. @param windowId only of that window; null: not known yet; absent: of any */
export function useGiving(windowId?: number | null): Giving | null {
  const [giving, give] = useState<Giving | null>(null)
  useEffect(() => {
    let alive = true
    const stop = watchSession<Giving>(givingKey, give)
    void readSession<Giving>(givingKey).then(found => { if (alive) give(found) })
    return () => {
      alive = false
      stop()
    }
  }, [])
  return windowId === undefined || giving?.windowId === windowId ? giving : null
}
