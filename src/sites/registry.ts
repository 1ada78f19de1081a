import type { Site } from './contract'

const modules = import.meta.glob<{ site: Site }>('./*/index.ts', { eager: true })

/** Every site that Kith can read, in the order of their ids. A site is a folder here that exports `site`. */
export const sites: readonly Site[] = Object.values(modules).map(module => module.site).sort((a, b) => a.id.localeCompare(b.id))

/** @returns the site with that id, or undefined. */
export function siteById(id: string): Site | undefined {
  return sites.find(site => site.id === id)
}

/** @returns the site and page that an address names, or null when no site knows it as a page about one person. */
export function pageOf(address: string) {
  const url = URL.parse(address)
  if (!url) return null
  for (const site of sites) {
    const page = site.pageOf(url)
    if (page) return { site, ...page }
  }
  return null
}

/** @returns the person whose profile an address is, or null for every other address (a post, a work, another site). */
export function profileAt(address: string): { site: string, handle: string } | null {
  const page = pageOf(address)
  return page?.page === 'profile' && page.handle !== null ? { site: page.site.id, handle: page.handle } : null
}

/** What people call a site. */
export function siteName(id: string): string {
  return siteById(id)?.name ?? id
}
