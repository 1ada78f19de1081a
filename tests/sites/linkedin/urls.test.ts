import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { site } from '../../../src/sites/linkedin'
import { onSite, outside, personIn, postIn } from '../../../src/sites/linkedin/urls'

const home = 'https://www.linkedin.com'

describe('which page of whom an address names', () => {
  test.each([
    ['https://www.linkedin.com/in/mira-lindqvist', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://www.linkedin.com/in/Mira-Lindqvist/', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://se.linkedin.com/in/mira-lindqvist?trk=public_profile_browsemap', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://linkedin.com/in/mira-lindqvist#experience', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['http://www.linkedin.com/in/mira-lindqvist/', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://www.linkedin.com/in/mira-lindqvist/sv', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://www.linkedin.com/in/mira-lindqvist/en-US/', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://www.linkedin.com/in/mira-lindqvist/overlay/contact-info/', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://www.linkedin.com/in/j%C3%B6rg-w%C3%A4hner-42/', 'profile', 'jörg-wähner-42', '/in/j%C3%B6rg-w%C3%A4hner-42/'],
    ['https://www.linkedin.com/mwlite/profile/in/mira-lindqvist', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://www.linkedin.com/mwlite/in/mira-lindqvist', 'profile', 'mira-lindqvist', '/in/mira-lindqvist/'],
    ['https://www.linkedin.com/in/mira-lindqvist/details/experience/', 'list', 'mira-lindqvist', '/in/mira-lindqvist/details/experience/'],
    ['https://www.linkedin.com/in/mira-lindqvist/details/skills/?detailScreenTabIndex=1', 'list', 'mira-lindqvist', '/in/mira-lindqvist/details/skills/'],
    ['https://www.linkedin.com/in/mira-lindqvist/recent-activity/all/', 'activity', 'mira-lindqvist', '/in/mira-lindqvist/recent-activity/all/'],
    ['https://www.linkedin.com/in/mira-lindqvist/recent-activity/', 'activity', 'mira-lindqvist', '/in/mira-lindqvist/recent-activity/all/'],
    ['https://www.linkedin.com/in/mira-lindqvist/recent-activity/comments/', 'activity', 'mira-lindqvist', '/in/mira-lindqvist/recent-activity/comments/'],
    ['https://www.linkedin.com/posts/mira-lindqvist_tides-activity-7100000000000000000-aBcD?utm_source=share', 'activity', null, '/posts/mira-lindqvist_tides-activity-7100000000000000000-aBcD'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000000/', 'activity', null, '/feed/update/urn:li:activity:7100000000000000000/'],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7100000000000000000', 'activity', null, '/feed/update/urn:li:ugcPost:7100000000000000000/'],
  ])('%s', (address, page, handle, path) => {
    expect(site.pageOf(new URL(address))).toEqual({ page, handle, url: home + path })
  })

  test.each([
    'https://www.linkedin.com/', 'https://www.linkedin.com/feed/', 'https://www.linkedin.com/in/', 'https://www.linkedin.com/in//',
    'https://www.linkedin.com/company/tidewater-maps/', 'https://www.linkedin.com/school/lund/', 'https://www.linkedin.com/jobs/view/4000000000',
    'https://www.linkedin.com/search/results/people/?keywords=mira', 'https://www.linkedin.com/messaging/thread/new/', 'https://www.linkedin.com/mynetwork/',
    'https://www.linkedin.com/authwall?sessionRedirect=%2Fin%2Fmira-lindqvist', 'https://www.linkedin.com/login', 'https://www.linkedin.com/checkpoint/challenge/',
    'https://www.linkedin.com/pulse/tides-mira-lindqvist', 'https://www.linkedin.com/groups/123', 'https://www.linkedin.com/pub/dir/mira/lindqvist',
    'https://www.linkedin.com/in/ACoAABmE2HYBytXiiQ3CJOKGBxCMP-Bxx7VkJRQ/', 'https://www.linkedin.com/in/mira-lindqvist/edit/intro/',
    'https://www.linkedin.com/in/mira-lindqvist/details/', 'https://www.linkedin.com/posts/', 'https://www.linkedin.com/posts/mira-lindqvist',
    'https://www.linkedin.com/feed/update/urn:li:job:1', 'https://www.linkedin.com/sales/lead/ACwAA', 'https://www.linkedin.com/talent/profile/AEMAA',
    'https://business.linkedin.com/in/mira-lindqvist', 'https://linkedin.com.example.org/in/mira-lindqvist', 'https://evil-linkedin.com/in/mira-lindqvist',
    'https://github.com/in/mira-lindqvist', 'https://www.behance.net/mira-lindqvist', 'ftp://www.linkedin.com/in/mira-lindqvist',
    'https://www.linkedin.com/in/mira%20lindqvist', 'https://www.linkedin.com/in/%3Cscript%3E',
  ])('nobody: %s', address => {
    expect(site.pageOf(new URL(address))).toBeNull()
  })

  test('any path at all: an answer without a throw, and a handle that leads back to the same page', () => {
    fc.assert(fc.property(fc.webPath(), fc.constantFrom('in/', 'posts/', 'feed/update/', 'mwlite/profile/in/', ''), (path, start) => {
      const url = URL.parse(`${home}/${start}${path.replace(/^\/+/, '')}`)
      const found = url ? site.pageOf(url) : null
      if (found?.handle) expect(site.pageOf(new URL(site.profileUrl(found.handle)))?.handle).toBe(found.handle)
    }))
  })

  test('a broken percent sign is no throw', () => {
    expect(site.pageOf(new URL(`${home}/in/50%-off`))?.handle).toBe('50%-off')
  })
})

describe('links', () => {
  test.each([
    ['/in/Mira-Lindqvist/overlay/contact-info/', { slug: 'mira-lindqvist', own: true }],
    ['https://se.linkedin.com/in/mira-lindqvist?trk=x', { slug: 'mira-lindqvist', own: false }],
    ['https://www.linkedin.com/in/j%C3%B6rg/recent-activity/all/', { slug: 'jörg', own: true }],
    ['https://www.linkedin.com/company/in/mira', null],
    ['https://example.org/in/mira-lindqvist', null],
    ['', null],
  ])('the person in %s', (href, person) => {
    expect(personIn(href)).toEqual(person)
  })

  test('outside links come without redirect and tracking; pages of the site, mail and scripts do not count', () => {
    expect(outside('https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fmira%2Eexample%2Fmaps%3Fa%3D1&urlhash=x&mt=y')).toBe('https://mira.example/maps?a=1')
    expect(outside('https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fmira%2Eexample&trk=z')).toBe('https://mira.example/')
    expect(outside('https://mira.example/?trk=public_profile')).toBe('https://mira.example/')
    for (const href of ['https://www.linkedin.com/in/x/', 'https://www.linkedin.com/safety/go/', 'mailto:mira@example.org', 'javascript:alert(1)', '#', '']) {
      expect(outside(href)).toBeNull()
    }
    expect(onSite('/groups/42/?trk=a#b')).toBe(`${home}/groups/42/`)
    expect(onSite('https://example.org/groups/42')).toBeNull()
  })

  test('the id of a post holds its day', () => {
    const id = BigInt(Date.UTC(2026, 4, 3, 12)) << 22n
    expect(postIn(`https://www.linkedin.com/feed/update/urn:li:activity:${id}/?originTrackingId=x`))
      .toEqual({ url: `${home}/feed/update/urn:li:activity:${id}/`, at: '2026-05-03' })
    expect(postIn(`urn:li:ugcPost:${id}`)?.url).toBe(`${home}/feed/update/urn:li:ugcPost:${id}/`)
    expect(postIn(`https://se.linkedin.com/posts/mira_tides-activity-${id}-aBcD?trk=x`)).toEqual({ url: `${home}/posts/mira_tides-activity-${id}-aBcD`, at: '2026-05-03' })
    expect(postIn('urn:li:activity:123')).toBeNull()
    expect(postIn('urn:li:activity:999999999999999999999')?.at ?? null).toBeNull()
  })
})

describe('parts of LinkedIn that Kith knows and does not read', () => {
  test.each(['/talent/profile/AEMAAAInvented', '/talent/search', '/sales/lead/ACwAAAInvented,name', '/sales/home'])('%s', path => {
    expect(site.specialPage?.(new URL(path, home))).toBe(true)
    expect(site.pageOf(new URL(path, home))).toBeNull()
  })
  test.each(['https://www.linkedin.com/in/talent/', 'https://www.linkedin.com/sales', 'https://www.linkedin.com/feed/', 'https://linkedin.example/talent/x'])(
    'not %s', address => { expect(site.specialPage?.(new URL(address))).toBe(false) })
})
