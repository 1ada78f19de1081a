import { useEffect, useLayoutEffect } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { QueryView } from '../../components/Query'
import { EmptyState, Skeleton } from '../../components/Surface'
import { today } from '../../state/clock'
import { whomToAsk } from '../../state/giving/ask'
import { whoShouldMeet } from '../../state/giving/meet'
import { topicPage } from '../../state/giving/topic'
import { useAnswer } from '../../state/giving/useDesk'
import { useKeys } from '../../state/keys'
import { valueOf } from '../../state/query'
import { go } from '../../state/router'
import { useSettings } from '../../state/settings'
import { askAbout } from '../giving/asked'
import { introduce } from './introduce'
import { personHref, topicHref } from './TopicsPage'
import { TopicScreen } from './TopicScreen'
import { offerWalk, walkLinks } from '../../state/walk'

const keys = {
  j: { does: 'Next person', run: () => walkLinks('.carer-link', 1) },
  k: { does: 'Previous person', run: () => walkLinks('.carer-link', -1) },
}

/** `TopicScreen` bound to the index. @param id of the topic */
export function TopicDetail({ id }: { id: string }) {
  const page = useAnswer(desk => topicPage(desk, id), ['topic', id])
  const advisers = useAnswer(desk => whomToAsk(desk, id), ['ask', id])
  const pairs = useAnswer(desk => whoShouldMeet(desk, { topic: id, most: 3 }), ['meet', id])
  const found = valueOf(page, null)
  const label = found?.topic.label
  useLayoutEffect(() => {
    if (found && label) offerWalk({ ids: found.people.map(({ candidate }) => candidate.id), href: topicHref(id), label: `Who cares about ${label}` })
  }, [found])
  useKeys(keys, useSettings().singleKeys)
  useEffect(() => { if (label) document.title = `${label} · Kith` }, [label])
  return (
    <div class="page wide">
      <a class="back" href="#/topics"><Icon name="left" size={14} />Topics</a>
      <QueryView query={page} loading={<div aria-busy="true"><Skeleton shape="block" height={220} /></div>}>
        {found => found
          ? (
            <TopicScreen
              page={found} advisers={valueOf(advisers, null)} pairs={valueOf(pairs, null)} today={today.value} personHref={personHref}
              openTopic={{ href: topicHref }} onIntroduced={pair => void introduce(pair)}
              onShare={({ signal }) => {
                askAbout({ title: signal.title, text: signal.text, url: signal.url, tags: signal.tags, foundOn: '' })
                go({ page: 'give' })
              }}
            />
          )
          : (
            <EmptyState icon="people" title="Nobody cares about this topic" actions={<Button onClick={() => go({ page: 'topics' })}>See all topics</Button>}>
              The evidence for it may have been removed, here or in another window.
            </EmptyState>
          )}
      </QueryView>
    </div>
  )
}
