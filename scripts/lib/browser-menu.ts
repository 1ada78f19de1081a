import type { Page } from 'puppeteer-core'
import { until } from './kith'
import type { Stage } from './stage'

/** Kith's submenu of the browser's own context menu, as it stands at one place of a page. */
export interface BrowserMenu {
  /** The words of its entries, from top to bottom. */
  readonly entries: readonly string[]
  choose(entry: string): Promise<void>
}

/**
 * Presses the right mouse button on an element and opens Kith's submenu. In Firefox it is the real menu, driven through the browser's own
 * window. Chrome lets nobody into its menus: there the entries are those that stand, and a choice is told to the worker as the
 * browser would tell it, after Kith's button was pressed, which gives the tab as the menu's click does.
 */
export function openMenu(stage: Stage, page: Page, selector: string): Promise<BrowserMenu> {
  return stage.kith.name === 'firefox' ? openFirefoxMenu(page, selector) : openChromeMenu(stage, page, selector)
}

/** Presses Kith's button in the toolbar, with the page's tab in view: the browser gives Kith that tab. */
export async function pressToolbarButton(stage: Stage, page: Page): Promise<void> {
  await page.bringToFront()
  if (stage.kith.name === 'firefox') {
    await inWindow(page, `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('kith@kith.example')
      return ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
    })()`)
    return
  }
  const id = stage.kith.address.split('/')[2] ?? ''
  const extension = (await stage.kith.browser.extensions()).get(id)
  if (!extension) throw new Error('Kith is not among the extensions')
  await extension.triggerAction(page)
}

/** What the parts of the browser's protocol that puppeteer does not show are reached by. */
interface Connection { send(method: string, input: object): Promise<{ result: unknown }> }

/** Runs an expression in Firefox's own window. @returns its value, a string or nothing */
async function inWindow(page: Page, expression: string): Promise<string> {
  const { connection } = page.browser() as unknown as { connection: Connection }
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string, url: string }[] }
  const main = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (!main) throw new Error('Firefox has no window')
  const { result } = await connection.send('script.evaluate', { target: { context: main.context }, expression, awaitPromise: true })
  const { type, result: value, exceptionDetails } = result as { type: string, result?: { value?: string }, exceptionDetails?: { text: string } }
  if (type !== 'success') throw new Error(`Firefox's window: ${exceptionDetails?.text}`)
  return value?.value ?? ''
}

const kithMenu = `[...document.querySelectorAll('#contentAreaContextMenu > menu')].find(menu => menu.label === 'Keep in Kith' && !menu.hidden)`

async function openFirefoxMenu(page: Page, selector: string): Promise<BrowserMenu> {
  await page.bringToFront()
  // A menu that nothing was chosen from is still open.
  await until('no open menu', async () => await inWindow(page, `(() => {
    const menu = document.getElementById('contentAreaContextMenu')
    if (menu.state === 'open') menu.hidePopup()
    return menu.state
  })()`) === 'closed')
  const box = await (await page.waitForSelector(selector))?.boundingBox()
  if (!box) throw new Error(`${selector} is not in view`)
  await page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2, { button: 'right' })
  await until('the context menu', async () => await inWindow(page, `document.getElementById('contentAreaContextMenu').state`) === 'open')
  await inWindow(page, `${kithMenu}?.openMenu(true)`)
  // Soon or never: an open menu gets no more entries.
  await until('Kith’s submenu', async () => await inWindow(page, `${kithMenu}?.menupopup.state ?? 'none'`) === 'open', 3)
  const entries = JSON.parse(await inWindow(page, `JSON.stringify([...${kithMenu}.menupopup.querySelectorAll('menuitem')].filter(item => !item.hidden).map(item => item.label))`)) as string[]
  return {
    entries,
    async choose(entry) {
      await inWindow(page, `(() => {
        const { menupopup } = ${kithMenu}
        menupopup.activateItem([...menupopup.children].find(item => item.label === ${JSON.stringify(entry)}))
      })()`)
    },
  }
}

interface Standing { id: string, title?: string, parentId?: string, contexts: string[], on: string[] }

async function openChromeMenu(stage: Stage, page: Page, selector: string): Promise<BrowserMenu> {
  await pressToolbarButton(stage, page)
  const info = await page.$eval(selector, element => {
    const link = element.closest('a')?.href
    const picture = element instanceof HTMLImageElement ? element.src : undefined
    const selectionText = String(getSelection()).replace(/\s+/g, ' ')
    return {
      pageUrl: location.href, frameId: 0, editable: false, ...(link ? { linkUrl: link } : {}), ...(picture ? { srcUrl: picture, mediaType: 'image' } : {}), ...(selectionText ? { selectionText } : {}),
    }
  })
  const contexts = [...info.linkUrl ? ['link'] : [], ...info.srcUrl ? ['image'] : [], ...info.selectionText ? ['selection'] : []]
  const shown = (item: Standing) => item.contexts.some(context => (contexts.length > 0 ? contexts : ['page']).includes(context)) && item.on.some(pattern => fits(pattern, info.pageUrl))
  const items = await until('Kith’s menu', async () => {
    const { menu } = await stage.api<{ menu?: { set: string, items: string } }>('storage.session.get', 'menu')
    if (!menu) return null
    const standing = (JSON.parse(menu.items) as Standing[]).map(item => ({ ...item, browserId: menu.set + item.id })).filter(item => item.parentId === 'kith' && item.title !== undefined && shown(item))
    // Throws where the browser has no such entry (yet).
    for (const { browserId } of standing) await stage.api('contextMenus.update', browserId, {})
    return standing
  })
  return {
    entries: items.map(({ title = '' }) => title),
    async choose(entry) {
      const item = items.find(({ title }) => title === entry)
      if (!item) throw new Error(`no entry ${entry}`)
      await stage.api('runtime.sendMessage', {}) // wakes the worker
      await stage.kith.inWorker(async (click: object) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { query(query: object): Promise<unknown[]> }, contextMenus: { onClicked: { dispatch(...given: unknown[]): void } } } }
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        chrome.contextMenus.onClicked.dispatch(click, tab)
      }, { ...info, menuItemId: item.browserId })
    },
  }
}

function fits(pattern: string, url: string): boolean {
  const [, scheme = '', host = ''] = /^(\w+):\/\/([^/]+)\//.exec(pattern) ?? []
  const { protocol, hostname } = new URL(url)
  return protocol === `${scheme}:` && (host === '*' || host === hostname || (host.startsWith('*.') && hostname.endsWith(host.slice(1))))
}
