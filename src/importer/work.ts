/** What the importer does, apart from being a worker. */
import type { Choices } from '../domain/arrival'
import { defaultChoices } from '../domain/arrival'
import { errorCodes } from '../domain/errors'
import { undoImport } from '../db/commands/batches'
import { type Context, asKithError } from '../db/commands/context'
import { commitImport } from '../db/commands/import'
import { discardStaged, newBatch } from '../db/commands/staging'
import type { Door } from '../exchange/door'
import { NeedsMapping } from '../exchange/door'
import { FileRefusal } from '../exchange/refusal'
import { isSealed } from '../exchange/seal'
import type { Done, FromImporter, Preview, ToImporter } from '../protocol/importer'
import { isKithFile, readKith, stageChecked } from './kith'
import { checkFile } from './kith-file'
import { readPeople } from './people'
import { Receiving } from './receiving'
import { Restoring } from './restoring'

interface Needs {
  /** A fresh one for each step: the clock goes on. */
  context: () => Context
  doors: readonly Door[]
  say: (message: FromImporter) => void
}

/** One page's importer: reads a file, waits for the recruiter's word, makes it visible or takes an import back. Runs while nobody else does (`alone`). */
export class Work {
  readonly #needs: Needs
  readonly #restoring: Restoring
  readonly #receiving: Receiving
  #staged: { batch: string, preview: Preview, source: string, erasures: number } | null = null

  constructor(needs: Needs) {
    this.#needs = needs
    this.#restoring = new Restoring(needs.context, needs.say)
    this.#receiving = new Receiving(needs.context, needs.say)
  }

  /** Does what the page asks and says how it went: whatever fails, nothing is changed. */
  async do(asked: ToImporter): Promise<void> {
    const { say, context } = this.#needs
    try {
      switch (asked.do) {
        case 'read': return say({ said: 'preview', preview: await this.#read(asked) })
        case 'bring': return say({ said: 'done', done: await this.#bring(asked) })
        case 'commit': return say({ said: 'done', done: await this.#commit(asked.choices) })
        case 'check': return await this.#restoring.check(asked)
        case 'restore': return await this.#restoring.restore(asked)
        case 'open': return await this.#receiving.open(asked)
        case 'take': return await this.#receiving.take()
        case 'undo': return say({ said: 'undone', undone: await undoImport(context(), asked) })
      }
    } catch (error) {
      if (error instanceof NeedsMapping) say({ said: 'needs-mapping', seen: error.seen })
      else say({ said: 'refused', reason: sentenceOf(error) })
      if (asked.do !== 'undo') await discardStaged(context())
    }
  }

  async #read({ file, reading }: Extract<ToImporter, { do: 'read' }>): Promise<Preview> {
    const context = this.#needs.context()
    await discardStaged(context)
    const batch = newBatch(context)
    if (file.size === 0) throw new FileRefusal(`${file.name} is empty.`)
    const head = new Uint8Array(await file.slice(0, 65_536).arrayBuffer())
    const door = this.#needs.doors.find(one => one.recognise(head, file.name))
    const say = (done: number | null, people: number) => this.#needs.say({ said: 'progress', step: 'reading', done, people })
    say(0, 0)
    const erasures = await context.db.erasures.count()
    if (door) {
      const preview = await readPeople(context, { door, file, reading, batch, say })
      this.#staged = { batch, preview, source: door.source, erasures }
      return preview
    }
    if (isSealed(head)) throw new FileRefusal(`${file.name} is sealed. A backup goes in under “Put a backup back”, what a colleague or your other computer made under “Receive a hand-over”.`)
    if (!isKithFile(head, file.name)) throw new FileRefusal(`Kith cannot tell what kind of file ${file.name} is. It reads LinkedIn’s export (the ZIP), CSV and vCard files, and its own exports.`)
    const preview = await readKith(context, { file, batch })
    this.#staged = { batch, preview, source: 'Kith export', erasures }
    return preview
  }

  async #bring({ text, name }: Extract<ToImporter, { do: 'bring' }>): Promise<Done> {
    const context = this.#needs.context()
    const batch = newBatch(context)
    await stageChecked(context, checkFile(text), batch)
    const committed = await commitImport(context, { batch, kind: 'sample', name, source: name, choices: defaultChoices })
    return { name, batch: null, people: committed.people, records: total(committed.counts) }
  }

  async #commit(choices: Choices): Promise<Done> {
    const staged = this.#staged
    if (!staged) throw new FileRefusal('The file has to be read again first.')
    this.#staged = null
    const context = this.#needs.context()
    if (await context.db.erasures.count() !== staged.erasures) throw new FileRefusal('Somebody was erased in the meantime. Choose the file again, so that they stay away.')
    const { preview, batch, source } = staged
    const all = preview.of === 'people' ? preview.created + preview.updated + preview.same : 0
    const onProgress = (people: number) => this.#needs.say({ said: 'progress', step: 'writing', done: all > 0 ? people / all : null, people })
    const kind = preview.of === 'people' ? preview.kind : 'kith'
    const { people, counts } = await commitImport(context, { batch, kind, name: preview.name, source, choices, onProgress })
    return { name: preview.name, batch: total(counts) > 0 ? batch : null, people, records: total(counts) }
  }
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function sentenceOf(error: unknown): string {
  if (error instanceof FileRefusal) return error.message
  const { code, detail } = asKithError(error)
  return detail ? `${errorCodes[code]} (${detail})` : errorCodes[code]
}
