/**
 * Version 5: the people desk and the care for data. `desk` is a line per candidate with what the list shows, filters and sorts by, derived in every command;
 * `batches` what undoes an import; `views` the filters the recruiter saved; `erasures` the salted hashes of whoever is not to come back; `acts` what was
 * done when.
 */
export const desk = {
  version: 5,
  stores: {
    desk: 'id, [nameKey+id], [lastTouchAt+id], [next+id], [heat+lastTwoWayAt], [changedAt+id], *tags, *sources, stage, town, coolsOn, losingOn, silverAt, owedOn, noticeDueOn',
    facets: '[facet+value], [facet+people]',
    deskStale: 'id',
    tokens: 'word, *near',
    batches: 'id, at',
    views: 'id',
    erasures: 'id',
    acts: 'id, at, candidateId',
  },
} as const
