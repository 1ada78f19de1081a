import type { Rhythm } from '../../domain/rhythm'
import { cadenceOf } from '../cadence'
import { warmthOf } from '../warmth'
import { calendarOf } from './calendar'
import { freshStart } from './fresh-start'
import { nextNote } from './next'
import { Room } from './room'

/** The rhythm engine as the database's commands use it. */
export const rhythm: Rhythm = {
  next: ({ candidate, contacts, doneAt, settings, now }) => nextNote({
    tempo: cadenceOf(candidate, settings, settings.cadenceByStage.length > 0 ? warmthOf(contacts, now).word : undefined),
    contacts, createdAt: candidate.createdAt, doneAt, now,
  }),
  isOff: (settings, day) => calendarOf(settings).off(day) !== null,
  places: (settings, from) => new Room(calendarOf(settings), settings.budget, from),
  idealOf: (candidate, settings) => cadenceOf(candidate, settings).ideal,
  freshStart: ({ settings, ...input }) => freshStart({ ...input, calendar: calendarOf(settings), budget: settings.budget }),
}
