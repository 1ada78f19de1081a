/**
 * Version 2: people with several profiles, and pages that were taught. `merges` hold what undoes a merge; `refusals` the pairs of profiles that
 * the recruiter said are two people; `search.keys` finds people who may be one; `rules` how a page is read that the built-in readers cannot.
 */
export const identity = {
  version: 2,
  stores: {
    merges: 'id, at, keptId',
    refusals: 'id, &[a+b]',
    rules: 'id, site',
    search: 'id, *words, *keys',
  },
} as const
