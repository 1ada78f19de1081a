import { type RecentPerson, recentPeople } from '../../db/queries/recent'
import type { Database } from '../../db/database'
import { sitePatterns } from '../../platform/background'
import { type MenuClick, type MenuItem, type MenuSet, setMenus } from '../../platform/menus'
import { openPanel } from '../../platform/panel'
import { forgetSession, readSession, writeSession } from '../../platform/session'
import { openOwnPage, openTab, pages, tabInFront } from '../../platform/tabs'
import { ownAddress } from '../../platform/runtime'
import type { TabCard } from '../../protocol/answers'
import { type Giving, givingKey } from '../../protocol/giving'
import { type Waiting, waitingKey } from '../../protocol/keep'
import { pageOf } from '../../sites/registry'
import type { UiHandlers } from '../router'
import { mayAsk } from './agreement'
import { keepOrAsk } from './doubts'
import { clickedThing } from './keeping'
import type { Notices } from './notices'

const anyPage = ['http://*/*', 'https://*/*']
const inPage: MenuItem['contexts'] = ['page', 'frame']
const onThing: MenuItem['contexts'] = ['link', 'selection', 'image']
const anywhere: MenuItem['contexts'] = [...inPage, ...onThing]
const longest = 40

/**
 * Kith's entries in the context menu: one submenu, on every page of the web.
 * @param people whom to offer, the one the page is about first
 * @param known true when that one is saved: "save this person" has nothing to do then
 */
export function menuOf(people: readonly RecentPerson[], known: boolean): MenuItem[] {
  const entry = (id: string, title: string | undefined, contexts: MenuItem['contexts'], on = anyPage): MenuItem =>
    ({ id, parentId: 'kith', contexts, on, ...(title === undefined ? {} : { title }) })
  return [
    { id: 'kith', title: 'Keep in Kith', contexts: anywhere, on: anyPage },
    ...known ? [] : [
      entry('save', 'Save this person', inPage, sitePatterns),
      entry('this', 'Save to the person of this page', onThing, sitePatterns),
      entry('line-1', undefined, anywhere, sitePatterns),
    ],
    ...people.map(({ id, name, hint }) => entry(`keep:${id}`, `Save to ${cut(name)}${hint ? ` (${cut(hint)})` : ''}`, anywhere)),
    entry('else', people.length > 0 ? 'Save to someone else …' : 'Save to someone …', anywhere),
    entry('line-2', undefined, anywhere),
    entry('love', 'Who would love this?', anywhere),
    entry('panel', 'Open Kith beside this page', anywhere),
  ]
}

