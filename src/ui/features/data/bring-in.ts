import { type ErrorCode, errorCodes } from '../../../protocol/errors'
import type { Send } from '../../../protocol/client'
import { type CheckedFile, Refusal } from './file'

const rowsAtOnce = 500

/**
 * Hands a checked file to the background: staged in small lots, made visible all at once. Whatever goes wrong, the lots
 * are thrown away and nothing is changed.
 * @param onProgress called with how many of all rows were handed over
 * @returns how many records were written, by table
 * @throws Refusal with the sentence for the recruiter
 */
export async function bringIn(
  file: Pick<CheckedFile, 'tables'>, send: Send, onProgress: (done: number, all: number) => void = () => {},
): Promise<Record<string, number>> {
  const all = file.tables.reduce((sum, table) => sum + table.rows.length, 0)
  const begun = await send('import.begin', { tables: Object.fromEntries(file.tables.map(({ name, rows }) => [name, rows.length])) })
  if (!begun.ok) throw refusalOf(begun)
  const { batch } = begun.value
  const abandon = async (failure: { code: ErrorCode, detail: string }) => {
    await send('import.abandon', { batch })
    return refusalOf(failure)
  }
  let done = 0
  for (const { name, rows } of file.tables) {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const lot = rows.slice(from, from + rowsAtOnce)
      const staged = await send('import.rows', { batch, table: name, rows: lot })
      if (!staged.ok) throw await abandon(staged)
      done += lot.length
      onProgress(done, all)
    }
  }
  const committed = await send('import.commit', { batch })
  if (!committed.ok) throw await abandon(committed)
  return committed.value.counts
}

function refusalOf({ code, detail }: { code: ErrorCode, detail: string }): Refusal {
  return new Refusal(detail ? `${errorCodes[code]} (${detail})` : errorCodes[code])
}
