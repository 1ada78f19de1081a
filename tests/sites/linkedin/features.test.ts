// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/sites/contract'
import { site } from '../../../src/sites/linkedin'
import { page, readPage, titles } from './page'

const mira = 'https://www.linkedin.com/in/mira-lindqvist/'
const joerg = 'https://www.linkedin.com/in/j%C3%B6rg-w%C3%A4hner/'
const aoife = 'https://ie.linkedin.com/in/aoife-bradaigh'
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const at = (html: string, address: string) => read(site, parse(html), new URL(address))

describe('a single post', () => {
  const address = 'https://www.linkedin.com/feed/update/urn:li:activity:7205000000000000000/'
  const member = (author: string, link: string) => `<meta name="service" content="voyager-web">
    <aside><a href="/in/otto-viewer/"><h3>Otto Viewer</h3></a></aside>
    <main><div data-urn="urn:li:activity:7205000000000000000"><div><a href="${link}"><span><span aria-hidden="true">${author}</span></span>
    <span><span aria-hidden="true">• 2nd</span></span><span class="d"><span aria-hidden="true">Baut Orgeln</span></span></a></div>
    <div class="update-components-text"><span>Neue Pfeifen #orgel</span></div>
    <article data-id="urn:li:comment:(1)"><a href="/in/nils-stranger/"><span aria-hidden="true">Nils Stranger</span></a><p>Schön</p></article></div></main>`

  test('as members see it is about its writer, with title, link and day alone', () => {
    const capture = at(member('Jörg Wähner', '/in/j%C3%B6rg-w%C3%A4hner/'), address)
    expect(capture).toMatchObject({ page: 'activity', handle: 'jörg-wähner', name: 'Jörg Wähner', headline: 'Baut Orgeln' })
    expect(capture?.items).toEqual([{ kind: 'post', title: 'Neue Pfeifen #orgel', url: address, tags: [], at: '2024-06-08' }])
    expect(JSON.stringify(capture)).not.toMatch(/Viewer|Stranger/)
  })

  test('of a company is about nobody, and so is one whose writer the address does not name', () => {
    expect(at(member('Klangwerk', '/company/klangwerk/'), address)).toBeNull()
    const shared = (slug: string) => `https://www.linkedin.com/posts/${slug}_neue-pfeifen-activity-7205000000000000000-ab1c`
    expect(at(member('Jörg Wähner', '/in/joerg-waehner/'), shared('joerg-waehner'))?.handle).toBe('joerg-waehner')
    expect(at(member('Jörg Wähner', '/in/joerg-waehner/'), shared('nils-stranger'))).toBeNull()
  })
})

describe('posts that only connections may see', () => {
  const marked = (sign: string) => readPage('ember', joerg, html => html.replace('Neue Pfeifen gestimmt.', `${sign}Neue Pfeifen gestimmt.`))
  const audience = (sign: string) => marked(sign)?.items.find(item => item.kind === 'post')?.audience

  test.each([
    ['a sign', '<li-icon type="people"></li-icon>'], ['a drawing', '<svg id="people-small"></svg>'],
    ['a label', '<svg id="x" aria-label="Sichtbarkeit: Nur Kontakte"></svg>'],
  ])('are told by %s', (_what, sign) => {
    expect(audience(sign)).toBe('connections')
  })

  test('and all others are not', () => {
    expect(audience('')).toBeUndefined()
    expect(audience('<li-icon type="globe-americas"></li-icon><svg id="people-medium"></svg>')).toBeUndefined()
  })
})

