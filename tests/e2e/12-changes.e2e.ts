import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { samples } from '../../scripts/lib/local-web'
import { click, sample, shows, stage, until, wordsOf } from './harness'

const desk = stage()
const day = 86_400_000

const pageOf = (url: string) => {
  const page = samples().find(one => one.url === url)
  if (!page) throw new Error(`no sample at ${url}`)
  return { body: readFileSync(resolve(import.meta.dirname, '../../samples', page.file), 'utf8'), policy: page.policy }
}

/** What the person did meanwhile: a new company and place, a repository pinned first, one organisation left, another joined. */
function aged(body: string): string {
  const pinned = /<li class="[^"]*js-pinned-item-list-item[\s\S]*?<\/li>/.exec(body)?.[0] ?? ''
  const left = /<a aria-label="tejo-rustaceans"[\s\S]*?<\/a>/.exec(body)?.[0] ?? ''
  const joined = left.replaceAll('tejo-rustaceans', 'douro-systems')
  if (!pinned || !left) throw new Error('the sample page is another one')
  return body.replace(pinned, `${pinned.replaceAll('ledger-lite', 'tide-ledger')}${pinned}`).replace(left, joined)
    .replaceAll('Ferrovia Pay', 'Northwind Ledger').replaceAll('Lisbon, Portugal', 'Porto, Portugal')
}

/** Moves all that is stored twenty days back, as if the visit had been then. */
async function twentyDaysPass(): Promise<void> {
  const back = (row: Record<string, unknown>, ...fields: string[]) => Object.fromEntries(fields.map(field => [field, Number(row[field]) - 20 * day]))
  for (const row of await desk.now.rows('profiles')) await desk.now.put('profiles', { ...row, ...back(row, 'createdAt', 'lastReadAt', 'lastSeenAt') })
  for (const row of await desk.now.rows('signals')) await desk.now.put('signals', { ...row, ...back(row, 'createdAt', 'firstSeenAt', 'lastSeenAt') })
}

test('a later visit marks what is new and what is gone, with a reason to write, until it was seen', async () => {
  const url = sample('Marisol', 'github')
  const { body, policy } = pageOf(url)
  const first = await desk.now.kith.open(url)
  const panel = await desk.now.panelFor(url)
  await click(panel, /^Save Marisol Quendry$/)
  await shows(panel, 'Next')
  expect(await wordsOf(panel)).not.toContain('What changed')
  await Promise.all([first.close(), panel.close()])
  await twentyDaysPass()

  desk.now.web.play(url, aged(body), { 'content-security-policy': policy })
  const again = await desk.now.kith.open(url)
  const later = await desk.now.panelFor(url)
  await shows(later, 'What changed on GitHub')
  await click(later, /^Show all/)
  const told = await until('the whole list', () => later.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>('.news')].map(line => line.innerText.replace(/\n+/g, '\n'))
    return lines.length > 4 ? lines : null
  }))
  expect(told[0]).toMatch(/Company: Northwind Ledger\nWas Ferrovia Pay · between .* and today\nIf it is a new job: congratulate Marisol, and ask how it begins\./)
  expect(told[1]).toMatch(/Place: Porto, Portugal\nWas Lisbon, Portugal/)
  expect(told.map(line => line.split('\n')[0]).slice(1)).toEqual([
    'Place: Porto, Portugal', 'New organisation: douro-systems', 'Now shows: tide-ledger', 'No longer on the page: tejo-rustaceans',
  ])

  // A second visit before it was seen keeps the marks; one after it makes none.
  const visitAgain = async () => {
    const before = Date.now()
    await again.reload()
    await until('the page to be read again', async () => Number((await desk.now.rows('profiles'))[0]?.lastReadAt) >= before)
  }
  await visitAgain()
  await shows(later, 'What changed on GitHub')
  await click(later, /^Seen$/)
  await until('nothing to be marked any more', async () => !(await wordsOf(later)).includes('What changed'))
  await visitAgain()
  await shows(later, 'Next')
  expect(await wordsOf(later)).not.toContain('What changed')
  await Promise.all([again.close(), later.close()])
  expect(await desk.now.rows('candidates')).toMatchObject([{ name: 'Marisol Quendry', company: 'Northwind Ledger', location: 'Porto, Portugal' }])
})

test('“This is me” keeps interests of the recruiter’s own profile and nothing else, and marks what is shared', async () => {
  const url = sample('Tobias', 'github')
  const mine = await desk.now.kith.open(url)
  const panel = await desk.now.panelFor(url)
  await shows(panel, 'Save Tobias Ehrenkip')
  await click(panel, /^More about Tobias Ehrenkip$/)
  await click(panel, /^This is me$/)
  await click(panel, /^Keep \d+ interests$/)
  await shows(panel, /This is you\. Read today; \d+ interests came from it/)
  expect(await wordsOf(panel)).not.toContain('Save Tobias')
  const [stored] = (await desk.now.rows('settings')).filter(row => (row as unknown as { key: string }).key === 'settings')
  const { myInterests = [], myProfiles = [] } = (stored?.value ?? {}) as { myInterests?: string[], myProfiles?: { site: string, handle: string }[] }
  expect(myProfiles).toMatchObject([{ site: 'github', handle: 'tobias-ehrenkip', interests: myInterests }])
  expect(myInterests.length).toBeGreaterThan(2)
  expect((await desk.now.rows('candidates')).map(({ name }) => name)).toEqual(['Marisol Quendry'])
  await Promise.all([mine.close(), panel.close()])

  // Somebody else who cares about one of them has it in common.
  expect(myInterests).toContain('bouldering')
  const theirs = sample('Ngozi', 'github')
  const { body, policy } = pageOf(theirs)
  desk.now.web.play(theirs, body.replace(/(<p class="pinned-item-desc[^>]*>)[^<]*/, '$1Holds for bouldering walls'), { 'content-security-policy': policy })
  const other = await desk.now.kith.open(theirs)
  const common = await desk.now.panelFor(theirs)
  await shows(common, 'you both')
  await Promise.all([other.close(), common.close()])
})
