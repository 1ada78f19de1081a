/**
 * Where a relationship stands, set by hand. It is about the two people, not about an application: nobody is moved along by it. Captures never
 * touch it.
 */
export const stages = ['getting-to-know', 'in-touch', 'in-process', 'after-no', 'placed'] as const
export type Stage = (typeof stages)[number]

/** What each is called. */
export const stageWords: Readonly<Record<Stage, string>> = {
  'getting-to-know': 'getting to know', 'in-touch': 'in touch', 'in-process': 'in process', 'after-no': 'after a no', placed: 'placed',
}

export const isStage = (word: string): word is Stage => (stages as readonly string[]).includes(word)
