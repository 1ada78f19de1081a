// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { captured, markup, withState } from './page'

const page = markup('project')
const path = '/gallery/900000001/Tide-tables'
const owner = { username: 'Mira-Solvang', displayName: 'Mira Solvang', url: 'https://www.behance.net/Mira-Solvang', location: 'Bergen, Norway' }
const second = { displayName: 'Tobiah Renn', url: 'https://www.behance.net/tobiah_renn', location: 'Oslo, Norway' }
const project = {
  id: 900000001, name: 'Tide tables', description: 'Nine posters.\nAsk tides@fjordtrykk.example', publishedOn: 1771400000, owners: [owner],
  tags: [{ id: 1, title: 'letterpress' }], tools: [{ id: 5001, title: 'Adobe Illustrator', url: '/search/projects?tools=5001' }], fields: [{ id: 44, label: 'Graphic Design' }],
  comments: { nodes: [{ user: { displayName: 'Petra Comments' } }] },
}
const stateOf = (value: unknown) => ({ project: { project: value } })
const structured = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'VisualArtwork', ...data })}</script></head>`

test('the page alone: project, tool and field, the owner and their place', () => {
  expect(captured(page, path)).toEqual({
    site: 'behance', page: 'work', handle: 'mira-solvang', profileUrl: 'https://www.behance.net/mira-solvang', url: `https://www.behance.net${path}`,
    name: 'Mira Solvang', headline: null, location: 'Bergen, Norway', company: null, about: null, links: [], misses: [],
    items: [
      { kind: 'project', title: 'Tide tables', url: `https://www.behance.net${path}`, tags: ['letterpress', 'wood type'], at: '2026-02-18' },
      { kind: 'tool', title: 'Adobe Illustrator', url: 'https://www.behance.net/search/projects?tools=5001', tags: [], at: null },
      { kind: 'field', title: 'Graphic Design', url: 'https://www.behance.net/search/projects?field=44', tags: [], at: null },
    ],
  })
})

describe('the state that the server embeds', () => {
  test('gives text and day, without e-mail addresses and commenters', () => {
    const capture = captured(withState(page, stateOf(project)), path)
    expect(capture?.items[0]).toMatchObject({ title: 'Tide tables', text: 'Nine posters. Ask', tags: ['letterpress'], at: '2026-02-18' })
    expect(capture?.items.slice(1).map(item => [item.kind, item.title, item.url])).toEqual([
      ['tool', 'Adobe Illustrator', 'https://www.behance.net/search/projects?tools=5001'], ['field', 'Graphic Design', 'https://www.behance.net/search/projects?field=44'],
    ])
    expect(JSON.stringify(capture)).not.toMatch(/Petra|Quentin|Odin/)
  })

  test('gives no address to a field that has none', () => {
    const capture = captured(withState('<body></body>', stateOf({ ...project, fields: [{ label: 'Typography' }] })), path)
    expect(capture?.items.at(-1)).toEqual({ kind: 'field', title: 'Typography', url: null, tags: [], at: null })
  })

  test('of several owners, the creator', () => {
    const capture = captured(withState('<body></body>', stateOf({ ...project, owners: [second, owner], creator: { url: owner.url } })), path)
    expect(capture).toMatchObject({ handle: 'mira-solvang', name: 'Mira Solvang', location: 'Bergen, Norway' })
  })

  test('of several owners and no creator, the first', () => {
    expect(captured(withState('<body></body>', stateOf({ ...project, owners: [second, owner] })), path)).toMatchObject({ handle: 'tobiah_renn', name: 'Tobiah Renn' })
  })

  test('of another project is ignored: the page decides', () => {
    expect(captured(withState(page, stateOf({ ...project, id: 900000002, name: 'Stale', owners: [second] })), path)).toEqual(captured(page, path))
  })

  test('of another project and no page yet: nobody', () => {
    expect(captured(withState('<body></body>', stateOf({ ...project, id: 900000002 })), path)).toBeNull()
  })
})

describe('structured data', () => {
  const unnamed = page.replaceAll('href="https://www.behance.net/Mira-Solvang"', 'href="#"')

  test('names the owner where the page does not', () => {
    const html = unnamed.replace('</head>', structured({ identifier: 900000001, creator: [{ '@type': 'Person', name: 'Mira Solvang', url: owner.url }] }))
    expect(captured(html, path)).toMatchObject({ handle: 'mira-solvang', name: 'Mira Solvang' })
  })

  test('of another project does not', () => {
    const html = page.replace('</head>', structured({ identifier: 900000050, creator: [{ name: 'Quentin Elsewhere', url: 'https://www.behance.net/quentin-elsewhere' }] }))
    expect(captured(html, path)).toMatchObject({ handle: 'mira-solvang' })
  })
})

describe('whose page it is', () => {
  test('another project is still on screen: nobody', () => {
    expect(captured(page, '/gallery/900000050/Elsewhere')).toBeNull()
  })

  test('the head was renewed before the page: nobody', () => {
    const html = page.replace('rel="canonical" href="https://www.behance.net/gallery/900000001/Tide-tables"', 'rel="canonical" href="https://www.behance.net/gallery/900000050/Elsewhere"')
      .replace('Tide tables - Mira Solvang', 'Elsewhere - Quentin Elsewhere')
    expect(captured(html, '/gallery/900000050/Elsewhere')).toBeNull()
  })

  test('without a report link, address and title of the head have to agree with the page', () => {
    expect(captured(page.replace('#report', ''), path)).toMatchObject({ handle: 'mira-solvang', name: 'Mira Solvang' })
  })

  test('several owners beside the title and no word on who made it: nobody', () => {
    const html = page.replace('<span>Mira Solvang</span></a>', '$&<a href="https://www.behance.net/tobiah_renn">Tobiah Renn</a>')
    expect(captured(html, path)).toBeNull()
  })

  test('several owners beside the title: the one whom the head of this project names first', () => {
    const html = page.replace('<span>Mira Solvang</span></a>', '$&<a href="https://www.behance.net/tobiah_renn">Tobiah Renn</a>')
    const head = (words: string) => html.replace('</head>', `<meta property="og:owners" content="${words}"></head>`)
    expect(captured(head('Tobiah Renn, Mira Solvang'), path)).toMatchObject({ handle: 'tobiah_renn', name: 'Tobiah Renn' })
    expect(captured(head('Mira Solvang'), path)).toMatchObject({ handle: 'mira-solvang' })
    expect(captured(head('Quentin Elsewhere'), path)).toBeNull()
    expect(captured(head('Mira Solvang').replace('rel="canonical" href="https://www.behance.net/gallery/900000001', 'rel="canonical" href="https://www.behance.net/gallery/900000050'), path)).toBeNull()
  })

  test('its owner looks at it', () => {
    expect(captured(withState(page, stateOf({ ...project, isOwner: 1 })), path)).toMatchObject({ own: true })
    expect(captured(withState(page, stateOf(project)), path)).not.toHaveProperty('own')
  })
})
