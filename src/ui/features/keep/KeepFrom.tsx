import type { RecentPerson } from '../../../db/queries/recent'
import { Button } from '../../components/Button'
import { Section } from '../person/Section'
import { PersonPicks } from './PersonPicks'

export interface KeepFromProps {
  /** Whom to offer, latest first. */
  people: readonly RecentPerson[]
  /** False: the browser does not show this page to Kith, so only the page's own menu can keep it. */
  seen: boolean
  onKeep: (candidateId: string) => void
  onElse: () => void
}

/** What is in the tab, kept with someone by one press: the marked words, or else the page. */
export function KeepFrom({ people, seen, onKeep, onElse }: KeepFromProps) {
  return (
    <Section title="Keep something from this page">
      {!seen && (
        <p class="small">
          Right-click the page, a link, a picture or some marked words, and choose <strong>Keep in Kith</strong>. Or click Kith’s button in the
          toolbar once: after that, this page can be kept from here.
        </p>
      )}
      {seen && <>
        <p class="small">Mark some words to keep just those; otherwise the page itself is kept. With whom?</p>
        <PersonPicks people={people} onPick={onKeep} />
        <Button kind="quiet" icon="search" onClick={onElse}>{people.length > 0 ? 'Someone else …' : 'Find someone …'}</Button>
      </>}
    </Section>
  )
}
