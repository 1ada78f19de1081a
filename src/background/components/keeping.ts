import { type Found, type Thing, thingOf } from '../../domain/keep'
import { lookInto } from '../../platform/look'
import type { MenuClick } from '../../platform/menus'
import { tabById } from '../../platform/tabs'
import { KithError } from '../../protocol/errors'

/** What was clicked in the context menu. Where the browser lets Kith look, the page tells link text, description and line breaks. */
export async function clickedThing(click: MenuClick): Promise<Thing> {
  const { tabId, frameId, link, picture } = click
  const seen = await lookInto(tabId, { frameId, link, picture })
  const found: Found = {
    page: click.page, title: click.title || (frameId === 0 ? seen?.title ?? '' : ''), selection: '', link, linkText: click.linkText || (seen?.linkText ?? ''), picture, alt: seen?.alt ?? '',
  }
  // What is marked counts only where it was clicked: the menu says so.
  if (click.selection.trim()) found.selection = sameWords(seen?.selection, click.selection) ? seen?.selection ?? '' : click.selection
  return thingOf(found)
}

/**
 * What a tab shows: the marked words, else the page itself.
 * @throws KithError `no-page` when the tab is gone, `out-of-sight` where the browser does not show it to Kith
 */
export async function thingIn(tabId: number): Promise<Thing> {
  const tab = await tabById(tabId)
  if (!tab) throw new KithError('no-page')
  const seen = await lookInto(tabId)
  if (!seen) throw new KithError('out-of-sight')
  return thingOf({ page: seen.url, title: seen.title, selection: seen.selection, link: '', linkText: '', picture: '', alt: '' })
}

/** The marked words of a tab. @throws like `thingIn`, and `bad-input` when nothing is marked */
export async function selectionIn(tabId: number): Promise<Thing> {
  const thing = await thingIn(tabId)
  if (thing.what !== 'selection') throw new KithError('bad-input', 'select some text on the page first')
  return thing
}

/** Menus hand over marked words on one line, and long ones cut short. */
function sameWords(whole: string | undefined, cut: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '')
  return whole !== undefined && plain(whole).startsWith(plain(cut).slice(0, 200))
}
