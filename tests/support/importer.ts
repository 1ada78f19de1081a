import type { Choices } from '../../src/domain/arrival'
import { defaultChoices } from '../../src/domain/arrival'
import type { Context } from '../../src/db/commands/context'
import { doors } from '../../src/importer/doors'
import { Work } from '../../src/importer/work'
import type { FromImporter, Preview, Reading } from '../../src/protocol/importer'

/** An importer over a test's database, with all it said. */
export function importerFor(context: Context) {
  const said: FromImporter[] = []
  const work = new Work({ context: () => context, doors, say: message => { said.push(message) } })
  const last = () => said.at(-1) ?? fail('the importer says something')
  return {
    said, work,
    async read(file: File, reading: Reading = { texts: false }): Promise<Preview | string> {
      await work.do({ do: 'read', file, reading })
      const answer = last()
      return answer.said === 'preview' ? answer.preview : answer.said === 'refused' ? answer.reason : fail(answer.said)
    },
    async commit(choices: Partial<Choices> = {}) {
      await work.do({ do: 'commit', choices: { ...defaultChoices, ...choices } })
      const answer = last()
      return answer.said === 'done' ? answer.done : fail(answer.said === 'refused' ? answer.reason : answer.said)
    },
    /** Reads a file and brings it in. */
    async bring(file: File, choices: Partial<Choices> = {}, reading: Reading = { texts: false }) {
      const preview = await this.read(file, reading)
      if (typeof preview === 'string') throw new Error(preview)
      return { preview, done: await this.commit(choices) }
    },
    async undo(batch: string) {
      await work.do({ do: 'undo', batch })
      const answer = last()
      return answer.said === 'undone' ? answer.undone : fail(answer.said === 'refused' ? answer.reason : answer.said)
    },
  }
}

function fail(what: string): never {
  throw new Error(`the importer said: ${what}`)
}
