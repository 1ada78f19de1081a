import { useEffect, useRef, useState } from 'preact/hooks'
import { useVocabulary } from '../../state/vocabulary'
import { Choice, Field, TextInput } from '../../components/Field'
import { now } from '../../state/clock'
import { siteName } from '../person/sites'
import { MyProfiles } from '../me/MyProfiles'
import { MyInterests } from './MyInterests'
import type { SectionProps } from './choice'

const tones = [{ value: 'casual', label: 'casual' }, { value: 'formal', label: 'formal' }] as const
const addresses = [
  { value: 'as-tone', label: 'as the tone' }, { value: 'familiar', label: 'du · tu · tú' }, { value: 'polite', label: 'Sie · vous · usted' },
] as const

/** The recruiter's own interests, with names from the vocabulary, and the profiles they were read from. */
export function Me({ settings, onChange }: SectionProps) {
  const vocabulary = useVocabulary()
  return (
    <div class="stack loose">
      <MyProfiles mine={settings} siteName={siteName} now={now.value} onChange={onChange} />
      <MyInterests
        interests={settings.myInterests} onChange={myInterests => onChange({ myInterests })}
        labelOf={interest => vocabulary?.topic(interest)?.label ?? interest} idOf={text => vocabulary?.resolve(text)?.id ?? text}
      />
    </div>
  )
}

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

/** This is me: own interests, and how openers sound. */
export function You(props: SectionProps) {
  const { settings, onChange } = props
  const [signOff, setSignOff] = useRestedText(settings.signOff, text => onChange({ signOff: text }))
  return (
    <>
      <Me {...props} />
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
