// oxlint-disable-next-line import/default -- the bundler makes it: the address of the worker it builds
import address from '../../../importer/worker.ts?worker&url'
import type { FromImporter, ToImporter } from '../../../protocol/importer'
import { send } from '../../state/send'

/** Trusted Types as far as they are used here; older browsers have none. */
interface TrustedTypes { createPolicy(name: string, rules: { createScriptURL(asked: string): string }): { createScriptURL(asked: string): string } }

/** Kith's one policy: it makes the address of the importer, whatever it is asked for. */
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('kith', { createScriptURL: () => address })

/** A running importer. */
export interface Importer {
  ask(message: ToImporter): void
  /** Ends it at once; what it staged is thrown away. Nothing it had not finished is visible. */
  end(): void
}

/** Starts the importer. @param onSaid hears all it says; a worker that dies is heard as a refusal */
export function startImporter(onSaid: (message: FromImporter) => void): Importer {
  const worker = new Worker(trusted?.createScriptURL('') ?? address, { type: 'module', name: 'kith-importer' })
  const failed = () => onSaid({ said: 'refused', reason: 'The importer stopped before it was done. Nothing was changed. Try again.' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => {
    if (data.said === 'done' || data.said === 'restored' || data.said === 'received' || data.said === 'undone') void send('import.finished', {})
    onSaid(data)
  })
  worker.addEventListener('error', failed)
  worker.addEventListener('messageerror', failed)
  return {
    ask: message => worker.postMessage(message),
    end: () => {
      worker.terminate()
      void send('import.finished', {})
    },
  }
}

/** Asks one thing of an importer of its own, and ends it with the answer. */
export function askImporter(message: ToImporter): Promise<Exclude<FromImporter, { said: 'progress' }>> {
  return new Promise(resolve => {
    const importer = startImporter(said => {
      if (said.said === 'progress') return
      importer.end()
      resolve(said)
    })
    importer.ask(message)
  })
}
