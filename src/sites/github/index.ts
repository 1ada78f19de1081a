import type { Site } from '../contract'
import { walk } from './read'
import { pageOf, profileUrl } from './urls'
import { isNobody } from './who'

/** What is read by rules that no real page has confirmed, in a recruiter's words. Of these only titles and links are taken. */
const unproven = [
  'Stars and their lists', 'People followed', 'People sponsored (the tab)', 'Projects', 'Packages', 'Achievements (the tab)',
  'The list of gists',
]

/** GitHub: persons' pages with their tabs, and the repositories and gists of persons. */
export const site: Site = { id: 'github', name: 'GitHub', profileUrl, messageUrl: () => null, pageOf, unproven, isNobody, walk }
