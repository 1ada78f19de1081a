import { useId, useRef, useState } from 'preact/hooks'
import { number } from '../../../i18n/format'
import { plain } from '../../../domain/search'
import { Button } from '../../components/Button'
import { Checkbox, TextInput } from '../../components/Field'
import { Icon } from '../../components/Icon'
import { place } from '../../components/Menu'

/** One value that can be chosen, with how many people have it where that is known. */
export interface Offer { value: string, label: string, people?: number }

export interface PickerProps {
  title: string
  /** What is chosen from, in the plural: "places". */
  all: string
  /** Null while they are read. */
  offers: readonly Offer[] | null
  chosen: readonly string[]
  wordOf: (value: string) => string
  onChange: (values: readonly string[]) => void
  /** It was opened: now its offers are needed. */
  onOpen?: () => void
  /** The words on the button where they do not tell what is chosen. */
  plainLabel?: boolean
}

/** So many are shown at once; the rest is found by typing. */
const most = 60
/** From so many on there is a line to search by. */
const searched = 9

/** A button with a list to tick in: closes on Escape and on a click elsewhere, what is ticked holds at once. */
export function Picker({ title, all, offers, chosen, wordOf, onChange, onOpen, plainLabel = false }: PickerProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const toggled = (event: Event) => {
    const isOpen = (event as ToggleEvent).newState === 'open'
    setOpen(isOpen)
    if (!isOpen) return
    onOpen?.()
    requestAnimationFrame(() => {
      if (!sheet.current || !button.current) return
      place(sheet.current, button.current)
      sheet.current.querySelector<HTMLElement>('input')?.focus()
    })
  }
  const [first] = chosen
  const words = plainLabel || first === undefined ? null : chosen.length === 1 ? wordOf(first) : `${wordOf(first)} +${chosen.length - 1}`
  return (
    <span class="picker" data-on={words !== null || undefined}>
      <button ref={button} type="button" class="chip picker-button" popovertarget={id} aria-haspopup="dialog" aria-expanded={open}>
        <span class="clip">{title}{words !== null && <>: <span class="strong">{words}</span></>}</span><Icon name="down" size={12} />
      </button>
      {words !== null && (
        <button type="button" class="chip-remove" aria-label={`Take away ${title}: ${chosen.map(wordOf).join(', ')}`} onClick={() => onChange([])}><Icon name="close" size={12} /></button>
      )}
      <div ref={sheet} id={id} popover="auto" role="dialog" aria-label={title} class="menu picker-sheet" onToggle={toggled}>
        {open && <Sheet title={title} all={all} offers={offers} chosen={chosen} wordOf={wordOf} onChange={onChange} />}
      </div>
    </span>
  )
}

function Sheet({ title, all, offers, chosen, wordOf, onChange }: Omit<PickerProps, 'onOpen' | 'plainLabel'>) {
  const [text, setText] = useState('')
  const [atFirst] = useState(chosen)
  if (!offers) return <p class="small picker-none">Reading {all} …</p>
  const typed = plain(text.trim())
  // What was chosen stands first, but nothing jumps while one ticks.
  const known = new Set(offers.map(({ value }) => value))
  const missing = atFirst.filter(value => !known.has(value)).map((value): Offer => ({ value, label: wordOf(value) }))
  const listed = [...missing, ...offers.toSorted((a, b) => Number(atFirst.includes(b.value)) - Number(atFirst.includes(a.value)))]
  const fitting = listed.filter(({ label }) => plain(label).split(/[\s,]+/).some(word => word.startsWith(typed)) || plain(label).startsWith(typed))
  return (
    <>
      {offers.length >= searched && <TextInput label={`Find among ${all}`} placeholder={`Find among ${all}`} value={text} onValue={setText} />}
      <fieldset class="plain-set picker-list">
        <legend class="unseen">{title}</legend>
        {fitting.slice(0, most).map(({ value, label, people }) => (
          <div key={value} class="picker-line">
            <Checkbox checked={chosen.includes(value)} onValue={on => onChange(on ? [...chosen, value] : chosen.filter(one => one !== value))}>
              <span class="clip" dir="auto">{label}</span>
            </Checkbox>
            {people !== undefined && <span class="tiny numbers">{number(people)}</span>}
          </div>
        ))}
      </fieldset>
      {fitting.length === 0 && <p class="small picker-none">{offers.length === 0 ? `No ${all} yet.` : 'Nothing begins like that.'}</p>}
      {fitting.length > most && <p class="tiny picker-none">{number(fitting.length - most)} more: type to find them.</p>}
      {chosen.length > 0 && <Button kind="quiet" onClick={() => onChange([])}>Take all away</Button>}
    </>
  )
}
