import { useEffect, useState } from 'preact/hooks'
import { readSession, watchSession } from '../../../platform/session'
import { type Notice, type Waiting, noticeKey, waitingKey } from '../../../protocol/keep'
import { send } from '../../state/send'
import { showToast } from '../../state/toasts'
import { takeBack } from './kept'

/** What was chosen in this window's context menu and waits for its person, or null. @param windowId null: not known yet */
export function useWaiting(windowId: number | null): Waiting | null {
  const [waiting, wait] = useState<Waiting | null>(null)
  useEffect(() => {
    let alive = true
    const stop = watchSession<Waiting>(waitingKey, wait)
    void readSession<Waiting>(waitingKey).then(found => { if (alive) wait(found) })
    return () => {
      alive = false
      stop()
    }
  }, [])
  return waiting?.windowId === windowId ? waiting : null
}

/** Says what came of a click in this window's context menu, with an undo. */
export function useNotices(windowId: number | null): void {
  useEffect(() => watchSession<Notice>(noticeKey, notice => {
    if (!notice || notice.windowId !== windowId) return
    const { signalId, text, ok } = notice
    showToast(text, { tone: ok ? 'plain' : 'bad', ...(signalId ? { action: { label: 'Undo', run: () => takeBack(signalId) } } : {}) })
  }), [windowId])
}

/** Remembers that this person was opened: they come first where one is chosen by name. @param candidateId null: nobody */
export function useViewed(candidateId: string | null): void {
  useEffect(() => {
    if (candidateId) void send('candidate.viewed', { candidateId })
  }, [candidateId])
}
