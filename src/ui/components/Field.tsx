import { type ComponentChildren, type RefObject, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { Icon } from './Icon'

export const FieldIds = createContext<{ id: string, described: string | undefined, invalid: boolean } | null>(null)

export interface FieldProps { label: string, hint?: ComponentChildren, error?: string, hideLabel?: boolean, children: ComponentChildren }

/** Ties a label, a hint and an error to the control inside. */
export function Field({ label, hint, error, hideLabel = false, children }: FieldProps) {
  const id = useId()
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div class="field">
      <label class={hideLabel ? 'unseen' : 'label'} for={id}>{label}</label>
      <FieldIds.Provider value={{ id, described, invalid: Boolean(error) }}>{children}</FieldIds.Provider>
      {hint && <span class="field-hint" id={`${id}-hint`}>{hint}</span>}
      {error && <span class="field-error" id={`${id}-error`} role="alert">{error}</span>}
    </div>
  )
}

function useField() {
  const field = useContext(FieldIds)
  if (!field) return {}
  const { id, described, invalid } = field
  return { id, ...(described ? { 'aria-describedby': described } : {}), ...(invalid ? { 'aria-invalid': true } : {}) }
}

export interface TextProps {
  /** Its name where it stands without a `Field`. */
  label?: string
  value: string
  onValue: (value: string) => void
  placeholder?: string
  maxLength?: number
  required?: boolean
  autofocus?: boolean
  onKeyDown?: (event: KeyboardEvent) => void
}

export interface TextInputProps extends TextProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number'
  min?: string | number
  max?: string | number
  inputRef?: RefObject<HTMLInputElement | null>
}

/** A line of text. Preact's types ask for one literal `type` (for ARIA roles): any of ours takes the same attributes. */
export function TextInput({ onValue, type = 'text', inputRef, label, ...rest }: TextInputProps) {
  return (
    <input
      {...useField()} {...rest} {...(label ? { 'aria-label': label } : {})} ref={inputRef ?? null}
      type={type as 'text'} autocomplete="off" class="input" onInput={event => onValue(event.currentTarget.value)}
    />
  )
}

export function TextArea({ onValue, label, ...rest }: TextProps) {
  const name = label ? { 'aria-label': label } : {}
  return <textarea {...useField()} {...rest} {...name} rows={3} class="input" onInput={event => onValue(event.currentTarget.value)} />
}

export interface Option<V extends string> { value: V, label: string }

export interface SelectProps<V extends string> { value: V, options: readonly Option<V>[], onValue: (value: V) => void, label?: string }

/** One of a list, in the browser's own select. */
export function Select<V extends string>({ value, options, onValue, label }: SelectProps<V>) {
  return (
    <select class="input" aria-label={label} {...useField()} value={value} onChange={event => onValue(event.currentTarget.value as V)}>
      {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  )
}

export interface ChoiceProps<V extends string> {
  legend: string
  value: V | null
  options: readonly Option<V>[]
  onValue: (value: V) => void
  hideLegend?: boolean
}

/** One of a few, all in view. */
export function Choice<V extends string>({ legend, value, options, onValue, hideLegend = false }: ChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset class="choice">
      <legend class={hideLegend ? 'unseen' : 'label'}>{legend}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onValue(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

export interface CheckboxProps { checked: boolean, onValue: (on: boolean) => void, children: ComponentChildren, disabled?: boolean }

export function Checkbox({ checked, onValue, children, disabled = false }: CheckboxProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={event => onValue(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}

export interface SearchInputProps extends TextProps {
  label: string
  inputRef?: RefObject<HTMLInputElement | null>
  /** The key that jumps here, shown while it is empty. */
  hotkey?: string
  /** The list under it that the arrows walk, and the option they stand on. */
  combobox?: { listId: string, open: boolean, active?: string }
}

/** A search line. With `combobox` the arrows walk the list under it while the line keeps the focus. */
export function SearchInput({ label, hotkey, onValue, inputRef, combobox, ...rest }: SearchInputProps) {
  const shared = {
    placeholder: label, ...rest, ref: inputRef ?? null, autocomplete: 'off', spellcheck: false, class: 'input', 'aria-label': label,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  }
  return (
    <div class="search">
      <Icon name="search" />
      {combobox
        ? (
          <input
            {...shared} type="text" role="combobox" aria-autocomplete="list" aria-expanded={combobox.open} aria-controls={combobox.listId}
            {...(combobox.active ? { 'aria-activedescendant': combobox.active } : {})}
          />
        )
        : <input {...shared} type="search" />}
      {hotkey && <kbd aria-hidden="true">{hotkey}</kbd>}
    </div>
  )
}
