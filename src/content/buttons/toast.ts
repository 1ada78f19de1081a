import { words } from '../words'
import type { Host } from './host'
import { make } from './icons'

/** How long a sentence stays (milliseconds); it waits while the pointer or the focus is on it. */
export const toastTime = 6_000

export interface Toast { say(sentence: string, undo?: () => void, gone?: () => void): void }

/** The one sentence at the foot of the page: what was saved, with an undo, or why not. */
export const createToast = (host: Host): Toast => {
  const status = make('div', '')
  status.setAttribute('role', 'status')
  host.layer.append(status)
  let timer: ReturnType<typeof setTimeout> | undefined
  let onGone: (() => void) | undefined

  const hide = () => {
    clearTimeout(timer)
    status.replaceChildren()
    onGone?.()
    onGone = undefined
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(hide, toastTime)
  }
  const stay = () => clearTimeout(timer)

  return {
    say(sentence, undo, gone) {
      onGone = gone
      const toast = make('div', 'toast')
      for (const type of ['pointerenter', 'focusin']) toast.addEventListener(type, stay)
      for (const type of ['pointerleave', 'focusout']) toast.addEventListener(type, wait)
      toast.append(make('span', '', sentence))
      const action = make('button', '', undo ? words.undo : words.dismiss)
      action.type = 'button'
      action.addEventListener('click', event => {
        if (!event.isTrusted) return
        hide()
        undo?.()
      })
      toast.append(action)
      status.replaceChildren(toast)
      wait()
    },
  }
}
