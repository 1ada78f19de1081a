import { type Erasure, type ErasureTraces, type Trace, type TraceKind, isBlocking, tracesOf } from '../../domain/erasure'
import type { Database } from '../database'

/** Somebody who was erased. `sure` is false where nothing but name and company speaks for it. */
export interface Erased { at: number, erasureId: string, sure: boolean }

/**
 * Rounds of the hash. Handles and e-mail addresses can be guessed one by one, so a guess costs a little; a file of ten thousand people must not
 * take minutes. About a seventh of a millisecond each.
 */
const rounds = 1_000

/** Whether somebody was erased and is not to be kept. Call it outside a transaction of the database: hashing takes its time. */
export async function isErased(db: Database, traces: ErasureTraces): Promise<Erased | null> {
  return (await erasedAmong(db, [traces]))[0] ?? null
}

/** `isErased` for many, in the same order. As long as nobody was ever erased, nothing is hashed. */
export async function erasedAmong(db: Database, people: readonly ErasureTraces[]): Promise<(Erased | null)[]> {
  return erasedBy(await db.erasures.toArray(), people)
}

/** The same against rows in hand, for a file that brings its own. */
export async function erasedBy(rows: readonly Erasure[], people: readonly ErasureTraces[]): Promise<(Erased | null)[]> {
  const blocking = new Map(rows.filter(isBlocking).map(row => [row.id, row]))
  if (blocking.size === 0) return people.map(() => null)
  const salts = new Map<TraceKind, Set<string>>()
  for (const { kind, salt } of blocking.values()) salts.set(kind, (salts.get(kind) ?? new Set()).add(salt))
  return Promise.all(people.map(async person => {
    const traces = tracesOf(person).flatMap(trace => [...salts.get(trace.kind) ?? []].map(salt => [trace, salt] as const))
    const hashes = await Promise.all(traces.map(([trace, salt]) => hashOf(trace, salt)))
    const found = hashes.flatMap(hash => blocking.get(hash) ?? [])
    const best = found.find(({ kind }) => kind !== 'name') ?? found[0]
    return best ? { at: best.at, erasureId: best.erasureId, sure: best.kind !== 'name' } : null
  }))
}

/** The salted hash of a trace, in hex. Ids are random and cannot be guessed: one round is enough for them. */
export async function hashOf({ kind, word }: Trace, salt: string): Promise<string> {
  const [secret, grain] = [new TextEncoder().encode(`${kind} ${word}`), new TextEncoder().encode(salt)]
  if (kind === 'person') return hex(await crypto.subtle.digest('SHA-256', new Uint8Array([...grain, 0, ...secret]))).slice(0, 32)
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
  return hex(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: grain, iterations: rounds }, key, 128))
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
