import type { CommonGround, Near } from '../../../topics/common-ground'
import { Section } from '../person/Section'
import { type OpenTopic, TopicLink } from '../topics/TopicLink'

export interface YouBothProps {
  /** null while it is being counted. */
  ground: CommonGround | null
  /** The recruiter has told interests of their own. */
  told: boolean
  name: string
  /** Leads to where the recruiter tells them; absent where they are not asked. */
  onTell?: () => void
  openTopic?: OpenTopic
}

/** What the recruiter and the person share; nothing where nothing is known to be shared. */
export function YouBoth({ ground, told, name, onTell, openTopic }: YouBothProps) {
  if (!told) {
    return onTell ? (
      <Section title="You both">
        <p class="small">
          Tell Kith what you care about, and what you share stands here.{' '}
          <button type="button" class="link" onClick={onTell}>Add your interests</button>
        </p>
      </Section>
    ) : null
  }
  if (!ground || ground.both.length + ground.near.length === 0) return null
  return (
    <Section title="You both">
      {ground.both.length > 0 && (
        <ul class="row wrap chips" aria-label={`You and ${name} both care about`}>
          {ground.both.map(topic => <li key={topic.id}><TopicLink topic={topic} as="chip" {...(openTopic ? { openTopic } : {})} /></li>)}
        </ul>
      )}
      {ground.near.length > 0 && (
        <div>
          <p class="tiny">Close to each other</p>
          <ul>{ground.near.map(near => <li key={near.theirs.id} class="small" dir="auto">{nearLine(near, name)}</li>)}</ul>
        </div>
      )}
    </Section>
  )
}

/** "You care about climbing, Ilse about bouldering, a part of it" */
function nearLine({ mine, theirs, how }: Near, name: string): string {
  const tie = how === 'narrower' ? ', a part of it' : how === 'broader' ? ', which holds it' : ''
  return `You care about ${mine}, ${name} about ${theirs.label}${tie}`
}
