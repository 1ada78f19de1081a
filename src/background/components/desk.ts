import { liveQuery } from 'dexie'
import type { Context } from '../../db/commands/context'
import { coolDesk, deriveDeskAnew, deriveDeskStale } from '../../db/commands/desk'

interface Needs { context: () => Context, guarded: (work: () => Promise<unknown>) => void }

/** Keeps the lines of the people desk in step with what no command writes: other rules, the passing of days, and work that was done without the rules. */
export class Desk {
  readonly #needs: Needs
  #running: Promise<void> = Promise.resolve()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Follows whom a command left to be derived later. To be called once when the worker starts. */
  follow(): void {
    const { context, guarded } = this.#needs
    liveQuery(() => context().db.deskStale.limit(1).primaryKeys()).subscribe({
      next: ([first]) => { if (first !== undefined) guarded(() => this.#oneByOne(() => deriveDeskStale(context()))) },
      error: (error: unknown) => guarded(() => Promise.reject(error instanceof Error ? error : new Error(String(error)))),
    })
  }

  /** Derives everyone anew where the lines were made by other rules, and counts warmth anew for whom it changes with the day. */
  catchUp(): Promise<void> {
    const { context } = this.#needs
    return this.#oneByOne(async () => {
      await deriveDeskAnew(context())
      await coolDesk(context())
    })
  }

  #oneByOne(work: () => Promise<void>): Promise<void> {
    this.#running = this.#running.catch(() => undefined).then(work)
    return this.#running
  }
}
