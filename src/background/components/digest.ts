import type { Due } from '../../db/queries/today'
import { type Day, dayOf } from '../../domain/day'
import { snoozedUntil } from '../../domain/follow-up'
import type { Settings } from '../../domain/settings'
import type { UiHandlers } from '../router'

/** What a notification about today's list says. */
export interface Digest { id: string, title: string, message: string, buttons: string[] }

/** A notification about one follow-up alone: its id carries which, since a click may reach another worker. */
const aboutFollowUp = 'followUp:'
const mostNamed = 3
const buttons = ['Done', 'Put off a week']

/** How many, in words. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}

/**
 * The day's one notification: how many, and who only where the recruiter chose so (a notification stands on a locked
 * screen). A single follow-up can be dealt with by its buttons, where the browser has them.
 */
export function digestOf(shown: readonly Due[], { digestNames }: Pick<Settings, 'digestNames'>): Digest {
  const names = [...new Map(shown.map(({ candidate }) => [candidate.id, candidate.name])).values()]
  const [first] = shown
  const single = shown.length === 1 && first ? first.followUp.id : null
  const more = names.length - mostNamed
  const named = `${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return {
    id: single ? aboutFollowUp + single : 'digest', title: `${people(names.length)} to write to today`,
    message: `${digestNames ? `${named}. ` : ''}A short note is enough. Click to see ${digestNames ? '' : 'who, and '}why now.`,
    buttons: single ? buttons : [],
  }
}

/** Does what a button of such a notification says. Other notifications have none. */
export async function pressed(id: string, button: number, commands: Pick<UiHandlers, 'followUp.done' | 'followUp.snooze'>, now: number): Promise<void> {
  if (!id.startsWith(aboutFollowUp)) return
  const followUpId = id.slice(aboutFollowUp.length)
  const today: Day = dayOf(now)
  if (button === 0) await commands['followUp.done']({ followUpId })
  else await commands['followUp.snooze']({ followUpId, until: snoozedUntil('1-week', today) })
}
