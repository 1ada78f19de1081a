import { type Health, healthOf } from '../../domain/health'
import type { PageRule } from '../../domain/page-rule'
import type { Database } from '../database'

/** How well each site could be read lately. */
export async function readHealth(db: Database): Promise<Health[]> {
  return (await db.health.toArray()).map(healthOf)
}

/** What was taught, the oldest first. */
export function readRules(db: Database): Promise<PageRule[]> {
  return db.rules.toCollection().sortBy('createdAt')
}

/** The rules for one site. */
export function rulesOf(db: Database, site: string): Promise<PageRule[]> {
  return db.rules.where({ site }).toArray()
}
