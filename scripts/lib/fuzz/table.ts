import type { BrowserName } from '../browsers'
import { KithBrowser } from '../kith'
import { LocalWeb } from '../local-web'
import { haveSavedPages } from '../saved-pages'
import { fuzzSite, type SiteReport } from './run'

/** An address of its own for the page that documents are made in: an empty one on the local web, so that nothing they name is fetched. */
const place = 'https://github.com/'

/** Reads fuzzed documents of every site in a real browser and prints what came of it. @returns how many findings there are */
export async function fuzzTable({ browser, count, seed }: { browser: BrowserName, count: number, seed: number }): Promise<number> {
  console.log(`${count} fuzzed documents a site, seed ${seed}, in ${browser === 'chrome' ? 'Chromium' : 'Firefox'}${haveSavedPages() ? '' : '; made from the sample desk alone, for there are no saved pages here'}\n`)
  const web = await LocalWeb.open()
  web.play(place, '<!doctype html><title>Documents</title><body></body>')
  const kith = await KithBrowser.start({ browser, dist: null, web })
  try {
    console.log('site'.padEnd(10), 'documents'.padStart(10), 'read'.padStart(6), 'findings'.padStart(9), 'ms each'.padStart(8), '  slowest')
    let findings = 0
    for (const site of ['behance', 'github', 'linkedin']) {
      const page = await kith.open(place)
      const report = await fuzzSite(page, site, { seed, count })
      await page.close()
      print(report)
      findings += report.findings.length
    }
    console.log()
    return findings
  } finally {
    await kith.close()
    await web.close()
  }
}

function print({ site, documents, read, milliseconds, findings, slowest }: SiteReport): void {
  console.log(site.padEnd(10), String(documents).padStart(10), String(read).padStart(6), String(findings.length).padStart(9),
    (milliseconds / documents).toFixed(1).padStart(8), `  ${Math.round(slowest.took)} ms (${slowest.index}: ${slowest.names.join(', ')})`)
  for (const { index, address, names, wrong } of findings) console.log(`    ${index} (${names.join(', ')}) at ${address.slice(0, 200)}\n        ${wrong.split('\n').slice(0, 4).join('\n        ')}`)
}
