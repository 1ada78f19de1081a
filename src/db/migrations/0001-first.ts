/**
 * Version 1: the first released shape. Indexes are what the screens ask for:
 * today (followUps by open + dueOn), the list (candidates by name), one candidate in full (everything by candidateId),
 * the page in view (profiles by site + handle, signals by profileId + key).
 */
export const first = {
  version: 1,
  stores: {
    candidates: 'id, name, updatedAt, *tags',
    profiles: 'id, candidateId, &[site+handle]',
    signals: 'id, candidateId, &[candidateId+source+key], profileId',
    topicMarks: 'id, &[candidateId+topic]',
    notes: 'id, [candidateId+at]',
    needs: 'id, candidateId',
    touchpoints: 'id, [candidateId+at], at',
    followUps: 'id, [candidateId+open], [open+dueOn]',
    openings: 'id, title',
    referrals: 'id, fromId, toId',
    copiedOpeners: 'id, candidateId, at',
    settings: 'key',
    tombstones: 'id, table, at',
    trash: 'id, at',
    staged: '++n, [batch+table], at',
    search: 'id, *words',
    health: 'site',
  },
} as const
