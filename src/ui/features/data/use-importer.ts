import { useEffect, useRef } from 'preact/hooks'
import type { FromImporter, ToImporter } from '../../../protocol/importer'
import { type Importer, startImporter } from './worker'

/** An importer for the file in hand. It ends with the screen, and what it staged goes with it. */
export interface FileImporter {
  /** Starts one with its first message. One that runs ends. */
  start(message: ToImporter, onSaid: (said: FromImporter) => void): void
  /** Tells the running one. */
  ask(message: ToImporter): void
  end(): void
}

export function useImporter(): FileImporter {
  const running = useRef<Importer | null>(null)
  const end = () => {
    running.current?.end()
    running.current = null
  }
  useEffect(() => end, [])
  return {
    start: (message, onSaid) => {
      end()
      running.current = startImporter(onSaid)
      running.current.ask(message)
    },
    ask: message => running.current?.ask(message),
    end,
  }
}
