import { siteById } from '../../../sites/registry'

/** What people call a site. */
export const siteName = (site: string) => siteById(site)?.name ?? site
