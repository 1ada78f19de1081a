import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { captureOf } from '../../scripts/lib/captures'
import { withPage } from '../../scripts/lib/pages'
import pages from '../../samples/index.json' with { type: 'json' }

const folder = join(import.meta.dirname, '../../samples')

describe('the sample desk', () => {
  test('has a LinkedIn, a GitHub and a Behance profile for each of its three people', () => {
    const people = new Set(pages.map(({ person }) => person))
    expect(people.size).toBe(3)
    for (const person of people) {
      expect(new Set(pages.filter(page => page.person === person).map(({ site }) => site)), person).toEqual(new Set(['linkedin', 'github', 'behance']))
    }
  })

  test.each(pages)('$file reads as $person', async ({ person, file, url }) => {
    const capture = await withPage(readFileSync(join(folder, file), 'utf8'), url, document => captureOf(document, url))
    expect(capture).toMatchObject({ page: url.includes('tab=') ? 'list' : 'profile', name: person, misses: [] })
    if (capture.page === 'none') return
    expect(capture.handle).toBe(URL.parse(url)?.pathname.split('/').filter(Boolean).at(-1))
    expect([capture.headline, capture.location, capture.company]).not.toContain(null)
    expect(capture.items.length).toBeGreaterThanOrEqual(3)
    expect(JSON.stringify(capture)).not.toMatch(/Sign in|Contact info|connections|followers|posted this/)
  })
})
