import type { ComponentChild } from 'preact'
import { PicturesScreen, type PicturesScreenProps } from '../../../src/ui/features/pictures/PicturesScreen'
import { mapTopics, months, warmthHistory } from '../fixtures/pictures'
import { weeks } from '../fixtures/rhythm'

const hrefOf = { topic: (id: string) => `#/topics/${id}`, calendar: '#/calendar', ledger: '#/ledger' }
const page = (more: Partial<PicturesScreenProps> = {}) => () => (
  <main class="main">
    <section class="page wide" aria-labelledby="title">
      <div class="bar"><h1 class="page-title" id="title">At a glance</h1><span class="small"><a href="#/today">Today</a></span></div>
      <PicturesScreen warmth={warmthHistory} load={weeks} months={months} topics={mapTopics} hrefOf={hrefOf} {...more} />
    </section>
  </main>
)
const none = { from: 3, of: 3, months: warmthHistory.months.map(({ day }) => ({ day, close: 0, warm: 0, cool: 0, cold: 0 })) }

/** The pictures page: full, with little, with nothing, and while it counts. */
export const picturesScreens = {
  'people-pictures': { page: 'people', draw: page() },
  'people-pictures-few': {
    page: 'people', draw: page({
      warmth: { from: 3, of: 3, months: none.months.map((count, index) => ({ ...count, warm: index > 8 ? 1 : 0, cold: 1 })) }, topics: mapTopics.slice(0, 4).map(topic => ({ ...topic, people: 1 })),
      months: months.map((month, index) => ({ ...month, gives: index === 11 ? 1 : 0, asks: 0 })),
    }),
  },
  'people-pictures-none': { page: 'people', draw: page({ warmth: none, load: weeks.map(week => ({ ...week, count: 0 })), months: months.map(month => ({ ...month, gives: 0, asks: 0 })), topics: [] }) },
  'people-pictures-counting': { page: 'people', draw: page({ warmth: null, load: null, months: null, topics: null }) },
} satisfies Record<string, { page: 'people', draw: () => ComponentChild }>
