import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { readSession, writeSession } from '../../platform/session'

const key = 'asked'
const asked = signal<readonly string[]>([])

/** The openers after which "did you write?" was answered with no: asked once, until the browser closes. */
export function useAsked(): { has: (id: string) => boolean, add: (id: string) => void } {
  useEffect(() => {
    void readSession<readonly string[]>(key).then(stored => { asked.value = [...new Set([...asked.value, ...stored ?? []])] })
  }, [])
  return {
    has: id => asked.value.includes(id),
    add: id => {
      asked.value = [...asked.value, id].slice(-100)
      void writeSession(key, asked.value)
    },
  }
}
