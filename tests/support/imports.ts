import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export interface Import {
  specifier: string
  /** Erased by the compiler: `import type …`. An import of `{ type A }` alone still loads the file. */
  typeOnly: boolean
}

/** A source file with what it imports. `path` is relative to src/, with forward slashes. */
export interface Source { path: string, text: string, imports: Import[] }

const statement = /^[ \t]*(?:import|export)\b(?<type>\s+type\b(?!\s*(?:,|from\b)))?(?:[^'"`;]*?\bfrom)?\s*['"](?<specifier>[^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"](?<specifier>[^'"]+)['"]/g

/** @returns every import and re-export in a TypeScript text, in the order of the text. */
export function importsOf(text: string): Import[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found = [...plain.matchAll(statement)].map(({ groups }) => ({ specifier: groups?.specifier ?? '', typeOnly: groups?.type !== undefined }))
  return [...found, ...[...plain.matchAll(dynamic)].map(({ groups }) => ({ specifier: groups?.specifier ?? '', typeOnly: false }))]
}

/** All TypeScript sources under src/. */
export function readSources(): Source[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
  return files.map(file => {
    const text = readFileSync(join(root, 'src', file), 'utf8')
    return { path: file.replaceAll('\\', '/'), text, imports: importsOf(text) }
  })
}

/** @returns the path under src/ without its ending that a relative import leads to; null for a package. */
export function targetOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return join(dirname(from), specifier).replaceAll('\\', '/').replace(/\?.*$/, '').replace(/\.(?:tsx?|js)$/, '')
}

/** @returns the source that a relative import leads to, or undefined (JSON, CSS). */
export function sourceAt(sources: readonly Source[], target: string): Source | undefined {
  const names = ['.ts', '.tsx', '/index.ts', '/index.tsx'].map(ending => target + ending)
  return sources.find(({ path }) => names.includes(path))
}

/**
 * Everything that is loaded when a file is: files under src/ and names of packages, through imports of values.
 * @returns for each, the chain of files that leads to it
 */
export function loadedBy(sources: readonly Source[], start: Source): Map<string, string[]> {
  const loaded = new Map<string, string[]>()
  const walk = (source: Source, chain: string[]) => {
    for (const { specifier, typeOnly } of source.imports) {
      if (typeOnly) continue
      const target = targetOf(source.path, specifier)
      const next = target === null ? undefined : sourceAt(sources, target)
      const name = next?.path ?? target ?? specifier
      if (loaded.has(name)) continue
      loaded.set(name, [...chain, name])
      if (next) walk(next, [...chain, name])
    }
  }
  walk(start, [start.path])
  return loaded
}
