import { useEffect, useRef, useState } from 'preact/hooks'
import { holdLine } from '../../../platform/hold'
import { watchSession } from '../../../platform/session'
import { type Pointing, pointingKey, pointingLine } from '../../../protocol/teach'
import { command } from '../../state/command'
import { useKeys } from '../../state/keys'
import { send } from '../../state/send'

/**
 * Pointing in the page itself. It lasts until it is ended here or there (Escape, another address, another tab in front), and ends with the panel.
 * @param onPick hears of each line that was pointed at, by its place in the list
 * @returns whether the recruiter points now; `begin` takes the address at which the lines were listed
 */
export function usePointing(tabId: number, onPick: (index: number) => void): { pointing: boolean, begin: (url: string) => void, end: () => void } {
  const [at, pointAt] = useState<string | null>(null)
  const latest = useRef(onPick)
  latest.current = onPick
  const end = () => pointAt(null)
  useKeys(at === null ? {} : { Escape: end }, true)
  useEffect(() => {
    if (at === null) return
    let over = false
    let letGo = () => {}
    const unwatch = watchSession<Pointing>(pointingKey(tabId), pick => {
      if (pick && pick.url === at && pick.index !== null) latest.current(pick.index)
    })
    void command('teach.point', { tabId, url: at, on: true }).then(begun => {
      if (over) return
      if (begun) letGo = holdLine(tabId, pointingLine, end)
      else end()
    })
    return () => {
      over = true
      unwatch()
      letGo()
      void send('teach.point', { tabId, url: at, on: false })
    }
  }, [tabId, at])
  return { pointing: at !== null, begin: pointAt, end }
}
