import { useEffect, useState } from 'preact/hooks'
import { useVocabulary } from '../../state/vocabulary'
import { Choice, Field, TextInput } from '../../components/Field'
import { MyInterests } from './MyInterests'
import type { SectionProps } from './choice'

/** The recruiter's own interests, with names from the vocabulary. */
export function Me({ settings, onChange }: SectionProps) {
  const vocabulary = useVocabulary()
  return (
    <MyInterests
      interests={settings.myInterests} onChange={myInterests => onChange({ myInterests })}
      labelOf={interest => vocabulary?.topic(interest)?.label ?? interest} idOf={text => vocabulary?.resolve(text)?.id ?? text}
    />
  )
}

/** This is me: own interests, and how openers sound. */
export function You(props: SectionProps) {
  const { settings, onChange } = props
  const [signOff, setSignOff] = useState(settings.signOff)
  useEffect(() => setSignOff(settings.signOff), [settings.signOff])
  // Stored after a rest: a command for every letter would be one write each.
  useEffect(() => {
    if (signOff === settings.signOff) return
    const timer = setTimeout(() => onChange({ signOff }), 500)
    return () => clearTimeout(timer)
  }, [signOff])
  return (
    <>
      <Me {...props} />
      <Choice legend="How openers sound" value={settings.tone} onValue={tone => onChange({ tone })} options={[{ value: 'casual', label: 'casual' }, { value: 'formal', label: 'formal' }]} />
      <div class="short"><Field label="How they end" hint="Empty: they end with the last sentence."><TextInput value={signOff} onValue={setSignOff} placeholder="Best, Ada" maxLength={300} /></Field></div>
    </>
  )
}