describe('what a top card says beside the usual', () => {
  const head = (more: string, pronouns = '') => at(`<main id="workspace"><section componentkey="com.linkedin.sdui.profile.card.refACoAMiraTopcard">
    <a href="/in/mira-lindqvist/"><h2>Mira Lindqvist</h2></a>${pronouns}<p>· 2nd</p><p>Kartograf</p><div><p>Lund</p><p>·</p>
    <p><a href="/in/mira-lindqvist/overlay/contact-info/">Contact info</a></p></div>${more}</section></main>`, mira)

  test('pronouns', () => {
    expect(head('', '<p>She/Her</p>')).toMatchObject({ pronouns: 'She/Her', headline: 'Kartograf', location: 'Lund' })
    expect(head('')).not.toHaveProperty('pronouns')
  })

  test('wishes: what they link, else the line that says so', () => {
    const linked = '<a href="/in/mira-lindqvist/opportunities/job-opportunities/details/"><p>Söker jobb</p><p>Kartograf, GIS-utvecklare</p><p>Visa</p></a>'
    expect(head(linked)?.wants).toEqual(['Söker jobb: Kartograf, GIS-utvecklare'])
    expect(head('<p>500+ connections</p><p>Open to work</p>')?.wants).toEqual(['Open to work'])
    expect(head('<p>500+ connections</p>')).not.toHaveProperty('wants')
    expect(head('<a href="/in/mira-lindqvist/opportunities/services/education"><p>Providing services</p></a>')?.wants ?? []).not.toContain('Show services')
  })

  test('the tools of its owner', () => {
    expect(head('<a href="/in/mira-lindqvist/edit/intro/"></a>')?.own).toBe(true)
    expect(head('')).not.toHaveProperty('own')
  })
})

describe('surfaces that no real page has confirmed', () => {
  test('keep titles, links and days alone', () => {
    const card = (name: string, text: string) => `<div componentkey="com.linkedin.sdui.profile.card.refmira-lindqvist${name}"><ul><li><p>${text}</p><p>Öresundsskolan</p><p>2019</p></li></ul></div>`
    const capture = readPage('sdui', mira, html => html.replace('</main>', `${card('Projects', 'Djupkarta')}</main>`))
    expect(capture?.items.find(item => item.kind === 'project')).toEqual({ kind: 'project', title: 'Djupkarta', url: null, tags: [], at: null })
    expect(capture?.items.find(item => item.kind === 'experience')?.text).toBeTruthy()
    expect(site.unproven?.length).toBeGreaterThan(0)
  })
})

describe('lists that lost their tags', () => {
  test.each([['guest', aoife, 'certification'], ['ember', joerg, 'skill']] as const)('%s %s: %s', (name, address, kind) => {
    const flat = readPage(name, address, html => html.replace(/<(\/?)(?:ul|ol|li|main)\b/g, '<$1div'))
    expect(titles(flat, kind)).toEqual(titles(readPage(name, address), kind))
  })
})

test('a page is told anew when an entry changed, and the same when nothing did', () => {
  const document = page('sdui')
  const url = new URL(mira)
  const before = read(site, document, url)
  expect(read(site, document, url)).toEqual(before)
  const job = [...document.querySelectorAll('p')].find(line => line.textContent?.trim() === 'Kartograf')
  if (job) job.textContent = 'Chefskartograf'
  expect(titles(read(site, document, url), 'experience')[0]).toMatch(/^Chefskartograf/)
})

describe('the public profile of a page in Recruiter or Sales Navigator', () => {
  const on = (html: string) => site.publicProfileOn?.(parse(html)) ?? null
  const nav = '<header><a href="/in/otto-viewer/">Me</a></header>'

  test('is the one that the page marks or the only one it links', () => {
    expect(on(`${nav}<a data-test-personal-info-profile-link href="https://www.linkedin.com/in/Mira-Lindqvist?x=1">in</a><a href="/in/nils-stranger">Nils</a>`)).toBe(mira)
    expect(on(`${nav}<a data-test-public-profile-link href="/in/mira-lindqvist">Public profile</a>`)).toBe(mira)
    expect(on(`${nav}<a href="https://www.linkedin.com/in/mira-lindqvist">View LinkedIn profile</a>`)).toBe(mira)
  })

  test('is nobody\'s in a list, behind a member id, or without a link', () => {
    expect(on(`${nav}<a href="/in/mira-lindqvist">a</a><a href="/in/nils-stranger">b</a>`)).toBeNull()
    expect(on(`${nav}<a href="/in/ACoAAA6txlQB2ToCB5G3xxRTwBnJ">a</a>`)).toBeNull()
    expect(on(nav)).toBeNull()
  })
})
