/** Where a profile of one of the sites that recruiters and developers use has its address, by host. On other hosts only /@name is one. */
const profilePath: Readonly<Record<string, RegExp>> = {
  'linkedin.com': /^\/in\/[^/]+/,
  'bsky.app': /^\/profile\/[^/]+/,
  'stackoverflow.com': /^\/users\/\d+/,
  'orcid.org': /^\/[\dX-]{19}/,
}
const oneWord = /^\/(?!(?:about|blog|explore|hashtag|home|intent|jobs|login|search|share|signup)\/?$)[\w.-]+\/?$/
for (const host of [
  'behance.net', 'bitbucket.org', 'codeberg.org', 'codepen.io', 'dev.to', 'dribbble.com', 'gitlab.com', 'huggingface.co', 'kaggle.com',
  'twitter.com', 'x.com',
]) Object.assign(profilePath, { [host]: oneWord })

/** The address of a profile on another site that a link leads to, without what stands behind the name; null for other links. */
export function mentionOf(href: string | null): string | null {
  const [, host, rest] = /^https?:\/\/([a-z\d.-]+)(\/[^?#]+)/i.exec(href?.trim() ?? '') ?? []
  if (!host || !rest) return null
  // Countries of LinkedIn have a host of their own ("se.linkedin.com").
  const site = host.toLowerCase().replace(/^(?:www|m|mobile|[a-z]{2})\.(?=[^.]+\.)/, '')
  const [path] = (Object.hasOwn(profilePath, site) ? profilePath[site] : /^\/@[\w.-]+\/?$/)?.exec(rest) ?? []
  return path ? `https://${host.toLowerCase()}${path.replace(/\/$/, '')}` : null
}