/** The words on one line, cut between whole characters. */
function cut(words: string): string {
  const characters = [...new Intl.Segmenter().segment(words.replace(/[\s\p{Cc}]+/gu, ' ').trim())].map(({ segment }) => segment)
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('').trimEnd()}…` : characters.join('')
}

/** What session storage keeps of the menu that stands now. */
const standingKey = 'menu'
interface StandingMenu { set: MenuSet, items: string }

/** Keeps the context menu in step with whom the recruiter deals with: one change at a time, and none that changes nothing. */
export class Menus {
  readonly #db: Database
  readonly #guarded: (work: () => Promise<unknown>) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(db: Database, guarded: (work: () => Promise<unknown>) => void) {
    this.#db = db
    this.#guarded = guarded
  }

  /** Brings the menu up to date soon: several reasons in a row make one change. */
  refresh(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#guarded(() => this.update()), 150)
  }

  /** Brings the menu up to date. @param anew even if it seems to stand: after an install or update the browser has none */
  update(anew = false): Promise<void> {
    const turn = this.#last.then(() => this.#set(anew))
    this.#last = turn.catch(() => undefined) // the caller hears of it; the next one starts afresh
    return turn
  }

  async #set(anew: boolean): Promise<void> {
    const here = await personInFront(this.#db)
    const items = menuOf(await recentPeople(this.#db, { first: here }), here !== null)
    const wanted = JSON.stringify(items)
    const standing = anew ? null : await readSession<StandingMenu>(standingKey)
    if (standing?.items === wanted) return
    // Intent before effect: a worker killed in between builds it again.
    await forgetSession(standingKey)
    const set = await setMenus(items, standing?.set ?? null)
    await writeSession(standingKey, { set, items: wanted } satisfies StandingMenu)
  }
}

/** The saved candidate whom the tab in front is about, or null. */
async function personInFront(db: Database): Promise<string | null> {
  const tab = await tabInFront()
  if (!tab?.url) return null
  const card = await readSession<TabCard>(`tab:${tab.id}`)
  const capture = card?.capture && mayAsk(card.capture.site, card.capture.handle, tab.url) ? card.capture : null
  const profile = card?.publicProfile && card.url.split('#')[0] === tab.url.split('#')[0] ? card.publicProfile : tab.url
  const page = pageOf(profile)
  const who = capture ?? (page?.handle ? { site: page.site.id, handle: page.handle } : null)
  return who ? (await db.profiles.where('[site+handle]').equals([who.site, who.handle]).first())?.candidateId ?? null : null
}

interface Needs { commands: UiHandlers, guarded: (work: () => Promise<unknown>) => void, notices: Notices }

/** Answers the context menu. */
export function menuHandler({ commands, guarded, notices }: Needs) {
  return (click: MenuClick): void => {
    const { item, tabId, windowId } = click
    // The panel must be opened first: any await before it loses the click.
    if (item === 'panel') guarded(() => openPanel(windowId))
    else if (item === 'else') guarded(() => said(notices, windowId, () => letChoose(click)))
    else if (item === 'love') guarded(() => said(notices, windowId, () => askWhoWouldLove(click)))
    else if (item === 'save') guarded(() => said(notices, windowId, () => savePerson(commands, notices, tabId, windowId)))
    else guarded(() => said(notices, windowId, async () => {
      const thing = await clickedThing(click)
      const candidateId = item === 'this' ? (await saveInView(commands, tabId)).candidateId : item.replace(/^keep:/, '')
      await keepOrAsk(commands, notices, { candidateId, thing, windowId })
    }))
  }
}

/** Opens the panel with the thing waiting for its person; where there is no panel, the same page in a tab. */
async function letChoose(click: MenuClick): Promise<void> {
  const { tabId, windowId } = click
  const opening = openPanel(windowId).catch(() => openTab(ownAddress(`${pages.panel}?tab=${tabId}`)))
  const waiting: Waiting = { thing: await clickedThing(click), windowId, at: Date.now() }
  await writeSession(waitingKey, waiting)
  await opening
}

/** Opens the panel with the thing waiting for the answer; where there is no panel, the people page. */
async function askWhoWouldLove(click: MenuClick): Promise<void> {
  const { windowId } = click
  const opening = openPanel(windowId).then(() => true, () => false)
  const giving: Giving = { thing: await clickedThing(click), windowId, at: Date.now() }
  await writeSession(givingKey, giving)
  if (!await opening) await openOwnPage(`${pages.people}#/give`)
}

/** Answers the keyboard commands of the manifest. */
export function keyHandler({ commands, guarded, notices }: Needs) {
  return (command: string, tab: { id: number, windowId: number } | null): void => {
    if (!tab) return
    if (command === 'open-panel') guarded(() => openPanel(tab.windowId))
    else if (command === 'save-candidate') guarded(() => said(notices, tab.windowId, () => savePerson(commands, notices, tab.id, tab.windowId)))
  }
}

/** Does something that no page of Kith's asked for, and says why where it fails. */
async function said(notices: Notices, windowId: number, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await notices.failed(windowId, error)
    throw error
  }
}

async function savePerson(commands: UiHandlers, notices: Notices, tabId: number, windowId: number): Promise<void> {
  const { candidateId } = await saveInView(commands, tabId)
  await notices.done(windowId, { text: 'The person on this page is saved', candidateId })
}

/** Reads the tab and saves who it shows; where nobody can be read, the people page opens so that they can be typed in. */
async function saveInView(commands: UiHandlers, tabId: number): Promise<{ candidateId: string }> {
  const card = await commands['tab.read']({ tabId })
  if (card.state === 'not-injected') await commands['tab.inject']({ tabId })
  try {
    return await commands['capture.save']({ tabId })
  } catch (error) {
    await openOwnPage(`${pages.people}#/people/new`)
    throw error
  }
}
