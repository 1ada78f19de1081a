import { readFile } from 'node:fs/promises'

/** A saved page in an index: its file, relative to the index, and the address that it was saved from. */
export interface IndexedPage {
  file: string
  url: string
}

/** The pages that an index lists: `[{site, file, url}]`, files relative to the index. */
export async function readIndex(index: string): Promise<{ pages: IndexedPage[] } | { wrong: string }> {
  try {
    const listed: unknown = JSON.parse(await readFile(index, 'utf8'))
    if (!Array.isArray(listed) || !listed.every(isEntry)) return { wrong: `${index} is not a list of {site, file, url}.` }
    return { pages: listed }
  } catch (error) {
    return { wrong: `${index} cannot be read: ${sentence(error)}` }
  }
}

function isEntry(entry: unknown): entry is IndexedPage {
  return typeof entry === 'object' && entry !== null && 'file' in entry && 'url' in entry
    && typeof entry.file === 'string' && typeof entry.url === 'string'
}

/** @returns the message of whatever was thrown. */
export function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
