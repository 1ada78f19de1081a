/** Pieces of evidence, as plain types: content scripts use this file, so it may import no library. */

/** The kinds of evidence a page can hold. */
export const itemKinds = [
  'repository', 'contribution', 'star', 'gist', 'organization', 'following', 'sponsor', 'achievement', 'readme',
  'post', 'repost', 'comment', 'reaction', 'article', 'experience', 'education', 'skill', 'language', 'certification',
  'volunteering', 'project', 'publication', 'course', 'honor', 'recommendation', 'interest', 'event', 'featured',
  'service', 'appreciation', 'moodboard', 'tool', 'field', 'tag',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** One piece of evidence of what a person cares about, as the page shows it. */
export interface Item {
  kind: ItemKind
  /** What a person would call it; whitespace collapsed. Never empty. */
  title: string
  /** Further words of the item, where there are more than the title. */
  text?: string
  /** Absolute address of the item itself, or null. */
  url: string | null
  /** Topics, languages, tools or tags printed on the item. */
  tags: string[]
  /** ISO day (YYYY-MM-DD) where the page tells it, else null. */
  at: string | null
  /** Who may see it, where the page says that not everybody may: such items are shown, but not stored by a visit. */
  audience?: 'connections'
}

/** A key that stays the same for the same item of one person across visits: used to find what is saved already. */
export function itemKey(item: { kind: string, title: string, url: string | null }): string {
  const title = item.title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const place = item.url ? item.url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '') : ''
  return `${item.kind}|${place}|${title.slice(0, 120)}`
}
