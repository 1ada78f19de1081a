import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sentence } from './lib/page-index'

const usage = 'usage: npm run new:site NAME [-- --host www.NAME.com] [--root FOLDER]   (NAME: the folder, lower case: dribbble)'
const templates = resolve(import.meta.dirname, 'new-site')

/**
 * Writes the skeleton of a site: its reader, tests, a test page and dossier. Types, lint and tests hold for it as it is.
 * @returns 0, or 2 where the name cannot be taken
 */
export async function main(args: string[]): Promise<number> {
  const asked = parse(args)
  const wrong = typeof asked === 'string' ? `${asked}\n${usage}` : problemWith(asked)
  if (typeof asked === 'string' || wrong) {
    console.error(wrong)
    return 2
  }
  const written = write(asked)
  console.log(`Written:\n${written.map(file => `  ${file}`).join('\n')}\n\n${next(asked)}`)
  return 0
}

interface Asked { name: string, host: string, root: string }

function parse(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { host: { type: 'string' }, root: { type: 'string' } } })
    const [name, ...more] = positionals
    if (!name || more.length > 0) return 'Give one name.'
    return { name, host: values.host ?? `www.${name}.com`, root: resolve(values.root ?? join(import.meta.dirname, '..')) }
  } catch (error) {
    return sentence(error)
  }
}

/** Why the skeleton cannot be written, as a sentence; null when it can. */
function problemWith({ name, host, root }: Asked): string | null {
  if (!/^[a-z][a-z\d]{1,29}$/.test(name)) return `"${name}" cannot be the name of a site: 2 to 30 small letters and digits, a letter first.`
  if (!/^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(host)) return `"${host}" is no host: write it like www.${name}.com.`
  const taken = [`src/sites/${name}`, `tests/sites/${name}`, `src/sites/${name}.ts`].find(path => existsSync(join(root, path)))
  return taken ? `${taken} is there already: choose another name, or work on that one.` : null
}

/** Fills every template in. @returns the files written, relative to the root */
function write({ name, host, root }: Asked): string[] {
  const words: Record<string, string> = {
    __site__: name, __Site__: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, __host__: host, __day__: new Date().toISOString().slice(0, 10),
  }
  return ['src', 'tests'].flatMap(part => {
    const files = readdirSync(join(templates, part), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    return files.map(entry => {
      const template = join(entry.parentPath, entry.name)
      const path = join(part, 'sites', name, template.slice(join(templates, part).length + 1).replace(/\.txt$/, ''))
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), readFileSync(template, 'utf8').replace(/__[A-Za-z]+__/g, word => words[word] ?? word))
      return path
    })
  }).sort()
}

function next({ name, host }: Asked): string {
  const stanza = `{ "matches": ["https://${host}/*"], "js": ["src/sites/${name}/content.iife.ts"], "run_at": "document_idle" }`
  return `Next:
1. manifest.json, content_scripts:
     ${stanza}
   manifest.json, host_permissions, and tests/repo/permissions.json (both browsers, both lists):
     "https://${host}/*"
   docs/store/permissions.md: a sentence for it. A new host asks people for consent again.
2. Look at real pages, correct urls.ts and read.ts, and write what you saw into src/sites/${name}/README.md.
3. npx vitest run tests/sites/${name} tests/sites/negatives.test.ts`
}
