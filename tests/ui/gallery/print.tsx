import type { ComponentChild } from 'preact'
import { PaperView } from '../../../src/ui/features/print/PaperView'
import { paperOf } from '../../../src/ui/features/print/paper'
import { deskPerson } from '../fixtures/desk'
import { ilse, ilsePerson, ilseTopics, modelOf } from '../fixtures/ilse'
import { siteName } from '../fixtures/props'
import { today } from '../fixtures/records'

const paper = (model = modelOf()) => () => <main class="main"><div class="page print-page"><PaperView paper={paperOf(model, siteName)} withNotes today={today} /></div></main>
const evidence = ilsePerson.signals.map(({ id }) => id)
const interests = ilseTopics.interests.map((interest, index) => ({ ...interest, evidence: evidence.slice(index % 4), reasons: ['Named in three places, the last on 2026-11-12.'] }))

/** A person on paper: with much known, and with only a name. */
export const printScreens = {
  'people-print': { page: 'people', draw: paper(modelOf({ person: { ...deskPerson, touchpoints: [...deskPerson.touchpoints, ...ilsePerson.touchpoints] }, topics: { ...ilseTopics, interests } })) },
  'people-print-bare': {
    page: 'people', draw: paper(modelOf({
      person: { ...ilsePerson, candidate: { ...ilse, headline: '', location: '', channels: [], tags: [] }, profiles: [], signals: [], notes: [], needs: [], touchpoints: [], followUps: [] },
      topics: { ...ilseTopics, interests: [] },
    })),
  },
} satisfies Record<string, { page: 'people', draw: () => ComponentChild }>
