import { expect, test } from 'vitest'
import { decodePage, withPage } from '../../../scripts/lib/pages'

const bytes = (text: string) => new TextEncoder().encode(text)
const html = '<!DOCTYPE html><html><body><p>Mira Sólvång – принтер</p></body></html>'

test('plain UTF-8 comes through, with or without a mark at its start', () => {
  expect(decodePage(bytes(html))).toBe(html)
  expect(decodePage(bytes(`\ufeff${html}`))).toBe(html)
})

test('a page in an old encoding is decoded as it declares, and without a word as Windows-1252', () => {
  const old = (meta: string, e: number) => new Uint8Array([...bytes(`<html><head>${meta}</head><body>`), ...Array<number>(9).fill(e), ...bytes('</body></html>')])
  expect(decodePage(old('<meta charset="windows-1251">', 0xef))).toContain('п'.repeat(9))
  expect(decodePage(old('', 0xe9))).toContain('é'.repeat(9))
  expect(decodePage(old('<meta charset="no-such-thing">', 0xe9))).toContain('é'.repeat(9))
})

test('UTF-16 is told by its mark', () => {
  const words = Uint16Array.from(`\ufeff${html}`.split(''), letter => letter.charCodeAt(0))
  expect(decodePage(new Uint8Array(words.buffer))).toBe(html)
})

test('a page cut in the middle of a letter stays UTF-8', () => {
  const cut = bytes(`${html}é`).slice(0, -1)
  expect(decodePage(cut)).toContain('Mira Sólvång')
})

test('what a copier put before the page goes, a comment of the page stays', () => {
  const header = new Uint8Array([0xcd, 0x41, 0, 0, ...bytes('https://pages.example/'), 0, 0, 0x3c, 0xff])
  expect(decodePage(new Uint8Array([...header, ...bytes(html)]))).toBe(html)
  expect(decodePage(bytes(`HTTP/1.1 200 OK\r\nServer: x\r\n\r\n${html}`))).toBe(html)
  expect(decodePage(bytes(`<!-- saved -->${html}`))).toBe(`<!-- saved -->${html}`)
})

test('a piece of a page that starts with no doctype is left alone', () => {
  expect(decodePage(bytes('  <div id="app">Mira</div>'))).toBe('  <div id="app">Mira</div>')
})

test('a transcribed state becomes the element that it was in', async () => {
  const state = { profile: { user: { displayName: '</script><b>Mira</b>' } } }
  const text = await withPage(decodePage(bytes(JSON.stringify(state))), 'https://www.behance.net/mira', document => {
    expect(document.querySelector('b')).toBeNull()
    return document.querySelector('#beconfig-store_state')?.textContent ?? ''
  })
  expect(JSON.parse(text)).toEqual(state)
})

test('text that only starts like JSON is a page', () => {
  expect(decodePage(bytes('{"cut": '))).toBe('{"cut": ')
})

test('no script of a page runs', async () => {
  const ran = await withPage('<body><p>no</p><script>document.querySelector("p").textContent = "yes"</script></body>', 'https://www.behance.net/', document => document.querySelector('p')?.textContent)
  expect(ran).toBe('no')
})
