import { cleanup } from '@testing-library/preact'
import { afterEach } from 'vitest'

/** What happy-dom lacks of the browser's own dialogs and popovers: opening and closing without a picture. */
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }))
}
HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
}

afterEach(cleanup)
