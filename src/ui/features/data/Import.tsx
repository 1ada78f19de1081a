import { useState } from 'preact/hooks'
import { countKnown } from '../../../db/queries/export'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { send } from '../../state/send'
import { bringIn } from './bring-in'
import { type CheckedFile, Refusal, checkFile, ownersElsewhere } from './file'
import { ImportForm, type ImportState } from './ImportForm'

/** More than a text may hold in a browser. */
const mostBytes = 450_000_000

/** `ImportForm` bound to the background. */
export function Import() {
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const [withSettings, setWithSettings] = useState(false)

  const check = async (file: File) => {
    setState({ step: 'checking', name: file.name })
    await guarded(file.name, async () => {
      if (file.size > mostBytes) throw new Refusal('The file is too large to be read at once.')
      const checked = checkFile(await textOf(file))
      const owners = ownersElsewhere(checked)
      const here = new Set(await db.candidates.where('id').anyOf([...owners.keys()]).primaryKeys())
      const [, stray] = [...owners].find(([id]) => !here.has(id)) ?? []
      if (stray) throw new Refusal(`${stray}: belongs to a candidate who is neither in the file nor here.`)
      const known = await Promise.all(checked.tables.map(async ({ name, rows }) =>
        [name, await countKnown(db, name, rows.map(row => row.id))] as const))
      setState({ step: 'preview', name: file.name, file: checked, known: Object.fromEntries(known) })
    })
  }

  const start = (name: string) => (file: CheckedFile) => guarded(name, async () => {
    setState({ step: 'working', name, done: 0, all: 1 })
    const counts = await bringIn(file, send, (done, all) => setState({ step: 'working', name, done, all }))
    if (withSettings) await command('settings.set', { patch: file.settings })
    setState({ step: 'done', name, records: Object.values(counts).reduce((sum, count) => sum + count, 0) })
  })

  const guarded = async (name: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      setState({ step: 'refused', name, reason: error instanceof Refusal ? error.message : 'The browser could not read the file.' })
    }
  }

  const name = 'name' in state ? state.name : ''
  return (
    <ImportForm
      state={state} today={today.value} withSettings={withSettings} onSettings={setWithSettings}
      onReset={() => setState({ step: 'choose' })} onFile={file => void check(file)} onStart={file => void start(name)(file)}
    />
  )
}

/** The file as text. @throws Refusal when it is not text at all */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('This is not a text file (UTF-8), so it is not a Kith export.')
  }
}
