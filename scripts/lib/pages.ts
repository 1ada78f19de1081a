import { Window } from 'happy-dom'

/**
 * Saved pages: from the bytes of a file to a document. Files come from many hands: not always UTF-8, sometimes with a
 * copier's own header in front, sometimes only the page's state written out as JSON.
 */

/** The script element in which Behance keeps its state; a transcribed state is put back into one. */
const stateElement = '<script type="application/json" id="beconfig-store_state">'

/**
 * Decodes the bytes of a saved page, leniently.
 * @returns its markup: without what a copier put before it, and with transcribed JSON wrapped in the element it came from.
 */
export function decodePage(bytes: Uint8Array): string {
  const text = decodeText(withoutHeader(bytes)).replace(/^\ufeff/, '')
  return isJson(text) ? `<!DOCTYPE html><html><body>${stateElement}${text.replaceAll('<', '\\u003c')}</script></body></html>` : text
}

/**
 * Parses markup with the DOM library (no scripts run, nothing is loaded) and hands the document to `use`.
 * The page is closed afterwards: an open one is never given back to memory.
 */
export async function withPage<T>(html: string, url: string, use: (document: Document) => T): Promise<T> {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, navigation: { disableChildFrameNavigation: true } },
  })
  try {
    return use(new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document)
  } finally {
    await window.happyDOM.close()
  }
}

/** A copier's header is binary: what stands before the doctype is cut off only where it holds a NUL or no tag at all. */
function withoutHeader(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  const start = head.search(/<!doctype html|<html[\s>]/i)
  const before = head.slice(0, Math.max(start, 0))
  return before.includes('\0') || !before.includes('<') ? bytes.subarray(before.length) : bytes
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  // A file cut in the middle of a letter is still UTF-8; one in another encoding has a broken letter every few lines.
  if ((utf8.match(/\ufffd/g)?.length ?? 0) <= 2 + bytes.length / 20_000) return utf8
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(utf8.slice(0, 4096))?.[1]
  return decoderFor(declared).decode(bytes)
}

function decoderFor(label: string | undefined): TextDecoder {
  const usable = label && !/^utf-?8$/i.test(label) ? label : 'windows-1252'
  try {
    return new TextDecoder(usable)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
