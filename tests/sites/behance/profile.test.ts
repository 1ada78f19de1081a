// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { site } from '../../../src/sites/behance'
import { captured, markup, mira, parse, profileState, withState } from './page'

const page = markup('profile')
const tidesState = { id: 900000001, name: 'Tide tables', url: 'https://www.behance.net/gallery/900000001/Tide-tables', publishedOn: 1771400000 }

describe('what the page shows', () => {
  const capture = captured(page, '/Mira-Solvang')

  test('the card', () => {
    expect(capture).toMatchObject({
      site: 'behance', page: 'profile', handle: 'mira-solvang', profileUrl: 'https://www.behance.net/mira-solvang', url: 'https://www.behance.net/mira-solvang',
      name: 'Mira Solvang', headline: 'Letterpress printer', company: 'Fjordtrykk', location: 'Bergen, Norway', misses: [],
    })
  })

  test('own links only, without mail and adverts', () => {
    expect(capture?.links).toEqual(['https://fjordtrykk.example/', 'http://instagram.com/fjordtrykk'])
  })

  test('the about text without its e-mail address', () => {
    expect(capture?.about).toMatch(/^Wood type, linocuts and small posters\. Write to\s+for prints\.$/)
  })

  test('own projects and shared ones, not those of others alone', () => {
    expect(capture?.items).toEqual([
      { kind: 'project', title: 'Tide tables', url: 'https://www.behance.net/gallery/900000001/Tide-tables', tags: [], at: null },
      { kind: 'project', title: 'Alphabet of nets', url: 'https://www.behance.net/gallery/900000002/Alphabet-of-nets', tags: [], at: null },
    ])
  })

  test('a place for every button: the whole card, and the name', () => {
    const walk = site.walk(parse(page), new URL('https://www.behance.net/mira-solvang'))
    expect(walk?.nameElement?.textContent?.replace(/\s+/g, ' ')).toBe('Mira Solvang')
    expect(walk?.items.map(item => item.element.localName)).toEqual(['article', 'article'])
  })
})

describe('the state that the server embeds', () => {
  test('tells more than the page, and dates', () => {
    const capture = captured(withState(page, profileState(mira, [tidesState])), '/mira-solvang')
    expect(capture).toMatchObject({ headline: 'Printer and type designer', company: 'Fjordtrykk AS', about: 'Wood type and linocuts.' })
    expect(capture?.links).toEqual(['https://fjordtrykk.example/', 'https://shop.fjordtrykk.example/', 'http://instagram.com/fjordtrykk'])
    expect(capture?.items.map(item => [item.title, item.at])).toEqual([['Tide tables', '2026-02-18'], ['Alphabet of nets', null]])
  })

  test('is enough where nothing is rendered yet', () => {
    const capture = captured(withState('<html><body><div id="app"></div></body></html>', profileState(mira, [tidesState])), '/mira-solvang')
    expect(capture).toMatchObject({ handle: 'mira-solvang', name: 'Mira Solvang', location: 'Bergen, Norway' })
    expect(capture?.items.map(item => item.url)).toEqual(['https://www.behance.net/gallery/900000001/Tide-tables'])
  })

  test('of another person is ignored: the page decides', () => {
    const stale = profileState({ ...mira, username: 'tobiah_renn', displayName: 'Tobiah Renn', occupation: 'Somebody else' }, [{ id: 900000077, name: 'A stale one' }])
    expect(captured(withState(page, stale), '/mira-solvang')).toEqual(captured(page, '/mira-solvang'))
  })

  test('of another person and no page yet: nobody', () => {
    expect(captured(withState('<html><body></body></html>', profileState({ ...mira, username: 'tobiah_renn' })), '/mira-solvang')).toBeNull()
  })

  test('an empty occupation stays empty', () => {
    expect(captured(withState(page, profileState({ ...mira, occupation: '', company: '' })), '/mira-solvang')).toMatchObject({ headline: null, company: null })
  })

  test('without a field at all leaves it to the page', () => {
    const { occupation: _occupation, ...user } = mira
    expect(captured(withState(page, profileState(user)), '/mira-solvang')?.headline).toBe('Letterpress printer')
  })
})

