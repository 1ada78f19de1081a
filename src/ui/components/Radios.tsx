import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface Radio<V extends string> { value: V, label: string, hint?: ComponentChildren }

export interface RadiosProps<V extends string> {
  legend: string
  value: V
  options: readonly Radio<V>[]
  onValue: (value: V) => void
}

/** One of a few, each with a sentence that says what it means. */
export function Radios<V extends string>({ legend, value, options, onValue }: RadiosProps<V>) {
  const name = useId()
  return (
    <fieldset class="radios">
      <legend class="label">{legend}</legend>
      {options.map(option => (
        <label key={option.value} class="radio">
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onValue(option.value)} />
          <span>
            <span class="radio-label">{option.label}</span>
            {option.hint && <span class="field-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
