import { liveQuery } from 'dexie'
import { type Derive, deriveAnew, deriveSome } from '../../db/commands/interest-index'
import type { Database } from '../../db/database'
import { setAlarm } from '../../platform/alarms'

/** Wakes the worker where it died before everyone was derived. */
export const topicsBell = 'topics'

/** People in one transaction: few, so that a click that writes hardly waits. */
const atOnce = 8
const minute = 60_000

interface Needs {
  db: Database
  /** Reads the vocabulary, and gives the rule that needs it. */
  rule: () => Promise<Derive>
  /** Of rule and vocabulary together: another one has everyone derived anew. */
  version: string
  guarded: (work: () => Promise<unknown>) => void
}

/**
 * Keeps the index candidate × topic in step with what is known of people. The database is the list of what is to be done: every command
 * notes whom it changed, this derives them in small batches afterwards, and goes on at the worker's next start where it was killed.
 */
export class Topics {
  readonly #needs: Needs
  #rule: Promise<Derive> | null = null
  #running = false

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Follows the notes from now on, whoever writes them. To be called once when the worker starts. */
  follow(): void {
    const { db, guarded } = this.#needs
    liveQuery(() => db.stale.limit(1).primaryKeys()).subscribe({
      next: ([first]) => { if (first !== undefined) guarded(() => this.run()) },
      error: (error: unknown) => guarded(() => Promise.reject(error instanceof Error ? error : new Error(String(error)))),
    })
  }

  /** Has everyone derived anew where the index was made by other rules; then whoever is left over from a killed worker. */
  async catchUp(now: number): Promise<void> {
    await deriveAnew({ db: this.#needs.db, now }, this.#needs.version)
    await this.run()
  }

  /** Derives whoever is noted, until nobody is. One run at a time: it sees what is noted while it works. */
  async run(): Promise<void> {
    const { db } = this.#needs
    if (this.#running) return
    this.#running = true
    try {
      while (await db.stale.count() > 0) {
        const derive = await this.#ruleOnce()
        const more = await deriveSome({ db, now: Date.now() }, derive, atOnce)
        if (more) await setAlarm(topicsBell, (Math.ceil(Date.now() / minute) + 1) * minute)
      }
    } finally {
      this.#running = false
    }
  }

  /** The rule, read once per worker; a failed reading is tried again the next time. */
  #ruleOnce(): Promise<Derive> {
    this.#rule ??= this.#needs.rule().catch((error: unknown) => {
      this.#rule = null
      throw error
    })
    return this.#rule
  }
}
