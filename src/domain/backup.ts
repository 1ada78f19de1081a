import * as z from 'zod/mini'
import { instant, line, word } from './record'

/** The first line of a backup. */
export const backupHead = z.object({
  /** What makes the file one of Kith's; the same mark as in an export. */
  kith: z.literal(1),
  /** The number of the backup's format. */
  backup: z.number().check(z.int(), z.gte(1)),
  /** The version of Kith that wrote it, and of the database's shape. */
  app: line,
  database: z.number().check(z.int(), z.gte(1)),
  madeAt: instant,
  /** Records by table. */
  counts: z.record(z.string(), z.number().check(z.int(), z.gte(0))),
})
export type BackupHead = z.infer<typeof backupHead>

/** Formats up to this one can be read. */
export const backupFormat = 1

/** Where backups go by themselves: nowhere, the downloads folder, or a folder chosen once. */
export const backupPlaces = ['none', 'downloads', 'folder'] as const
export type BackupPlace = (typeof backupPlaces)[number]

/** Why the last try made no backup. `no-access`: the browser wants to be asked again · `gone`: the folder is not there any more. */
export const backupFaults = ['no-access', 'gone', 'no-room', 'unexpected'] as const
export type BackupFault = (typeof backupFaults)[number]

/** A file that Kith made by itself, and may take away again. `download` is the browser's number for it. */
const madeFile = z.object({ name: line, at: instant, place: z.enum(['downloads', 'folder']), download: z.optional(z.number()) })
export type MadeFile = z.infer<typeof madeFile>

/** What is known of the backups of this computer. It stands in the settings table and travels nowhere. */
export const backupState = z.object({
  place: z.enum(backupPlaces),
  /** So many files are kept. */
  keep: z.number().check(z.int(), z.gte(1), z.lte(52)),
  /** Backups are sealed with the passphrase whose key is stored. */
  sealed: z.boolean(),
  folder: word,
  files: z.array(madeFile),
  /** The last backup, whoever asked for it. */
  last: z.nullable(z.object({ at: instant, name: line, bytes: z.number(), sealed: z.boolean(), place: z.enum(['downloads', 'folder', 'by-hand']) })),
  triedAt: z.nullable(instant),
  fault: z.nullable(z.enum(backupFaults)),
  /** When the recruiter said that they know there is none. */
  remindedAt: z.nullable(instant),
})
export type BackupState = z.infer<typeof backupState>

export const noBackups: BackupState = { place: 'none', keep: 8, sealed: false, folder: '', files: [], last: null, triedAt: null, fault: null, remindedAt: null }

const day = 86_400_000
const hour = 3_600_000
const week = 7 * day

/**
 * Whether a backup is to be made now: a week after the last, or as soon as the computer runs again after that; once, however many weeks were missed.
 * One that failed is tried again after an hour at the earliest; a clock set back does not keep it from being made.
 */
export function backupDue({ place, last, triedAt, fault }: BackupState, now: number): boolean {
  if (place === 'none') return false
  const sinceTry = triedAt === null ? Number.POSITIVE_INFINITY : now - triedAt
  if (sinceTry >= 0 && sinceTry < hour) return false
  // Kith cannot ask by itself: what wants the recruiter's word waits a day.
  if (fault === 'no-access' && sinceTry >= 0 && sinceTry < day) return false
  if (fault !== null || last === null) return true
  return now - last.at >= week || last.at > now + day
}

/** A gentle word is due when there is something to lose and no backup for two weeks. */
export function backupMissed({ last, remindedAt }: Pick<BackupState, 'last' | 'remindedAt'>, { since, now }: { since: number | null, now: number }): boolean {
  const safeSince = Math.max(last?.at ?? 0, remindedAt ?? 0) || since
  return since !== null && safeSince !== null && now - safeSince > 14 * day
}

/** The file's name: sorted by name they are sorted by time. In the computer's own time, as the recruiter knows it. */
export function backupName(now: number, sealed: boolean): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const at = new Date(now)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `kith-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}${sealed ? '-sealed' : ''}.kith`
}
