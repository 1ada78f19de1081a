import { Button } from '../../components/Button'
import { type Side, Sides } from './Sides'

export interface PerhapsProps {
  /** The person that the screen is about. */
  self: Side
  others: readonly { id: string, side: Side, why: string }[]
  onSame: (id: string, why: string) => void
  onTwo: (id: string) => void
}

/** People who may be the same, each beside this one with the reason; the recruiter decides, once. */
export function Perhaps({ self, others, onSame, onTwo }: PerhapsProps) {
  if (others.length === 0) return null
  return (
    <section class="perhaps" aria-label="Perhaps the same person">
      <h2 class="label">Perhaps the same person</h2>
      {others.map(({ id, side, why }) => (
        <div key={id} class="perhaps-one">
          <Sides sides={[self, side]} />
          <p class="small" dir="auto">{why}.</p>
          <div class="row wrap">
            <Button onClick={() => onSame(id, why)}>Same person</Button>
            <Button kind="quiet" onClick={() => onTwo(id)}>Two people</Button>
          </div>
        </div>
      ))}
    </section>
  )
}
