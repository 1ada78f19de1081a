import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'

/** What stands in the search field at the top of the people page. */
export const searchText = signal('')

/** A value that follows another one after a short rest, so that a search does not run for every letter. */
export function useRested<T>(value: T, rest = 90): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return rested
}
