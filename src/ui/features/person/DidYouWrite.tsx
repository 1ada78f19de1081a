import { Button } from '../../components/Button'

export interface DidYouWriteProps {
  name: string
  /** What it was about, where that is known. */
  about: string | null
  onYes: () => void
  onNo: () => void
}

/** Asked once after an opener was copied or a conversation opened: one press logs it. */
export function DidYouWrite({ name, about, onYes, onNo }: DidYouWriteProps) {
  return (
    <div class="did-you-write" role="group" aria-label={`Did you write to ${name}?`}>
      <p class="grow"><strong>Did you write to {name}</strong>{about && <> about {about}</>}?</p>
      <Button kind="main" onClick={onYes}>Yes, log it</Button>
      <Button kind="quiet" onClick={onNo}>No</Button>
    </div>
  )
}
