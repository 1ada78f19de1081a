import type { PageAddress } from '../contract'

/** What is known of a site from its addresses alone: all that a learned rule needs beside the page. */
export interface Addresses {
  id: string
  name: string
  pageOf(url: URL): PageAddress | null
  profileUrl(handle: string): string
}

/** Every site's table of addresses, without its reader: the script that reads by learned rules stays small. */
const tables = import.meta.glob<Pick<Addresses, 'pageOf' | 'profileUrl'>>('../*/urls.ts', { eager: true })

/** @returns the addresses of the site with that id; undefined for none. @param name what people call it, as its pages' titles print it */
export function addressesOf(id: string, name: string): Addresses | undefined {
  const table = tables[`../${id}/urls.ts`]
  return table && { id, name, pageOf: table.pageOf, profileUrl: table.profileUrl }
}
