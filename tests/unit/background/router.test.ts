import { describe, expect, test, vi } from 'vitest'
import { type ContentHandlers, type UiHandlers, router } from '../../../src/background/router'
import type { Sender } from '../../../src/platform/background'
import { errorCodes, KithError } from '../../../src/protocol/errors'
import { contentMessages, uiMessages } from '../../../src/protocol/messages'
import { capture } from '../../support/database'

const ownOrigin = 'chrome-extension://kith/'
const page: Sender = { id: 'kith', url: 'https://github.com/ilse-okafor', tabUrl: 'https://github.com/ilse-okafor', tabId: 7, frameId: 0 }
const own: Sender = { id: 'kith', url: `${ownOrigin}src/ui/panel/index.html`, tabUrl: '', tabId: null, frameId: 0 }

function setUp() {
  const handler = vi.fn(() => Promise.resolve(null))
  const all = (names: object) => Object.fromEntries(Object.keys(names).map(name => [name, handler]))
  const remember = vi.fn()
  const route = router({
    ownId: 'kith', ownOrigin, isSiteAddress: address => address.startsWith('https://github.com/'),
    content: all(contentMessages) as unknown as ContentHandlers, ui: all(uiMessages) as unknown as UiHandlers, remember,
  })
  return { route, handler, remember }
}

describe('who may say what', () => {
  test.each(Object.keys(uiMessages))('a content script may not send %s', async name => {
    const { route, handler } = setUp()
    expect(await route({ name, input: {} }, page)).toMatchObject({ ok: false, code: 'not-allowed' })
    expect(handler).not.toHaveBeenCalled()
  })

  test.each([
    ['another extension', { ...page, id: 'other' }],
    ['a frame in a page', { ...page, frameId: 3 }],
    ['a foreign address', { ...page, url: 'https://github.com.evil.example/ilse-okafor' }],
    ['no tab', { ...page, tabId: null }],
  ])('nothing is proposed from %s', async (_what, sender) => {
    const { route, handler } = setUp()
    expect(await route({ name: 'page.propose', input: { capture: capture() } }, sender)).toMatchObject({ ok: false, code: 'not-allowed' })
    expect(handler).not.toHaveBeenCalled()
  })

  test('our own page inside a frame is refused', async () => {
    const { route } = setUp()
    expect(await route({ name: 'note.add', input: {} }, { ...own, frameId: 1 })).toMatchObject({ code: 'not-allowed' })
  })

  test.each([undefined, null, 1, 'page.propose', [], { name: 'constructor' }, { name: '__proto__' }, { name: 'toString', input: {} }])('%s is nothing Kith knows', async message => {
    const { route } = setUp()
    expect(await route(message, own)).toMatchObject({ ok: false, code: 'not-allowed' })
  })
})

describe('what is said', () => {
  test('is parsed: unknown shapes never reach a handler', async () => {
    const { route, handler } = setUp()
    expect(await route({ name: 'page.propose', input: { capture: { ...capture(), name: 5 } } }, page)).toMatchObject({ ok: false, code: 'bad-input' })
    expect(handler).not.toHaveBeenCalled()
    expect(await route({ name: 'page.propose', input: { capture: capture() } }, page)).toEqual({ ok: true, value: null })
    expect(handler).toHaveBeenCalledWith({ capture: capture() }, { tabId: 7, url: page.url })
  })

  test('expected failures keep their code, others are remembered and told apart', async () => {
    const { route, handler, remember } = setUp()
    handler.mockRejectedValueOnce(new KithError('stale-page'))
    expect(await route({ name: 'page.propose', input: { capture: capture() } }, page)).toMatchObject({ ok: false, code: 'stale-page' })
    expect(remember).not.toHaveBeenCalled()
    handler.mockRejectedValueOnce(new TypeError('x is not a function'))
    expect(await route({ name: 'page.propose', input: { capture: capture() } }, page)).toEqual({ ok: false, code: 'unexpected', detail: errorCodes.unexpected })
    expect(remember).toHaveBeenCalledOnce()
  })
})
