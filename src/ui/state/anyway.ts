import { signal } from '@preact/signals'

/** What the recruiter answers about something that may be private: keep it, never a topic, or it is a false alarm. */
export type Anyway = 'private' | 'harmless'

/** `because` ends the sentence that says why it was left out. */
export interface Question { because: string, answer: (anyway: Anyway | null) => void }

/** What the recruiter is asked now. */
export const question = signal<Question | null>(null)

/** Asks whether to keep something that may be private. @returns null: leave it out */
export function askAnyway(because: string): Promise<Anyway | null> {
  question.value?.answer(null)
  return new Promise(resolve => {
    question.value = {
      because,
      answer: anyway => {
        question.value = null
        resolve(anyway)
      },
    }
  })
}
