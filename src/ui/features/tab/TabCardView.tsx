import type { ComponentChildren } from 'preact'
import type { Suggestion } from '../../../topics/types'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Avatar } from '../../components/Person'
import { Skeleton } from '../../components/Surface'

export interface TabCardViewProps {
  name: string
  /** "on this tab · warm · last word theirs, 19 days ago" */
  line: string
  /** null while they are being found. */
  suggestions: readonly Suggestion[] | null
  onCopy: (topic: string, text: string) => void
  /** What changed since the last visit, in one line. */
  news?: string | null
  /** Said where there are no suggestions. */
  nothing?: string
  /** What stands beside the name. */
  action?: ComponentChildren
}

const most = 3

/** The person in the tab, short: who, how warm, and up to three topics with an opener to copy. */
export function TabCardView({ name, line, suggestions, onCopy, news = null, nothing = 'Nothing to talk about found on this page yet.', action }: TabCardViewProps) {
  const shown = suggestions?.slice(0, most)
  return (
    <section class="tab-card" aria-label={`On this tab: ${name}`}>
      <div class="row top">
        <Avatar name={name} size="small" />
        <div class="grow"><h1 class="subtitle clip" dir="auto">{name}</h1><p class="small tab-line" dir="auto">{line}</p></div>
        {action && <div class="row">{action}</div>}
      </div>
      {news && <p class="small news-line" dir="auto"><Icon name="info" size={14} /> <span class="clip" title={news}>{news}</span></p>}
      {!shown && (
        <div class="card topic-rows" aria-busy="true">
          {[0, 1, 2].map(index => <div key={index} class="topic-row"><Skeleton width="70%" /></div>)}
        </div>
      )}
      {shown && shown.length > 0 && (
        <ul class="card topic-rows">
          {shown.map(({ topic, why, openers: [opener] }) => (
            <li key={topic.id} class="topic-row">
              <p class="grow topic-words" title={why} dir="auto"><strong>{topic.label}</strong> <span class="small">{why}</span></p>
              {opener && (
                <Button kind="quiet" aria-label={`Copy an opener about ${topic.label}`} title={opener} onClick={() => onCopy(topic.id, opener)}>
                  Copy
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown?.length === 0 && <p class="small">{nothing}</p>}
    </section>
  )
}

/** Holds the card's place: the popup must not change its size when the person is there. */
export function CardSkeleton() {
  return (
    <div class="tab-card" aria-busy="true">
      <h1 class="unseen">Kith</h1>
      <div class="row top">
        <Skeleton shape="round" width={36} height={36} />
        <div class="grow stack"><Skeleton width="50%" /><Skeleton width="75%" /></div>
      </div>
      <Skeleton height={144} shape="block" />
    </div>
  )
}
