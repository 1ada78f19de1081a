// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/sites/contract'
import { site } from '../../../src/sites/github'
import { page, parse } from './page'

const readPage = (document: Document, address: string) => read(site, document, new URL(address))
const titles = (capture: ReturnType<typeof readPage>, kind: string) =>
  capture?.items.filter(item => item.kind === kind).map(item => item.title)

describe('a profile', () => {
  const capture = readPage(page('profile'), 'https://github.com/Mira-Lindqvist?tab=overview')

  test('who it is', () => {
    expect(capture).toMatchObject({
      site: 'github', page: 'profile', handle: 'mira-lindqvist', profileUrl: 'https://github.com/mira-lindqvist',
      url: 'https://github.com/mira-lindqvist', name: 'Mira Lindqvist', headline: 'Maps, ferries and slow software. Write to',
      location: 'Visby, Gotland', company: '@tidewater-maps', misses: [],
      links: ['https://ferry.example/mira', 'https://social.example/@mira'],
    })
  })

  test('the README is one item and the about text, without e-mail addresses and picture texts', () => {
    expect(titles(capture, 'readme')).toEqual(['mira-lindqvist/README.md'])
    expect(capture?.about).toBe('Hej! I draw sea charts. Mail me: or . brewlog is by a friend')
  })

  test('own repositories, also pinned forks and created ones, with what is printed on them', () => {
    expect(capture?.items.filter(item => item.kind === 'repository')).toEqual([
      {
        kind: 'repository', title: 'sea.charts', text: 'Charts of the Baltic, drawn by hand',
        url: 'https://github.com/mira-lindqvist/sea.charts', tags: ['TypeScript'], at: null,
      },
      { kind: 'repository', title: 'tide-tables', url: 'https://github.com/mira-lindqvist/tide-tables', tags: [], at: null },
      { kind: 'repository', title: 'foghorn', url: 'https://github.com/mira-lindqvist/foghorn', tags: ['C'], at: '2026-03-06' },
    ])
  })

  test("others' repositories that the person pinned or works on", () => {
    expect(titles(capture, 'contribution')).toEqual(['tidewater-maps/depths', 'nordic-gis/projections', 'lighthouse-lab/lamps'])
  })

  test('gists, organisations, whom they sponsor, achievements', () => {
    expect(titles(capture, 'gist')).toEqual(['knots.md'])
    expect(titles(capture, 'organization')).toEqual(['tidewater-maps'])
    expect(titles(capture, 'sponsor')).toEqual(['Nils-Bryggare'])
    expect(titles(capture, 'achievement')).toEqual(['Pull Shark'])
  })

  test('nobody else and no e-mail address is in it', () => {
    const all = JSON.stringify(capture)
    for (const other of [
      'otto-patron', 'old-harbour', 'Private Sponsor', 'lantern', 'Lamp is out', 'nils-bryggare/brewlog', 'Baking', '05:28',
      '@ferry', '[at]',
    ]) {
      expect(all).not.toContain(other)
    }
  })

  test('each item stands where it was read, and the name too', () => {
    const document = page('profile')
    const walked = site.walk(document, new URL('https://github.com/mira-lindqvist'))
    expect(walked?.items.length).toBe(capture?.items.length)
    for (const item of walked?.items ?? []) expect(document.body.contains(item.element)).toBe(true)
    const depths = walked?.items.find(item => item.title === 'tidewater-maps/depths')
    expect(depths?.element.getAttribute('href')).toBe('/tidewater-maps/depths')
    expect(walked?.nameElement?.getAttribute('itemprop')).toBe('name')
  })
})

