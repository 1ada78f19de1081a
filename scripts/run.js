// Runs a TypeScript script of this folder through vite, so that it sees the sources as the build does (import.meta.glob, JSON).
// usage: node scripts/run.js scripts/NAME.ts [arguments]   The script exports `main(args: string[]): Promise<number | void>`.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error', root: resolve(import.meta.dirname, '..') })
process.exitCode = (await module.main(args)) ?? 0
