import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import type { EmptyStateProps } from '../../components/Surface'
import type { Screen } from '../tab/screen'

export interface ErasedStateProps {
  Frame: FunctionComponent<EmptyStateProps>
  screen: Extract<Screen, { is: 'erased' }>
  /** Absent where taking it back is not offered. */
  onLift?: (erasureId: string, tabId: number) => void
}

/** The page of somebody who was erased: nothing of it is kept, and only the person's own wish takes that back. */
export function ErasedState({ Frame, screen: { at, erasureId, tabId }, onLift }: ErasedStateProps) {
  const [asking, ask] = useState(false)
  const lift = () => {
    ask(false)
    onLift?.(erasureId, tabId)
  }
  return <>
    <Frame icon="lock" title={`You erased this person on ${shortDay(dayOf(at), '')}`} actions={onLift && <Button onClick={() => ask(true)}>They want to be here again …</Button>}>
      They asked not to be kept. Kith keeps nothing of this page, and nothing of what it knew is left.
    </Frame>
    {asking && (
      <Dialog
        title="Did they say so themselves?" onClose={() => ask(false)}
        actions={<><Button onClick={() => ask(false)}>No, leave it</Button><Button kind="main" onClick={lift}>Yes, they agreed</Button></>}
      >
        <p>Only the person can take back that they do not want to be kept. If they told you so, you can save them again from here on.</p>
        <p class="small">What was erased does not come back. That you did this is written down in the record of acts.</p>
      </Dialog>
    )}
  </>
}
