import type { Site } from '../contract'
import { walk } from './read'
import { pageOf, profileUrl } from './urls'
import { isNobody } from './who'

/** What is read by rules that no real page has confirmed, in a recruiter's words. Of these only titles and links are taken. */
const unproven = [
  'starred repositories and lists of them', 'people they follow', 'people they sponsor, on the page of its own', 'projects', 'packages',
  'the page of achievements', 'the list of gists',
]

/** GitHub: persons' pages with their tabs, and the repositories and gists of persons. */
export const site: Site = { id: 'github', name: 'GitHub', profileUrl, messageUrl: () => null, pageOf, unproven, isNobody, walk }
