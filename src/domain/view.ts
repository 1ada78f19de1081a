import * as z from 'zod/mini'
import { line, record, word } from './record'

/** What stands behind the `?` of a view's address. */
export const viewParams = z.record(word, z.string().check(z.maxLength(2_000))).check(z.refine(params => Object.keys(params).length <= 30, 'at most 30 parts'))

/** A search, filters and an order of the people desk under a name of the recruiter's. */
export const view = z.object({ ...record, name: line.check(z.minLength(1)), params: viewParams })
export type View = z.infer<typeof view>
