import { addDays, dayOf, nextWorkingDay } from '../../../domain/day'
import { itemKey } from '../../../domain/item'
import { stamped } from '../../../domain/record'
import { latestFor } from '../../../domain/settings'
import { type KithFile, exportFormat } from '../../../db/queries/export'
import { type SamplePerson, samplePeople } from './sample-people'

/** By this tag the sample people are found again when they are to go. */
export const sampleTag = 'sample'

const msPerDay = 86_400_000

/**
 * The sample desk as an export, dated back from now so that it always looks like a desk in use. Its ids are always the
 * same: brought in twice, it stands there once.
 * @param now milliseconds since 1970
 */
export function sampleDesk(now: number): KithFile {
  let last = 0
  const newId = () => `019aa000-0000-7000-8000-${String(++last).padStart(12, '0')}`
  const tables = samplePeople.map(person => rowsOf(person, now, newId))
  const names = ['candidates', 'profiles', 'signals', 'needs', 'notes', 'touchpoints', 'followUps'] as const
  return {
    kith: exportFormat, app: 'sample desk', exportedAt: new Date(now).toISOString(), settings: {},
    tables: Object.fromEntries(names.map(name => [name, tables.flatMap(rows => [...rows[name]])])),
  }
}

function rowsOf(person: SamplePerson, now: number, newId: () => string) {
  const at = (ago: number) => now - ago * msPerDay
  const day = (inDays: number) => addDays(dayOf(now), inDays)
  const candidateId = newId()
  const since = at(person.ago)
  const profiles = person.profiles.map(profile => stamped(newId(), {
    ...profile, candidateId, name: person.fields.name, company: person.fields.company, location: person.fields.location,
    links: [], kept: 'whole',
    lastReadAt: at(7), lastSeenAt: at(7), changed: {},
  }, since))
  return {
    candidates: [stamped(candidateId, {
      ...person.fields, language: '', pronouns: '', tags: [sampleTag], channels: [], paused: false, typed: [],
      ...(person.told ? { noticeGivenAt: at(person.told.ago), noticeHow: person.told.how } : {}),
      cadence: person.cadence === null ? null : { ideal: person.cadence, latest: latestFor(person.cadence) },
    }, since)],
    profiles,
    signals: person.signals.map(({ in: place, kind, title, path, tags = [], ago, saved = false }) => {
      const profile = place === undefined ? undefined : profiles[place]
      const url = profile && path ? `${profile.url}${path}` : null
      const seen = at(Math.min(person.ago, ago ?? person.ago))
      return stamped(newId(), {
        candidateId, profileId: profile?.id ?? null, source: profile?.site ?? 'recruiter', kind, key: itemKey({ kind, title, url }),
        title, text: '', url, tags, at: ago === null || !profile ? null : day(-ago), firstSeenAt: seen, lastSeenAt: at(7), saved,
      }, seen)
    }),
    needs: person.needs.map(({ ago, ...need }) =>
      stamped(newId(), { ...need, candidateId, at: at(ago), checkOn: day(180 - ago) }, at(ago))),
    notes: person.notes.map(({ text, ago }) => stamped(newId(), { candidateId, text, at: at(ago) }, at(ago))),
    touchpoints: person.touchpoints.map(({ ago, ...touch }) =>
      stamped(newId(), { ...touch, candidateId, topics: [], at: at(ago) }, at(ago))),
    followUps: person.followUps.map(({ kind, reason, in: inDays }) => stamped(newId(), {
      candidateId, kind, reason, snoozedFrom: null, doneAt: null, open: 1,
      dueOn: inDays > 0 ? nextWorkingDay(day(inDays), [1, 2, 3, 4, 5]) : day(inDays),
    }, since)),
  }
}
