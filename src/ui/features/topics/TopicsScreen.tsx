import { useRef, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { number, plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { SearchInput } from '../../components/Field'
import { EmptyState, Notice, Skeleton } from '../../components/Surface'
import { type Cared, foundTopics } from './find-topics'
import { TopicLink } from './TopicLink'
import { walkLinks } from '../../state/walk'

export interface TopicsScreenProps {
  /** null while they are being read. */
  topics: readonly Cared[] | null
  /** How many people are still to be read. */
  waiting: number
  resolve: (name: string) => string | null
  hrefOf: (topic: string) => string
  onGive: () => void
  /** Who should meet whom. */
  children: ComponentChildren
}

const atOnce = 60

/** Everything that anybody here cares about, to be searched, and who should meet whom. */
export function TopicsScreen({ topics, waiting, resolve, hrefOf, onGive, children }: TopicsScreenProps) {
  const [text, search] = useState('')
  const [most, show] = useState(atOnce)
  const field = useRef<HTMLInputElement>(null)
  const found = topics && foundTopics(topics, text, resolve)
  const down = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    document.querySelector<HTMLElement>('.care-row .topic-link')?.focus()
  }
  return (
    <div class="page wide">
      <div class="bar">
        <h1 class="page-title" tabIndex={-1}>Topics</h1>
        <p class="small">{topics?.length ? `${plural(topics.length, 'topic')} that somebody you saved cares about` : ''}</p>
        {topics?.length !== 0 && <Button icon="gift" onClick={onGive}>Who would love this?</Button>}
      </div>
      {waiting > 0 && <Notice>Kith is still reading {plural(waiting, 'person', 'people')}. The lists grow by themselves.</Notice>}
      {topics?.length === 0 && waiting === 0
        ? (
          <EmptyState icon="people" title="No topics yet">
            Save somebody from a profile, or note what you were told: what they care about stands here, with everyone who shares it.
          </EmptyState>
        )
        : (
          <div class="candidate">
            <section class="candidate-main section" aria-label="All topics">
              <SearchInput label="Find a topic" value={text} onValue={value => { search(value); show(atOnce) }} inputRef={field} onKeyDown={down} />
              {!found && <div class="stack" aria-busy="true">{[60, 45, 70].map(width => <Skeleton key={width} width={`${width}%`} />)}</div>}
              {found?.length === 0 && <p class="small">Nobody you saved is known to care about that.</p>}
              {found && found.length > 0 && (
                <ul class="care-list">
                  {found.slice(0, most).map(({ topic, people }) => (
                    <li key={topic.id} class="care-row">
                      <TopicLink topic={topic} openTopic={{ href: hrefOf }} />
                      <span class="tiny numbers">{plural(people, 'person', 'people')}</span>
                    </li>
                  ))}
                </ul>
              )}
              {found && found.length > most && <Button kind="quiet" onClick={() => show(most + 3 * atOnce)}>Show more of {number(found.length)}</Button>}
            </section>
            <div class="candidate-side">{children}</div>
          </div>
        )}
    </div>
  )
}

/** Keys that walk the topics of the list. */
export const topicKeys = {
  j: { does: 'Next topic', run: () => walkLinks('.care-row .topic-link', 1) },
  k: { does: 'Previous topic', run: () => walkLinks('.care-row .topic-link', -1) },
}
