import { useMemo } from 'preact/hooks'
import { staleCount } from '../../../db/queries/interests'
import { QueryView } from '../../components/Query'
import { db } from '../../state/database'
import { whoShouldMeet } from '../../state/giving/meet'
import { allTopics } from '../../state/giving/topic'
import { useAnswer } from '../../state/giving/useDesk'
import { useKeys } from '../../state/keys'
import { useQuery, valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { useVocabulary } from '../../state/vocabulary'
import { askAbout } from '../giving/asked'
import { introduce } from './introduce'
import { Meet } from './Meet'
import { topicKeys, TopicsScreen } from './TopicsScreen'

export const topicHref = (id: string) => hrefOf({ page: 'topic', id })
export const personHref = (id: string) => hrefOf({ page: 'person', id })

/** `TopicsScreen` bound to the index. */
export function TopicsPage() {
  const vocabulary = useVocabulary()
  const topics = useAnswer(allTopics, ['topics'])
  const pairs = useAnswer(desk => whoShouldMeet(desk), ['meet'])
  const all = valueOf(topics, null)
  const ordered = useMemo(() => all && all.toSorted((a, b) => b.people - a.people || a.topic.label.localeCompare(b.topic.label, 'en')), [all])
  const waiting = valueOf(useQuery(() => staleCount(db), ['stale'], { keep: true }), 0)
  useKeys(topicKeys, useSettings().singleKeys)
  if (topics.state === 'error') return <div class="page"><QueryView query={topics} loading={null}>{() => null}</QueryView></div>
  return (
    <TopicsScreen
      topics={ordered} waiting={waiting} resolve={name => vocabulary?.resolve(name)?.id ?? null} hrefOf={topicHref}
      onGive={() => { askAbout(null); go({ page: 'give' }) }}
    >
      <Meet
        pairs={valueOf(pairs, null)} personHref={personHref} openTopic={{ href: topicHref }} onIntroduced={pair => void introduce(pair)}
        empty="Nobody yet. Two people of different companies who share something rare stand here."
      />
    </TopicsScreen>
  )
}
