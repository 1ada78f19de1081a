/**
 * Calls back whenever the page may have gone to another address without loading. The address changes first; what is on
 * the screen is still the old page then.
 */
export const watchAddress = (signal: AbortSignal, moved: () => void): void => {
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) return navigation.addEventListener('currententrychange', moved, { signal })
  addEventListener('popstate', moved, { signal })
  // Firefox before 147 tells nothing of history.pushState; every site changes the title with the address.
  const titles = new MutationObserver(moved)
  titles.observe(document.head, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => titles.disconnect())
}
