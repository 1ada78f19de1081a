import type { RecentPerson } from '../../../db/queries/recent'
import { Avatar } from '../../components/Person'

/** People to choose from with one press. */
export function PersonPicks({ people, onPick }: { people: readonly RecentPerson[], onPick: (candidateId: string) => void }) {
  if (people.length === 0) return null
  return (
    <ul class="picks">
      {people.map(({ id, name, hint }) => (
        <li key={id}>
          <button type="button" class="pick" onClick={() => onPick(id)}>
            <Avatar name={name} size="tiny" />
            <span class="grow clip" dir="auto">{name}{hint && <span class="tiny"> · {hint}</span>}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
