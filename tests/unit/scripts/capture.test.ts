import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../../scripts/capture'
import { desk } from './desk'

const page = resolve('tests/sites/behance/pages/profile.html')
const address = 'https://www.behance.net/mira-solvang'

test('prints the capture of one page, with the keys of the format in order', async () => {
  expect(await main([page, '--url', address])).toBe(0)
  const capture = JSON.parse(desk.said.join('\n')) as Record<string, unknown>
  expect(Object.keys(capture)).toEqual(['page', 'handle', 'name', 'headline', 'location', 'company', 'about', 'links', 'items', 'misses'])
  expect(capture).toMatchObject({ page: 'profile', handle: 'mira-solvang', name: 'Mira Solvang' })
})

test.each(['https://www.behance.net/', 'https://www.behance.net/somebody-else', 'https://example.org/'])('a page about nobody at %s prints so', async url => {
  expect(await main([page, '--url', url])).toBe(0)
  expect(JSON.parse(desk.said.join('\n'))).toEqual({ page: 'none' })
})

test('reads the pages of an index into a folder, and names the one it cannot read', async () => {
  const index = join(desk.folder, 'INDEX.json')
  await writeFile(join(desk.folder, 'mira.html'), await readFile(page))
  await writeFile(index, JSON.stringify([{ site: 'behance', file: 'mira.html', url: address }, { site: 'behance', file: 'behance/gone.html', url: address }]))
  await mkdir(join(desk.folder, 'out/behance'), { recursive: true })
  await writeFile(join(desk.folder, 'out/behance/gone.html.json'), '{}')
  expect(await main(['--index', index, '--out', join(desk.folder, 'out')])).toBe(1)
  await expect(readFile(join(desk.folder, 'out/behance/gone.html.json'))).rejects.toThrow()
  expect(JSON.parse(await readFile(join(desk.folder, 'out/mira.html.json'), 'utf8'))).toMatchObject({ handle: 'mira-solvang' })
  expect(desk.complained.join()).toContain('behance/gone.html')
  expect(desk.said.join()).toContain('1 pages read')
})

test.each([
  ['no page', [], 'Which page?'],
  ['no address', [page], '--url'],
  ['no web address', [page, '--url', 'mira'], '"mira" is not a web address'],
  ['a script address', [page, '--url', 'javascript:1'], 'is not a web address'],
  ['two files', [page, page, '--url', address], 'One file at a time'],
  ['an index without a folder', ['--index', 'x.json'], '--out'],
  ['an index and a file', [page, '--index', 'x.json', '--out', 'y'], 'not both'],
  ['an unknown option', ['--colour'], '--colour'],
  ['a file that is not there', ['nowhere.html', '--url', address], 'nowhere.html cannot be read'],
  ['an index that is not there', ['--index', 'nowhere.json', '--out', 'y'], 'nowhere.json cannot be read'],
  ['an index that is none', ['--index', 'package.json', '--out', 'y'], 'is not a list'],
] as const)('%s: a sentence, and the code for wrong arguments', async (_what, args, words) => {
  expect(await main([...args])).toBe(2)
  expect(desk.complained.join('\n')).toContain(words)
  expect(desk.said).toEqual([])
})
