import { facetValues, warmthCounts } from '../../../db/queries/desk-list'
import { topicCounts } from '../../../db/queries/interests'
import type { Database } from '../../../db/database'
import { type Stage, stages } from '../../../domain/stage'
import { type FacetName, warmthWords } from './address'
import type { Offer } from './Picker'
import { valueWord } from './words'

/** What a filter offers, with how many people have each. @param topicLabel the label of a topic by its id */
export async function offersOf(db: Database, facet: FacetName, topicLabel: (id: string) => string): Promise<{ facet: FacetName, list: Offer[] }> {
  const offer = (value: string, people: number): Offer => ({ value, people, label: valueWord(facet, value, topicLabel) })
  switch (facet) {
    case 'interest': return { facet, list: (await topicCounts(db)).map(({ topic, people }) => offer(topic, people)) }
    case 'warmth': {
      const counts = await warmthCounts(db)
      return { facet, list: warmthWords.map(word => offer(word, counts[word])) }
    }
    case 'stage': {
      const counts = new Map((await facetValues(db, 'stage')).map(({ value, people }) => [value, people]))
      return { facet, list: stages.map((stage: Stage) => offer(stage, counts.get(stage) ?? 0)) }
    }
    default: return { facet, list: (await facetValues(db, facet === 'place' ? 'town' : facet, 2_000)).map(({ value, people }) => offer(value, people)) }
  }
}
