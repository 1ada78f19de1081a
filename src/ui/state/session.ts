import { useEffect, useState } from 'preact/hooks'
import { readSession, watchSession } from '../../platform/session'

/** Follows one key of the session's memory. @param key the same for the life of the component @returns its value, null while there is none */
export function useSession<T>(key: string): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    let alive = true
    const stop = watchSession<T>(key, setValue)
    void readSession<T>(key).then(found => { if (alive) setValue(found) })
    return () => {
      alive = false
      stop()
    }
  }, [key])
  return value
}
