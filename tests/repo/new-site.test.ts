import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/imports'

/** A copy of what the skeleton of a site has to fit into, so that the tree itself never holds one. */
let copy: string

function newSite(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/run.js', 'scripts/new-site.ts', ...args, '--root', copy], { cwd: root, encoding: 'utf8' })
}

/** Runs a tool of the project in the copy. @returns its words; throws with them when it fails */
function tool(file: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: copy, encoding: 'utf8' })
}

beforeAll(() => {
  // Outside of the project: the linter leaves out what git ignores.
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'new-site-')))
  for (const part of ['src', 'tests/sites', 'tests/support', 'tests/repo/architecture.test.ts', 'vitest.config.ts', 'package.json', '.oxlintrc.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: object }
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src/sites/kittiwake', 'src/sites/registry.ts', 'tests/sites/kittiwake'] }))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('npm run new:site', () => {
  test.each([
    [[], 'Give one name.'], [['one', 'two'], 'Give one name.'], [['Kittiwake'], 'small letters'], [['../up'], 'small letters'], [['k'], 'small letters'],
    [['github'], 'src/sites/github is there already'], [['generic'], 'src/sites/generic is there already'], [['contract'], 'src/sites/contract.ts is there already'],
    [['kittiwake', '--host', 'https://x'], 'is no host'], [['kittiwake', '--nonsense'], 'usage'],
  ])('refuses %j with a sentence', (args, words) => {
    const { status, stderr, stdout } = newSite(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(existsSync(join(copy, 'src/sites/kittiwake'))).toBe(false)
  })

  test('writes a site whose types, lint and tests hold as they are', { timeout: 120_000 }, () => {
    const { status, stdout } = newSite('kittiwake', '--host', 'www.kittiwake.example')
    expect(status).toBe(0)
    for (const file of ['src/sites/kittiwake/index.ts', 'src/sites/kittiwake/README.md', 'tests/sites/kittiwake/pages/profile.html']) {
      expect(stdout).toContain(file)
      expect(readFileSync(join(copy, file), 'utf8'), file).not.toMatch(/__\w+__/)
    }
    expect(stdout).toContain('{ "matches": ["https://www.kittiwake.example/*"], "js": ["src/sites/kittiwake/content.iife.ts"], "run_at": "document_idle" }')
    expect(tool('typescript/bin/tsc', '--noEmit', '-p', '.')).toBe('')
    expect(tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src/sites/kittiwake', 'tests/sites/kittiwake')).toMatch(/0 warnings and 0 errors/)
    const report = JSON.parse(tool('vitest/vitest.mjs', 'run', '--reporter=json', 'tests/sites/kittiwake', 'tests/sites/negatives', 'tests/repo/architecture')) as Report
    expect(report).toMatchObject({ success: true, numFailedTests: 0 })
    expect(new Set(report.testResults.map(({ name }) => name.replaceAll('\\', '/').split('/tests/')[1])))
      .toEqual(new Set(['repo/architecture.test.ts', 'sites/kittiwake/read.test.ts', 'sites/kittiwake/urls.test.ts', 'sites/negatives.test.ts']))
  })

  test('does not write over what is there', () => {
    expect(newSite('kittiwake')).toMatchObject({ status: 2, stderr: expect.stringContaining('src/sites/kittiwake is there already') })
  })
})

interface Report { success: boolean, numFailedTests: number, testResults: { name: string }[] }
