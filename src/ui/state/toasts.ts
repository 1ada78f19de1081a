import { signal } from '@preact/signals'

export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'bad'
  action?: { label: string, run: () => void }
}

/** What is shown at the foot of the page, oldest first. */
export const toasts = signal<readonly Toast[]>([])

/** How long a message stays: long enough to reach the undo, shorter without one; failures stay until closed. */
const stay = { undo: 8_000, plain: 4_000 }
let last = 0

/** Shows a message. @returns its id, for `closeToast` */
export function showToast(text: string, more: { tone?: Toast['tone'], action?: Toast['action'] } = {}): number {
  const id = ++last
  const { tone = 'plain', action } = more
  // At most three: an older one makes room, a failure last.
  const shown = toasts.value
  const leaving = shown.length < 3 ? undefined : shown.find(one => one.tone === 'plain') ?? shown[0]
  toasts.value = [...shown.filter(one => one !== leaving), action ? { id, text, tone, action } : { id, text, tone }]
  if (tone === 'plain') setTimeout(() => closeToast(id), action ? stay.undo : stay.plain)
  return id
}

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter(toast => toast.id !== id)
}
