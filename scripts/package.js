// Makes what the stores take: out/packages/kith-VERSION-chrome.zip, -firefox.zip and -source.zip.   usage: npm run package
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages, root } from './lib/setup.js'

ensurePackages()
const { zipSync } = await import('fflate')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const target = join(root, 'out/packages')
mkdirSync(target, { recursive: true })

if (spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1)
for (const browser of ['chrome', 'firefox']) write(browser, filesIn(join(root, 'dist', browser)))
write('source', sources())

const lint = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']
process.exitCode = spawnSync(process.execPath, lint, { cwd: root, stdio: 'inherit' }).status ?? 1

/** The same files always give the same zip, so that a reviewer can compare. */
function write(name, files) {
  const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)))
  const zip = zipSync(sorted, { level: 9, mtime: new Date('2026-01-01T00:00:00') })
  const file = join(target, `kith-${version}-${name}.zip`)
  writeFileSync(file, zip)
  console.log(`${file}  ${Object.keys(files).length} files, ${Math.round(zip.length / 1000)} kB`)
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(folder, name)).isFile())
  return Object.fromEntries(names.map(name => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]))
}

/** What the repository holds, and so what the build is made from. */
function sources() {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  return Object.fromEntries(names.filter(name => statSync(join(root, name), { throwIfNoEntry: false })?.isFile()).map(name => [name, readFileSync(join(root, name))]))
}
