import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '../../../scripts/guard'

const guardCase = { to: { name: 'Anne Roth', givenName: 'Anne', company: 'SAP' }, people: [{ name: 'Anna Weiß', company: 'Zalando' }], draft: 'Hi Anne, how are things at Zalando?', label: { findings: ['other-company'] } }

let folder = ''
let printed: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'))
  printed = []
  vi.spyOn(console, 'log').mockImplementation(line => { printed.push(String(line)) })
  vi.spyOn(console, 'error').mockImplementation(line => { printed.push(String(line)) })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const answer = { findings: [{ kind: 'other-company', text: 'Zalando', start: 27, fix: 'SAP' }] }

test('prints the answer to a case, whose fields may be missing', async () => {
  writeFileSync(join(folder, 'case.json'), JSON.stringify(guardCase))
  expect(await main([join(folder, 'case.json')])).toBe(0)
  expect(JSON.parse(printed.join('\n'))).toEqual(answer)
})

test('writes an answer for each case of a folder', async () => {
  const { people: _, ...alone } = guardCase
  writeFileSync(join(folder, 'a.json'), JSON.stringify(guardCase))
  writeFileSync(join(folder, 'b.json'), JSON.stringify(alone))
  writeFileSync(join(folder, 'c.txt'), 'no case')
  expect(await main(['--index', folder, '--out', join(folder, 'out')])).toBe(0)
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['a.json', 'b.json'])
  expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'))).toEqual(answer)
  expect(JSON.parse(readFileSync(join(folder, 'out/b.json'), 'utf8'))).toEqual({ findings: [] })
})

test('says what is wrong with a file or with the arguments', async () => {
  writeFileSync(join(folder, 'broken.json'), '{')
  writeFileSync(join(folder, 'empty.json'), '{}')
  expect(await main([join(folder, 'broken.json')])).toBe(1)
  expect(await main([join(folder, 'empty.json')])).toBe(1)
  expect(await main([])).toBe(2)
  expect(await main(['--index', folder])).toBe(2)
  expect(printed.join('\n')).toMatch(/cannot be answered as a case.*needs "to" with a name.*usage/s)
})
