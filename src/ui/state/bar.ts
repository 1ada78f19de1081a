import { signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'

/** What can be done with a person from anywhere in a dialog of its own. */
export type Act = 'log' | 'give' | 'pitch' | 'edit' | 'merge' | 'remind' | 'snooze-day' | 'passed' | 'no-offer'
/** What the command bar asks about a person before it does it. */
export type Asked = 'snooze' | 'rhythm' | 'note' | 'told'

/** The person that the screen is about, or on whom its list stands: whom the command bar acts on. */
export const personInView = signal<string | null>(null)

/** The open command bar, or null. `asked`: it was opened to ask just that. */
export const bar = signal<{ person: string | null, asked: Asked | null } | null>(null)

/** The dialog that is open for a person, or null. */
export const acting = signal<{ act: Act, person: string } | null>(null)

/** Opens the command bar for the person in view. */
export function openBar(): void {
  bar.value = { person: personInView.value, asked: null }
}

/** Opens the command bar at one question about a person. */
export function askAbout(person: string, asked: Asked): void {
  bar.value = { person, asked }
}

export function closeBar(): void {
  bar.value = null
}

/** Opens a dialog about a person. */
export function act(person: string, what: Act): void {
  acting.value = { act: what, person }
}

/** Says whom the screen is about for as long as it shows. @param id null: nobody */
export function usePersonInView(id: string | null): void {
  useLayoutEffect(() => {
    if (!id) return
    personInView.value = id
    return () => { if (personInView.value === id) personInView.value = null }
  }, [id])
}
