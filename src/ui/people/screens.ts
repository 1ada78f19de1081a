import type { IconName } from '../components/Icon'
import type { Route } from '../state/router'

/** A screen that one can go to by its name. */
export interface NamedScreen {
  to: Route
  title: string
  icon: IconName
  /** Other words it is looked for by. */
  also: readonly string[]
}

/** The screens of the people page, in the order in which they are offered. */
export const namedScreens: readonly NamedScreen[] = [
  { to: { page: 'today' }, title: 'Today', icon: 'check', also: ['due', 'follow-ups', 'to do', 'home'] },
  { to: { page: 'people' }, title: 'People', icon: 'people', also: ['candidates', 'everyone', 'list'] },
  { to: { page: 'calendar' }, title: 'The coming weeks', icon: 'calendar', also: ['calendar', 'load', 'plan'] },
  { to: { page: 'ledger' }, title: 'Ledger', icon: 'gift', also: ['gives and asks', 'owed', 'thanks', 'silver medalists'] },
  { to: { page: 'pictures' }, title: 'At a glance', icon: 'heart', also: ['pictures', 'charts', 'warmth', 'statistics', 'interests map'] },
  { to: { page: 'topics' }, title: 'Topics', icon: 'chat', also: ['interests', 'who cares about'] },
  { to: { page: 'give' }, title: 'Who would love this?', icon: 'gift', also: ['give', 'share'] },
  { to: { page: 'openings' }, title: 'Openings', icon: 'external', also: ['jobs', 'positions', 'pitch'] },
  { to: { page: 'new' }, title: 'Add a person', icon: 'plus', also: ['new candidate'] },
  { to: { page: 'privacy' }, title: 'Privacy', icon: 'lock', also: ['gdpr', 'notice', 'erase', 'erasure', 'objection', 'rights', 'retention', 'data protection'] },
  { to: { page: 'settings' }, title: 'Settings', icon: 'settings', also: ['preferences', 'theme', 'keyboard', 'reminders', 'holidays'] },
  { to: { page: 'data' }, title: 'Backup, export and import', icon: 'download', also: ['files', 'restore', 'csv', 'vcard', 'linkedin'] },
]

/** The title of a screen; those about one person, topic or opening are named by what they show. */
export function titleOf({ page }: Route): string | null {
  return page === 'opening' ? 'Opening' : namedScreens.find(({ to }) => to.page === page)?.title ?? null
}
