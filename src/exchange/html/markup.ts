/** Text made safe for any place in a page: content and quoted attributes. Control characters, which no page may hold, are dropped. */
export function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"']/g, sign => signs[sign] ?? sign)
}

/** A link where the address is one that is safe to open, else the words alone. Where the words are the address, print does not repeat it. */
export function linked(words: string, url: string | null): string {
  return url !== null && /^https?:\/\//i.test(url)
    ? `<a${words === url ? ' class="plain"' : ''} href="${escaped(url)}" rel="noreferrer noopener">${escaped(words)}</a>` : escaped(words)
}

/** A heading with what stands under it; nothing where there is nothing. */
export function section(title: string, body: string): string {
  return body === '' ? '' : `<section><h2>${escaped(title)}</h2>\n${body}</section>\n`
}

/** Label and value, one a row. Values are markup already. */
export function facts(rows: readonly (readonly [label: string, markup: string])[]): string {
  const filled = rows.filter(([, markup]) => markup !== '')
  return filled.length === 0 ? '' : `<dl>${filled.map(([label, markup]) => `<dt>${escaped(label)}</dt><dd dir="auto">${markup}</dd>`).join('\n')}</dl>\n`
}

/** One entry a line: what it is, then smaller where it comes from. Both are markup already. */
export function entries(list: readonly { main: string, small: string }[]): string {
  if (list.length === 0) return ''
  return `<ul>${list.map(({ main, small }) => `<li dir="auto"><div>${main}</div>${small && `<small>${small}</small>`}</li>`).join('\n')}</ul>\n`
}
