import { useState } from 'preact/hooks'
import { Icon } from '../../components/Icon'
import type { LoopTick } from './actions'
import type { LoopView } from './loops'
import { ShowAll } from './ShowAll'

/** What they were asked for: answered, thanked, told what came of it. One press ticks a step. */
export function Loops({ loops, onTick }: { loops: readonly LoopView[], onTick: (id: string, step: LoopTick, on: boolean) => void }) {
  const [all, showAll] = useState(false)
  const open = loops.filter(({ closed }) => !closed)
  const shown = all ? loops : open
  if (loops.length === 0) return null
  return (
    <div class="stack tight">
      {shown.length > 0 && (
        <ul class="loops" aria-label="What you asked for">
          {shown.map(loop => (
            <li key={loop.id} class="loop">
              <p class="small"><span class="strong">{loop.title}</span> <span class="tiny">{loop.state}</span></p>
              <Ticks loop={loop} onTick={(step, on) => onTick(loop.id, step, on)} />
            </li>
          ))}
        </ul>
      )}
      <ShowAll count={loops.length} few={open.length} all={all} onToggle={showAll} />
    </div>
  )
}

/** The steps of one loop as buttons that stay pressed. */
export function Ticks({ loop, onTick }: { loop: Pick<LoopView, 'title' | 'steps'>, onTick: (step: LoopTick, on: boolean) => void }) {
  return (
    <div class="row wrap ticks" role="group" aria-label={loop.title}>
      {loop.steps.map(({ tick, label, done }) => (
        <button key={tick} type="button" class="tick" aria-pressed={done} onClick={() => onTick(tick, !done)}>
          {done && <Icon name="check" size={12} />}{label}
        </button>
      ))}
    </div>
  )
}
