import type { CDPSession, Page } from 'puppeteer-core'
import { until } from './kith'

/** A button that Kith put into a page. The root it stands in is closed: only the browser's own tools see inside. */
export interface InPageButton { label: string, text: string, pressed: boolean, kind: string, x: number, y: number, width: number, height: number }

const describe = `function (button) {
  const box = button.getBoundingClientRect()
  return {
    label: button.getAttribute('aria-label') ?? '', text: (button.textContent ?? '').trim(), pressed: button.getAttribute('aria-pressed') === 'true',
    kind: button.className, x: box.x, y: box.y, width: box.width, height: box.height }
}`

const isFirefox = async (page: Page) => /^firefox/i.test(await page.browser().version())

/** Every button of Kith's in a page, as it is now. */
export async function buttonsIn(page: Page): Promise<InPageButton[]> {
  return await isFirefox(page) ? buttonsInFirefox(page) : buttonsInChrome(page)
}

/** Everything that Kith's part of a page says, buttons and notes. */
export async function wordsInPage(page: Page): Promise<string> {
  return await isFirefox(page) ? textOf(await shadowTree(page)) : chromeText(page)
}

/** Waits for a button by its label. */
export function buttonOf(page: Page, label: RegExp, check: (button: InPageButton) => boolean = () => true): Promise<InPageButton> {
  return until(`a button in the page labelled ${label}`, async () =>
    (await buttonsIn(page)).find(button => label.test(button.label || button.text) && button.width > 0 && check(button)))
}

/** Clicks a button with the mouse. */
export async function pressButton(page: Page, label: RegExp): Promise<void> {
  const { x, y, width, height } = await until(`a resting button ${label}`, async () => {
    const before = await buttonOf(page, label, ({ kind }) => !/\b(?:away|resting)\b/.test(kind))
    // The button takes its new name at once and its new place with the next frames: a hand waits for it, moves there, and presses then.
    await page.evaluate(() => new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))) }))
    const after = await buttonOf(page, label, ({ kind }) => !/\b(?:away|resting)\b/.test(kind))
    return before.x === after.x && before.y === after.y ? after : null
  })
  await page.mouse.click(x + width / 2, y + height / 2)
}

/** Brings the pointer to an item, waits for the button that comes to it, and clicks that. */
export async function pressItem(page: Page, selector: string, label: RegExp): Promise<void> {
  await page.locator(selector).hover()
  await pressButton(page, label)
}

async function inSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession()
  try {
    return await use(session)
  } finally {
    await session.detach()
  }
}

/** Calls a function with every closed root that stands at the end of the page: all at one moment, however fast the page changes meanwhile. */
function fromClosedRoots<T>(page: Page, source: string): Promise<T[]> {
  return inSession(page, async session => {
    const found: T[] = []
    const { result: { objectId: list = '' } } = await session.send('Runtime.evaluate', { expression: '[...document.documentElement.children].filter(child => child.localName === "div")' })
    const { result: hosts } = await session.send('Runtime.getProperties', { objectId: list, ownProperties: true })
    for (const { value: host } of hosts) {
      if (host?.subtype !== 'node' || !host.objectId) continue
      const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 0, pierce: true })
      const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')
      if (!root) continue
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
      const { result } = await session.send('Runtime.callFunctionOn', { functionDeclaration: source, objectId: object.objectId ?? '', returnByValue: true })
      found.push(result.value as T)
    }
    return found
  })
}

async function buttonsInChrome(page: Page): Promise<InPageButton[]> {
  return (await fromClosedRoots<InPageButton[]>(page, `function () { return [...this.querySelectorAll('button')].map(${describe}) }`)).flat()
}

async function chromeText(page: Page): Promise<string> {
  const texts = await fromClosedRoots<string>(page, `function () {
    const walker = document.createTreeWalker(this, 4)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode.data)
    return texts.join(' ')
  }`)
  return texts.join(' ')
}

/** What WebDriver BiDi tells of a node. */
interface BidiNode { sharedId?: string, value?: { localName?: string, nodeValue?: string, children?: BidiNode[], shadowRoot?: BidiNode | null } }
interface BidiRealm { callFunction(source: string, awaitPromise: boolean, options: object): Promise<{ result: BidiNode & { value: unknown } }> }

/** The realm's protocol object: puppeteer's own calls cannot ask for what is inside a closed root. */
function realmOf(page: Page): BidiRealm {
  return (page.mainFrame() as unknown as { mainRealm(): { realm: BidiRealm } }).mainRealm().realm
}

async function shadowTree(page: Page): Promise<BidiNode[]> {
  const host = '() => [...document.documentElement.children].filter(child => child.localName === "div").at(-1) ?? null'
  const { result } = await realmOf(page).callFunction(host, true, { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 } })
  return result.value?.shadowRoot ? [result.value.shadowRoot] : []
}

const flatBidi = (node: BidiNode): BidiNode[] => [node, ...(node.value?.children ?? []).flatMap(flatBidi)]
const textOf = (roots: BidiNode[]) => roots.flatMap(flatBidi).map(({ value }) => value?.nodeValue ?? '').join(' ')

async function buttonsInFirefox(page: Page): Promise<InPageButton[]> {
  const nodes = (await shadowTree(page)).flatMap(flatBidi).filter(({ value }) => value?.localName === 'button')
  const described: InPageButton[] = []
  for (const { sharedId } of nodes) {
    const { result } = await realmOf(page).callFunction(`node => JSON.stringify((${describe})(node))`, true, { arguments: [{ sharedId }] })
    described.push(JSON.parse(result.value as string) as InPageButton)
  }
  return described
}
