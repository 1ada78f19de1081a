import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KithBrowser } from '../../scripts/lib/kith'
import { LocalWeb } from '../../scripts/lib/local-web'
import { browserName, dist, isFirefox, own, sample, shows, Stage, until } from './harness'
import { buttonOf, buttonsIn, pressButton, wordsInPage } from '../../scripts/lib/in-page'

// There is no earlier release yet, so this version under an older number stands for it.
const installed = join(mkdtempSync(join(tmpdir(), 'kith-installed-')), 'kith')
let web: LocalWeb
let kith: KithBrowser
let now: Stage

function install(version: string | null): void {
  cpSync(dist, installed, { recursive: true })
  const file = join(installed, 'manifest.json')
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as { version: string }
  writeFileSync(file, JSON.stringify({ ...manifest, version: version ?? manifest.version }))
}

/** Rows without the marks of when the page was last read: Firefox reads open pages again after an update. */
function lasting(rows: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return rows.map(({ updatedAt: _updated, times: _times, lastReadAt: _read, lastSeenAt: _seen, ...rest }) => rest)
}

beforeAll(async () => {
  install('0.0.9')
  web = await LocalWeb.open()
  web.playSamples()
  kith = await KithBrowser.start({ browser: browserName, dist: installed, web })
  now = new Stage(web, kith)
})

afterAll(async () => {
  await kith.close()
  await web.close()
  rmSync(join(installed, '..'), { recursive: true, force: true })
})

test('an update keeps everything, and the copies in open pages retire politely', async () => {
  await now.set({ welcomed: true, digestHour: 17, cadence: 30 })
  const page = await kith.open(sample('Marisol', 'github'))
  await pressButton(page, /^Save Marisol Quendry$/)
  await until('the candidate', async () => (await now.rows('profiles')).some(({ kept }) => kept === 'whole'))
  const { candidateId } = await now.ask('candidate.add', { name: 'Piet Waterman' })
  await now.ask('note.add', { candidateId, text: 'keeps bees' })
  await now.ask('followUp.set', { candidateId, dueOn: '2099-03-02', reason: 'honey is ready' })
  const tables = ['candidates', 'profiles', 'signals', 'notes', 'followUps']
  const before = Object.fromEntries(await Promise.all(tables.map(async table => [table, lasting(await now.rows(table))] as const)))
  expect(before.signals?.length).toBeGreaterThan(3)

  install(null)
  await kith.browser.installExtension(installed)
  now.forgetDesk()
  const fresh = await until('the new version', async () => {
    const opened = await kith.openOwn(own.people)
    const version = await opened.evaluate(() => ((globalThis as unknown as { chrome?: { runtime?: { getManifest?(): { version: string } } } }).chrome?.runtime?.getManifest?.().version))
    if (version && version !== '0.0.9') return opened
    await opened.close()
    return null
  })
  await shows(fresh, 'Piet Waterman')

  for (const table of tables) expect(lasting(await now.rows(table)), table).toEqual(before[table])
  expect((await now.rows('settings')).find(({ key }) => key === 'settings')?.value).toMatchObject({ digestHour: 17, cadence: 30 })

  await page.bringToFront()
  if (isFirefox) {
    // Firefox starts the new content script in open pages by itself: one set of buttons, and they work.
    await buttonOf(page, /^Save Marisol Quendry$/, ({ pressed }) => pressed)
    expect((await buttonsIn(page)).filter(({ kind }) => kind.startsWith('name'))).toHaveLength(1)
  } else {
    await until('the old buttons to be gone or to say so', async () => {
      const button = (await buttonsIn(page)).find(({ kind }) => kind.startsWith('name'))
      if (!button) return true
      await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
      return /updated/i.test(await wordsInPage(page))
    })
  }
  expect(lasting(await now.rows('profiles'))).toEqual(before.profiles)

  await page.reload()
  await buttonOf(page, /^Save Marisol Quendry$/, ({ pressed }) => pressed)
  await pressButton(page, /^Save Marisol Quendry$/)
  await until('the click on the reloaded page to count', async () => !(await now.rows('profiles')).some(({ handle, kept }) => handle === 'marisol-quendry' && kept === 'whole'))
})
