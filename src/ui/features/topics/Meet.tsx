import { Button } from '../../components/Button'
import { Skeleton } from '../../components/Surface'
import type { Pair } from '../../state/giving/meet'
import { Section } from '../person/Section'
import { type OpenTopic, TopicLink } from './TopicLink'

export interface MeetProps {
  /** null while they are being looked for. */
  pairs: readonly Pair[] | null
  personHref: (candidateId: string) => string
  openTopic: OpenTopic
  /** Writes the introduction down with both. */
  onIntroduced: (pair: Pair) => void
  /** Says so where there is nobody. */
  empty?: string
}

/** Pairs who share something rare, each with its why. Nothing where there are none and nothing is to be said. */
export function Meet({ pairs, personHref, openTopic, onIntroduced, empty }: MeetProps) {
  if (pairs?.length === 0 && !empty) return null
  return (
    <Section title="Who should meet whom">
      {!pairs && <div aria-busy="true"><Skeleton shape="block" height={72} /></div>}
      {pairs?.length === 0 && <p class="small">{empty}</p>}
      {pairs && pairs.length > 0 && (
        <ul class="stack loose">
          {pairs.map(pair => {
            const { topic, guests: [a, b], why } = pair
            return (
              <li key={`${a.candidate.id} ${b.candidate.id}`} class="pair">
                <p>
                  <a href={personHref(a.candidate.id)} class="today-link" dir="auto">{a.candidate.name}</a> and{' '}
                  <a href={personHref(b.candidate.id)} class="today-link" dir="auto">{b.candidate.name}</a>
                </p>
                <p class="small"><TopicLink topic={topic} as="chip" openTopic={openTopic} /></p>
                <p class="small" dir="auto">{why}</p>
                <Button kind="quiet" aria-label={`I introduced them: ${a.candidate.name} and ${b.candidate.name}`} onClick={() => onIntroduced(pair)}>I introduced them</Button>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
