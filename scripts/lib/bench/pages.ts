import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalWeb } from '../local-web'
import { samples } from '../local-web'
import { haveSavedPages, savedPages } from '../saved-pages'

export interface BenchPage { name: string, url: string, profile: boolean }

/** Saved pages that are measured where they are at hand: one of each site and stack, and pages about nobody. */
const chosen = [
  'github/profile-2026-2.html', 'github/profile-2024-2.html', 'github/profile-2023-3.html', 'github/tab-repositories-2021-1.html',
  'linkedin/profile-guest-2026-1.html', 'linkedin/profile-sdui-2026-1.html', 'linkedin/profile-loggedin-2025-4-full.html',
  'behance/profile-work-2026-1.fragment.html', 'behance/project-2026-1.html',
  'github/home-2025-1.html', 'github/repo-2024-2.html', 'linkedin/feed-sdui-2026-1.html', 'behance/home-foryou-2022-1-loggedin.html',
]
const aboutNobody = /\/(home|repo|feed)-/

/** The policy of saved pages: their own scripts stay off, so that only extensions differ. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** Puts the pages to measure on the local web. Without saved pages the sample desk is measured, and that is said. */
export function benchPages(web: LocalWeb): BenchPage[] {
  if (!haveSavedPages()) {
    console.error('No saved pages beside the project: measuring the sample desk.')
    web.playSamples()
    return samples().map(({ file, url }) => ({ name: file, url, profile: true }))
  }
  const index = JSON.parse(readFileSync(savedPages.index, 'utf8')) as { file: string, url: string }[]
  return chosen.flatMap(file => {
    const entry = index.find(page => page.file === file)
    if (!entry) return []
    web.playSaved(entry.url, join(savedPages.folder, file), policy)
    return [{ name: file, url: entry.url, profile: !aboutNobody.test(file) }]
  })
}
