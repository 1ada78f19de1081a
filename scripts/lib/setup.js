// What a fresh clone needs before anything else runs: packages and, for tests and the tour, browsers. Node's own modules only.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Makes sure that Node is new enough and the packages of the lock file are installed. Exits with a message where it cannot. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) stop(`Kith needs Node 20.19 or newer; this is ${process.versions.node}.`)
  if (packagesAreCurrent()) return
  say('Installing packages (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) stop('npm ci failed; see its words above.')
}

/**
 * Makes sure that browsers are there, and openssl for the throw-away certificate. On Debian as root it installs them;
 * elsewhere it says what to do and exits.
 * @param {('chrome' | 'firefox')[]} wanted
 */
export function ensureBrowsers(wanted) {
  const missing = () => [
    ...wanted.filter(browser => !findBrowser(browser)).map(browser => (browser === 'chrome' ? 'chromium' : 'firefox-esr')),
    ...(inPath(['openssl']) ? [] : ['openssl']),
  ]
  const packages = missing()
  if (packages.length === 0) return
  if (process.getuid?.() === 0 && inPath(['apt-get'])) {
    say(`Installing ${packages.join(', ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = args => spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
    if (!apt(['update'])) say('apt-get update failed; trying with the package lists that are there.')
    apt(['install', '-y', '--no-install-recommends', ...packages])
  }
  const left = missing()
  if (left.length === 0) return
  stop(`Not found: ${left.join(', ')}. Install what is missing`
    + ' (Debian and Ubuntu: sudo apt-get install chromium firefox-esr openssl; macOS: brew install --cask chromium firefox),'
    + ' or name a browser you have in the CHROME or FIREFOX variable.')
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @returns {string | null} path of the installed browser, the CHROME or FIREFOX variable first
 */
export function findBrowser(browser) {
  const { variable, names, places } = JSON.parse(readFileSync(new URL('browsers.json', import.meta.url), 'utf8'))[browser]
  const named = process.env[variable]
  if (named && existsSync(named)) return named
  return inPath(names) ?? places.find(place => existsSync(place)) ?? null
}

/** Compares what is installed with the lock file by content: dates lie after a checkout. */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(want).every(([path, entry]) => path === '' || entry.optional || entry.devOptional || have[path]?.version === entry.version)
}

function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  return folders.flatMap(folder => names.flatMap(name => endings.map(ending => join(folder, name + ending)))).find(path => existsSync(path)) ?? null
}

function say(words) {
  console.error(words)
}

function stop(words) {
  console.error(words)
  process.exit(1)
}
