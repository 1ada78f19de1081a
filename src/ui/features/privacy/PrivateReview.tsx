import type { MaybePrivate } from '../../../db/queries/privacy'
import { number, plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Section } from '../person/Section'

export interface PrivateReviewProps {
  /** null before it was looked for. */
  found: readonly MaybePrivate[] | null
  /** Pieces looked through so far, while it is looked for. */
  looking: number | null
  onLook: () => void
  /** The way to a person's own page, where each piece is decided on. */
  hrefOf: (candidateId: string) => string
  personHref?: (candidateId: string) => string
}

/** Who has something that may be private: religion, health, politics and the like. */
export function PrivateReview({ found, looking, onLook, hrefOf, personHref = hrefOf }: PrivateReviewProps) {
  return (
    <Section title="May be private" aside={found && found.length > 0 ? number(found.length) : undefined}>
      <p class="small">Health, belief, politics and the like are left out by themselves. What you kept all the same, or what an import brought, can be looked through here.</p>
      {found?.length === 0 && <p class="small strong" role="status">Nothing found.</p>}
      {found && found.length > 0 && (
        <ul class="rights-rows">
          {found.slice(0, 200).map(({ id, name, kept, left }) => (
            <li key={id} class="rights-row">
              <div class="grow">
                <a class="strong" dir="auto" href={personHref(id)}>{name}</a>
                <span class="tiny">{[kept > 0 ? `${plural(kept, 'piece')} kept` : '', left > 0 ? `${plural(left, 'piece')} left out` : ''].filter(Boolean).join(' · ')}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="row wrap">
        <Button icon="search" busy={looking !== null} onClick={onLook}>{found ? 'Look again' : 'Look through everybody'}</Button>
        {looking !== null && <span class="tiny" role="status">{number(looking)} pieces looked through</span>}
      </div>
    </Section>
  )
}
