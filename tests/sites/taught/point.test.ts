// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { pageOf } from '../../../src/sites/taught/page'
import { pointedAt, targetsOf } from '../../../src/sites/taught/point'
import { documentOf } from './page'

const html = `<body><main><h1 id="name"><a href="/ilse-okafor"><b id="inner">Ilse Okafor</b></a></h1>
  <p id="bio">Tunes <em id="word">church organs</em> and compilers</p><p id="again">Tunes church organs and compilers</p>
  <ul><li id="row"><a id="work" href="/ilse-okafor/organ-pipes">organ-pipes</a> <img id="picture"></li><li id="second">organ-pipes</li></ul>
  </main><nav><a id="menu" href="/">Pricing</a></nav></body>`
const open = (text = html) => pageOf(documentOf(text), 'https://github.com/ilse-okafor')

function pointing(before = open(), now = before, offered = 600) {
  const targets = targetsOf(before, now, offered)
  return (id: string) => {
    const found = pointedAt(now.document.getElementById(id), targets)
    return found && before.lines[found.index]?.text
  }
}

describe('pointing at', () => {
  test('the words of a line, or a part of them, means the line', () => {
    const at = pointing()
    expect(['inner', 'bio', 'word', 'work'].map(at)).toEqual(['Ilse Okafor', 'Tunes church organs and compilers', 'Tunes church organs and compilers', 'organ-pipes'])
  })
  test('what holds more than a line, a picture, a menu or nothing means none', () => {
    const at = pointing()
    expect(['row', 'picture', 'menu', 'nowhere'].map(at)).toEqual([null, null, null, null])
  })
  test('the smallest of the lines that hold it', () => {
    const page = open('<body><div id="outer">A sentence of some length <div id="block">with a block inside</div></div></body>')
    const at = pointing(page)
    expect(at('block')).toBe('with a block inside')
    expect(at('outer')).toMatch(/^A sentence of some length/)
  })
  test('the second print of a line means the line', () => {
    expect(open().lines.filter(({ text }) => text.startsWith('Tunes'))).toHaveLength(1)
    expect(pointing()('again')).toBe('Tunes church organs and compilers')
  })
  test('a line that the list does not offer means none', () => {
    expect(pointing(open(), open(), 1)('bio')).toBeNull()
    const later = open(html.replace('<ul>', '<p id="late">Just arrived</p><ul>'))
    expect(pointing(open(), later)('late')).toBeNull()
  })
})

test('a page that drew itself anew leads to the lines of the list, of equal ones to the nearest', () => {
  const text = (works: string) => `<body><h1>Ilse Okafor</h1><i id="x">Follow</i><p>One</p><p>Two</p><p>Three</p><i id="y">Follow</i>${works}</body>`
  const before = open(text(''))
  const now = open(text('<p>Late</p>').replace('<p>One</p>', '<p>Zero</p><p>One</p>'))
  const targets = targetsOf(before, now, 600)
  const found = ['x', 'y'].map(id => pointedAt(now.document.getElementById(id), targets)?.index)
  expect(found).toEqual([...before.lines.keys()].filter(index => before.lines[index]?.text === 'Follow'))
})
