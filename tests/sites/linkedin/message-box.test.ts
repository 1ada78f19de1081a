// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { messageBoxOf, readBox } from '../../../src/sites/linkedin/message-box'

/** Markup of a message pop-up as public code that works with LinkedIn's pages describes it, with invented people. */
function popUp(header: string, box: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<main><div class="msg-overlay-conversation-bubble">
    <header class="msg-overlay-bubble-header">${header}</header>
    <ul><li><a href="/in/somebody-in-the-thread/">Somebody in the thread</a></li></ul>
    <form class="msg-form">${box}</form>
  </div></main>`, 'text/html')
  document.body.replaceChildren(...page.body.children)
  return messageBoxOf(document.querySelector('.msg-form [contenteditable], .msg-form textarea')) ?? expect.fail('a message box')
}

const editable = (...lines: string[]) => `<div class="msg-form__contenteditable" contenteditable="true" role="textbox">${lines.map(line => `<p>${line}</p>`).join('')}</div>`
const to = (handle: string, name: string) => `<h2 class="msg-overlay-bubble-header__title"><a href="https://www.linkedin.com/in/${handle}/">${name}</a></h2>`

beforeEach(() => document.body.replaceChildren())

describe('the message box', () => {
  test('is read with the one person the head of its conversation names, not those of the thread', () => {
    expect(readBox(popUp(to('Marisol-Quendry', 'Marisol  Quendry'), editable('Hi Tobias,', 'how is it?'))))
      .toEqual({ text: 'Hi Tobias,\nhow is it?', name: 'Marisol Quendry', handle: 'marisol-quendry' })
  })

  test('takes plain text, text fields and percent-encoded addresses', () => {
    expect(readBox(popUp(to('zo%C3%AB-k', 'Zoë K'), '<div contenteditable="true">Hi&nbsp;there</div>'))).toEqual({ text: 'Hi there', name: 'Zoë K', handle: 'zoë-k' })
    expect(readBox(popUp(to('zo%', 'Zoë K'), '<textarea>Hi there</textarea>'))).toEqual({ text: 'Hi there', name: 'Zoë K', handle: 'zo%' })
  })

  test('names nobody where the head names several, or nobody', () => {
    expect(readBox(popUp(to('a', 'Ada One') + to('b', 'Ben Two'), editable('Hi Ada')))).toMatchObject({ name: null, handle: null })
    expect(readBox(popUp('', editable('Hi Ada')))).toMatchObject({ name: null, handle: null, text: 'Hi Ada' })
  })

  test('is found from inside, and is no comment field, search or page', () => {
    popUp(to('a', 'Ada One'), editable('Hi'))
    expect(messageBoxOf(document.querySelector('p'))?.getAttribute('role')).toBe('textbox')
    const comment = document.createElement('div')
    comment.contentEditable = 'true'
    document.body.append(comment)
    expect(messageBoxOf(comment)).toBeNull()
    expect(messageBoxOf(document.body)).toBeNull()
    expect(messageBoxOf(null)).toBeNull()
  })
})
