import type { Act } from '../../domain/erasure'
import { type Context, newId } from './context'

/** Writes down what was done for somebody's rights, or with many people's data; runs inside the caller's transaction. Never give it content. */
export async function noteAct({ db, now }: Pick<Context, 'db' | 'now'>, act: Omit<Act, 'id' | 'at'>): Promise<void> {
  await db.acts.add({ ...act, id: newId(now), at: now })
}
