// All checks, from a fresh clone on: sets up what is missing, then types, lint, dead code, builds, tests, store lint and both browsers.
// The last line is `N passed, N failed` (and `, N skipped` where some were left out).   usage: npm test [-- --no-browsers]
import { ensureBrowsers, ensurePackages } from './lib/setup.js'
import { add, check, nothing, tests } from './lib/steps.js'

const withBrowsers = !process.argv.includes('--no-browsers')
const started = Date.now()
ensurePackages()
if (withBrowsers) ensureBrowsers(['chrome', 'firefox'])

const total = nothing()
add(total, await check('types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']))
add(total, await check('lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']))
add(total, await check('dead code', ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints']))
add(total, await check('build for Chrome', ['scripts/build.js', 'chrome']))
add(total, await check('build for Firefox', ['scripts/build.js', 'firefox']))
add(total, await tests('tests', [], { minutes: 20 }))
add(total, await check('store lint', ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery']))
if (withBrowsers) {
  for (const browser of ['chrome', 'firefox']) {
    add(total, await tests(`flows in ${browser}`, ['--config', 'tests/e2e/vitest.config.ts'], { minutes: 20, env: { BROWSER: browser } }))
  }
}

if (total.unsteady.length) console.log(`\nPassed only at the second try, which wants mending:\n${total.unsteady.map(one => `  ! ${one}`).join('\n')}`)
if (total.failures.length) console.log(`\nFailed:\n${total.failures.map(failure => `  ✗ ${failure}`).join('\n')}`)
console.log(`\n${Math.round((Date.now() - started) / 1000)} s in all`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed ? 1 : 0
