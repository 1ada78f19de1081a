// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { learned } from '../../../src/domain/page-rule'
import { site } from '../../../src/sites/github'
import { addressesOf } from '../../../src/sites/taught/addresses'
import { linesOf } from '../../../src/sites/taught/lines'
import { offerOf } from '../../../src/sites/taught/offer'
import { hooksOf, pageOf } from '../../../src/sites/taught/page'
import { readTaught } from '../../../src/sites/taught/read'
import { learn } from '../../../src/sites/taught/teach'
import { sites } from '../../../src/sites/registry'
import { addressOf, documentOf, drawn, type Drawn, ilse, lineOf, open, piet, quiet, read, taughtBy, teach } from './page'

const titles = (walk: ReturnType<typeof read>) => walk?.items.map(({ title }) => title)

describe('what was learned on one page', () => {
  test('reads that page: name, headline and the whole list, with links', () => {
    const walk = read(taughtBy(ilse), ilse, drawn(ilse))
    expect(walk).toMatchObject({ handle: 'ilse-ok', name: 'Ilse Okafor', headline: ilse.bio, page: 'profile', profileUrl: 'https://github.com/ilse-ok' })
    expect(titles(walk)).toEqual(ilse.works)
    expect(walk?.items[0]).toMatchObject({ kind: 'repository', url: 'https://github.com/ilse-ok/organ-pipes', tags: [], at: null })
    expect(walk?.misses).toContain('taught')
  })

  const changes: [string, Drawn][] = [
    ['with other class names', { classes: 'zz9' }], ['with wrappers', { wrapped: true }], ['with plain blocks for headings', { tag: 'div' }],
    ['with pronouns beside the name', { pronouns: 'she/her' }], ['with a count of news in the title', { title: '(3) Piet Waterman · GitHub' }],
  ]
  test.each(changes)('reads another person’s page %s', (_words, how) => {
    const walk = read(taughtBy(ilse), piet, drawn(piet, how))
    expect(walk).toMatchObject({ handle: 'piet-w', name: 'Piet Waterman', headline: piet.bio })
    expect(titles(walk)).toEqual(piet.works)
  })

  test('learned with wrappers, reads without, and the other way round', () => {
    expect(read(taughtBy(ilse, { wrapped: true }), piet, drawn(piet))?.headline).toBe(piet.bio)
    expect(read(taughtBy(ilse), piet, drawn(piet, { wrapped: true }))?.headline).toBe(piet.bio)
  })

  test('invents no headline for who has none, and finds a list of one', () => {
    const walk = read(taughtBy(ilse), quiet, drawn(quiet))
    expect(walk).toMatchObject({ name: 'Noor Achterberg', headline: null })
    expect(titles(walk)).toEqual(['only-one'])
  })

  test('is not distracted by somebody else’s card put first', () => {
    const before = '<section><h1>Wanda Fremd</h1><p>Chief of Elsewhere</p><a href="/wanda-fremd/other">other</a></section>'
    expect(read(taughtBy(ilse), piet, drawn(piet, { before }))).toMatchObject({ name: 'Piet Waterman', headline: piet.bio })
  })

  test('holds no text of the person, no class that a build made up, and passes the schema that guards the database', () => {
    const rule = taughtBy(ilse, { classes: 'x9k3-' })
    expect(learned.parse(rule)).toEqual(rule)
    expect(JSON.stringify(rule)).not.toMatch(/ilse|okafor|organ|compilers|parser-lab|x9k3/i)
  })
})

describe('whose page it is', () => {
  test('under another person’s address nothing is read, whoever stands there', () => {
    for (const how of [{}, { title: 'Piet Waterman · GitHub' }, { before: '<a href="/piet-w?tab=repositories">Repositories</a>' }]) {
      expect(read(taughtBy(ilse), piet, drawn(ilse, how))).toBeNull()
    }
  })

  test('a page that ties itself to nobody is not learned', () => {
    expect(teach(ilse, open(ilse, { links: false }))).toEqual({ refused: 'owner' })
  })

  test('a link to one’s own profile alone, as stands on everybody’s page, ties nobody', () => {
    const before = '<a href="/ilse-ok">Ilse Okafor</a><a href="/piet-w">Piet Waterman</a>'
    expect(teach(ilse, open(ilse, { links: false, before }))).toEqual({ refused: 'owner' })
  })

  test('a login that leads back ties a page that links nothing else of its person, and no other one', () => {
    const back = (handle: string) => `<a href="/login?return_to=/${handle}">Sign in</a>`
    const rule = taughtBy(ilse, { links: false, before: back('ilse-ok') })
    expect(read(rule, piet, drawn(piet, { links: false, before: back('piet-w') }))?.name).toBe('Piet Waterman')
    expect(read(rule, piet, drawn(ilse, { links: false, before: back('ilse-ok') }))).toBeNull()
    expect(read(rule, piet, drawn(ilse, { links: false, before: back('ilse-ok') + back('piet-w') }))).toBeNull()
  })

  test('a rule is for its own kind of page only', () => {
    const rule = taughtBy(ilse)
    expect(readTaught(site, rule, documentOf(drawn(ilse)), new URL('https://github.com/ilse-ok?tab=stars'))).toBeNull()
    expect(readTaught(site, rule, documentOf(drawn(ilse)), new URL('https://github.com/topics/organ'))).toBeNull()
  })
})

