import type { Candidate } from '../../../domain/candidate'
import { plural } from '../../../i18n/format'
import { Avatar } from '../../components/Person'

export interface ResultsProps {
  candidates: readonly Candidate[]
  /** Infinity for too many to count. */
  total: number
  /** Which one the arrows stand on. */
  active: number
  listId: string
  onPick: (candidateId: string) => void
}

/** The address of a line, for `aria-activedescendant`. */
export const resultId = (listId: string, candidateId: string) => `${listId}-${candidateId}`

const more = (count: number) => count === Infinity ? 'Many more people' : plural(count, 'more person', 'more people')

/** People found by a search, walked with the arrows while the search line keeps the focus. */
export function Results({ candidates, total, active, listId, onPick }: ResultsProps) {
  return <>
    <ul class="results" role="listbox" id={listId} aria-label="People found">
      {candidates.map((candidate, index) => (
        <li
          key={candidate.id} id={resultId(listId, candidate.id)} role="option" aria-selected={index === active} class="result"
          onMouseDown={event => event.preventDefault()} onClick={() => onPick(candidate.id)}
        >
          <Avatar name={candidate.name} size="tiny" />
          <span class="grow">
            <span class="clip result-name" dir="auto">{candidate.name}</span>
            <span class="tiny clip" dir="auto">{[candidate.headline, candidate.location].filter(Boolean).join(' · ')}</span>
          </span>
        </li>
      ))}
    </ul>
    <p class="tiny results-end" role="status">
      {candidates.length === 0 && 'Nobody found.'}
      {total > candidates.length && `${more(total - candidates.length)}: type on to narrow it down.`}
    </p>
  </>
}
