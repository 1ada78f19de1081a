/**
 * Version 3: the index candidate × topic, so that pages can ask who cares about something. `interests` and `topicCounts` are derived and
 * may be thrown away; `stale` names the people whose lines are to be derived anew. `signals.url` finds who made or has seen an address.
 */
export const interests = {
  version: 3,
  stores: {
    interests: '[candidateId+topic], [topic+careOrder], [topic+askOrder]',
    topicCounts: 'topic, people',
    stale: 'id',
    signals: 'id, candidateId, &[candidateId+source+key], profileId, url',
  },
} as const
