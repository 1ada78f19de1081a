import type { Choices, Learned } from '../domain/page-rule'
import { liveRuntime } from '../platform/native'
import { client } from '../protocol/client'
import type { Capture } from '../domain/capture'
import { type FromTeacher, pointingLine, type ToTeacher } from '../protocol/teach'
import { type Addresses, addressesOf } from '../sites/taught/addresses'
import { offerOf } from '../sites/taught/offer'
import { type Page, pageOf } from '../sites/taught/page'
import { type Targets, targetsOf } from '../sites/taught/point'
import { readTaught } from '../sites/taught/read'
import { learn } from '../sites/taught/teach'
import { captureOf } from './capture'
import { startPointing } from './pointer'

/** How often a page is read again by a rule after it changed, and how long after a change (milliseconds). */
const looks = 30
const pause = 700

const place = Symbol.for('teacher')
const world = globalThis as { [place]?: () => boolean }

/**
 * Boots the part of Kith that learns pages and reads by what was learned. It is put into a tab only when the recruiter teaches it, or when the
 * built-in reader gave up on a page that was taught; every other page never loads it. Adds nothing to the page but what pointing needs, while the
 * recruiter points. A second copy beside a living one does nothing.
 */
export const startTeacher = (): void => {
  if (world[place]?.()) return
  world[place] = () => liveRuntime() !== null
  const send = client(message => liveRuntime()?.sendMessage(message) ?? Promise.reject(new Error('the extension is gone')))
  let listed: { page: Page, offered: number } | null = null
  /** The address at which the recruiter asked to point, until the panel's line is there. */
  let awaited: string | null = null
  let watch: AbortController | null = null

  const rest = () => {
    watch?.abort()
    watch = null
  }

  const follow = (site: Addresses, rule: Learned) => {
    rest()
    watch = new AbortController()
    let printed = ''
    watchPage(watch.signal, () => {
      const capture = readNow(site, rule)
      const now = JSON.stringify(capture)
      if (capture && now !== printed) void send('page.propose', { capture })
      printed = now
    })
  }

  const list = (): FromTeacher['teach.list'] => {
    const page = pageOf(document, location.href)
    const texts = offerOf(page)
    listed = { page, offered: texts.length }
    return { url: location.href, texts }
  }

  const targets = (): Targets => listed ? targetsOf(listed.page, pageOf(document, location.href), listed.offered) : new Map<Element, number>()

  const answers = {
    'teach.list': list,
    'teach.learn': (site: Addresses, { url, choices }: { url: string, choices: Choices }): FromTeacher['teach.learn'] => {
      const address = site.pageOf(new URL(location.href))
      if (!listed || url !== location.href || !address) return { refused: 'moved' }
      const page = pageOf(document, location.href)
      const chosen = foundAgain(listed.page, page, choices)
      if (!chosen) return { refused: 'moved' }
      const lesson = learn(site, page, address, chosen)
      // What does not read the very page it was learned on is not learned.
      return 'rule' in lesson && !readNow(site, lesson.rule) ? { refused: 'owner' } : lesson
    },
    'teach.point': (url: string): FromTeacher['teach.point'] => {
      awaited = listed && url === location.href ? url : null
      return awaited !== null
    },
    'taught.read': (site: Addresses, { rule }: { rule: Learned }): FromTeacher['taught.read'] => {
      follow(site, rule)
      return readNow(site, rule)
    },
  }

  liveRuntime()?.onMessage.addListener((message, _sender, answer) => {
    const told = message as ToTeacher
    if (told.type === 'taught.rest') rest()
    else if (told.type in answers) {
      const site = addressesOf(told.site, told.siteName)
      if (!site) answer(null)
      else if (told.type === 'teach.list') answer(answers['teach.list']())
      else if (told.type === 'teach.point') answer(answers['teach.point'](told.url))
      else if (told.type === 'teach.learn') answer(answers['teach.learn'](site, told))
      else answer(answers['taught.read'](site, told))
    }
    return false
  })

  // Pointing begins and ends with the panel's line: a panel that is closed takes it along.
  liveRuntime()?.onConnect.addListener(port => {
    if (port.name !== pointingLine) return
    const url = awaited
    awaited = null
    if (url === null || url !== location.href) return port.disconnect()
    const end = startPointing({ targets, picked: index => void send('teach.picked', { url, index }), ended: () => port.disconnect() })
    port.onDisconnect.addListener(end)
  })
}

const readNow = (site: Addresses, rule: Learned): Capture | null => {
  const walk = readTaught(site, rule, document, new URL(location.href))
  return walk && captureOf(site.id, walk)
}

/** The same texts in a fresh look at the page: it may have drawn itself anew while the recruiter chose. null when one has gone. */
const foundAgain = (before: Page, now: Page, { name, headline, item }: Choices): Choices | null => {
  const again = (index: number | null): number | null | undefined => {
    if (index === null) return null
    const text = before.lines[index]?.text
    if (now.lines[index]?.text === text) return index
    const found = now.lines.findIndex(line => line.text === text)
    return found < 0 ? undefined : found
  }
  const [which, line, one] = [again(name), again(headline), again(item)]
  return which === undefined || which === null || line === undefined || one === undefined ? null : { name: which, headline: line, item: one }
}

/**
 * Calls back when the page has changed and come to rest, a bounded number of times, as long as it stays at its address: another address is the
 * built-in reader's first. Between two looks nothing is observed.
 */
const watchPage = (signal: AbortSignal, look: () => void): void => {
  const at = location.href
  let left = looks
  const observer = new MutationObserver(() => {
    observer.disconnect()
    setTimeout(() => requestIdleCallback(again, { timeout: 1_000 }), pause)
  })
  const observe = () => observer.observe(document, { childList: true, subtree: true, characterData: true })
  const again = () => {
    if (signal.aborted || location.href !== at || !liveRuntime()) return
    look()
    if (--left > 0) observe()
  }
  signal.addEventListener('abort', () => observer.disconnect())
  observe()
}
