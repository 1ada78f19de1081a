import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main as resolveNames } from '../../../scripts/resolve'
import { main as findSensitive } from '../../../scripts/sensitive'
import { desk } from './desk'

async function file(name: string, text: string): Promise<string> {
  const path = join(desk.folder, name)
  await writeFile(path, text)
  return path
}

test('resolve prints one object: a name and its topic, or null', async () => {
  expect(await resolveNames(['--file', await file('names.txt', '\uFEFFk8s\r\n\r\nReactJS\nxyzzy\n')])).toBe(0)
  expect(JSON.parse(desk.said.join('\n'))).toEqual({ k8s: 'kubernetes', ReactJS: 'react', xyzzy: null })
})

test('resolve prints the topics of each text', async () => {
  expect(await resolveNames(['--texts', await file('texts.json', '["Sourdough and Kubernetes", "The weather"]')])).toBe(0)
  expect(JSON.parse(desk.said.join('\n'))).toEqual([['sourdough', 'kubernetes'], []])
})

test('sensitive prints a judgement a line, with its kind', async () => {
  expect(await findSensitive(['--file', await file('lines.txt', 'A race condition in prod\nI was diagnosed with diabetes\n')])).toBe(0)
  expect(JSON.parse(desk.said.join('\n'))).toEqual([
    { text: 'A race condition in prod', sensitive: false, kind: null },
    { text: 'I was diagnosed with diabetes', sensitive: true, kind: 'health' },
  ])
})

test.each([
  ['no file', () => resolveNames([]), 2], ['two files', () => resolveNames(['--file', 'a', '--texts', 'b']), 2], ['an unknown flag', () => resolveNames(['--what']), 2],
  ['a missing file', () => resolveNames(['--file', '/nowhere/names.txt']), 1], ['no file of lines', () => findSensitive([]), 2], ['missing lines', () => findSensitive(['--file', '/nowhere/l.txt']), 1],
] as const)('%s is said in a sentence', async (_what, run, code) => {
  expect(await run()).toBe(code)
  expect(desk.complained.join('')).not.toBe('')
  expect(desk.said).toEqual([])
})

test('texts that are no list are refused', async () => {
  expect(await resolveNames(['--texts', await file('texts.json', '{"a": 1}')])).toBe(1)
  expect(desk.complained.join('')).toContain('not a JSON list of texts')
})
