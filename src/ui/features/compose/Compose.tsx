import { useId } from 'preact/hooks'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Field, TextArea } from '../../components/Field'
import { Menu, type MenuEntry } from '../../components/Menu'
import { Section } from '../person/Section'
import type { Doubt } from './findings'

export interface ComposeProps {
  name: string
  draft: string
  onDraft: (draft: string) => void
  /** What a message can start from. */
  starts: readonly MenuEntry[]
  /** null while everybody's names are still being read. */
  doubts: readonly Doubt[] | null
  onFix: (doubt: Doubt) => void
  /** Copying was asked for while something stood in doubt: the next press copies as it is. */
  asked: boolean
  onCopy: () => void
  onKeepTemplate: () => void
}

/** A message of the recruiter's own, looked through for mix-ups before it is copied. */
export function Compose({ name, draft, onDraft, starts, doubts, onFix, asked, onCopy, onKeepTemplate }: ComposeProps) {
  const list = useId()
  const isEmpty = draft.trim() === ''
  const count = doubts?.length ?? 0
  return (
    <Section title="Write" aside={isEmpty ? undefined : plural(draft.length, 'character')}>
      <div class="compose">
        <Field label={`Message to ${name}`} hideLabel>
          <TextArea value={draft} onValue={onDraft} placeholder={`Write to ${name} here. Kith checks names, companies and places before you copy.`} maxLength={5_000} />
        </Field>
        <div role="status" aria-live="polite">
          {!isEmpty && doubts === null && <p class="tiny">Getting to know everybody’s names …</p>}
          {!isEmpty && doubts?.length === 0 && <p class="tiny">Nothing mixed up, as far as Kith knows.</p>}
          {count > 0 && <p class="tiny strong">{plural(count, 'thing')} to look at before you copy:</p>}
        </div>
        {count > 0 && (
          <ul class="doubts" id={list}>
            {doubts?.map(doubt => (
              <li key={doubt.id}>
                <span class="grow" dir="auto">{doubt.sentence}</span>
                {doubt.fix !== null && (
                  <Button onClick={() => onFix(doubt)} aria-label={doubt.fix ? `Put “${doubt.fix}” instead of “${doubt.text}”` : `Take “${doubt.text}” out`}>
                    {doubt.fix ? `“${doubt.fix}”` : 'Take out'}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        <div class="row wrap">
          <Button kind={count > 0 ? 'plain' : 'main'} disabled={isEmpty} busy={!isEmpty && doubts === null} onClick={onCopy} {...(count > 0 ? { 'aria-describedby': list } : {})}>
            {count > 0 && asked ? 'Copy as it is' : 'Copy'}
          </Button>
          {starts.length > 0 && <Menu label="Start from" kind="quiet" entries={starts} />}
          {!isEmpty && <Button kind="quiet" onClick={onKeepTemplate}>Keep as template</Button>}
        </div>
        {count > 0 && asked && <p class="tiny" role="status">Not copied yet: set right what is wrong, or press once more.</p>}
      </div>
    </Section>
  )
}
