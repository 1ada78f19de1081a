const home = 'https://www.linkedin.com/in/'

/** Addresses that name a page, and what they name: page, handle (null where only the document tells), canonical address. */
export const known: [address: string, page: string, handle: string | null, url: string][] = [
  [`${home}mira-solvang-1a2b3c/`, 'profile', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/`],
  [`${home}Mira-Solvang-1a2b3c?trk=people-guest#top`, 'profile', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/`],
  ['https://no.linkedin.com/in/mira-solvang-1a2b3c/en', 'profile', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/`],
  ['http://linkedin.com/in/mira-solvang-1a2b3c', 'profile', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/`],
  ['https://www.linkedin.com/mwlite/in/mira-solvang-1a2b3c', 'profile', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/`],
  [`${home}m%C3%ADra-s%C3%B8lvang/`, 'profile', 'míra-sølvang', `${home}m%C3%ADra-s%C3%B8lvang/`],
  [`${home}mira-solvang-1a2b3c/overlay/contact-info/`, 'profile', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/`],
  [`${home}mira-solvang-1a2b3c/details/experience/`, 'list', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/details/experience/`],
  [`${home}mira-solvang-1a2b3c/recent-activity/`, 'activity', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/recent-activity/all/`],
  [`${home}mira-solvang-1a2b3c/recent-activity/reactions/`, 'activity', 'mira-solvang-1a2b3c', `${home}mira-solvang-1a2b3c/recent-activity/reactions/`],
  ['https://www.linkedin.com/posts/mira-solvang-1a2b3c_ink-activity-7100000000000000001-abcd?utm_source=share', 'activity', null,
    'https://www.linkedin.com/posts/mira-solvang-1a2b3c_ink-activity-7100000000000000001-abcd'],
  ['https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001/', 'activity', null,
    'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001/'],
]
