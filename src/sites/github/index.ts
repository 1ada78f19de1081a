import type { Site } from '../contract'
import { walk } from './read'
import { pageOf, profileUrl } from './urls'
import { isNobody } from './who'

/** GitHub: persons' pages with their tabs, and the repositories and gists of persons. */
export const site: Site = { id: 'github', name: 'GitHub', profileUrl, messageUrl: () => null, pageOf, isNobody, walk }
