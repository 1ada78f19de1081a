// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captured, markup, mira, profileState, withState } from './page'

const page = markup('profile')
const long = 'W'.repeat(100_000)

test('texts and lists are cut, whatever the page holds', () => {
  const projects = Array.from({ length: 700 }, (_, n) => ({ id: 900000100 + n, name: `${n} ${long.slice(0, 1_000)}` }))
  const user = { ...mira, displayName: long, occupation: long, location: long, company: long, customSections: [{ value: `${long} ${long}` }] }
  const capture = captured(withState('<body></body>', profileState(user, projects)), '/mira-solvang')
  expect(capture?.items).toHaveLength(500)
  expect(capture?.items.every(item => item.title.length <= 300)).toBe(true)
  expect(capture?.name).toBeNull()
  expect(capture?.headline?.length).toBeLessThanOrEqual(5_000)
  expect(capture?.about).toHaveLength(20_000)
})

test('a page with thousands of cards is read, up to the cap', () => {
  const card = (n: number) => `<article><a href="/gallery/${800000000 + n}/x">Card ${n}</a></article>`
  const html = page.replace('<div class="ContentGrid-grid-u8i" role="feed">', `$&${Array.from({ length: 3_000 }, (_, n) => card(n)).join('')}`)
  expect(captured(html, '/mira-solvang')?.items).toHaveLength(500)
})

test('markup and signs are no name, writing from right to left is one', () => {
  const nameOf = (displayName: string) => captured(withState('<body></body>', profileState({ ...mira, displayName })), '/mira-solvang')?.name
  for (const name of ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '{{constructor}}', '500+', '🚀', 'Mira | Hiring']) expect(nameOf(name), name).toBeNull()
  for (const name of ['\u202eevil\u202c مريم الخطّاطة', 'مريم', 'Mira 🚀', '3LAU']) expect(nameOf(name)).toBe(name)
})

test('addresses that are no web addresses are left out', () => {
  const references = ['javascript:alert(1)', 'data:text/html,x', 'mailto:mira@fjordtrykk.example', 'http://', '//'].map(url => ({ url }))
  const capture = captured(withState('<body></body>', profileState({ ...mira, website: 'javascript:1', webLinks: references, socialReferences: references })), '/mira-solvang')
  expect(capture?.links).toEqual([])
})

test.each(['', 'null', '[]', '{', '"x"', '1e999', '{"profile":null}', '{"profile":{"user":[]}}', `${'['.repeat(20_000)}`, '{"__proto__":{"profile":{"user":{"username":"mira-solvang"}}}}'])(
  'a state of %.30s gives nobody', text => {
    expect(captured(`<body><script type="application/json" id="beconfig-store_state">${text}</script></body>`, '/mira-solvang')).toBeNull()
    expect(captured(`<body><script type="application/ld+json">${text}</script></body>`, '/gallery/900000001')).toBeNull()
  })

test('no state and no structured data makes it throw', () => {
  const keys = fc.constantFrom('username', 'displayName', 'occupation', 'url', 'webLinks', 'customSections', 'owners', 'creator', 'id', 'name', 'tags', 'publishedOn', 'website')
  const anything = fc.dictionary(keys, fc.anything({ withNullPrototype: false, withBigInt: false, maxDepth: 3 }))
  fc.assert(fc.property(anything, anything, (user, project) => {
    const state = { ...profileState({ ...user, username: 'mira-solvang' }, [project]), project: { project: { ...project, id: 900000001 } } }
    for (const path of ['/mira-solvang', '/gallery/900000001']) expect(() => captured(withState(page, state), path)).not.toThrow()
  }), { numRuns: 60 })
})

test('a deeply nested page is read', () => {
  const html = page.replace('<div class="ContentGrid-grid-u8i" role="feed">', `${'<div>'.repeat(400)}$&`)
  expect(captured(html, '/mira-solvang')?.items.map(item => item.title)).toEqual(['Tide tables', 'Alphabet of nets'])
})