describe('tabs', () => {
  test('repositories', () => {
    const capture = readPage(page('repositories'), 'https://github.com/bo-tanaka?tab=repositories')
    expect(capture).toMatchObject({ page: 'list', handle: 'bo-tanaka', name: 'Bo Tanaka', misses: [] })
    expect(capture?.items).toEqual([
      {
        kind: 'repository', title: 'kettle', text: 'A tea timer', url: 'https://github.com/Bo-Tanaka/kettle',
        tags: ['Go', 'tea'], at: '2026-02-03',
      },
      { kind: 'repository', title: 'gong', url: 'https://github.com/Bo-Tanaka/gong', tags: [], at: '2025-12-24' },
    ])
  })

  test('stars keep their owner, and links in descriptions are none', () => {
    const capture = readPage(page('stars', html => html.replaceAll(/<\/?turbo-frame[^>]*>/g, '')), 'https://github.com/Bo-Tanaka?tab=stars')
    expect(titles(capture, 'star')).toEqual(['old-harbour/gong', 'Bo-Tanaka/kettle', 'Evening reading'])
    expect(capture?.items[0]).toMatchObject({ text: 'Rings old-harbour/bell every hour', tags: ['Zig'], at: null })
    expect(capture?.items.length).toBe(3)
  })

  test('of stars as they look since 2022 only title and link are taken, and the lists are among them', () => {
    expect(readPage(page('stars'), 'https://github.com/Bo-Tanaka?tab=stars')?.items).toEqual([
      { kind: 'star', title: 'old-harbour/gong', url: 'https://github.com/old-harbour/gong', tags: [], at: null },
      { kind: 'star', title: 'Bo-Tanaka/kettle', url: 'https://github.com/Bo-Tanaka/kettle', tags: [], at: null },
      { kind: 'star', title: 'Evening reading', url: 'https://github.com/stars/Bo-Tanaka/lists/evening-reading', tags: [], at: null },
    ])
  })

  test('people followed, by name or login', () => {
    const capture = readPage(page('following'), 'https://github.com/Bo-Tanaka?tab=following')
    expect(titles(capture, 'following')).toEqual(['Ines Okoro', 'kelp42'])
  })

  test.each([
    ['following', 'followers', 'Following'], ['stars', 'repositories', 'Stars'], ['repositories', 'stars', 'Repositories'],
    ['following', 'following', 'Followers'],
  ])('the list of %s under the address of %s is not read', (shown, asked, title) => {
    const relabelled = (html: string) => html.replaceAll(/Following/g, title).replaceAll('%3Dfollowing', '%3Dfollowers')
    const document = page(shown, html => shown === asked ? relabelled(html) : html)
    expect(readPage(document, `https://github.com/Bo-Tanaka?tab=${asked}`)).toMatchObject({ name: 'Bo Tanaka', items: [] })
  })

  test('a counted list that is not there is missed', () => {
    const document = page('repositories')
    document.querySelector('#user-repositories-list')?.remove()
    expect(readPage(document, 'https://github.com/Bo-Tanaka?tab=repositories')?.misses).toContain('repositories')
  })

  test('a list that says it is empty is not missed', () => {
    const document = page('repositories', html => html.replace(/<div id="user-repositories-list">[\s\S]*<\/ul><\/div>/,
      '<div id="user-repositories-list"><div class="blankslate"><h2>Bo-Tanaka doesn’t have any repositories that match.</h2></div></div>'))
    expect(readPage(document, 'https://github.com/Bo-Tanaka?tab=repositories')).toMatchObject({ items: [], misses: [] })
  })

  test('of tabs whose lists are not read nothing is missed', () => {
    const document = page('repositories', html => html.replace('data-tab-item="repositories"', 'data-tab-item="packages"'))
    expect(readPage(document, 'https://github.com/Bo-Tanaka?tab=packages')).toMatchObject({ name: 'Bo Tanaka', items: [], misses: [] })
  })

  test('the own page shows no drafts', () => {
    const capture = readPage(page('own'), 'https://github.com/Ines-Okoro?tab=repositories')
    expect(capture).toMatchObject({ handle: 'ines-okoro', name: null, headline: null, links: [], items: [], about: null })
    expect(JSON.stringify(capture)).not.toMatch(/draft|Add a bio|ines@/)
  })
})

describe('works', () => {
  test("a person's repository", () => {
    expect(readPage(page('repository'), 'https://github.com/bo-tanaka/Kettle')).toMatchObject({
      page: 'work', handle: 'bo-tanaka', name: null,
      items: [{
        kind: 'repository', title: 'kettle', text: 'A tea timer', url: 'https://github.com/Bo-Tanaka/kettle', tags: ['tea', 'Go'], at: null,
      }],
    })
  })

  const changed = (...pairs: [string, string][]) => (html: string) => pairs.reduce((source, [from, to]) => source.replace(from, to), html)
  test.each([
    ["an organisation's", changed(['type="user"', 'type="organization"'], ['/users/Bo-Tanaka/', '/orgs/Bo-Tanaka/'])],
    ["an owner's of whom nothing is told", changed(['/users/Bo-Tanaka/hovercard', ''], ['data-hovercard-type="user"', ''])],
    ['a repository whose title is another', changed(['<a href="/Bo-Tanaka/kettle">', '<a href="/Bo-Tanaka/gong">'])],
    ['a repository whose head is another', changed(['content="https://github.com/Bo-Tanaka/', 'content="https://github.com/old-harbour/'])],
  ])('%s gives nothing', (_what, edit) => {
    expect(readPage(page('repository', edit), 'https://github.com/bo-tanaka/kettle')).toBeNull()
  })

  test('a repository under the address of a profile or of another gives nothing', () => {
    expect(readPage(page('repository'), 'https://github.com/bo-tanaka')).toBeNull()
    expect(readPage(page('repository'), 'https://github.com/bo-tanaka/gong')).toBeNull()
    expect(readPage(page('profile'), 'https://github.com/mira-lindqvist/sea.charts')).toBeNull()
  })

  test('a gist', () => {
    const address = 'https://gist.github.com/mira-lindqvist/0a1b2c3d4e5f60718293a4b5c6d7e8f9'
    expect(readPage(page('gist'), address)).toMatchObject({
      page: 'work', handle: 'mira-lindqvist', name: null,
      items: [{ kind: 'gist', title: 'knots.md', text: 'Knots I tie on the ferry', url: address, at: '2025-05-10' }],
    })
    expect(readPage(page('gist'), address.replace('mira-lindqvist', 'otto-patron'))).toBeNull()
  })
})

