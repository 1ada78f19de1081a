import { type Whom, outgoingPeople, outgoingTouches, recordsOf } from '../../../db/queries/export-people'
import { exportParts } from '../../../db/queries/export'
import type { Database } from '../../../db/database'
import type { Settings } from '../../../domain/settings'
import { type CsvManner, csvHead, csvRows, touchHead, touchRows } from '../../../exchange/csv/write'
import { candidateHtml } from '../../../exchange/html/candidate'
import { vcards } from '../../../exchange/vcard/write'
import { dayOf } from '../../../domain/day'
import { siteName } from '../../../sites/registry'
import { followUpsFile } from '../calendar/export'

/** What a file can be for. */
export const fileKinds = ['csv', 'contacts-csv', 'vcard-3', 'vcard-4', 'html', 'ics', 'json'] as const
export type FileKind = (typeof fileKinds)[number]

/** What is to be written, and how. `bom`: the mark with which Excel reads letters with accents rightly. */
export interface FileWish extends CsvManner { kind: FileKind }

/** What the page knows that a file needs. */
export interface FileContext { db: Database, settings: Settings, now: number, app: string, topicName: (topic: string) => string }

/** A file made whole, ready to be saved. */
export interface MadeFile { name: string, blob: Blob }

/**
 * Writes a file about some people. It is put together piece by piece, each handed to the browser at once, so that nobody stands in memory twice.
 * A page about one person needs one id; JSON is always everything.
 */
export async function fileOf({ db, settings, now, app, topicName }: FileContext, whom: Whom, { kind, ...manner }: FileWish): Promise<MadeFile> {
  const day = dayOf(now)
  switch (kind) {
    case 'csv': return made(`kith-people-${day}.csv`, 'text/csv', csvHead(manner), map(outgoingPeople(db, whom), people => csvRows(people, manner)))
    case 'contacts-csv': return made(`kith-contacts-${day}.csv`, 'text/csv', touchHead(manner), map(outgoingTouches(db, whom), touches => touchRows(touches, topicName)))
    case 'vcard-3': case 'vcard-4':
      return made(`kith-people-${day}.vcf`, 'text/vcard', '', map(outgoingPeople(db, whom), people => vcards(people, kind === 'vcard-3' ? '3.0' : '4.0')))
    case 'html': {
      const records = whom === 'everyone' ? null : await recordsOf(db, whom[0] ?? '')
      if (!records) throw new Error('there is nobody to write about')
      return made(`kith-${slug(records.candidate.name)}-${day}.html`, 'text/html', candidateHtml({ ...records, title: records.candidate.name, madeAt: now, siteName, topicName }))
    }
    case 'ics': return made('kith-follow-ups.ics', 'text/calendar', await followUpsFile(db, settings, day, now))
    case 'json': return { name: `kith-${day}.json`, blob: new Blob(await exportParts(db, { app, now }, part => new Blob([part])), { type: 'application/json' }) }
  }
}

async function* map<T>(lots: AsyncGenerator<T, void>, words: (lot: T) => string): AsyncGenerator<string, void> {
  for await (const lot of lots) yield words(lot)
}

async function made(name: string, type: string, head: string, parts?: AsyncGenerator<string, void>): Promise<MadeFile> {
  const blobs = [new Blob([head])]
  if (parts) for await (const part of parts) blobs.push(new Blob([part]))
  return { name, blob: new Blob(blobs, { type: `${type};charset=utf-8` }) }
}

/** A name as part of a file's name, in any script. */
function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'person'
}
