import { signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'

/** What stands in the search field at the top of the people page. */
export const searchText = signal('')

/** Where the list of people was left, so that coming back from a person leads to the same place. */
export const leftAt = { text: '', index: -1, offset: 0 }

/** A value that follows another one after a short rest, so that a search does not run for every letter. */
export function useRested<T>(value: T, rest = 90): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return rested
}

/** A value that follows another one at once, but not more often than every so many milliseconds: for what changes with every frame. */
export function useSpaced<T>(value: T, space = 120): T {
  const [spaced, setSpaced] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    const follow = () => {
      last.current = performance.now()
      setSpaced(value)
    }
    const wait = last.current + space - performance.now()
    if (wait <= 0) return follow()
    const timer = setTimeout(follow, wait)
    return () => clearTimeout(timer)
  }, [value, space])
  return spaced
}
