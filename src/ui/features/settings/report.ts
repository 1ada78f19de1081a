import { tableCounts } from '../../../db/queries/export'
import type { Database } from '../../../db/database'

/** What a report says of Kith itself. */
export interface ReportInput {
  version: string
  browser: string
  counts: Readonly<Record<string, number>>
  health: readonly { site: string, missing: Readonly<Record<string, number>> }[]
  errors: readonly { at: number, text: string }[]
}

/** Reads what a report needs. */
export async function readReport(db: Database, about: Pick<ReportInput, 'version' | 'browser'>): Promise<ReportInput> {
  const stored = (await db.settings.get('errors'))?.value
  const errors = Array.isArray(stored) ? stored.filter(isFailure) : []
  return { ...about, counts: await tableCounts(db), health: await db.health.toArray(), errors }
}

function isFailure(one: unknown): one is ReportInput['errors'][number] {
  if (typeof one !== 'object' || one === null) return false
  return 'at' in one && typeof one.at === 'number' && 'text' in one && typeof one.text === 'string'
}

/** A report as text. Names, addresses and everything between quotes are taken out: it is about Kith, never about people. */
export function reportText({ version, browser, counts, health, errors }: ReportInput): string {
  return [
    `Kith ${version}`, browser,
    `Records: ${Object.entries(counts).map(([table, count]) => `${table} ${count}`).join(', ')}`,
    ...health.map(({ site, missing }) => `${site}: ${Object.keys(missing).map(part => `no ${part}`).join(', ') || 'read well'}`),
    errors.length === 0 ? 'No failures kept.' : `Failures (${errors.length}):`,
    ...errors.map(({ at, text }) => `${new Date(at).toISOString()} ${impersonal(text)}`),
  ].join('\n')
}

function impersonal(text: string): string {
  return text
    .replace(/[“"‘`].*?[”"’`]/gs, '“…”')
    .replace(/\S+@\S+\.\S+/g, '…@…')
    .replace(/https?:\/\/(?!\S*\/assets\/)\S+/g, 'https://…')
}
