/** Version 4: `outcomes`, the noes of a candidate: passed on an opening, or got no offer. */
export const outcomes = {
  version: 4,
  stores: { outcomes: 'id, candidateId' },
} as const
