import { browser } from './browser'

const wanted = { permissions: ['downloads' as const] }

/** True when the browser lets Kith put files into the downloads folder by itself. */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(wanted)
}

/** Asks for that. Must be the first thing a click handler does. @returns whether it was given */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(wanted)
}

/**
 * Puts a file into the downloads folder without asking where.
 * @param name below that folder, with `/` between folders
 * @returns the browser's number for it, the name it got, how many bytes were written
 * @throws an Error with the browser's word for what went wrong (`FILE_NO_SPACE` …)
 */
export async function download(url: string, name: string): Promise<{ id: number, name: string, bytes: number }> {
  const id = await browser.downloads.download({ url, filename: name, saveAs: false, conflictAction: 'uniquify' })
  const { state, error, filename, bytesReceived } = await ended(id)
  if (state !== 'complete') throw new Error(error ?? 'the download was interrupted')
  return { id, name: filename.split(/[\\/]/).at(-1) ?? name, bytes: bytesReceived }
}

/** Takes a file away that was put there. Nothing happens where it is gone already, or no longer on the browser's list. */
export async function removeDownload(id: number): Promise<void> {
  await browser.downloads.removeFile(id).catch(() => undefined)
  await browser.downloads.erase({ id }).catch(() => undefined)
}

/** The download as it stands at its end. */
function ended(id: number): Promise<{ state?: string | undefined, error?: string | undefined, filename: string, bytesReceived: number }> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id })
      if (!item) throw new Error('the download is gone')
      if (item.state === 'in_progress') return
      browser.downloads.onChanged.removeListener(changed)
      resolve(item)
    }
    const changed = (delta: { id: number }) => { if (delta.id === id) look().catch(reject) }
    browser.downloads.onChanged.addListener(changed)
    look().catch(reject)
  })
}
