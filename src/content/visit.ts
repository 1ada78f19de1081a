import { liveRuntime } from '../platform/native'
import type { PageState } from '../protocol/answers'
import type { Send } from '../protocol/client'
import type { Answer } from '../protocol/errors'
import type { ContentMessages } from '../protocol/messages'
import { itemKey, type Capture, type PageAddress, type Site, type Walk } from '../sites/contract'
import { createOverlay, type Overlay, type Pressed } from './buttons/overlay'
import { captureOf } from './capture'
import type { Life } from './lifecycle'
import { walkNow, watchPerson } from './reader'
import { carryOut } from './saves'
import { words } from './words'

/** How long a page may take to show its person before the panel is told that there is none (milliseconds). */
const patience = 2_500

/** The time that one address about one person is in view. */
export interface Visit {
  readonly page: PageAddress
  /** Reads now, because the panel was opened. Resolves when the background has it. */
  read(): Promise<void>
  /** The background says that something changed: for one person, or (null) for what may stand in any page. */
  told(handle: string | null, state: PageState): void
  end(): void
}

interface InView { walk: Walk, capture: Capture, printed: string }

/**
 * Begins a visit: asks what may be done here, reads where that is allowed, shows the buttons where they are wanted.
 * @param moved is called when the address turns out to be another page's by now
 */
export const beginVisit = (site: Site, page: PageAddress, send: Send, life: Life, moved: () => void): Visit => {
  const controller = new AbortController()
  const { signal } = controller
  let state: PageState | null = null
  /** Whom `state` is about. */
  let about: string | null = null
  let inView: InView | null = null
  let overlay: Overlay | null = null
  let watched = false
  let asked = 0
  let heard = 0
  const pending = new Set<string | null>()

  const draw = () => {
    if (!state?.buttons || !inView || about !== inView.capture.handle || signal.aborted) {
      overlay?.end()
      overlay = null
      return
    }
    const { walk, capture } = inView
    overlay ??= createOverlay(pressed => void press(pressed))
    overlay.show({
      handle: capture.handle,
      name: capture.name ?? capture.handle,
      nameElement: walk.nameElement,
      saved: state.saved,
      savedKeys: new Set(state.savedKeys),
      items: capture.items.flatMap((item, index) => {
        const element = walk.items[index]?.element
        return element ? [{ key: itemKey(item), title: item.title, element }] : []
      }),
    })
  }

  /** Takes an answer, unless a later question was answered before it or the person has gone. */
  const take = (turn: number, handle: string | null, answered: PageState) => {
    if (signal.aborted || turn < heard) return
    heard = turn
    if (inView && handle !== inView.capture.handle) return
    const news = about !== handle || JSON.stringify(state) !== JSON.stringify(answered)
    state = answered
    about = handle
    if (state.reading) watch()
    if (news) draw()
  }

  const ask = async (handle: string | null, question: () => Promise<Answer<PageState>>) => {
    if (!life.alive()) return
    const turn = ++asked
    const answer = await question()
    if (answer.ok) take(turn, handle, answer.value)
  }

  const nobody = async (reason: 'unreadable' | 'waiting' | 'not-a-profile') => {
    if (life.alive()) await send('page.nobody', nobodyOf(site, reason))
  }

  /** Nobody was found: a piece of work may be nobody's, and a page may say that it is about no person; else it could not be read. */
  const unread = () => nobody(page.page === 'work' || site.isNobody?.(document) ? 'not-a-profile' : 'unreadable')

  const seen = async (walk: Walk | null, anew = false) => {
    if (site.pageOf(new URL(location.href))?.url !== page.url) return moved()
    if (!walk) {
      inView = null
      return draw()
    }
    const capture = captureOf(site.id, walk)
    const printed = JSON.stringify(capture)
    const same = printed === inView?.printed && !anew
    inView = { walk, capture, printed }
    draw()
    if (!same) await ask(capture.handle, () => send('page.propose', { capture }))
  }

  const watch = () => {
    if (watched || signal.aborted) return
    watched = true
    watchPerson(site, signal, walk => void seen(walk))
    setTimeout(() => { if (!inView && !signal.aborted) void unread() }, patience)
  }

  const press = async ({ handle, key, title, on }: Pressed) => {
    if (signal.aborted || pending.has(key)) return
    if (!liveRuntime()) {
      const last = overlay
      overlay = null
      last?.farewell(words.retired)
      life.alive()
      return
    }
    pending.add(key)
    overlay?.busy(key, true)
    const turn = ++asked
    const name = inView?.capture.name ?? handle
    const outcome = await carryOut(site, send, { handle, key, on })
    pending.delete(key)
    if (signal.aborted) return
    overlay?.busy(key, false)
    if (!outcome.ok) {
      overlay?.say(outcome.sentence)
      return
    }
    take(turn, handle, outcome.state)
    const sentence = key === null ? (on ? words.candidateSaved(name) : words.candidateTaken(name))
      : (on ? words.itemSaved(title, name) : words.itemTaken(title, name))
    overlay?.say(sentence, () => void press({ handle, key, title, on: !on }))
  }

  void ask(page.handle, () => send('page.state', { site: site.id, handle: page.handle }))
    .then(() => { if (state && !watched && !signal.aborted) return nobody('waiting') })

  return {
    page,
    async read() {
      watch()
      const walk = walkNow(site)
      await seen(walk, true)
      if (!walk) await unread()
    },
    told(handle, news) {
      if (handle !== null && handle === about) take(heard, handle, news)
      else if (state) take(heard, about, { ...state, buttons: news.buttons, reading: news.reading })
    },
    end() {
      controller.abort()
      overlay?.end()
      overlay = null
    },
  }
}

/** What is said of a page that is about nobody, or not readable (yet). */
export const nobodyOf = (site: Site, reason: ContentMessages['page.nobody']['reason']): ContentMessages['page.nobody'] => {
  return {
    reason, url: location.href.slice(0, 2_000), site: site.id, misses: reason === 'unreadable' ? ['person'] : [],
    ...(reason === 'special' && { publicProfile: site.publicProfileOn?.(document) ?? null }),
  }
}
