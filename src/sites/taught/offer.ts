import type { OfferedText } from '../../domain/page-rule'
import { plausibleName } from '../generic/names'
import { titleOf } from './owner'
import { styleOf, type Page } from './page'

const most = { offered: 600, text: 160 } as const

/** The page's texts as the panel lists them, in page order. */
export function offerOf(page: Page): OfferedText[] {
  const title = titleOf(page.document)
  const styles = page.lines.map((_line, index) => styleOf(page, index))
  const looks = [...new Set(styles)]
  const counts = new Map<string, number>()
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1)
  return page.lines.slice(0, most.offered).map(({ text, element }, index) => {
    const control = element.closest('button, summary, [role="button"]') !== null && !element.closest('h1, h2')
    return {
      index, text: text.slice(0, most.text), control, look: looks.indexOf(styles[index] ?? ''), listed: (counts.get(styles[index] ?? '') ?? 0) > 1 && !control,
      name: control || !plausibleName(text) ? 0 : likely(text, title, element, index),
    }
  })
}

/** How much speaks for a text being the name of whom the page is about. */
function likely(text: string, title: string, element: Element, index: number): number {
  const short = text.split(/\s+/).length
  return 1 + (title.includes(text) && text.length > 3 ? 6 : 0) + (element.closest('h1, [role="heading"][aria-level="1"]') ? 4 : element.closest('h2') ? 2 : 0)
    + (short > 1 && short < 5 && /^\p{Lu}/u.test(text) ? 2 : 0) + (index < 25 ? 1 : 0)
}
