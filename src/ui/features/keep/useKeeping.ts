import { useEffect } from 'preact/hooks'
import { forgetSession, readSession, watchSession } from '../../../platform/session'
import { type Doubt, type Notice, type Waiting, doubtKey, noticeKey, waitingKey } from '../../../protocol/keep'
import { command } from '../../state/command'
import { send } from '../../state/send'
import { useSession } from '../../state/session'
import { showToast } from '../../state/toasts'
import { sayKept, takeBack } from './kept'

/** What was chosen in this window's context menu and waits for its person, or null. @param windowId null: not known yet */
export function useWaiting(windowId: number | null): Waiting | null {
  const waiting = useSession<Waiting>(waitingKey)
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

/** A question that nobody came to answer for so long is dropped. */
const stale = 3_600_000

/** Asks about what may be private and was chosen in this window's context menu: kept, with an undo, once the recruiter says how. */
export function useDoubts(windowId: number | null): void {
  useEffect(() => {
    const ask = (doubt: Doubt | null) => {
      if (!doubt || doubt.windowId !== windowId) return
      void forgetSession(doubtKey)
      if (Date.now() - doubt.at > stale) return
      const { candidateId, thing } = doubt
      void command('keep.thing', { candidateId, thing }).then(kept => { if (kept) sayKept({ ...kept.value, what: thing.what }) })
    }
    void readSession<Doubt>(doubtKey).then(ask)
    return watchSession<Doubt>(doubtKey, ask)
  }, [windowId])
}

/** Remembers that this person was opened: they come first where one is chosen by name. @param candidateId null: nobody */
export function useViewed(candidateId: string | null): void {
  useEffect(() => {
    if (candidateId) void send('candidate.viewed', { candidateId })
  }, [candidateId])
}
