import { sitePatterns } from '../../platform/background'
import { type MenuClick, setMenus } from '../../platform/menus'
import { openPanel } from '../../platform/panel'
import { openOwnPage, pages } from '../../platform/tabs'
import type { UiHandlers } from '../router'

interface Needs { commands: UiHandlers, guarded: (work: () => Promise<unknown>) => void }

/** Kith's entries in the context menu of the sites: the way to save where no button stands in the page. */
export function setKithMenus(): Promise<void> {
  return setMenus([
    { id: 'save', title: 'Save this person in Kith', contexts: ['page'], on: sitePatterns },
    { id: 'panel', title: 'Open Kith beside this page', contexts: ['page'], on: sitePatterns },
    { id: 'selection', title: 'Keep “%s” with this person', contexts: ['selection'], on: sitePatterns },
  ])
}

/** Answers the context menu. */
export function menuHandler({ commands, guarded }: Needs) {
  return ({ item, tabId, windowId }: MenuClick): void => {
    // Opening the panel must come first: any await before it loses the click.
    if (item === 'panel') guarded(() => openPanel(windowId))
    else if (item === 'save') guarded(() => saveInView(commands, tabId))
    else guarded(async () => {
      const { candidateId } = await saveInView(commands, tabId)
      await commands['capture.saveSelection']({ tabId, candidateId })
    })
  }
}

/** Answers the keyboard commands of the manifest. */
export function keyHandler({ commands, guarded }: Needs) {
  return (command: string, tab: { id: number, windowId: number } | null): void => {
    if (!tab) return
    if (command === 'open-panel') guarded(() => openPanel(tab.windowId))
    else if (command === 'save-candidate') guarded(() => saveInView(commands, tab.id))
  }
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
