import * as z from 'zod/mini'
import { isDay } from './day'
import { changedEntries, isElementwise } from './elements'

// zod probes `new Function`, which the pages' content security policy reports as a violation.
z.config({ jitless: true })

/** Caps for text that comes from pages or files: generous for people, harmless for the database. */
export const cap = { word: 80, line: 300, text: 5_000, long: 20_000, url: 2_000, list: 500 } as const

export const word = z.string().check(z.maxLength(cap.word))
export const line = z.string().check(z.maxLength(cap.line))
export const text = z.string().check(z.maxLength(cap.text))
export const longText = z.string().check(z.maxLength(cap.long))
export const day = z.string().check(z.refine(isDay, 'a day as YYYY-MM-DD'))
export const instant = z.number().check(z.int(), z.gte(0))
export const id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/))
export const siteId = z.string().check(z.regex(/^[a-z][a-z0-9]{1,30}$/))
export const handle = z.string().check(z.minLength(1), z.maxLength(200))
/** Only addresses that are safe to open: never `javascript:` or `data:`. */
export const address = z.string().check(z.maxLength(cap.url), z.regex(/^https?:\/\//i))

/**
 * What every stored record carries. `times` holds, per field, when it was last written (milliseconds since 1970):
 * two computers that exchange data later decide field by field.
 */
export const record = {
  id,
  createdAt: instant,
  updatedAt: instant,
  times: z.record(z.string(), instant),
}

export interface Stored { id: string, createdAt: number, updatedAt: number, times: Record<string, number> }

/** A new record: all fields stamped with `now`. */
export function stamped<T extends object>(id: string, fields: T, now: number): T & Stored {
  return { ...fields, id, createdAt: now, updatedAt: now, times: Object.fromEntries(Object.keys(fields).map(key => [key, now])) }
}

/**
 * The record with a patch applied. Only fields whose value really changes get a new time; an empty change returns the
 * same object, so that callers can skip the write. A field never gets an earlier time than what it replaces: where another computer's clock was ahead, the
 * change still counts as the later one (a hybrid logical clock: Kulkarni and others 2014).
 */
export function patched<T extends Stored>(before: T, patch: Partial<Omit<T, keyof Stored>>, now: number): T {
  const changed = Object.entries(patch).filter(([key, value]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify(before[key as keyof T]))
  if (changed.length === 0) return before
  const stamps = changed.flatMap(([key, value]) => [key, ...isElementwise(key) ? changedEntries(key, before[key as keyof T], value) : []])
  const after = (time: number) => time > now ? time + 1 : now
  return {
    ...before,
    ...Object.fromEntries(changed),
    updatedAt: now,
    times: { ...before.times, ...Object.fromEntries(stamps.map(key => [key, after(before.times[key] ?? 0)])) },
  }
}
