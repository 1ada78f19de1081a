import { afterAll, beforeAll, expect, test } from 'vitest'
import { fuzzSite } from '../../scripts/lib/fuzz/run'
import { KithBrowser } from '../../scripts/lib/kith'
import { LocalWeb } from '../../scripts/lib/local-web'
import { browserName } from './harness'

let web: LocalWeb | undefined
let plain: KithBrowser | undefined
beforeAll(async () => {
  web = await LocalWeb.open()
  web.play('https://github.com/', '<!doctype html><title>Documents</title><body></body>')
  plain = await KithBrowser.start({ browser: browserName, dist: null, web })
})
afterAll(async () => {
  await plain?.close()
  await web?.close()
})

// `npm run -s eval -- --fuzz 2000` reads more of the same documents and prints a table.
test.each(['behance', 'github', 'linkedin'])('%s: two hundred broken documents are read without a fault, and as nobody else', async site => {
  const page = await plain?.open('https://github.com/')
  if (!page) throw new Error('the browser is not there')
  const report = await fuzzSite(page, site, { seed: 1, count: 200 })
  await page.close()
  expect(report.findings).toEqual([])
  expect(report.documents).toBe(200)
  // Most documents are too broken to be anybody's; if none were, nothing would have been tried.
  expect(report.read).toBeGreaterThan(20)
}, 120_000)
