import type { PageAddress } from '../../../src/sites/contract'

const origin = 'https://www.behance.net'

/** Addresses that name a page of one person, and what they name. */
export const known: [string, PageAddress][] = [
  [`${origin}/mira-solvang`, { page: 'profile', handle: 'mira-solvang', url: `${origin}/mira-solvang` }],
  [`${origin}/Mira-Solvang/?tracking_source=search_users|mira#top`, { page: 'profile', handle: 'mira-solvang', url: `${origin}/mira-solvang` }],
  ['http://behance.net/MIRA_solvang7', { page: 'profile', handle: 'mira_solvang7', url: `${origin}/mira_solvang7` }],
  [`${origin}/mira-solvang?after=MTI=`, { page: 'profile', handle: 'mira-solvang', url: `${origin}/mira-solvang` }],
  [`${origin}/mira-solvang/projects`, { page: 'profile', handle: 'mira-solvang', url: `${origin}/mira-solvang` }],
  [`${origin}/Mira-Solvang/info?locale=de_DE`, { page: 'list', handle: 'mira-solvang', url: `${origin}/mira-solvang/info` }],
  [`${origin}/mira-solvang/appreciated`, { page: 'list', handle: 'mira-solvang', url: `${origin}/mira-solvang/appreciated` }],
  [`${origin}/mira-solvang/moodboards`, { page: 'list', handle: 'mira-solvang', url: `${origin}/mira-solvang/moodboards` }],
  [`${origin}/mira-solvang/services/`, { page: 'list', handle: 'mira-solvang', url: `${origin}/mira-solvang/services` }],
  [`${origin}/gallery/900000001/Tide-tables`, { page: 'work', handle: null, url: `${origin}/gallery/900000001/Tide-tables` }],
  [`${origin}/gallery/900000001/Tide-tables/modules/12?share=1`, { page: 'work', handle: null, url: `${origin}/gallery/900000001/Tide-tables` }],
  [`${origin}/gallery/900000001`, { page: 'work', handle: null, url: `${origin}/gallery/900000001` }],
]

/** Addresses that are about nobody, or about more than one. */
export const others: string[] = [
  `${origin}/`, `${origin}/?tracking_source=nav20`, `${origin}/for_you`, `${origin}/search/projects?field=44`, `${origin}/search/users?country=NO&city=Bergen`,
  `${origin}/search/projects/letterpress?tracking_source=project_tag`, `${origin}/galleries`, `${origin}/galleries/illustration/2`, `${origin}/gallery`,
  `${origin}/gallery/not-a-number/Slug`, `${origin}/collection/12345/Boats`, `${origin}/moodboard/12345/Boats`, `${origin}/joblist`, `${origin}/job/1/x`, `${origin}/hire`,
  `${origin}/live`, `${origin}/blog`, `${origin}/about`, `${origin}/pro`, `${origin}/recruiter-pro`, `${origin}/resources/commissions`, `${origin}/updates`,
  `${origin}/misc/community`, `${origin}/tags`, `${origin}/assets`, `${origin}/login`, `${origin}/inbox`, `${origin}/account/settings`, `${origin}/onboarding/hirer`,
  `${origin}/portfolio/editor`, `${origin}/v2/users/mira-solvang`, `${origin}/v3/graphql`, `${origin}/activity`, `${origin}/videos`, `${origin}/robots.txt`,
  `${origin}/manifest.json`, `${origin}/mira-solvang/followers`, `${origin}/mira-solvang/following`, `${origin}/mira-solvang/analytics`,
  `${origin}/mira-solvang/projects/drafts`, `${origin}/mira%20solvang`, `${origin}/%E0%A4%A`, `${origin}/${'a'.repeat(65)}`,
  'https://help.behance.net/mira-solvang', 'https://behance.net.evil.example/mira-solvang', 'https://evilbehance.net/mira-solvang',
  'ftp://www.behance.net/mira-solvang', 'data:text/html,https://www.behance.net/mira-solvang', 'https://www.adobe.com/mira-solvang',
]
