/** The address in view. What follows the hash names no other page on any of the sites. */
function address(): string {
  return location.pathname + location.search
}

/**
 * Calls back whenever the page goes to another address without loading. The address changes first; what is on the
 * screen is still the old page then.
 */
export function watchAddress(signal: AbortSignal, changed: () => void): void {
  let last = address()
  const check = () => {
    if (address() === last) return
    last = address()
    changed()
  }
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) return navigation.addEventListener('currententrychange', check, { signal })
  addEventListener('popstate', check, { signal })
  // Firefox before 147 tells nothing of history.pushState; every site changes the title with the address.
  const titles = new MutationObserver(check)
  titles.observe(document.head, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => titles.disconnect())
}
