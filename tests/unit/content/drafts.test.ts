// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startDrafts } from '../../../src/content/drafts'

/** The browser's runtime with a panel that may hold a line. */
function panel() {
  const connects: ((port: unknown) => void)[] = []
  const runtime = { id: 'kept', onConnect: { addListener: (listener: (port: unknown) => void) => { connects.push(listener) } } }
  vi.stubGlobal('chrome', { runtime })
  return {
    hold(name: string) {
      const told: unknown[] = []
      let end = () => {}
      const port = { name, postMessage: (message: unknown) => { told.push(message) }, disconnect: () => {}, onDisconnect: { addListener: (listener: () => void) => { end = listener } } }
      for (const connect of connects) connect(port)
      return { told, end: () => end() }
    },
    count: () => connects.length,
  }
}

const write = (element: Element, text: string) => {
  element.textContent = text
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

test('tells the panel what is written in a message box, while it holds its line, and nothing of other fields', () => {
  const page = new DOMParser().parseFromString('<div class="msg-convo-wrapper"><h2><a href="/in/ada/">Ada One</a></h2><div class="msg-form"><div class="box" contenteditable="true"></div></div></div><div class="comment" contenteditable="true"></div>', 'text/html')
  document.body.append(...page.body.children)
  const before = document.body.innerHTML.length
  const [box, comment] = [document.querySelector('.box') ?? expect.fail(), document.querySelector('.comment') ?? expect.fail()]
  const kith = panel()
  startDrafts()
  startDrafts()
  expect(kith.count()).toBe(1)
  expect(kith.hold('pointing').told).toEqual([])
  const line = kith.hold('draft')
  expect(line.told).toEqual([null])
  write(comment, 'a secret')
  write(box, 'Hi A')
  write(box, 'Hi Ada')
  vi.runAllTimers()
  expect(line.told).toEqual([null, { text: 'Hi Ada', name: 'Ada One', handle: 'ada' }])
  line.end()
  write(box, 'Hi Ada, more')
  vi.runAllTimers()
  expect(line.told).toHaveLength(2)
  expect(document.body.innerHTML.length).toBe(before + 'a secret'.length + 'Hi Ada, more'.length)
})
