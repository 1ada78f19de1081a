// Steps of `npm test`: each runs one command and says how many checks passed, failed and were skipped. Node's own modules only.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './setup.js'

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[], unsteady: string[] }} Count `unsteady`: passed only when run again */

/**
 * Runs a command.
 * @param {string[]} command the first word is a file of node_modules/.bin's package or a script, run by this Node
 * @param {{ env?: Record<string, string>, quiet?: boolean, minutes?: number }} options quiet: words are shown only when it fails
 * @returns {Promise<{ ok: boolean, words: string }>}
 */
export function run(command, { env = {}, quiet = true, minutes = 5 } = {}) {
  return new Promise(done => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: process.platform !== 'win32',
    })
    let words = ''
    child.stdout?.on('data', part => { words += part })
    child.stderr?.on('data', part => { words += part })
    const timer = setTimeout(() => {
      words += `\nStopped after ${minutes} minutes.`
      endGroup(child)
    }, minutes * 60_000)
    child.once('close', code => {
      clearTimeout(timer)
      done({ ok: code === 0, words: words.trim() })
    })
  })
}

/** One check that passes or fails as a whole: types, lint, a build. @returns {Promise<Count>} */
export async function check(name, command, options) {
  const started = Date.now()
  const { ok, words } = await run(command, options)
  console.log(`${ok ? '✓' : '✗'} ${name}  ${seconds(started)}`)
  if (!ok) console.log(words.split('\n').slice(-60).join('\n'))
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: ok ? [] : [name], unsteady: [] }
}

/**
 * Test files run by vitest, counted one by one from its report.
 * @returns {Promise<Count>} where there is no report, one failure: the run itself
 */
export async function tests(name, vitestArguments, options = {}) {
  const report = `${root}/out/test/${name.replace(/\W+/g, '-')}.json`
  rmSync(report, { force: true })
  const started = Date.now()
  console.log(`· ${name} …`)
  const command = ['node_modules/vitest/vitest.mjs', 'run', ...vitestArguments, '--reporter=default', '--reporter=json', `--outputFile=${report}`]
  const { ok } = await run(command, { quiet: false, minutes: 8, ...options })
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  const count = found ? countReport(found, name) : nothing()
  if (!ok && count.failed === 0) add(count, { ...nothing(), failed: 1, failures: [`${name}: the run ended without a result; see above`] })
  console.log(`${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped  ${seconds(started)}`)
  return count
}

function countReport(report, name) {
  const count = nothing()
  for (const file of report.testResults) {
    const place = relative(root, file.name)
    if (file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')) {
      add(count, { ...nothing(), failed: 1, failures: [`${name}: ${place}: ${String(file.message).split('\n')[0]}`] })
    }
    for (const { status, fullName, failureMessages = [] } of file.assertionResults) {
      const told = [`${name}: ${place}: ${fullName}`, ...failureMessages.map(message => firstLines(message))].join('\n')
      if (status === 'passed') add(count, { ...nothing(), passed: 1, unsteady: failureMessages.length > 0 ? [told] : [] })
      else if (status === 'failed') add(count, { ...nothing(), failed: 1, failures: [told] })
      else count.skipped++
    }
  }
  return count
}

/** What a failure says, without where in the machinery it was thrown. @param {string} message */
function firstLines(message) {
  return message.split('\n').filter(line => !/^\s+at .*node_modules/.test(line)).slice(0, 12).map(line => `      ${line}`).join('\n')
}

/** @returns {Count} */
export function nothing() {
  return { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] }
}

/** Adds one count to another. */
export function add(total, { passed, failed, skipped, failures, unsteady }) {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  total.failures.push(...failures)
  total.unsteady.push(...unsteady)
}

/** Browsers that a stopped run started belong to its process group and end with it. */
function endGroup(child) {
  if (process.platform === 'win32' || child.pid === undefined) return child.kill()
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`
}
