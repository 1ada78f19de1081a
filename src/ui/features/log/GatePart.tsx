import type { Gate } from '../../../nurture/gate'
import { Field, TextInput } from '../../components/Field'
import { Notice } from '../../components/Surface'

export interface GatePartProps {
  gate: Gate
  /** The word with which the recruiter pitches all the same. */
  word: string
  onWord: (word: string) => void
  /** It was tried without a word. */
  wordMissing: boolean
}

/** Whether an opening can be pitched now; where not yet, what is missing, and the way past it. */
export function GatePart({ gate, word, onWord, wordMissing }: GatePartProps) {
  return (
    <div class="stack gate">
      {gate.ready
        ? <Notice tone="good" title="Ready to pitch">Nothing speaks against it.</Notice>
        : (
          <Notice tone="warn" title="Not yet">
            <ul class="plain-list">
              {gate.missing.map(({ is, text }) => <li key={is}>Still missing: {text}</li>)}
              {gate.conflicts.map(text => <li key={text} dir="auto">{text}</li>)}
            </ul>
          </Notice>
        )}
      <Lines title="To find out" lines={gate.questions} />
      <Lines title="What fits" lines={gate.fits} />
      {!gate.ready && (
        <Field
          label="Pitch all the same? Say why in one word" hint="Kept with the pitch."
          {...(wordMissing ? { error: 'One word, please: “asked”, “urgent”, “agreed” …' } : {})}
        >
          <TextInput value={word} onValue={onWord} maxLength={80} />
        </Field>
      )}
    </div>
  )
}

/** A few sentences under a small heading; nothing where there are none. */
export function Lines({ title, lines }: { title: string, lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p class="label">{title}</p>
      <ul class="plain-list small">{lines.map(text => <li key={text} dir="auto">{text}</li>)}</ul>
    </div>
  )
}
