import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupDue, backupMissed, backupName, noBackups, type BackupState } from '../../../src/domain/backup'

const hour = 3_600_000
const day = 24 * hour
const now = new Date(2026, 10, 23, 9, 14).getTime()
const made = (at: number): BackupState['last'] => ({ at, name: 'x.kith', bytes: 1, sealed: false, place: 'downloads' })
const weekly: BackupState = { ...noBackups, place: 'downloads' }

describe('a backup is due', () => {
  test.each<[string, Partial<BackupState>, boolean]>([
    ['nobody turned them on', { place: 'none' }, false],
    ['the first, at once', {}, true],
    ['six days after the last', { last: made(now - 6 * day) }, false],
    ['a week after the last', { last: made(now - 7 * day) }, true],
    ['once, however many weeks were missed', { last: made(now - 70 * day) }, true],
    ['not while one is being made', { last: made(now - 8 * day), triedAt: now - 60_000 }, false],
    ['again an hour after a worker was killed in the middle', { last: made(now - 8 * day), triedAt: now - hour }, true],
    ['again after a failure, before the week is over', { last: made(now - day), triedAt: now - 2 * hour, fault: 'no-room' }, true],
    ['only a day later where the recruiter has to be asked', { last: made(now - 8 * day), triedAt: now - 2 * hour, fault: 'no-access' }, false],
    ['and then tried again', { last: made(now - 8 * day), triedAt: now - day, fault: 'no-access' }, true],
    ['although the clock was set back behind the last', { last: made(now + 40 * day), triedAt: now + 40 * day }, true],
  ])('%s', (_what, state, due) => expect(backupDue({ ...weekly, ...state }, now)).toBe(due))

  test('once a week over any pattern of days on which the computer runs', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 24 * 90 }), { minLength: 1, maxLength: 200 }), hours => {
      let state = weekly
      const at: number[] = []
      for (const wake of [...hours].sort((a, b) => a - b).map(count => now + count * hour)) {
        if (!backupDue(state, wake)) continue
        at.push(wake)
        state = { ...state, last: made(wake), triedAt: wake }
      }
      for (const [index, one] of at.entries()) if (index > 0) expect(one - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(7 * day)
      const last = at.at(-1) ?? 0
      expect(now + Math.max(...hours) * hour - last).toBeLessThan(7 * day)
    }), { numRuns: 1_000 })
  })
})

test('a word about it comes after two weeks with something to lose, and waits two weeks when it was heard', () => {
  const since = now - 15 * day
  expect(backupMissed(noBackups, { since: null, now })).toBe(false)
  expect(backupMissed(noBackups, { since: now - 13 * day, now })).toBe(false)
  expect(backupMissed(noBackups, { since, now })).toBe(true)
  expect(backupMissed({ last: made(now - 13 * day), remindedAt: null }, { since, now })).toBe(false)
  expect(backupMissed({ last: made(now - 15 * day), remindedAt: null }, { since: now - 400 * day, now })).toBe(true)
  expect(backupMissed({ last: null, remindedAt: now - day }, { since, now })).toBe(false)
  expect(backupMissed({ last: null, remindedAt: now - 15 * day }, { since, now })).toBe(true)
})

test('names sort by time and say whether a passphrase is needed', () => {
  expect(backupName(now, false)).toBe('kith-backup-2026-11-23-0914.kith')
  expect(backupName(now, true)).toBe('kith-backup-2026-11-23-0914-sealed.kith')
})
