import { cleanDraft, languages, textOf } from '../../../tests/eval/guard/drafts'
import { personOf, worldOf } from '../../../tests/eval/guard/world'
import { bundle } from '../bundle'
import { knownPerson } from '../guard-cases'
import type { LocalWeb } from '../local-web'
import { randomFrom } from '../random'
import { startBench } from './costs'
import type { GuardTimes } from './guard.entry'

/** At most so many times reading the names once from memory. */
const goal = 3

export interface GuardRow { language: string, characters: number, build: number, read: number, look: number, ratio: number }

/** Times the name guard over a draft of 1,500 characters against 50,000 people, in each language, in a real Chromium. */
export async function benchGuard(web: LocalWeb, json: boolean): Promise<GuardRow[]> {
  const random = randomFrom(1)
  const people = worldOf(random, 50_000)
  const script = await bundle('bench/guard.entry.ts')
  const browser = await startBench(web, null)
  const rows: GuardRow[] = []
  try {
    const page = await browser.newPage()
    await page.evaluate(script)
    await page.evaluate(`globalThis.people = ${JSON.stringify(people.map((person, at) => knownPerson({ ...person, givenName: '' }, String(at))))}`)
    for (const [language, phrases] of Object.entries(languages)) {
      const to = personOf(random)
      let draft = ''
      while (draft.length < 1_500) draft += `${textOf(random, { ...cleanDraft(random, phrases, to, to, 3), ...draft ? { greeting: '' } : {}, closing: '' })} `
      const situation = { to: { ...to, nicknames: [] }, sentBefore: [] }
      const times = await page.evaluate(`kithGuard(people, ${JSON.stringify(draft.slice(0, 1_500))}, ${JSON.stringify(situation)})`) as GuardTimes
      rows.push({ language, characters: 1_500, build: times.build, read: times.read, look: times.look, ratio: times.ratio })
    }
  } finally {
    await browser.close()
  }
  if (!json) print(rows)
  return rows
}

function print(rows: readonly GuardRow[]): void {
  console.log(`Name guard over a draft of 1,500 characters against 50,000 people, beside reading their names once from memory; medians, milliseconds. Goal: at most ${goal} times.\n`)
  for (const { language, build, read, look, ratio } of rows) {
    console.log(`${ratio <= goal ? '✓' : '✗'} ${language}   reading the names ${read.toFixed(2)}   guard ${look.toFixed(2)}   ratio ${ratio.toFixed(2)}   (index built once in ${Math.round(build)})`)
  }
}
