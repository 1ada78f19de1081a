import { Button } from './Button'

export interface ProgressProps {
  /** What is going on, with its full stop. */
  label: string
  /** How far it has come, 0 to 1; null when nobody knows. */
  done: number | null
  /** Without it there is no way to stop it. */
  onCancel?: () => void
}

/** Something that takes a while: what it is, how far it has come, the way out. */
export function Progress({ label, done, onCancel }: ProgressProps) {
  return (
    <div class="stack">
      <p class="small" role="status">{label}</p>
      <progress class="progress" aria-label={label} {...(done === null ? {} : { value: done })} max={1} />
      {onCancel && <div class="row"><Button kind="quiet" onClick={onCancel}>Cancel</Button></div>}
    </div>
  )
}