describe('whose page it is', () => {
  test.each(['/tobiah_renn', '/odin-viewer', '/quentin'])('%s while Mira is on screen: nobody', path => {
    expect(captured(page, path)).toBeNull()
  })

  test('the address went back to the state\'s subject, another person is still on screen: nobody', () => {
    expect(captured(withState(page, profileState({ ...mira, username: 'tobiah_renn' })), '/tobiah_renn')).toBeNull()
  })

  test.each([['an error page', '<h1>Oops! We can’t find that page.</h1><a href="/gallery/1/x">x</a>'], ['the sign-in shim', ''], ['a feed', '<a href="/mira-solvang">Mira Solvang</a>']])('%s: nobody', (_what, body) => {
    const state = { error: { isErrorPage: true, projects: [{ owners: [{ username: 'mira-solvang', displayName: 'Mira Solvang' }] }] } }
    expect(captured(withState(`<html><body>${body}</body></html>`, state), '/mira-solvang')).toBeNull()
  })
})

test('the viewer\'s own pages, linked from an open menu, change nothing', () => {
  const menu = '<div><a href="/odin-viewer/projects">My projects</a><a href="/odin-viewer/appreciated">My appreciations</a></div></body>'
  const html = withState(page.replace('</body>', menu), { user: { loggedInUser: { username: 'Odin-Viewer' } } })
  expect(captured(html, '/mira-solvang')).toEqual(captured(page, '/mira-solvang'))
})

describe('other tabs', () => {
  test('appreciations are titles and links, never their owners\' names', () => {
    const capture = captured(page, '/mira-solvang/appreciated')
    expect(capture?.page).toBe('list')
    expect(capture?.items.map(({ kind, title }) => [kind, title])).toEqual([
      ['appreciation', 'Tide tables'], ['appreciation', 'Alphabet of nets'], ['appreciation', 'Not hers at all'],
    ])
    expect(JSON.stringify(capture)).not.toContain('Tobiah')
  })

  test('moodboards and services', () => {
    const html = page.replace('<div class="ContentGrid-grid-u8i" role="feed">', '$&<a href="/moodboard/7001/Boats">Boats</a><a href="/mira-solvang/services/88/Poster">A poster</a>')
    expect(captured(html, '/mira-solvang/moodboards')?.items).toEqual([
      { kind: 'moodboard', title: 'Boats', url: 'https://www.behance.net/moodboard/7001/Boats', tags: [], at: null },
    ])
    expect(captured(html, '/mira-solvang/services')?.items.map(item => [item.kind, item.title])).toEqual([['service', 'A poster']])
  })

  test('info has the card and no items', () => {
    expect(captured(page, '/mira-solvang/info')).toMatchObject({ page: 'list', name: 'Mira Solvang', items: [], misses: [] })
  })
})

test('a link to report a profile is not its name', () => {
  const bare = '<body><div><div><a href="/mira-solvang/info">Info</a><a href="/mira-solvang/#report">Report</a><a href="/mira-solvang">Mira Solvang</a><a href="/mira-solvang/projects">Work</a></div></div></body>'
  expect(captured(bare, '/mira-solvang')?.name).toBe('Mira Solvang')
  expect(captured(bare.replace('>Mira Solvang<', '><'), '/mira-solvang')?.name).toBeNull()
})

test('says what it expected and did not find', () => {
  const bare = '<body><div><div><a href="/mira-solvang/info">Info</a><a href="/mira-solvang/projects">Work</a></div></div></body>'
  expect(captured(bare, '/mira-solvang')).toMatchObject({ name: null, misses: ['name', 'headline', 'location', 'items'] })
})
