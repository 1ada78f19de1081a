import * as z from 'zod/mini'
import { instant, word } from '../../domain/record'
import { type Database, dataTables } from '../database'

/** Where the settings table keeps how far the look through all records has come, and what it found. */
export const checkMark = 'check'

const damage = z.object({ table: z.enum(dataTables), id: word, where: word })
/** A record that does not have its form: which one, and the path of the first value that does not fit. */
export type Damage = z.infer<typeof damage>

const checkState = z.object({
  /** Where to go on; null while none runs. */
  at: z.nullable(z.object({ table: z.enum(dataTables), after: z.string() })),
  doneAt: z.nullable(instant),
  /** The first of them, and how many there are. */
  found: z.array(damage),
  count: z.number(),
})
export type CheckState = z.infer<typeof checkState>

/** The state of the look through all records; as if there never was one where it does not fit itself. */
export async function readCheck(db: Database): Promise<CheckState> {
  const parsed = checkState.safeParse((await db.settings.get(checkMark))?.value)
  return parsed.success ? parsed.data : { at: null, doneAt: null, found: [], count: 0 }
}
