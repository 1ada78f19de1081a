/**
 * Version 5: the people desk and the care for data. `desk` is a line per candidate with what the list shows, filters and sorts by, derived in every command;
 * `batches` what undoes an import; `views` the filters the recruiter saved; `erasures` the salted hashes of whoever is not to come back; `acts` what was
 * done when.
 */
export const desk = {
  version: 5,
  stores: {
    desk: 'id',
    batches: 'id, at',
    views: 'id',
    erasures: 'id',
    acts: 'id, at, candidateId',
  },
} as const
