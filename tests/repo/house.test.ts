import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/imports'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const json = (file: string) => JSON.parse(read(file)) as Record<string, Record<string, string>>

describe('packages', () => {
  test('every version is exact', () => {
    const { dependencies = {}, devDependencies = {} } = json('package.json')
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  test('the lock file names no registry: every machine uses its own', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"\s*:\s*"https?:/)
  })

  test('the lock file knows the builds of its tools for every platform, else npm ci refuses it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> }
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    const known = Object.keys(packages).map(path => path.replace(/^.*node_modules\//, ''))
    expect(wanted.filter(name => !known.includes(name))).toEqual([])
  })

  test('every script of package.json starts a file that is there', () => {
    const files = Object.values(json('package.json').scripts ?? {}).flatMap(script => script.match(/scripts\/[\w./-]+\.(?:js|ts)/g) ?? [])
    expect(files.length).toBeGreaterThan(8)
    expect(files.filter(file => !existsSync(join(root, file)))).toEqual([])
  })
})

test('what continuous integration runs is npm test', () => {
  expect(read('.ci/run')).toMatch(/npm (?:--silent )?test\s*$/)
})

test('the versions of package.json and manifest.json agree', () => {
  expect(json('manifest.json').version).toBe(json('package.json').version)
})
