// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { site } from '../../../src/sites/behance'
import { isAvailability } from '../../../src/sites/behance/wants'
import { captured, markup, mira, parse, profileState, withState } from './page'

const page = markup('profile')
const hire = '<div role="region" aria-label="Availability Info Card"><h2>Hire Mira</h2><div class="AvailabilityInfoCard-availabilityListLabelContainer-c"><span>Freelance Job</span></div>'
  + '<div class="AvailabilityInfoCard-availabilityListLabelContainer-c"><span>Full-time Job</span><span>Availability: Now</span></div></div>'
const tooltip = '<div class="AvailabilityInfoTooltip-tooltipWrapperListItem-A"><div>Freelance Job</div><div>Availability: Within the next few weeks</div></div>'

describe('what a person looks for', () => {
  test('in the words of the card', () => {
    expect(captured(page, '/mira-solvang')).toMatchObject({ wants: ['Available for Freelance'], headline: 'Letterpress printer' })
  })

  test('the hire card adds only what the line does not say', () => {
    expect(captured(page.replace('<ul class="ProfileDetails', `${hire}$&`), '/mira-solvang')?.wants).toEqual(['Available for Freelance', 'Full-time Job · Availability: Now'])
  })

  test('the state, where the page says nothing', () => {
    const info = { isAvailableFullTime: false, isAvailableFreelance: true, availabilityTimeline: 'within_next_few_weeks', isOpenToRelocation: true, isLookingForRemote: true, budgetMin: 10_000 }
    expect(captured(withState('<body></body>', profileState({ ...mira, availabilityInfo: info })), '/mira-solvang')?.wants)
      .toEqual(['Available for freelance projects, within next few weeks', 'Open to relocation', 'Looking for remote work'])
    const timed = { isAvailableFullTime: true, hiringTimeline: { key: 'now' } }
    expect(captured(withState('<body></body>', profileState({ ...mira, availabilityInfo: timed })), '/mira-solvang')?.wants).toEqual(['Available for full-time work, now'])
  })

  test.each([null, {}, { isAvailableFreelance: 'yes' }, []])('no want from %j', availabilityInfo => {
    expect(captured(withState('<body></body>', profileState({ ...mira, availabilityInfo })), '/mira-solvang')).not.toHaveProperty('wants')
  })

  test('of the owner of a project, beside their name', () => {
    const html = markup('project').replace('<a class="UserInfo-userName', `${tooltip}$&`)
    expect(captured(html, '/gallery/900000001/Tide-tables')?.wants).toEqual(['Freelance Job · Availability: Within the next few weeks'])
  })

  test('not what a commenter looks for', () => {
    const html = markup('project').replace('<a href="https://www.behance.net/petra-comments">', `${tooltip}$&`)
    expect(captured(html, '/gallery/900000001/Tide-tables')).not.toHaveProperty('wants')
  })

  test.each(['Available for Freelance', 'Verfügbar für Freelance', 'Disponible en freelance', 'Disponível para freelance', 'Disponibile per freelance', 'Beschikbaar voor freelance',
    'Dostępny jako freelancer', 'フリーランス対応可能', '프리랜서 가능', '可接自由职业'])('%s is what somebody looks for', line => expect(isAvailability(line)).toBe(true))
  test.each(['Letterpress printer', 'Open Source', 'Fjordtrykk', 'イラストレーター'])('%s is not', line => expect(isAvailability(line)).toBe(false))
})

describe('whose profile it is', () => {
  const viewing = (username: string, html = page) => captured(withState(html, { user: { loggedInUser: { username } } }), '/mira-solvang')

  test('the recruiter\'s own, by the signed-in user', () => {
    expect(viewing('Mira-Solvang')).toMatchObject({ own: true })
    expect(viewing('odin-viewer')).not.toHaveProperty('own')
  })

  test('the recruiter\'s own, by the navigation', () => {
    expect(captured(page.replaceAll('/odin-viewer', '/mira-solvang'), '/mira-solvang')).toMatchObject({ handle: 'mira-solvang', own: true })
    expect(captured(page, '/mira-solvang')).not.toHaveProperty('own')
  })

  test('the recruiter\'s own, by the server\'s word', () => {
    expect(captured(withState(page, profileState({ ...mira, isProfileOwner: true })), '/mira-solvang')).toMatchObject({ own: true })
  })
})

describe('what no real page has confirmed', () => {
  test('is said', () => {
    expect(site.unproven).toEqual(['the info tab', 'appreciations', 'moodboards', 'services'])
  })

  test('the info tab lists jobs by title alone, and only the tab itself does', () => {
    const workExperiences = [{ position: 'Printer ', organization: 'Fjordtrykk', location: 'Bergen' }, { position: 'Intern' }, { organization: null }]
    const html = withState(page, profileState({ ...mira, workExperiences }))
    expect(captured(html, '/mira-solvang/info')?.items).toEqual([
      { kind: 'experience', title: 'Printer — Fjordtrykk', url: null, tags: [], at: null }, { kind: 'experience', title: 'Intern', url: null, tags: [], at: null },
    ])
    expect(captured(html, '/mira-solvang')?.items.map(item => item.kind)).not.toContain('experience')
  })
})

describe('pages about nobody', () => {
  const missing = withState('<body><a href="/gallery/1/x">x</a></body>', { error: { isErrorPage: true } })

  test('a missing page says so; a broken one and a profile that came after it do not', () => {
    expect(site.isNobody?.(parse(missing))).toBe(true)
    expect(site.isNobody?.(parse(withState('<body></body>', { error: { isErrorPage: false } })))).toBe(false)
    expect(site.isNobody?.(parse(withState(page, { error: { isErrorPage: true } })))).toBe(false)
  })
})

test('the state of until 2021, with underscores', () => {
  const owner = { username: 'mira-solvang', display_name: 'Mira Solvang', occupation: 'Printer', social_links: [{ url: 'http://instagram.com/fjordtrykk' }], about: [{ title: 'About', value: 'Wood type' }] }
  expect(captured(withState('<body></body>', { profile: { owner } }), '/mira-solvang'))
    .toMatchObject({ name: 'Mira Solvang', headline: 'Printer', links: ['http://instagram.com/fjordtrykk'], about: 'Wood type' })
})
