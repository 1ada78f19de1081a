import type { BackupFault, BackupState } from '../../../domain/backup'
import { dayOf } from '../../../domain/day'
import { number, relativeTime, shortDay } from '../../../i18n/format'

/** "1.4 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 100_000) return `${number(Math.ceil(bytes / 1_000))} kB`
  return bytes < 1_000_000_000 ? `${number(Math.round(bytes / 100_000) / 10)} MB` : `${number(Math.round(bytes / 100_000_000) / 10)} GB`
}

/** "Last backup today, in your downloads (1.4 MB, sealed)." */
export function lastWords({ last }: Pick<BackupState, 'last'>, now: number): string {
  if (!last) return 'No backup yet.'
  const where = last.place === 'folder' ? 'in your folder' : 'in your downloads'
  return `Last backup ${relativeTime(last.at, now)}, ${where} (${sizeWords(last.bytes)}${last.sealed ? ', sealed' : ''}).`
}

/** "23 Nov, 9:14" */
export function momentWords(at: number, now: number): string {
  const time = new Date(at)
  return `${shortDay(dayOf(at), dayOf(now))}, ${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`
}

/** What went wrong with the last try, and what to do. */
export function faultWords({ fault, place, folder }: Pick<BackupState, 'fault' | 'place' | 'folder'>): { title: string, text: string } | null {
  if (!fault) return null
  const words: Record<BackupFault, { title: string, text: string }> = {
    'no-access': place === 'folder'
      ? { title: 'The browser asks again', text: `To go on saving into “${folder}”, let Kith use the folder again. The browser forgets that now and then.` }
      : { title: 'The browser asks again', text: 'To go on saving into your downloads, let Kith put files there again.' },
    'gone': { title: 'The folder is not there any more', text: `“${folder}” was moved, renamed or deleted, or the disk it is on is not connected. Connect it, or choose another folder.` },
    'no-room': { title: 'There is no room left', text: 'The disk is full, so the backup could not be saved. Free some space; Kith tries again.' },
    'unexpected': { title: 'The backup did not succeed', text: 'Kith tries again within the hour. If it happens again, save one by hand and copy the report in Settings.' },
  }
  return words[fault]
}
