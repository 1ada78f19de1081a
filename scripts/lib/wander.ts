import type { Page } from 'puppeteer-core'
import { pick, roll, type Random } from './random'

/** A page that walks lead to. */
export interface Place { url: string, head: string, body: string }

/** What a page does on the way to another address: after `at` milliseconds, one part of what a load would bring. */
export interface Step { at: number, does: 'address' | 'head' | 'body' | 'parts' | 'mixed' | 'back' | 'empty', to: number }

type Manner = (from: number, to: number, other: number, wait: () => number) => Step[]

/** The ways in which sites bring the next page, and in which slow answers mix them up. The last word is not always the right one. */
export const manners: Readonly<Record<string, Manner>> = {
  addressFirst(_from, to, _other, wait) {
    const body = wait()
    return [{ at: 0, does: 'address', to }, { at: body, does: 'body', to }, { at: body + wait(), does: 'head', to }]
  },
  headFirst(_from, to, _other, wait) {
    const head = wait()
    return [{ at: 0, does: 'address', to }, { at: head, does: 'head', to }, { at: head + wait(), does: 'body', to }]
  },
  addressLast(_from, to, _other, wait) {
    const body = wait()
    return [{ at: 0, does: 'head', to }, { at: body, does: 'body', to }, { at: body + wait(), does: 'address', to }]
  },
  inParts(_from, to, _other, wait) {
    return [{ at: 0, does: 'address', to }, { at: wait(), does: 'empty', to }, { at: 80 + wait(), does: 'head', to }, { at: 80 + wait(), does: 'parts', to }]
  },
  partByPart(_from, to, _other, wait) {
    return [{ at: 0, does: 'address', to }, { at: wait(), does: 'head', to }, { at: wait(), does: 'mixed', to }]
  },
  oldReturns(from, to, _other, wait) {
    const back = 80 + wait()
    return [{ at: 0, does: 'address', to }, { at: wait(), does: 'body', to }, { at: 80, does: 'head', to }, { at: back, does: 'body', to: from }, { at: back + wait(), does: 'body', to }]
  },
  outOfOrder(_from, to, other, wait) {
    const last = wait()
    return [{ at: 0, does: 'address', to: other }, { at: 20, does: 'address', to }, { at: last, does: 'body', to }, { at: last, does: 'head', to }, { at: last + wait(), does: 'body', to: other }, { at: last + 160, does: 'body', to }]
  },
  lateForever(_from, to, other, wait) {
    return [{ at: 0, does: 'address', to }, { at: wait(), does: 'head', to }, { at: wait(), does: 'body', to: other }]
  },
  thereAndBack(from, to, _other, wait) {
    const back = 40 + wait()
    return [{ at: 0, does: 'address', to }, { at: wait(), does: 'body', to }, { at: back, does: 'back', to: from }, { at: back + wait(), does: 'body', to: from }, { at: back + wait(), does: 'head', to: from }]
  },
  rapid(from, to, other, wait) {
    return [{ at: 0, does: 'address', to: other }, { at: 5, does: 'address', to: from }, { at: 10, does: 'address', to }, { at: wait(), does: 'body', to }, { at: wait(), does: 'head', to }]
  },
}

/** A walk from one place to another, in a manner that the dice choose. */
export function walkFrom(from: number, places: number, random: Random): { to: number, manner: string, steps: Step[] } {
  const to = roll(random, places)
  const manner = pick(random, Object.keys(manners))
  const steps = manners[manner]?.(from, to, roll(random, places), () => roll(random, 5) * 40) ?? []
  return { to, manner, steps }
}

/** Makes a page able to walk between places without loading. Its policy must allow parsing markup. */
export async function prepare(page: Page, places: readonly Place[]): Promise<void> {
  await page.evaluate((all: readonly Place[]) => {
    const parsed = all.map(({ head, body }) => new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html'))
    const nodes = (to: number, part: 'head' | 'body') => [...document.importNode(parsed[to]?.[part] ?? document.createElement(part), true).childNodes]
    /** The parts of a page that frameworks bring one by one: what stands side by side around its cards. */
    const parts = (root: ParentNode) => {
      const main = root.querySelector('main') ?? root
      let holder: Element | undefined = main instanceof Element ? main : undefined
      while (holder && holder.children.length === 1 && holder.firstElementChild) holder = holder.firstElementChild
      return { holder, list: [...holder?.children ?? []] }
    }
    const fresh = (to: number) => document.importNode(parsed[to]?.body ?? document.createElement('body'), true)
    const does = {
      address: (to: number) => history.pushState({}, '', all[to]?.url),
      back: () => history.back(),
      head(to: number) {
        for (const old of document.head.querySelectorAll('meta, title, link')) old.remove()
        document.head.append(...nodes(to, 'head'))
        document.dispatchEvent(new CustomEvent('turbo:load'))
      },
      body: (to: number) => document.body.replaceChildren(...nodes(to, 'body')),
      empty: () => parts(document.body).holder?.replaceChildren(),
      parts(to: number) {
        const next = fresh(to)
        const { holder, list } = parts(next)
        holder?.replaceChildren()
        document.body.replaceChildren(...next.childNodes)
        list.forEach((part, index) => setTimeout(() => holder?.append(part), index * 25))
      },
      mixed(to: number) {
        const { list } = parts(fresh(to))
        const { holder, list: old } = parts(document.body)
        if (!holder) return
        list.forEach((part, index) => setTimeout(() => { if (old[index]?.isConnected) old[index].replaceWith(part); else holder.append(part) }, index * 30))
        setTimeout(() => { for (const left of old.slice(list.length)) left.remove() }, list.length * 30)
      },
    }
    // A click beside a button would lead away from the walks.
    addEventListener('click', event => event.preventDefault(), true)
    Object.assign(globalThis, { walk: (steps: readonly Step[]) => { for (const { at, does: what, to } of steps) setTimeout(() => does[what](to), at) } })
  }, places)
}

/** Sets off. Returns at once: what the page does, it does while the recruiter clicks. */
export async function setOff(page: Page, steps: readonly Step[]): Promise<void> {
  await page.evaluate(`walk(${JSON.stringify(steps)})`)
}