describe('what is refused', () => {
  test('a count, a handle of a work, a sentence chosen as the name', () => {
    const page = pageOf(documentOf(drawn(ilse, { before: '<p>500+ connections</p>' })), addressOf(ilse).href)
    expect(teach(ilse, page, { name: '500+ connections' })).toEqual({ refused: 'name' })
  })
  test('a page whose address names nobody', () => {
    const page = open(ilse)
    expect(learn(site, page, { page: 'work', handle: null, url: 'https://github.com/x/y' }, { name: lineOf(page, ilse.name), headline: null, item: null })).toEqual({ refused: 'address' })
  })
})

describe('marks that outlive a release', () => {
  const hooks = (html: string) => {
    const page = pageOf(documentOf(`<body>${html}</body>`), 'https://github.com/x')
    return hooksOf(page, 0, ['Ilse Okafor', 'ilse-ok']).map(({ name, value }) => `${name}=${value}`)
  }
  test('roles, test ids and readable classes are, hashed ones and looks are not', () => {
    expect(hooks('<p role="heading" data-testid="profile-name" class="vcard-fullname css-1x2y3 mb-2 _8d5be5b1">Somebody</p>'))
      .toEqual(['role=heading', 'data-testid=profile-name', 'class=vcard-fullname'])
  })
  test('what holds the person’s name or handle is no mark of the site', () => {
    expect(hooks('<p data-login="ilse-ok" data-card="/users/ilse/card" id="okafor-card" class="okafor-name profile-name">Somebody</p>'))
      .toEqual(['class=profile-name', 'data-login=', 'data-card='])
  })
  test('an attribute that repeats what the person wrote counts without its value', () => {
    expect(hooks('<p data-bio-text="organs">organs</p>')).toEqual(['data-bio-text='])
  })
})

describe('the list that the panel shows', () => {
  const offered = offerOf(open(ilse, { before: '<nav><a href="/">Home</a></nav><dialog>Cookies</dialog><button>Follow</button><footer>Terms</footer>' }))
  test('leaves out menus, dialogs and the foot of the page, and marks buttons', () => {
    expect(offered.map(({ text }) => text)).not.toEqual(expect.arrayContaining(['Home', 'Cookies', 'Terms']))
    expect(offered.find(({ text }) => text === 'Follow')?.control).toBe(true)
  })
  test('finds the name the likeliest, and knows what is one of a list', () => {
    expect(offered.toSorted((a, b) => b.name - a.name)[0]?.text).toBe('Ilse Okafor')
    expect(offered.find(({ text }) => text === 'organ-pipes')?.listed).toBe(true)
    expect(offered.find(({ text }) => text === ilse.bio)?.listed).toBe(false)
  })
})

test('a redesign that doubles texts for screen readers, splits lines or nests deeply is still a list of lines', () => {
  const deep = '<div>'.repeat(300)
  expect(linesOf(documentOf(`<body><p>One</p><span>One</span><p>Two <b>and</b> a half</p>${deep}Deep</body>`)).map(({ text }) => text)).toEqual(['One', 'Two and a half', 'Deep'])
})

test('no document makes it throw, and none without the person is read', () => {
  const rule = taughtBy(ilse)
  const tag = fc.constantFrom('div', 'main', 'h1', 'h2', 'a href="/ilse-ok?tab=stars"', 'a href="%%%"', 'p role="dialog"', 'svg', 'ul', 'button', 'br', 'title')
  const pieces = fc.array(fc.oneof(tag.map(name => `<${name}>`), fc.string(), fc.constantFrom('</div>', '</a>', 'Ilse Okafor', 'Pinned')), { maxLength: 40 })
  fc.assert(fc.property(pieces, all => {
    const walk = read(rule, piet, all.join(''))
    expect(walk === null || walk.handle === 'piet-w').toBe(true)
    offerOf(pageOf(documentOf(all.join('')), addressOf(ilse).href))
  }), { numRuns: 150 })
})

test('every site has a table of addresses for it, the same as its reader’s', () => {
  for (const { id, name, pageOf: known, profileUrl } of sites) {
    const table = addressesOf(id, name)
    expect(table?.profileUrl('ilse-ok'), id).toBe(profileUrl('ilse-ok'))
    expect(table?.pageOf(new URL(profileUrl('ilse-ok'))), id).toEqual(known(new URL(profileUrl('ilse-ok'))))
  }
})
