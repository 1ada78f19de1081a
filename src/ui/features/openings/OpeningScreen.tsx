import type { Wanting } from '../../../db/queries/desk'
import type { Day } from '../../../domain/day'
import type { Opening } from '../../../domain/opening'
import { type Match, matchOf } from '../../../nurture/needs/match'
import { Button } from '../../components/Button'
import { Lines } from '../log/GatePart'
import { Section } from '../person/Section'
import { factsLine } from './OpeningsScreen'

export interface OpeningScreenProps {
  opening: Opening
  /** Everybody who said what they want, by name. */
  people: readonly Wanting[]
  today: Day
  hrefOf: (candidateId: string) => string
  onEdit: () => void
  onRemove: () => void
}

/** One opening, and whom it suits by their own words: by name, never by rank. */
export function OpeningScreen({ opening, people, today, hrefOf, onEdit, onRemove }: OpeningScreenProps) {
  const held = people.map(({ candidate, needs }) => ({ candidate, match: matchOf(needs, opening, { home: candidate.location, today }) }))
  const against = held.filter(({ match }) => match.conflicts.length > 0)
  const suits = held.filter(({ match }) => match.conflicts.length === 0)
  const list = (some: typeof held) => (
    <ul class="openings">
      {some.map(({ candidate, match }) => (
        <li key={candidate.id} class="card stack tight">
          <a class="strong" dir="auto" href={hrefOf(candidate.id)}>{candidate.name}</a>
          <Findings match={match} />
        </li>
      ))}
    </ul>
  )
  return <>
    <div class="bar">
      <h1 class="page-title" tabIndex={-1} dir="auto">{opening.title}</h1>
      <span class="small" dir="auto">{opening.company}</span>
      <Button icon="pencil" onClick={onEdit}>Change</Button>
      <Button kind="quiet" icon="trash" onClick={onRemove}>Remove</Button>
    </div>
    <p class="small" dir="auto">{factsLine(opening)}{opening.team && ` · ${opening.team}`}</p>
    <Section title="Nothing they said speaks against it" aside={suits.length}>
      {suits.length === 0 ? <p class="small">Nobody so far. Only people whose wants are noted are shown.</p> : list(suits)}
    </Section>
    {against.length > 0 && <Section title="Against what they said" aside={against.length}>{list(against)}</Section>}
    {opening.notes && <Section title="Its text"><p class="small about" dir="auto">{opening.notes}</p></Section>}
  </>
}

function Findings({ match }: { match: Match }) {
  const words = (findings: Match['fits']) => findings.map(({ text }) => text)
  return <>
    <Lines title="In the way" lines={words(match.conflicts)} />
    <Lines title="What fits" lines={words(match.fits)} />
    <Lines title="To find out" lines={words([...match.minds, ...match.questions])} />
  </>
}
