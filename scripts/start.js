// Shows Kith at its main job on the sample desk: three invented people on LinkedIn, GitHub and Behance.
// With a display it opens a browser in a throw-away profile; without one it walks the same way and leaves pictures in out/tour/.
// usage: npm start [-- --headless] [-- firefox]
import { spawn } from 'node:child_process'
import { ensureBrowsers, ensurePackages, findBrowser, root } from './lib/setup.js'

const words = process.argv.slice(2)
const hasDisplay = ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = words.includes('--headless') || !hasDisplay

ensurePackages()
if (!findBrowser('chrome') && !findBrowser('firefox')) ensureBrowsers(['chrome'])
const browser = words.includes('firefox') || !findBrowser('chrome') ? 'firefox' : 'chrome'
ensureBrowsers([browser])

await run('scripts/build.js', browser)
await run('scripts/run.js', 'scripts/tour.ts', browser, ...(headless ? ['--headless'] : []))

/** Runs one of Kith's scripts and ends with its code when it fails. */
async function run(...command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' })
  const code = await new Promise(done => child.once('close', done))
  if (code !== 0) process.exit(code ?? 1)
}
