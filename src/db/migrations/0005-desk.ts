import type { Transaction } from 'dexie'
import { dayKey } from '../touched'

/**
 * Version 5: the people desk and the care for data. `desk` is a line per candidate with what the list shows, filters and sorts by, derived in every command;
 * `batches` what undoes an import; `views` the filters the recruiter saved; `erasures` the salted hashes of whoever is not to come back; `acts` what was
 * done when; `facets` counts the lines, and the days' open follow-ups, which are counted here for those who have some; `shadows` what is known otherwise than it is shown, after an exchange with another computer.
 */
export const desk = {
  version: 5,
  stores: {
    desk: 'id, [nameKey+id], [lastTouchAt+id], [next+id], [heat+lastTwoWayAt], [changedAt+id], *tags, *sources, stage, town, coolsOn, losingOn, silverAt, owedOn, noticeDueOn, reviewOn, objected',
    facets: '[facet+value], [facet+people]',
    deskStale: 'id',
    tokens: 'word, *near',
    batches: 'id, at',
    views: 'id',
    shadows: 'id, of, *owners',
    erasures: 'id',
    acts: 'id, at, candidateId',
  },
  async upgrade(transaction: Transaction) {
    const days = new Map<string, number>()
    await transaction.table<{ dueOn: string, pace?: string }>('followUps').where('[open+dueOn]').between([1, ''], [1, '\uffff']).each(followUp => {
      const key = dayKey(followUp)
      days.set(key, (days.get(key) ?? 0) + 1)
    })
    await transaction.table('facets').bulkPut([...days].map(([key, people]) => {
      const [facet, value] = key.split('\n')
      return { facet, value, people }
    }))
  },
} as const
