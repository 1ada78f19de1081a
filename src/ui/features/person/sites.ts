/** What people call a site. */
export { siteName } from '../../../sites/registry'
