/**
 * A folder that the recruiter chose once (File System Access, in Chromium only). The browser's handle for it cannot be sent in a message, so it is
 * kept in a small database of its own, which only the page with the button writes.
 */
interface Handle {
  name: string
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileSystemFileHandle>
  removeEntry(name: string): Promise<void>
}

const picker = (globalThis as { showDirectoryPicker?: (options: { id: string, mode: 'readwrite', startIn: 'documents' }) => Promise<Handle> }).showDirectoryPicker
const database = 'kith-folder'
const store = 'folder'
const key = 'backups'

/** True in browsers where a folder can be chosen. */
export const canChooseFolder = picker !== undefined

/** Lets the recruiter choose a folder. Must be the first thing a click handler does. @returns its name, or null when they chose none */
export async function chooseFolder(): Promise<string | null> {
  try {
    const handle = await picker?.({ id: 'kith-backups', mode: 'readwrite', startIn: 'documents' })
    if (!handle) return null
    await inStore('readwrite', folder => folder.put(handle, key))
    return handle.name
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'AbortError' || error.name === 'SecurityError')) return null
    throw error
  }
}

/** Asks for the chosen folder again. Must be the first thing a click handler does. */
export async function askForFolder(): Promise<boolean> {
  const handle = await chosen()
  return handle !== null && (await handle.requestPermission?.({ mode: 'readwrite' }) ?? 'granted') === 'granted'
}

/** `ask`: the browser wants the recruiter's word again · `none`: no folder was chosen */
export async function folderAccess(): Promise<'granted' | 'ask' | 'none'> {
  const handle = await chosen()
  if (!handle) return 'none'
  return (await handle.queryPermission?.({ mode: 'readwrite' }) ?? 'granted') === 'granted' ? 'granted' : 'ask'
}

/** Writes a file there. It appears whole at the end, or not at all. @throws a DOMException (NotFoundError when the folder is gone) */
export async function writeToFolder(name: string, data: ReadableStream<Uint8Array>): Promise<number> {
  const handle = await mustChosen()
  const file = await handle.getFileHandle(name, { create: true })
  try {
    await data.pipeTo(await file.createWritable() as unknown as WritableStream<Uint8Array>)
    return (await file.getFile()).size
  } catch (error) {
    await handle.removeEntry(name).catch(() => undefined)
    throw error
  }
}

/** Takes a file away that was put there; nothing happens where it is gone already. */
export async function removeFromFolder(name: string): Promise<void> {
  const handle = await chosen()
  await handle?.removeEntry(name).catch(() => undefined)
}

async function chosen(): Promise<Handle | null> {
  return (await inStore('readonly', folder => folder.get(key) as IDBRequest<Handle | undefined>)) ?? null
}

async function mustChosen(): Promise<Handle> {
  const handle = await chosen()
  if (!handle) throw new DOMException('no folder was chosen', 'NotFoundError')
  return handle
}

function inStore<T>(mode: IDBTransactionMode, work: (folder: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(store)
    opening.onerror = () => reject(opening.error ?? new Error('the folder is not remembered'))
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, mode)
      const request = work(transaction.objectStore(store))
      transaction.oncomplete = () => {
        opening.result.close()
        resolve(request.result)
      }
      transaction.onerror = () => reject(transaction.error ?? new Error('the folder is not remembered'))
    }
  })
}
