import { liveRuntime } from '../platform/native'
import type { ToPage } from '../protocol/answers'
import { client } from '../protocol/client'
import type { Site } from '../sites/contract'
import { clearOldHosts } from './buttons/host'
import { startLife, watchLife, whenShown } from './lifecycle'
import { watchAddress } from './navigation'
import { beginVisit, nobodyOf, type Visit } from './visit'

/**
 * Boots Kith in a page of one site. On addresses that are not about one person it only listens for the next address.
 * A second copy in the same page does nothing; the buttons that an older copy left behind are taken away.
 */
export const start = (site: Site): void => {
  const life = startLife()
  if (!life) return
  const send = client(message => liveRuntime()?.sendMessage(message) ?? Promise.reject(new Error('the extension is gone')))
  let visit: Visit | null = null
  let settled = false

  const pause = () => {
    visit?.end()
    visit = null
  }

  const settle = () => {
    settled = true
    clearOldHosts()
    watchLife(life, pause, arrive)
  }

  const arrive = () => {
    if (!life.alive()) return
    const url = new URL(location.href)
    const page = site.pageOf(url)
    if (page && visit?.page.url === page.url) return
    const left = visit !== null
    pause()
    if (page) {
      if (!settled) settle()
      visit = beginVisit(site, page, send, life, arrive)
    } else if (left || site.specialPage?.(url)) {
      void sayNobody()
      // The link to the public profile comes with the page's late content; after that the panel asks.
      if (site.specialPage?.(url)) setTimeout(() => { if (life.alive() && location.href === url.href) void sayNobody() }, 2_500)
    }
  }

  const sayNobody = () =>
    send('page.nobody', nobodyOf(site, site.specialPage?.(new URL(location.href)) ? 'special' : 'not-a-profile'))

  liveRuntime()?.onMessage.addListener((message, _sender, answer) => {
    const told = message as ToPage
    if (told.type === 'read') {
      arrive()
      void (visit ? visit.read() : sayNobody()).then(() => answer(true))
      return true
    }
    if (told.type === 'state') visit?.told(told.handle, told.state)
    return false
  })
  watchAddress(life.signal, arrive)
  whenShown(life, arrive)
}
