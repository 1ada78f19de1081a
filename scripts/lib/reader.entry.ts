import { captureOf } from './captures'

// Evaluated inside a real page: leaves one function behind that reads the document it is called in.
Object.assign(globalThis, { kithRead: (address: string) => captureOf(document, address) })
