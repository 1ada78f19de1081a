import type { Site } from '../contract'
import { walk } from './read'
import { pageOf, profileUrl } from './urls'
import { isNobody } from './who'

/** What is read by rules that no real page has confirmed, in a recruiter's words. Of these only titles and links are taken. */
const unproven = [
  'stars and their lists', 'people followed', 'people sponsored (the tab)', 'projects', 'packages', 'achievements (the tab)',
  'the list of gists',
]

/** GitHub: persons' pages with their tabs, and the repositories and gists of persons. */
export const site: Site = { id: 'github', name: 'GitHub', profileUrl, messageUrl: () => null, pageOf, unproven, isNobody, walk }
