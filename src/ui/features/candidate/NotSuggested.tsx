import type { TopicMark } from '../../../domain/signal'
import { Button } from '../../components/Button'
import { Section } from '../person/Section'

export interface NotSuggestedProps {
  marks: readonly TopicMark[]
  labelOf: (topic: string) => string
  name: string
  onAllow: (topic: { id: string, label: string }) => void
}

/** Topics that the recruiter hid or the person refused, each with the way back. Nothing where there are none. */
export function NotSuggested({ marks, labelOf, name, onAllow }: NotSuggestedProps) {
  const shown = marks.filter(({ mark }) => mark !== 'kept')
  if (shown.length === 0) return null
  return (
    <Section title="Not suggested">
      <ul class="items">
        {shown.map(({ id, topic, mark }) => (
          <li key={id} class="item">
            <span class="grow">
              <span class="item-title" dir="auto">{labelOf(topic)}</span>
              <span class="tiny">{mark === 'refused' ? `${name} does not want to talk about it` : 'hidden by you'}</span>
            </span>
            <Button kind="quiet" aria-label={`Bring back ${labelOf(topic)}`} onClick={() => onAllow({ id: topic, label: labelOf(topic) })}>Bring back</Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
