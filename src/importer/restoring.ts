import { defaultChoices } from '../domain/arrival'
import type { Erasure } from '../domain/erasure'
import { deriveDeskAnew } from '../db/commands/desk'
import { type Context, write } from '../db/commands/context'
import { takeErasures } from '../db/commands/erasure'
import { commitImport } from '../db/commands/import'
import { refreshTraces } from '../db/commands/same-person'
import { newBatch, stageRows } from '../db/commands/staging'
import { settingTravels } from '../db/queries/backup'
import { isDataTable } from '../db/shapes'
import { BackupReadError } from '../exchange/backup/read'
import { FileRefusal } from '../exchange/refusal'
import { tracesVersion } from '../identity'
import type { CheckedBackup, FromImporter, RestoreManner, ToImporter } from '../protocol/importer'
import { checkBackup, putBackExactly, rowsToKeep } from './restore'

type Say = (message: FromImporter) => void
interface Checked { file: File, passphrase: string | null, checked: CheckedBackup, erasures: number }

/** The importer's part that puts backups back: reads one, waits for the recruiter's word, does it. */
export class Restoring {
  readonly #context: () => Context
  readonly #say: Say
  #checked: Checked | null = null

  constructor(context: () => Context, say: Say) {
    this.#context = context
    this.#say = say
  }

  async check({ file, passphrase }: Extract<ToImporter, { do: 'check' }>): Promise<void> {
    const { db } = this.#context()
    this.#checked = null
    try {
      const erasures = await db.erasures.count()
      const checked = await checkBackup(db, file, passphrase, this.#progress('reading'))
      this.#checked = { file, passphrase, checked, erasures }
      this.#say({ said: 'backup', checked })
    } catch (error) {
      const code = error instanceof BackupReadError ? error.code : null
      if (code !== 'needs-passphrase' && code !== 'wrong-passphrase') throw error
      this.#say({ said: 'needs-passphrase', wrong: code === 'wrong-passphrase' })
    }
  }

  async restore({ how }: { how: RestoreManner }): Promise<void> {
    const checked = this.#checked
    const context = this.#context()
    if (!checked) throw new FileRefusal('The file has to be read again first.')
    if (await context.db.erasures.count() !== checked.erasures) throw new FileRefusal('Somebody was erased in the meantime. Choose the file again, so that they stay away.')
    this.#checked = null
    const { people, batch } = how === 'exactly' ? await this.#exactly(context, checked) : await this.#missing(context, checked)
    this.#say({ said: 'restored', people, batch })
  }

  async #exactly(context: Context, { file, passphrase, checked }: Checked) {
    const { people } = await putBackExactly(context, file, passphrase, checked, this.#progress('writing'))
    // Everything is there now. What the lists and the search show is derived from it, some people at a time; a page that is closed leaves the rest to the background.
    await refreshTraces(context, tracesVersion)
    await deriveDeskAnew(context)
    return { people, batch: null }
  }

  async #missing(context: Context, { file, passphrase, checked }: Checked) {
    const { db } = context
    const batch = newBatch(context)
    const others: { table: string, rows: readonly object[] }[] = []
    const from: Record<string, number> = {}
    const progress = this.#progress('writing')
    for await (const { table, rows } of rowsToKeep(db, file, passphrase, checked.erased)) {
      if (isDataTable(table)) await stageRows(context, { batch, table, rows, from: from[table] ?? 0 })
      else if (addable.has(table)) others.push({ table, rows })
      from[table] = (from[table] ?? 0) + rows.length
      progress(Object.values(from).reduce((sum, count) => sum + count, 0), checked.records)
    }
    const committed = await write(context, async () => {
      for (const { table, rows } of others) await this.#add(context, table, rows)
      return commitImport(context, { batch, kind: 'backup', name: file.name, source: 'Backup', choices: defaultChoices })
    })
    const changed = Object.values(committed.counts).some(count => count > 0)
    return { people: committed.counts.candidates ?? 0, batch: changed ? batch : null }
  }

  /** Adds rows of a table that is no evidence of people: what is here stays as it is. */
  async #add(context: Context, table: string, rows: readonly object[]): Promise<void> {
    const { db } = context
    if (table === 'erasures') return takeErasures(context, { rows: rows as Erasure[], blocked: [] })
    const stored = db.table<object, string>(table)
    const keyed = rows.filter(row => table !== 'settings' || settingTravels(row as { key: string }))
    const keys = keyed.map(row => String(Reflect.get(row, String(stored.schema.primKey.keyPath))))
    const here = await stored.bulkGet(keys)
    await stored.bulkAdd(keyed.filter((_row, index) => here[index] === undefined))
  }

  #progress(step: 'reading' | 'writing') {
    return (done: number, all: number) => this.#say({ said: 'progress', step, done: all > 0 ? Math.min(1, done / all) : null, people: 0 })
  }
}

/** Beside what was gathered of people: views, taught pages, the record of what was done, erasures, choices where none was made here. */
const addable: ReadonlySet<string> = new Set(['views', 'rules', 'acts', 'erasures', 'settings'])
