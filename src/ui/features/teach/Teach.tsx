import { useEffect, useRef, useState } from 'preact/hooks'
import type { Choices, OfferedText } from '../../../domain/page-rule'
import { Button } from '../../components/Button'
import { SearchInput } from '../../components/Field'
import { Notice } from '../../components/Surface'
import { type Step, choosable, questions, steps } from './steps'

export interface TeachProps {
  /** What the page shows; null while it is being listed. */
  texts: readonly OfferedText[] | null
  /** Why the last try was refused. */
  refused: string | null
  step: Step
  chosen: Partial<Choices>
  busy: boolean
  /** Whether the recruiter points in the page itself; null where nothing may be added to the page for it. */
  pointing: boolean | null
  onPoint: () => void
  onEndPointing: () => void
  /** @param index the chosen text; null: the page shows none */
  onChoose: (step: Step, index: number | null) => void
  onBack: () => void
  onCancel: () => void
}

/** Shows Kith what is what on a page that it cannot read: three choices from the page's own texts. */
export function Teach({ texts, refused, step, chosen, busy, pointing, onPoint, onEndPointing, onChoose, onBack, onCancel }: TeachProps) {
  const [words, setWords] = useState('')
  const [all, showAll] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    setWords('')
    showAll(false)
    heading.current?.focus()
  }, [step])
  const { title, help, none } = questions[step]
  const { likely, others } = choosable(texts ?? [], step, chosen, words)
  return (
    <section class="section stack teach" aria-busy={texts === null || busy}>
      <div class="row apart">
        <p class="tiny">Step {steps.indexOf(step) + 1} of 3</p>
        <Button kind="quiet" onClick={onCancel}>Cancel</Button>
      </div>
      <h1 class="subtitle" tabIndex={-1} ref={heading}>{title}</h1>
      {refused && <Notice tone="warn">{refused}</Notice>}
      <p class="small">{help}</p>
      {pointing !== null && (
        <div class="stack tight">
          <Button icon={pointing ? 'close' : 'point'} onClick={pointing ? onEndPointing : onPoint}>{pointing ? 'Stop pointing' : 'Point at it in the page'}</Button>
          <p class="small" role="status">{pointing && 'Now click it in the page. Links do not open meanwhile; Esc ends it.'}</p>
        </div>
      )}
      <Said texts={texts ?? []} chosen={chosen} step={step} />
      <SearchInput label="Find a line of the page" value={words} onValue={setWords} maxLength={100} />
      <Lines texts={likely} label="Most likely" onPick={index => onChoose(step, index)} busy={busy} />
      {likely.length === 0 && texts !== null && <p class="small">{words ? 'No line of the page holds these words.' : 'Nothing likely found: look among all lines.'}</p>}
      {all && <Lines texts={others} label="All other lines" onPick={index => onChoose(step, index)} busy={busy} />}
      <div class="row wrap">
        {!all && others.length > 0 && <Button kind="quiet" onClick={() => showAll(true)}>All lines of the page</Button>}
        {none && <Button onClick={() => onChoose(step, null)}>{none}</Button>}
        {step !== 'name' && <Button kind="quiet" icon="left" onClick={onBack}>Back</Button>}
      </div>
    </section>
  )
}

/** What was chosen so far. */
function Said({ texts, chosen, step }: { texts: readonly OfferedText[], chosen: Partial<Choices>, step: Step }) {
  const textOf = (index: number | null | undefined) => texts.find(text => text.index === index)?.text
  const said = [step !== 'name' && textOf(chosen.name), step === 'item' && textOf(chosen.headline)].filter(Boolean)
  return said.length === 0 ? null : <p class="small teach-said" dir="auto">{said.join(' · ')}</p>
}

interface LinesProps { texts: readonly OfferedText[], label: string, busy: boolean, onPick: (index: number) => void }

function Lines({ texts, label, busy, onPick }: LinesProps) {
  if (texts.length === 0) return null
  return (
    <ul class="plain-list teach-lines" aria-label={label}>
      {texts.map(({ index, text }) => (
        <li key={index}>
          <button type="button" class="teach-line" dir="auto" aria-disabled={busy || undefined} onClick={() => { if (!busy) onPick(index) }}>{text}</button>
        </li>
      ))}
    </ul>
  )
}
