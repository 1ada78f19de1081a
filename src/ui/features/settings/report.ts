import { tableCounts } from '../../../db/queries/export'
import { readHealth, readRules } from '../../../db/queries/reading'
import type { Database } from '../../../db/database'
import { dayOf } from '../../../domain/day'
import { type Health, driftAfter } from '../../../domain/health'
import type { PageRule } from '../../../domain/page-rule'

/** What a report says of Kith itself. */
export interface ReportInput {
  version: string
  browser: string
  counts: Readonly<Record<string, number>>
  health: readonly Health[]
  rules: readonly Pick<PageRule, 'site' | 'page' | 'createdAt' | 'usedAt' | 'restingSince'>[]
  errors: readonly { at: number, text: string }[]
}

/** Reads what a report needs. */
export async function readReport(db: Database, about: Pick<ReportInput, 'version' | 'browser'>): Promise<ReportInput> {
  const stored = (await db.settings.get('errors'))?.value
  const errors = Array.isArray(stored) ? stored.filter(isFailure) : []
  return { ...about, counts: await tableCounts(db), health: await readHealth(db), rules: await readRules(db), errors }
}

function isFailure(one: unknown): one is ReportInput['errors'][number] {
  if (typeof one !== 'object' || one === null) return false
  return 'at' in one && typeof one.at === 'number' && 'text' in one && typeof one.text === 'string'
}

/** A report as text. Names, addresses and everything between quotes are taken out: it is about Kith, never about people. */
export function reportText({ version, browser, counts, health, rules, errors }: ReportInput): string {
  return [
    `Kith ${version}`, browser,
    `Records: ${Object.entries(counts).map(([table, count]) => `${table} ${count}`).join(', ')}`,
    ...health.flatMap(readingLines),
    ...rules.map(({ site, page, createdAt, usedAt, restingSince }) =>
      `${site} ${page}: taught ${dayOf(createdAt)}${usedAt === null ? '' : `, last used ${dayOf(usedAt)}`}${restingSince === null ? '' : `, resting since ${dayOf(restingSince)}`}`),
    errors.length === 0 ? 'No failures kept.' : `Failures (${errors.length}):`,
    ...errors.map(({ at, text }) => `${new Date(at).toISOString()} ${impersonal(text)}`),
  ].join('\n')
}

/** One site: when it was last read well, and what is missing where, since when and how often in a row. */
function readingLines({ site, lastWellAt, missing }: Health): string[] {
  const missed = Object.entries(missing).map(([key, { since, last, count }]) => {
    const [page = '', ...part] = key.split(':')
    const alarm = count >= driftAfter ? ' (changed)' : ''
    return `${site} ${page}: no ${part.join(':')} since ${dayOf(since)}, last ${dayOf(last)}, ${count} in a row${alarm}`
  })
  return [`${site}: last read well ${lastWellAt === null ? 'never' : dayOf(lastWellAt)}`, ...missed]
}

function impersonal(text: string): string {
  return text
    .replace(/[“"‘`].*?[”"’`]/gs, '“…”')
    .replace(/\S+@\S+\.\S+/g, '…@…')
    .replace(/https?:\/\/(?!\S*\/assets\/)\S+/g, 'https://…')
}
