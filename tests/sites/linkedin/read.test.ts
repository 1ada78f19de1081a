// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/sites/contract'
import { site } from '../../../src/sites/linkedin'
import { page, readPage, titles } from './page'

const mira = 'https://www.linkedin.com/in/mira-lindqvist/'
const joerg = 'https://www.linkedin.com/in/j%C3%B6rg-w%C3%A4hner/'
const aoife = 'https://ie.linkedin.com/in/aoife-bradaigh'

/** People and words that stand on the pages and are nobody's business: the reader, neighbours, endorsers, controls. */
const others = /Otto Viewer|Vera Sidebar|Nils Stranger|Bo Mutual|Ivar Helper|Sten Endorser|Rita Recommender|Nora Chat|See credential|Sign in|Join now|mira@|123 45|Profil melden|Alle Gruppen|Visa alla/

describe('SDUI', () => {
  const capture = readPage('sdui', mira)

  test('the head', () => {
    expect(capture).toMatchObject({
      page: 'profile', handle: 'mira-lindqvist', name: 'Mira Lindqvist', headline: 'Kartograf | öppna data', location: 'Lund, Skåne, Sverige',
      company: 'Tidvattenkartor', links: ['https://mira.example/'], profileUrl: mira, url: mira,
    })
    expect(capture?.about).toMatch(/^Jag ritar kartor över tidvatten\. Skriv till eller ring/)
  })

  test('jobs, several at one company each on its own', () => {
    expect(titles(capture, 'experience')).toEqual(['Kartograf — Tidvattenkartor', 'Utredare — Havsverket', 'Praktikant — Havsverket'])
  })

  test('the school of the head and of the list is one', () => {
    expect(capture?.items.filter(item => item.kind === 'education')).toMatchObject([{ title: 'Lunds universitet', text: 'Master, geografi 2010 – 2015' }])
  })

  test('own posts, shared posts and posts shared without words, with their days and tags', () => {
    expect(capture?.items.filter(item => ['post', 'repost'].includes(item.kind))).toMatchObject([
      { kind: 'post', title: 'Vi publicerar hela djupdatabasen. Tack Ivar Helper! #öppnadata', text: 'Vi publicerar hela djupdatabasen. Tack …! #öppnadata', tags: ['öppnadata'], at: '2026-04-17', url: 'https://www.linkedin.com/feed/update/urn:li:activity:7451000000000000000/' },
      { kind: 'repost', title: 'Sök sommarjobb hos oss.' },
      { kind: 'repost', title: 'Körens höstkonsert blir i november.' },
    ])
  })

  test('featured things, services, skills and interests', () => {
    expect(titles(capture, 'featured')).toEqual(['Nya tidvattenkartor för Öresund', 'Atlas över tidvatten'])
    expect(capture?.items.find(item => item.title.startsWith('Atlas'))?.url).toBe('https://tidvatten.example/atlas')
    expect(titles(capture, 'service')).toEqual(['Kartografi', 'Utbildning'])
    expect(titles(capture, 'skill')).toEqual(['Kartografi', 'PostGIS', 'Körsång', 'QGIS'])
    expect(titles(capture, 'interest')).toEqual(['Havsverket'])
  })

  test('newer pages write the keys as ids', () => {
    const renamed = readPage('sdui', mira, html => html.replaceAll(' componentkey="', ' id="'))
    expect(renamed?.items).toEqual(capture?.items)
  })

  test('a part that has not come yet is told apart from one that shows nothing', () => {
    expect(capture?.misses).toEqual([])
    const early = readPage('sdui', mira, html => html.replace(/<div componentkey="com[^"]*ExperienceTop[\s\S]*?(?=<div componentkey="profileCardsBelowActivityPart3)/, '</div>'))
    expect(early?.misses).toContain('experience:not-loaded')
    const changed = readPage('sdui', mira, html => html.replaceAll(/<div componentkey="entity-collection-item-\d">[\s\S]*?<\/div>/g, ''))
    expect(changed?.misses).toContain('education')
  })

  test('a lone name under the headline is a company, or a school when it reads like one', () => {
    const lone = (name: string) => readPage('sdui', mira, html => html.replace('Tidvattenkartor · Lunds universitet', name).replaceAll(/<div componentkey="profileCardsBelow[\s\S]*<\/main>/g, '</main>'))
    expect(lone('Havsverket')?.company).toBe('Havsverket')
    expect(lone('Göteborgs universitet')).toMatchObject({ company: null, items: expect.arrayContaining([expect.objectContaining({ kind: 'education', title: 'Göteborgs universitet' })]) })
  })
})

describe('Ember', () => {
  const capture = readPage('ember', joerg)

  test('the head', () => {
    expect(capture).toMatchObject({
      handle: 'jörg-wähner', name: 'Jörg Wähner', headline: 'Orgelbauer und Akustiker', location: 'Lübeck, Schleswig-Holstein, Deutschland',
      company: 'Klangwerk Nord', about: 'Ich baue Orgeln. Und höre zu.', links: ['https://klangwerk.example/'], misses: [],
    })
  })

  test('every text once, though each is there twice', () => {
    expect(titles(capture, 'experience')).toEqual(['Orgelbauer — Klangwerk Nord', 'Geselle — Tonhaus', 'Lehrling — Tonhaus'])
    expect(capture?.items.find(item => item.title.startsWith('Orgelbauer'))?.text).toBe('Klangwerk Nord · Vollzeit Jan. 2018–Heute · 8 Jahre Intonation seit 2018.')
  })

  test('the rest', () => {
    expect(titles(capture, 'education')).toEqual(['HTW Beispielstadt'])
    expect(titles(capture, 'skill')).toEqual(['Akustik', 'Holzbau'])
    expect(titles(capture, 'comment')).toEqual(['Großartiger Klang!'])
    expect(capture?.items.filter(item => item.kind === 'post')).toMatchObject([{ title: 'Neue Pfeifen gestimmt. #orgel', tags: ['orgel'], at: '2024-06-08' }])
    expect(titles(capture, 'interest')).toEqual(['Klara Voice', 'Orgelfreunde', 'Kinder', 'Kultur'])
  })

  test.each([
    ['classes', (html: string) => html.replaceAll(/ class="[^"]*"/g, ' class="x1"')],
    ['the marks of entries', (html: string) => html.replaceAll('data-view-name', 'data-x')],
    ['anchors', (html: string) => html.replaceAll(/ id="[^"]*"/g, '')],
  ])('without its %s the page still tells the jobs', (_what, edit) => {
    expect(titles(readPage('ember', joerg, edit), 'experience')).toEqual(titles(capture, 'experience'))
  })
})

describe('guest', () => {
  const capture = readPage('guest', aoife)

  test('the head, without what the sign-in windows say', () => {
    expect(capture).toMatchObject({
      handle: 'aoife-bradaigh', name: 'Aoife Brádaigh', headline: 'Beekeeper at Meadow Lab', location: 'Galway, Ireland', company: 'Meadow Lab',
      about: 'I keep bees and count flowers.', links: ['https://bees.example/'], profileUrl: 'https://www.linkedin.com/in/aoife-bradaigh/',
    })
  })

  test('what is redacted is left out', () => {
    expect(titles(capture, 'experience')).toEqual(['Meadow Lab'])
    expect(JSON.stringify(capture)).not.toContain('**')
  })

  test('posts, comments and reactions by their tabs', () => {
    expect(titles(capture, 'post')).toEqual(['The ivy is late this year.'])
    expect(titles(capture, 'repost')).toEqual(['Honey prices are up.'])
    expect(titles(capture, 'comment')).toEqual(['Lovely hives!'])
    expect(titles(capture, 'reaction')).toEqual(['Wax is a wonder.'])
  })

  test('articles, schools, certificates and skills', () => {
    expect(capture?.items.find(item => item.kind === 'article')).toMatchObject({ title: 'What bees want', at: '2026-05-04', url: 'https://www.linkedin.com/pulse/what-bees-want-aoife' })
    expect(titles(capture, 'education')).toEqual(['University of Galway'])
    expect(capture?.items.find(item => item.kind === 'certification')).toMatchObject({ title: 'Master Beekeeper', url: 'https://certs.example/1' })
    expect(titles(capture, 'skill')).toEqual(['Botany', 'Pollen analysis'])
  })
})

describe('lists', () => {
  const at = (html: string, address: string) => read(site, new DOMParser().parseFromString(html, 'text/html'), new URL(address))
  const details = (slug: string, title: string) => `<title>${title}</title><main id="workspace"><h2>Utbildning</h2>
    <p>Lunds universitet</p><p>Master, geografi</p><p>2010 – 2015</p><hr role="presentation"><p>Folkhögskolan Havet</p><p>2009 – 2010</p>
    <a href="/in/${slug}/overlay/education/1/"></a></main>`
  const activity = (name: string) => `<title>(1) Aktivität | ${name} | LinkedIn</title><meta name="service" content="voyager-web">
    <aside><a href="/in/j%C3%B6rg-w%C3%A4hner/"><h3>Jörg Wähner</h3></a><h4>Orgelbauer</h4></aside>
    <main><ul><li><div data-urn="urn:li:activity:7205000000000000000"><a href="/in/pia-writer/"><span aria-hidden="true">Pia Writer</span></a>
    <div class="update-components-text"><span>Konzert am Sonntag.</span></div></div></li></ul></main>`

  test('what only rules divide', () => {
    const capture = at(details('mira-lindqvist', 'Utbildning | Mira Lindqvist | LinkedIn'), `${mira}details/education/`)
    expect(capture).toMatchObject({ page: 'list', handle: 'mira-lindqvist', name: 'Mira Lindqvist' })
    expect(titles(capture, 'education')).toEqual(['Lunds universitet', 'Folkhögskolan Havet'])
  })

  test('a list that links to the own pages of another, or of nobody with an unlike name: nobody', () => {
    expect(at(details('bo-other', 'Utbildning | Mira Lindqvist | LinkedIn'), `${mira}details/education/`)).toBeNull()
    expect(at(details('', 'Utbildning | Bo Other | LinkedIn'), `${mira}details/education/`)).toBeNull()
  })

  test('the tab says what the person did with the posts of others', () => {
    const all = at(activity('Jörg Wähner'), `${joerg}recent-activity/all/`)
    expect(all).toMatchObject({ page: 'activity', name: 'Jörg Wähner', headline: 'Orgelbauer', items: [{ kind: 'repost', title: 'Konzert am Sonntag.', at: '2024-06-08' }] })
    expect(at(activity('Jörg Wähner'), `${joerg}recent-activity/reactions/`)?.items).toMatchObject([{ kind: 'reaction' }])
    expect(at(activity('Bo Other'), `${mira}recent-activity/all/`)).toBeNull()
  })
})

describe('the right person or nobody', () => {
  const pages: [string, string][] = [['sdui', mira], ['ember', joerg], ['guest', aoife]]

  test.each(pages)('nothing about others: %s', (name, address) => {
    const capture = readPage(name, address)
    const kept = { ...capture, items: capture?.items.map(({ title, ...rest }) => ({ ...rest, title: rest.text ? '' : title })) }
    expect(JSON.stringify(kept)).not.toMatch(others)
  })

  test.each(pages)('the page of the last person under a new address: %s', name => {
    for (const address of [mira, joerg, aoife, 'https://www.linkedin.com/in/vera-sidebar/', 'https://www.linkedin.com/in/otto-viewer/', 'https://www.linkedin.com/in/someone/']) {
      if (pages.some(([other, own]) => other === name && own === address)) continue
      expect(readPage(name, address)).toBeNull()
    }
  })

  test('a card of the last person among those of the new one is left out', () => {
    const mixed = readPage('sdui', mira, html => html.replace('refmira-lindqvistActivity', 'refnils-strangerActivity'))
    expect(mixed?.name).toBe('Mira Lindqvist')
    expect(titles(mixed, 'post')).toEqual([])
  })

  test('head and document of two people: nobody', () => {
    expect(readPage('guest', aoife, html => html.replace('rel="canonical" href="https://ie.linkedin.com/in/aoife-bradaigh"', 'rel="canonical" href="https://www.linkedin.com/in/bo-other"'))).toBeNull()
    expect(readPage('guest', aoife, html => html.replace('rel="canonical" href="https://ie.linkedin.com/in/aoife-bradaigh"', 'rel="canonical" href="https://www.linkedin.com/authwall"'))).toBeNull()
    expect(readPage('sdui', mira, html => html.replace('mira-lindqvist/overlay/contact-info', 'bo-other/overlay/contact-info'))).toBeNull()
  })

  test('a company, a shell and an empty document are nobody', () => {
    const company = page('guest', html => html.replaceAll('/in/aoife-bradaigh"', '/company/meadow"'))
    expect(site.walk(company, new URL(aoife))).toBeNull()
    expect(site.walk(company, new URL('https://ie.linkedin.com/company/meadow'))).toBeNull()
    for (const html of ['', '<title>LinkedIn</title><div id="app-boot-bg-loader"></div>', '<main id="workspace"></main>', '<h1>Mira Lindqvist</h1>']) {
      expect(site.walk(new DOMParser().parseFromString(html, 'text/html'), new URL(mira))).toBeNull()
    }
  })

  test.each(pages)('a stranger put first changes nothing: %s', (name, address) => {
    const stranger = '<section><h1>Wanda Stranger</h1><h2>Wanda Stranger</h2><p>Chief of Elsewhere</p></section>'
    expect(readPage(name, address, html => html.replace('<body>', `<body>${stranger}`))).toEqual(readPage(name, address))
  })

  test.each(pages)('the name stands in its element, every item in the page: %s', (name, address) => {
    const document = page(name)
    const walk = site.walk(document, new URL(address))
    expect(walk?.nameElement?.textContent?.trim()).toBe(walk?.name)
    expect(walk?.items.every(item => document.body.contains(item.element))).toBe(true)
  })
})

test('a page of deep nesting and endless text is read, cut and no throw', () => {
  const deep = `${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`
  const capture = readPage('sdui', mira, html => html.replace('Jag ritar kartor över tidvatten.', 'ord '.repeat(50_000)).replace('<p>Kartograf | öppna data</p>', `<p>${'k'.repeat(5_000)}</p>${deep}`))
  expect(capture?.about?.length).toBeLessThanOrEqual(20_000)
  expect(capture?.headline?.length).toBeLessThanOrEqual(300)
})
