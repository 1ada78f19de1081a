/** The hosts of sites whose profiles have the address /NAME. */
const oneWord = /^(?:behance\.net|codeberg\.org|codepen\.io|dev\.to|huggingface\.co|(?:dribbble|gitlab|kaggle|twitter|x)\.com)$/
/** Profiles of sites with longer addresses, as host and path; /@NAME is a profile anywhere. */
const longer = /^(?:(?:linkedin\.com\/in|bsky\.app\/profile)\/[^/]+|stackoverflow\.com\/users\/\d+|orcid\.org\/[\dX-]{19}|[^/]+\/@[\w.-]+$)/
const ownPage = /^\/(?:about|blog|explore|hashtag|home|intent|jobs|login|search|share|signup)$/

/** The address of a profile on another site that a link leads to, without what stands behind the name; null for other links. */
export function mentionOf(href: string | null): string | null {
  const [, host = '', path = ''] = /^https?:\/\/([a-z\d.-]+)(\/[^?#]+?)\/?(?:[?#]|$)/i.exec(href?.slice(0, 1_000).trim() ?? '') ?? []
  // Countries of LinkedIn have a host of their own ("se.linkedin.com").
  const site = host.toLowerCase().replace(/^(?:www|m|mobile|[a-z]{2})\.(?=[^.]+\.)/, '')
  if (oneWord.test(site)) return /^\/[\w.-]+$/.test(path) && !ownPage.test(path) ? `https://${host.toLowerCase()}${path}` : null
  const [found] = longer.exec(site + path) ?? []
  return found ? `https://${host.toLowerCase()}${found.slice(site.length)}` : null
}
