// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/sites/contract'
import { site } from '../../../src/sites/github'
import { page, parse } from './page'

const readPage = (document: Document, address: string) => read(site, document, new URL(address))
const mira = 'https://github.com/mira-lindqvist'
const titles = (capture: ReturnType<typeof readPage>, kind: string) =>
  capture?.items.filter(item => item.kind === kind).map(item => item.title)

describe('who they say they are', () => {
  const login = (html: string) => (source: string) => source.replace(/(additionalName">)[\s\S]*?<\/span>\s*<\/span>/, `$1${html}</span>`)

  test.each([
    ['in an element of their own', (html: string) => html, 'she/her'],
    ['behind the login', login('mira-lindqvist · they/them'), 'they/them'],
    ['not at all', login('mira-lindqvist'), undefined],
    ['an essay is none', login(`mira-lindqvist · ${'she '.repeat(40)}`), undefined],
  ])('pronouns: %s', (_where, edit, pronouns) => {
    const capture = readPage(page('profile', edit), mira)
    expect(capture?.handle).toBe('mira-lindqvist')
    expect(capture?.pronouns).toBe(pronouns)
  })

  test.each([
    ['an emoji of GitHub’s', 'Mira <g-emoji alias="ocean" class="g-emoji">🌊</g-emoji> Lindqvist', 'Mira 🌊 Lindqvist'],
    ['quotes', '“Mira” Lindqvist', '“Mira” Lindqvist'],
    ['another script', '林 美羅', '林 美羅'],
  ])('a name with %s', (_what, shown, name) => {
    expect(readPage(page('profile', html => html.replace(/(itemprop="name">)[^<]*/, `$1${shown}`)), mira)?.name).toBe(name)
  })

  test('the own page is told by who is signed in, by the page, or by its form; a visitor’s is not', () => {
    const own = 'https://github.com/Ines-Okoro?tab=repositories'
    expect(readPage(page('own'), own)?.own).toBe(true)
    expect(readPage(page('own', html => html.replaceAll(/<meta[^>]*>| mine"/g, match => match.startsWith('<') ? '' : '"')), own)?.own).toBe(true)
    expect(readPage(page('own', html => html.replaceAll(/<meta name="user-login"[^>]*>/g, '').replace(/<form[\s\S]*<\/form>/, '')), own)?.own).toBe(true)
    expect(readPage(page('profile'), mira)?.own).toBeUndefined()
    expect(readPage(page('profile', html => html.replace('name="user-login" content=""', 'name="user-login" content="otto-patron"')), mira)?.own)
      .toBeUndefined()
  })

  test('a signed-in visitor’s own menu, repositories and stars are nobody’s here', () => {
    const menu = '<header><a href="/otto-patron?tab=stars">Your stars</a><ul><li><a href="/otto-patron/diary">otto-patron/diary</a></li>'
      + '<li><a data-hovercard-type="repository" data-hovercard-url="/old-harbour/crane/hovercard" href="/old-harbour/crane">crane</a></li></ul></header>'
    const capture = readPage(page('profile', html => html.replace(/<body[^>]*>/, `$&${menu}`)), mira)
    expect(capture?.items).toEqual(readPage(page('profile'), mira)?.items)
  })

  test('a status is no item', () => {
    expect(JSON.stringify(readPage(page('profile'), mira))).not.toContain('Baking bread')
  })
})

describe('a README', () => {
  const withReadme = (body: string) => readPage(page('profile', html => html.replace(/<article[\s\S]*<\/article>/,
    `<article class="markdown-body entry-content" itemprop="text">${body}</article>`)), mira)
  const shield = (address: string, alt = '') => `<img alt="${alt}" src="https://camo.example/1" data-canonical-src="https://img.shields.io/badge/${address}">`

  test('profiles on other sites that it links are mentions; other links are none', () => {
    const links = [
      'https://www.linkedin.com/in/mira-lindqvist/?locale=sv', 'https://se.linkedin.com/in/mira-l', 'https://www.behance.net/miralind',
      'https://gitlab.com/miral', 'https://x.com/miral', 'https://bsky.app/profile/mira.example', 'https://social.example/@mira',
      'https://stackoverflow.com/users/4711/mira-lindqvist', 'https://medium.com/@mira',
      'https://www.linkedin.com/company/tidewater', 'https://gitlab.com/tidewater/charts', 'https://x.com/intent/follow?screen_name=miral',
      'https://twitter.com/share?text=x', 'https://www.behance.net/gallery/1/Sea', 'https://github.com/nils-bryggare', 'mailto:mira@ferry.example',
      'https://ferry.example/mira', 'javascript:alert(1)',
    ]
    const capture = withReadme(links.map(link => `<p><a href="${link}"><img alt="find me" src="data:,"></a></p>`).join(''))
    expect(capture?.mentions).toEqual([
      'https://www.linkedin.com/in/mira-lindqvist', 'https://se.linkedin.com/in/mira-l', 'https://www.behance.net/miralind',
      'https://gitlab.com/miral', 'https://x.com/miral', 'https://bsky.app/profile/mira.example', 'https://social.example/@mira',
      'https://stackoverflow.com/users/4711', 'https://medium.com/@mira',
    ])
    expect(capture?.links).toEqual(['https://ferry.example/mira', 'https://social.example/@mira'])
  })

  test('badges name technologies where their words are those of their logo', () => {
    const capture = withReadme(`<h2>Tools</h2><p>${[
      shield('TypeScript-007ACC?style=for-the-badge&amp;logo=typescript'), shield('Node.js-339933?logo=nodedotjs'), shield('C%23-239120?logo=c-sharp'),
      shield('C%2B%2B-00599C?logo=c%2B%2B'), shield('AWS-232F3E?logo=amazon-aws'), shield('Google_Cloud-4285F4?logo=google-cloud'),
      shield('scikit--learn-F7931E?logo=scikit-learn'), shield('TypeScript-007ACC?logo=typescript'),
      shield('Intro_to_Containers-052FAD?logo=docker'), shield('LinkedIn-0077B5?logo=linkedin'), shield('Gmail-D14836?logo=gmail'),
      shield('license-MIT-green'), shield('version-1.0-blue?logo=github'), shield('100%-done?logo=%'),
      '<img alt="react" src="https://cdn.jsdelivr.net/gh/devicons/devicon/icons/react/react-original.svg">',
      '<img alt="PostgreSQL" src="https://cdn.simpleicons.org/postgresql">', '<img alt="" src="https://cdn.simpleicons.org/mastodon/000">',
      '<img alt="Mira on the ferry" src="https://ferry.example/icons/mira.png">',
    ].join(' ')}</p><p>I draw sea charts.</p>`)
    expect(capture?.items.find(item => item.kind === 'readme')?.tags).toEqual([
      'TypeScript', 'Node.js', 'C#', 'C++', 'AWS', 'Google Cloud', 'scikit-learn', 'react', 'PostgreSQL',
    ])
    expect(capture?.about).toBe('Tools I draw sea charts.')
  })

  test('a README of nothing but pictures is one item without a text', () => {
    const capture = withReadme('<p><img alt="Snake eating my contributions" src="data:,"></p>')
    expect(titles(capture, 'readme')).toEqual(['mira-lindqvist/README.md'])
    expect(capture?.about).toBeNull()
    expect(capture?.mentions).toBeUndefined()
  })
})

describe('lists that no saved page has confirmed give titles and links', () => {
  test('the settings can name them', () => {
    expect(site.unproven).toContain('projects')
  })

  test('a person’s gists', () => {
    const address = 'https://gist.github.com/Mira-Lindqvist'
    expect(readPage(page('gists'), address)).toMatchObject({
      page: 'list', handle: 'mira-lindqvist', profileUrl: mira, url: 'https://gist.github.com/mira-lindqvist', name: null, misses: [],
      items: [
        { kind: 'gist', title: 'knots.md', url: 'https://gist.github.com/mira-lindqvist/0a1b2c3d4e5f60718293a4b5c6d7e8f9', tags: [], at: null },
        { kind: 'gist', title: 'fog.lua', url: 'https://gist.github.com/mira-lindqvist/abcdef0123456789abcd' },
      ],
    })
    expect(readPage(page('gists'), 'https://gist.github.com/otto-patron')).toBeNull()
    expect(readPage(page('gists'), mira)).toBeNull()
    expect(readPage(page('gists', html => html.replace('<title>mira-lindqvist', '<title>bo-tanaka')), address)).toBeNull()
    expect(readPage(page('gists', html => html.replace(/<meta property="og:url"[^>]*>|<title>.*<\/title>/g, '')), address)).toBeNull()
    expect(readPage(page('gists', html => html.replace('/users/mira-lindqvist/', '/orgs/mira-lindqvist/')), address)).toBeNull()
  })

  test('a list of stars', () => {
    const address = 'https://github.com/stars/bo-tanaka/lists/evening-reading'
    expect(readPage(page('star-list'), address)).toMatchObject({
      page: 'list', handle: 'bo-tanaka', url: address,
      items: [
        { kind: 'star', title: 'old-harbour/gong', url: 'https://github.com/old-harbour/gong', tags: [], at: null },
        { kind: 'star', title: 'lighthouse-lab/lamps', url: 'https://github.com/lighthouse-lab/lamps' },
      ],
    })
    expect(readPage(page('star-list'), address.replace('bo-tanaka', 'otto-patron'))).toBeNull()
    expect(readPage(page('star-list', html => html.replace('<main>', '<main><a href="/stars/ines-okoro/lists/x">x</a>')), address)).toBeNull()
    expect(readPage(page('star-list', html => html.replace('/Bo-Tanaka?tab=stars', '/Bo-Tanaka')), address)).toBeNull()
  })

  const tab = (name: string, title: string, rows: string) => page('repositories', html => html
    .replaceAll(/([-/] )Repositories/g, `$1${title}`).replaceAll('value="repositories"', `value="${name}"`).replace(/<div id="user-repositories-list">[\s\S]*<\/ul><\/div>/, `<ul>${rows}</ul>`)
    .replaceAll('tab=repositories', `tab=${name}`))

  test('projects', () => {
    const capture = readPage(tab('projects', 'Projects', '<li><a href="/users/Bo-Tanaka/projects/3">Tea house plans</a><a href="/users/Bo-Tanaka/projects/3">#3</a></li>'
      + '<li><a href="/users/old-harbour/projects/1">Crane</a></li>'), 'https://github.com/Bo-Tanaka?tab=projects')
    expect(capture?.items).toEqual([
      { kind: 'project', title: 'Tea house plans', url: 'https://github.com/users/Bo-Tanaka/projects/3', tags: [], at: null },
    ])
  })

  test('packages', () => {
    const capture = readPage(tab('packages', 'Packages', '<li><a href="/users/Bo-Tanaka/packages/container/package/kettle"> kettle </a><a href="/Bo-Tanaka/kettle">Bo-Tanaka/kettle</a></li>'
      + '<li><a href="/Bo-Tanaka/gong/packages/42">gong-js</a></li>'), 'https://github.com/Bo-Tanaka?tab=packages')
    expect(titles(capture, 'project')).toEqual(['kettle', 'gong-js'])
    expect(capture?.items).toHaveLength(2)
  })

  test('achievements', () => {
    const capture = readPage(tab('achievements', 'Achievements', '<li><details><summary><img alt="Achievement: Galaxy Brain" src="data:,"></summary>Unlocked</details></li>'),
      'https://github.com/Bo-Tanaka?tab=achievements')
    expect(titles(capture, 'achievement')).toEqual(['Galaxy Brain'])
  })
})

describe('other forms of a page', () => {
  test('repositories drawn by React', () => {
    const row = (name: string, description: string) => `<li class="ListItem-module__listItem--a1"><div><h3 class="Title-module__heading--b2"><a class="Title-module__anchor--c3" href="https://github.com/Bo-Tanaka/${name}"><span>${name}</span></a></h3><span class="prc-Label">Public</span></div>
      <div>${description}<div><a aria-label="28 forks" href="https://github.com/Bo-Tanaka/${name}/forks">28</a><a aria-label="39 stars" href="https://github.com/Bo-Tanaka/${name}/stargazers">39</a><span>Updated <relative-time datetime="2026-03-01T00:00:00Z">Mar 1, 2026</relative-time></span></div></div></li>`
    const capture = readPage(page('repositories', html => html.replace(/<div id="user-repositories-list">[\s\S]*<\/ul><\/div>/,
      `<ul>${row('kettle', '<div><span class="repos-list-description prc-Text">A tea timer</span></div>')}${row('gong', '')}</ul>`)), 'https://github.com/bo-tanaka?tab=repositories')
    expect(capture?.items).toEqual([
      { kind: 'repository', title: 'kettle', text: 'A tea timer', url: 'https://github.com/Bo-Tanaka/kettle', tags: [], at: '2026-03-01' },
      { kind: 'repository', title: 'gong', url: 'https://github.com/Bo-Tanaka/gong', tags: [], at: '2026-03-01' },
    ])
  })

  test('a private profile has a card and nothing that is missed', () => {
    const capture = readPage(page('profile', html => html.replace(/<turbo-frame id="user-profile-frame"[\s\S]*<\/turbo-frame>/,
      '<turbo-frame id="user-private-profile-frame"><h2>mira-lindqvist’s activity is private</h2></turbo-frame>').replace(/<span title="\d+" class="Counter">\d+<\/span>/g, '')), mira)
    expect(capture).toMatchObject({ name: 'Mira Lindqvist', about: null, misses: [] })
    expect(titles(capture, 'repository')).toEqual([])
  })

  test('hidden achievements and no organisations are nothing missed', () => {
    const capture = readPage(page('profile', html => html.replaceAll(/<div class="border-top[\s\S]*?(?=<div class="border-top|<dialog>|<div>\s*<div class="border-top)/g, '')), mira)
    expect(titles(capture, 'achievement')).toEqual([])
    expect(capture?.misses).toEqual([])
  })

  test('a list that is still coming is not missed; one that never came is', () => {
    const address = 'https://github.com/Bo-Tanaka?tab=repositories'
    const list = /<div id="user-repositories-list">[\s\S]*<\/ul><\/div>/
    const withList = (html: string) => readPage(page('repositories', source => source.replace(list, html)), address)?.misses
    expect(withList('<turbo-frame busy></turbo-frame>')).toEqual([])
    expect(withList('<include-fragment src="/Bo-Tanaka?tab=repositories&amp;late=1"></include-fragment>')).toEqual([])
    expect(withList('<include-fragment src="/Bo-Tanaka?action=show&amp;controller=profiles&amp;tab=contributions"></include-fragment>')).toEqual(['repositories'])
    expect(withList('')).toEqual(['repositories'])
  })

  test('the calendar that is still coming is not missed, and what it brings is read when it came', () => {
    const timeline = /<div id="js-contribution-activity"[\s\S]*?(?=<\/turbo-frame>)/
    const late = page('profile', html => html.replace(timeline, '<include-fragment src="/mira-lindqvist?action=show&amp;controller=profiles&amp;tab=contributions&amp;user_id=mira-lindqvist"></include-fragment>'))
    const before = readPage(late, mira)
    expect(before?.misses).toEqual([])
    expect(titles(before, 'repository')).not.toContain('foghorn')
    late.querySelector('include-fragment')?.replaceWith(...page('profile').querySelectorAll('#js-contribution-activity'))
    expect(titles(readPage(late, mira), 'repository')).toContain('foghorn')
  })

  test('repositories over the folded parts of a timeline are found without their hovercards', () => {
    const part = '<details><summary><div><span class="css-truncate">lighthouse-lab/beacon</span></div><span>3 pull requests</span></summary><ul><li><a href="/lighthouse-lab/beacon/pull/1">Lamp is out</a></li></ul></details>'
      + '<details><summary><span data-hovercard-type="repository" data-hovercard-url="/nordic-gis/tiles/hovercard">nordic-gis/tiles</span></summary></details>'
      + '<details><summary>How and/or why</summary></details>'
    const capture = readPage(page('profile', html => html.replace('<div id="js-contribution-activity"', `${part}$&`)), mira)
    expect(titles(capture, 'contribution')).toEqual(expect.arrayContaining(['lighthouse-lab/beacon', 'nordic-gis/tiles']))
    expect(JSON.stringify(capture)).not.toContain('and/or')
  })

  test('links as a site copier leaves them', () => {
    const copied = page('profile', html => html
      .replaceAll('href="/mira-lindqvist/sea.charts"', 'href="mira-lindqvist/sea.charts.html"').replaceAll('href="/tidewater-maps/depths"', 'href="tidewater-maps/depths.html"')
      .replaceAll('href="https://ferry.example/mira"', 'href="../ferry.example/mira.html"'))
    const capture = readPage(copied, mira)
    expect(titles(capture, 'repository')).toContain('sea.charts')
    expect(titles(capture, 'contribution')).toContain('tidewater-maps/depths')
    expect(capture?.links).toContain('https://ferry.example/mira')
  })

  test.each(['Page not found · GitHub · GitHub', 'File not found · GitHub', 'Unicorn! · GitHub', 'Rate limit · GitHub', 'Sign in to GitHub · GitHub'])('"%s" is about nobody and says so', title => {
    const document = parse(`<html><head><title>${title}</title></head><body class="logged-out"><main><h1>Whoa there!</h1></main></body></html>`)
    expect(readPage(document, mira)).toBeNull()
    expect(site.isNobody?.(document)).toBe(true)
  })
})
