import type { Context } from '../db/commands/context'
import type { Database } from '../db/database'
import { recogniser } from '../identity'
import { deskRules } from '../nurture/desk'
import { privacy } from '../nurture/privacy'
import { rhythm } from '../nurture/rhythm'
import { stepsOf } from '../nurture/steps'
import { profileAt, siteName } from '../sites/registry'

/** What commands need, as the background has it: bulk work follows the same rules. @param db the worker's own connection */
export function contextOf(db: Database): Context {
  return { db, now: Date.now(), rhythm, stepsOf, desk: deskRules, privacy, recognise: recogniser({ profileAt, siteName }) }
}