describe('redesigns', () => {
  const stranger = '<section><h1>Wanda Stranger</h1><p>Nowhere</p><a href="/wanda/stranger-things">stranger-things</a></section>'
  test.each([
    ['no microdata', (html: string) => html.replaceAll(/ item(prop|scope|type)(="[^"]*")?/g, '')],
    ['no classes', (html: string) => html.replaceAll(/ class="[^"]*"/g, '')],
    ['no head', (html: string) => html.replaceAll(/<(meta|link)[^>]*>/g, '')],
    ['no data attributes', (html: string) => html.replaceAll(/ data-[\w-]+(="[^"]*")?/g, '')],
    ['no labels', (html: string) => html.replaceAll(/ aria-label="[^"]*"/g, '')],
    ['plain blocks', (html: string) => html.replaceAll(/(<\/?)(h[1-4]|ul|ol|li|main|article)(?=[\s>])/g, '$1div')],
    ["a stranger's card first", (html: string) => html.replace(/<body[^>]*>/, `$&${stranger}`)],
  ])('%s: the same person and items', (_what, edit) => {
    const before = readPage(page('profile'), 'https://github.com/mira-lindqvist')
    const after = readPage(page('profile', edit), 'https://github.com/mira-lindqvist')
    const { misses: _before, ...fields } = before ?? { misses: [] }
    expect(after).toMatchObject({ ...fields, items: expect.anything(), url: before?.url })
    expect(after?.items.map(item => `${item.kind} ${item.title}`)).toEqual(before?.items.map(item => `${item.kind} ${item.title}`))
  })
})

describe('hostile pages', () => {
  const address = 'https://github.com/mira-lindqvist'

  test('long and odd strings are cut and stay text', () => {
    const capture = readPage(page('profile', html => html
      .replaceAll(/Mira Lindqvist/g, `\u202e&lt;img src=x onerror=alert(1)&gt;${'x'.repeat(100_000)}`)
      .replaceAll('I draw sea charts.', 'sea '.repeat(50_000))
      .replaceAll('Charts of the Baltic', 'y'.repeat(100_000))
      .replaceAll('data-bio-text="', `data-bio-text="${'😀'.repeat(40_000)}`)), address)
    expect(capture?.name?.length).toBe(300)
    expect(capture?.name).toContain('<img src=x')
    expect(capture?.about?.length).toBeLessThanOrEqual(20_000)
    expect(capture?.headline?.length).toBeLessThanOrEqual(5_000)
    expect(capture?.headline).not.toMatch(/[\ud800-\udbff]$/)
    expect(capture?.items.find(item => item.title === 'sea.charts')?.text?.length).toBeLessThanOrEqual(5_000)
  })

  test('no more than 500 items', () => {
    const rows = Array.from({ length: 700 }, (_, index) => `<li><h3><a href="/Bo-Tanaka/r${index}">r${index}</a></h3></li>`).join('')
    const document = page('repositories', html => html.replace('<div id="user-repositories-list"><ul>', `$&${rows}`))
    const capture = readPage(document, 'https://github.com/Bo-Tanaka?tab=repositories')
    expect(capture?.items.length).toBe(500)
  })

  test('links that lead nowhere or carry an e-mail address are none', () => {
    const capture = readPage(page('profile', html => html.replace('href="https://social.example/@mira"',
      'href="javascript:alert(1)"').replace('https://ferry.example/mira"', 'https://ferry.example/?to=mira%40ferry.example"')), address)
    expect(capture?.links).toEqual([])
  })

  test.each([
    '', '<html>', '<body class="page-profile"><div class="h-card">', '<frameset><frame></frameset>',
    '<div itemtype="http://schema.org/Person">',
    '<div itemscope itemtype="http://schema.org/Person"><a href="%E0%A4%A?tab=followers">',
  ])('nothing in %j', html => {
    for (const where of [address, `${address}?tab=stars`, `${address}/sea.charts`, 'https://gist.github.com/mira-lindqvist/0a1b2c3d4e5f']) {
      expect(readPage(parse(html), where)).toBeNull()
    }
  })
})
