import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { SearchInput, TextInput } from '../../components/Field'
import type { Entry, Group } from './entries'
import { Options, optionId } from './Options'

export interface BarViewProps {
  /** What is being asked, where it is not everything: "Snooze Ilse". */
  asking: string | null
  placeholder: string
  text: string
  onText: (text: string) => void
  /** null where a line of text is wanted. */
  groups: readonly Group[] | null
  /** More may still come. */
  looking: boolean
  onChoose: (entry: Entry) => void
  /** Enter on a line of text. */
  onSubmit?: () => void
  busy?: boolean
  /** Back to where everything is found; absent where the bar was opened to ask this. */
  onBack?: () => void
  onClose: () => void
}

/** Find or do anything by name: arrows walk, Enter chooses, Escape goes back and then closes. The line keeps the focus all the while. */
export function BarView({ asking, placeholder, text, onText, groups, looking, onChoose, onSubmit, busy = false, onBack, onClose }: BarViewProps) {
  const listId = useId()
  const line = useRef<HTMLInputElement>(null)
  const [active, setActive] = useState(0)
  const entries = groups?.flatMap(group => group.entries) ?? []
  const at = Math.min(active, entries.length - 1)
  const current = entries[at]
  useEffect(() => { setActive(0) }, [asking])
  useEffect(() => {
    const option = current && document.getElementById(optionId(listId, current.id))
    // A heading above the first one comes into view with it.
    if (at === 0) option?.closest('[role=listbox]')?.scrollTo(0, 0)
    else option?.scrollIntoView({ block: 'nearest' })
  }, [current?.id])
  useEffect(() => { line.current?.focus() }, [asking])

  const leave = () => onBack ? onBack() : onClose()
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const to = goal(event, at, entries.length)
    if (to !== null) setActive(to)
    else if (event.key === 'Enter' && current) onChoose(current)
    else if (event.key === 'Enter' && onSubmit) onSubmit()
    else if (event.key === 'Escape') leave()
    else if (event.key === 'Backspace' && text === '' && onBack) onBack()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Modal label={asking ?? 'Find or do'} onClose={onClose} onCancel={leave}>
      <div class="cmd-line">
        {onBack && <Button kind="quiet" icon="left" aria-label={`${asking}: back to everything`} onClick={onBack}>{asking}</Button>}
        {!onBack && asking && <span class="cmd-asking small strong">{asking}</span>}
        {groups
          ? (
            <SearchInput
              label={placeholder} value={text} inputRef={line} onValue={value => { onText(value); setActive(0) }} onKeyDown={pressed}
              combobox={{ listId, open: entries.length > 0, ...(current ? { active: optionId(listId, current.id) } : {}) }}
            />
          )
          : <TextInput label={placeholder} placeholder={placeholder} value={text} inputRef={line} onValue={onText} onKeyDown={pressed} maxLength={300} />}
      </div>
      {groups
        ? (
          <Options
            listId={listId} groups={groups} current={current?.id ?? null} kinds={text.trim() !== '' && asking === null} onChoose={onChoose}
            onPoint={id => setActive(entries.findIndex(one => one.id === id))}
          />
        )
        : <p class="cmd-empty small" role="status">{busy ? 'Keeping it …' : 'Enter keeps it, Escape leaves it.'}</p>}
      {groups && <p class="cmd-foot tiny" role="status">{told(entries.length, text, looking)}</p>}
    </Modal>
  )
}

/** Where a key leads among so many, or null for another key. */
function goal({ key, ctrlKey }: KeyboardEvent, at: number, count: number): number | null {
  if (count === 0) return null
  const down = key === 'ArrowDown' || (ctrlKey && key === 'n')
  const up = key === 'ArrowUp' || (ctrlKey && key === 'p')
  if (down || up) return (at + (down ? 1 : -1) + count) % count
  return key === 'PageDown' ? Math.min(count - 1, at + 6) : key === 'PageUp' ? Math.max(0, at - 6) : null
}

function told(count: number, text: string, looking: boolean): string {
  if (count > 0) return text.trim() ? plural(count, 'result') : '↑ ↓ walk · Enter chooses · Esc closes'
  return looking ? 'Looking …' : 'Nothing found. Try the beginning of a name, a topic, or what you want to do.'
}

/** The browser's own modal dialog, without a head: the line of text is its beginning. */
function Modal({ label, onClose, onCancel, children }: Record<'onClose' | 'onCancel', () => void> & { label: string, children: ComponentChildren }) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    if (ref.current && !ref.current.open) ref.current.showModal()
    return () => {
      ref.current?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref} class="dialog cmd" aria-label={label} onCancel={event => { event.preventDefault(); onCancel() }}
      onClick={event => { if (event.target === ref.current) onClose() }}
    >
      {children}
    </dialog>
  )
}
