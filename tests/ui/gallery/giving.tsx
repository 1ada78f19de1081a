import type { ComponentChild } from 'preact'
import { GivingScreen } from '../../../src/ui/features/giving/GivingScreen'
import { LoveFrom } from '../../../src/ui/features/giving/LoveFrom'
import { WhoWouldLove, type WhoWouldLoveProps } from '../../../src/ui/features/giving/WhoWouldLove'
import { Meet } from '../../../src/ui/features/topics/Meet'
import { TopicScreen, type TopicScreenProps } from '../../../src/ui/features/topics/TopicScreen'
import { TopicsScreen, type TopicsScreenProps } from '../../../src/ui/features/topics/TopicsScreen'
import { advisers, allTopics, crdts, love, page, pairs } from '../fixtures/giving'
import { today } from '../fixtures/records'
import { Pressed } from './pressed'

const nothing = () => undefined
const hrefs = { personHref: (id: string) => `#/person/${id}`, openTopic: { href: (id: string) => `#/topics/${id}` } }
const answer = (more: Partial<WhoWouldLoveProps> = {}) => () => (
  <main class="panel">
    <GivingScreen thing={page} onClose={nothing}>
      <WhoWouldLove love={love} today={today} onCopy={async () => true} onLog={nothing} onPerson={nothing} {...more} />
    </GivingScreen>
  </main>
)
const topics = (more: Partial<TopicsScreenProps> = {}) => () => (
  <main class="main">
    <TopicsScreen topics={allTopics} waiting={0} resolve={() => null} hrefOf={id => `#/topics/${id}`} onGive={nothing} {...more}>
      <Meet pairs={pairs} {...hrefs} onIntroduced={nothing} />
    </TopicsScreen>
  </main>
)
const one = (more: Partial<TopicScreenProps> = {}) => () => (
  <main class="main"><div class="page wide"><TopicScreen page={crdts} advisers={advisers} pairs={pairs} today={today} onShare={nothing} onIntroduced={nothing} {...hrefs} {...more} /></div></main>
)

/** Who would love something, and the pages of topics. */
export const givingScreens = {
  'panel-love': { page: 'panel', draw: answer() },
  'panel-love-copied': { page: 'panel', draw: () => <Pressed button="Copy the note for Ilse Okafor">{answer()()}</Pressed> },
  'panel-love-looking': { page: 'panel', draw: answer({ love: null }) },
  'panel-love-nobody': { page: 'panel', draw: answer({ love: { ...love, people: [], others: [] } }) },
  'panel-love-no-topic': { page: 'panel', draw: answer({ love: { subjects: [], people: [], others: [] } }) },
  'panel-love-ask': { page: 'panel', draw: () => <main class="panel"><h1 class="unseen">Kith</h1><LoveFrom seen onAsk={nothing} /></main> },
  'panel-love-unseen': { page: 'panel', draw: () => <main class="panel"><h1 class="unseen">Kith</h1><LoveFrom seen={false} onAsk={nothing} /></main> },
  'people-topics': { page: 'people', draw: topics() },
  'people-topics-reading': { page: 'people', draw: topics({ topics: null, waiting: 1_204 }) },
  'people-topics-empty': { page: 'people', draw: topics({ topics: [] }) },
  'people-topic': { page: 'people', draw: one() },
  'people-topic-few': { page: 'people', draw: one({ page: { ...crdts, count: 1, people: crdts.people.slice(0, 1), toShare: [], near: [] }, advisers: [], pairs: [] }) },
} satisfies Record<string, { page: 'panel' | 'popup' | 'people', draw: () => ComponentChild }>
