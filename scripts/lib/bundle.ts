import { resolve } from 'node:path'
import { build } from 'vite'

/** One entry file with all that it imports as a script for a page; made in memory. @param entry relative to this folder */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome144', 'firefox140'],
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'kithScript' },
    },
  })
  const outputs = [result].flat().flatMap(part => 'output' in part ? part.output : [])
  const chunk = outputs.find(part => part.type === 'chunk')
  if (!chunk || chunk.type !== 'chunk') throw new Error(`${entry} could not be bundled`)
  return chunk.code
}
