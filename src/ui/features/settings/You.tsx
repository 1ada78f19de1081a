import { useVocabulary } from '../../state/vocabulary'
import { now } from '../../state/clock'
import { siteName } from '../person/sites'
import { MyProfiles } from '../me/MyProfiles'
import { Manner } from './Manner'
import { MyInterests } from './MyInterests'
import type { SectionProps } from './choice'

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

/** This is me: own interests, and how openers sound. */
export function You(props: SectionProps) {
  return (
    <>
      <Me {...props} />
      <Manner {...props} />
    </>
  )
}
