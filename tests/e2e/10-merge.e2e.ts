import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { samples } from '../../scripts/lib/local-web'
import { pressButton } from '../../scripts/lib/in-page'
import { click, own, sample, shows, stage, until, wordsOf } from './harness'

const desk = stage()
const [github, linkedin, behance] = ['github', 'linkedin', 'behance'].map(site => sample('Marisol', site)) as [string, string, string]
const people = async () => (await desk.now.rows('candidates')).map(({ name }) => name)
/** Everything but what only says when a page was last looked at. */
const tables = ['candidates', 'profiles', 'signals', 'topicMarks', 'notes', 'needs', 'touchpoints', 'outcomes', 'followUps', 'copiedOpeners', 'referrals', 'refusals', 'merges', 'tombstones', 'search']
const everything = async () => Object.fromEntries(await Promise.all(tables.map(async table => [table, await desk.now.rows(table)] as const)))

/** The sample page, with one more link in its card: to the person's LinkedIn profile. */
function linking(): string {
  const page = samples().find(({ url }) => url === github)
  const body = readFileSync(resolve(import.meta.dirname, '../../samples', page?.file ?? ''), 'utf8')
  const link = `<li class="vcard-detail pt-1" itemprop="social"><a rel="nofollow me" class="Link--primary" href="${linkedin}">in/marisol-quendry</a></li>`
  const changed = body.replace(/<ul class="vcard-details[^>]*>/, list => `${list}${link}`)
  if (changed === body) throw new Error('the sample page has no list of details')
  return changed
}

/** Saves the person of a page as the panel does. */
async function save(url: string): Promise<string> {
  const page = await desk.now.kith.open(url)
  const tabId = await desk.now.tabId(page.url())
  await until(`${url} to be read`, async () => (await desk.now.ask('tab.read', { tabId })).capture)
  const { candidateId } = await desk.now.ask('capture.save', { tabId })
  await page.close()
  return candidateId
}

beforeAll(() => desk.now.set({ linkedinReading: 'always' }))

describe('one person with several profiles', () => {
  test('two saved people stand side by side, become one, and are two again: the database is the same to the last field', async () => {
    // Both are the sample desk's Marisol Quendry; a likeness of name alone joins nobody.
    const first = await save(linkedin)
    const second = await save(behance)
    expect(second).not.toBe(first)
    await desk.now.ask('note.add', { candidateId: second, text: 'met at the poster fair' })
    const before = await everything()

    const page = await desk.now.kith.openOwn(`${own.people}#/person/${second}`)
    await shows(page, 'Perhaps the same person')
    await click(page, /^Same person$/)
    await until('one person', async () => (await people()).length === 1)
    await shows(page, 'met at the poster fair')
    await until('the page of the one who stays', () => page.evaluate((id: string) => location.hash.endsWith(id), first))
    await shows(page, 'Joined with')
    await click(page, /^Undo: “Marisol Quendry”/)
    await until('two people', async () => (await people()).length === 2)
    expect(await everything()).toEqual(before)

    await click(page, /^Two people$/)
    await until('the refusal in the database', async () => (await desk.now.rows('refusals')).length === 1)
    await until('the suggestion to go', async () => !(await wordsOf(page)).includes('Perhaps the same person'))
    await page.close()
    const again = await desk.now.kith.openOwn(`${own.people}#/person/${second}`)
    await shows(again, 'Profiles')
    expect(await wordsOf(again)).not.toContain('Perhaps the same person')
    await again.close()
  })

  test('two people are joined by hand, from the menu', async () => {
    const [first = ''] = (await desk.now.rows('candidates')).map(({ id }) => id)
    const page = await desk.now.kith.openOwn(`${own.people}#/person/${first}`)
    await click(page, /^More about Marisol/)
    await click(page, /^This is the same person as/)
    const { candidateId } = await desk.now.ask('candidate.add', { name: 'Mari Q' })
    await page.keyboard.type('Mari Q')
    await click(page, /^.*Mari Q$/)
    await shows(page, 'One person?')
    await page.locator('dialog button[type=submit]').click()
    // The name that was typed wins over the one that was read.
    await until('they are one', async () => (await people()).length === 2)
    expect((await desk.now.rows('candidates')).find(({ id }) => id === first)?.name).toBe('Mari Q')
    await click(page, /^Undo$/)
    await until('they are two', async () => (await desk.now.rows('candidates')).some(({ id }) => id === candidateId))
    await desk.now.ask('candidate.remove', { candidateId })
    await page.close()
  })

  test('a page that links a saved profile is saved with that person from the button in the page, says why, and can be undone', async () => {
    desk.now.web.play(github, linking(), { 'content-security-policy': samples().find(({ url }) => url === github)?.policy ?? '' })
    const page = await desk.now.kith.open(github)
    const panel = await desk.now.panelFor(github)
    await shows(panel, /This is Marisol Quendry, whom you know from LinkedIn: the GitHub page links the LinkedIn profile/)
    await shows(panel, 'Save with Marisol Quendry')

    await page.bringToFront()
    await pressButton(page, /^Save Marisol Quendry$/)
    const profile = await until('the profile', async () => (await desk.now.rows('profiles')).find(({ site }) => site === 'github'))
    expect(profile.joined).toBe('The GitHub page links the LinkedIn profile')
    expect(await people()).toHaveLength(2)
    const others = (await desk.now.rows('profiles')).filter(({ candidateId }) => candidateId === profile.candidateId)
    expect(others.map(({ site }) => String(site)).toSorted((a, b) => a.localeCompare(b))).toEqual(['github', 'linkedin'])

    await panel.bringToFront()
    await shows(panel, 'Two profiles became one person: the GitHub page links the LinkedIn profile')
    await click(panel, /^Undo: two people$/)
    await until('somebody of their own', async () => (await people()).length === 3)
    await page.bringToFront()
    await page.reload()
    await until('the page to be read again', async () => (await desk.now.ask('tab.read', { tabId: await desk.now.tabId(github) })).capture)
    expect(await people()).toHaveLength(3)
  })
})
