import { useEffect, useRef, useState } from 'preact/hooks'
import { Choice, Field, TextInput } from '../../components/Field'
import type { SectionProps } from './choice'

const tones = [{ value: 'casual', label: 'casual' }, { value: 'formal', label: 'formal' }] as const
const addresses = [
  { value: 'as-tone', label: 'as the tone' }, { value: 'familiar', label: 'du · tu · tú' }, { value: 'polite', label: 'Sie · vous · usted' },
] as const

/** A line that is stored after a rest, not with every letter, and at the latest when it goes out of view. */
function useRestedText(stored: string, onStore: (text: string) => void) {
  const [text, setText] = useState(stored)
  const store = useRef(() => undefined as void)
  store.current = () => { if (text !== stored) onStore(text) }
  useEffect(() => setText(stored), [stored])
  useEffect(() => {
    const timer = setTimeout(() => store.current(), 500)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => () => store.current(), [])
  return [text, setText] as const
}

/** How openers sound: tone, form of address, last line. */
export function Manner({ settings, onChange }: SectionProps) {
  const [signOff, setSignOff] = useRestedText(settings.signOff, text => onChange({ signOff: text }))
  return (
    <>
      <Choice legend="How openers sound" value={settings.tone} onValue={tone => onChange({ tone })} options={tones} />
      <Choice legend="In German, French and Spanish" value={settings.address} onValue={address => onChange({ address })} options={addresses} />
      <div class="short">
        <Field label="How they end" hint="Empty: they end with the last sentence.">
          <TextInput value={signOff} onValue={setSignOff} placeholder="Best, Ada" maxLength={300} />
        </Field>
      </div>
    </>
  )
}
