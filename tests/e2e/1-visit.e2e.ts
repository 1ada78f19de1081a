import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { samples } from '../../scripts/lib/local-web'
import { shows, stage, wordsOf } from './harness'

const desk = stage()
const profiles = samples().filter(({ url }) => !url.includes('?'))

describe('the panel shows who is on the page', () => {
  test.each(profiles)('$file of the sample desk', async ({ url, person }) => {
    const page = await desk.now.kith.open(url)
    const panel = await desk.now.panelFor(url)
    await shows(panel, person)
    for (const other of profiles) if (other.person !== person) expect(await wordsOf(panel)).not.toContain(other.person)
    await Promise.all([page.close(), panel.close()])
  })
})

/** Saved from the live sites; they show real people, so they stand outside the project and may be missing. */
const folder = resolve(import.meta.dirname, '../../../shared/pages')
const wanted = [
  'github/profile-2026-2.html', 'github/profile-2025-1.html', 'linkedin/profile-sdui-2026-4.html', 'linkedin/profile-sdui-2026-13.html',
  'linkedin/profile-guest-2026-1.html', 'linkedin/profile-guest-2026-5.html', 'linkedin/profile-loggedin-2025-3-raw.html',
  'behance/project-2026-1.html', 'behance/profile-work-2026-1.fragment.html', 'behance/profile-state-2026-1.transcribed.json',
]
const nobody = ['github/org-2024-1.html', 'linkedin/company-guest-2024-1.html', 'linkedin/authwall-2026-1.html', 'behance/notfound-2026-1.html']

interface Saved { site: string, file: string, url: string }
const index = (existsSync(folder) ? JSON.parse(readFileSync(resolve(folder, 'INDEX.json'), 'utf8')) : []) as Saved[]
const saved = index.filter(({ file }) => wanted.includes(file))
const empty = index.filter(({ file }) => nobody.includes(file))
const policyOf = (site: string) => samples().find(page => page.site === site)?.policy ?? ''

describe.skipIf(saved.length === 0)('the panel shows who is on a page saved from the live site (left out where the saved pages are missing)', () => {
  const label = (file: string) => JSON.parse(readFileSync(resolve(folder, 'labels', `${file}.json`), 'utf8')) as { name: string | null, handle: string }

  test.each(saved.filter(({ file }) => existsSync(resolve(folder, 'labels', `${file}.json`))))('$file', async ({ site, file, url }) => {
    desk.now.web.playSaved(url, resolve(folder, file), policyOf(site))
    const page = await desk.now.kith.open(url)
    const panel = await desk.now.panelFor(page.url())
    await shows(panel, label(file).name ?? label(file).handle)
    await Promise.all([page.close(), panel.close()])
  })

  test.each(empty)('$file is about nobody', async ({ site, file, url }) => {
    desk.now.web.playSaved(url, resolve(folder, file), policyOf(site))
    const page = await desk.now.kith.open(url)
    const panel = await desk.now.panelFor(page.url())
    await shows(panel, /cannot read|Nobody/)
    expect(await wordsOf(panel)).not.toMatch(/^Save$/m)
    await Promise.all([page.close(), panel.close()])
  })
})
