import type { Candidate } from '../../../domain/candidate'
import type { Capture, CapturedItem } from '../../../domain/capture'
import { itemKey } from '../../../domain/item'
import { privateLines, privateMatter } from '../../../topics'

/** A line of the person's headline or text that is not stored. */
export interface PrivateLine { field: 'headline' | 'about', line: string, because: string }

/** What a page shows that is not stored by itself, because it may be private. */
export interface LeftOutOnPage {
  /** `said`: the words that gave the reason, where they are not the title. */
  items: readonly { key: string, item: CapturedItem, because: string, said: string | null }[]
  lines: readonly PrivateLine[]
}

/**
 * What of a page is left out.
 * @param kept `itemKey`s of what the recruiter keeps all the same
 * @param known what is stored of the person: lines that stand there were kept
 */
export function leftOutOf(capture: Capture, kept: ReadonlySet<string>, known: Partial<Pick<Candidate, 'headline' | 'about'>> = {}): LeftOutOnPage {
  const items = [...new Map(capture.items.map(item => [itemKey(item), item]))].flatMap(([key, item]) => {
    const found = kept.has(key) ? null : privateMatter(item)
    return found ? [{ key, item, because: found.because, said: tellingOf(item) }] : []
  })
  const lines = (['headline', 'about'] as const).flatMap(field =>
    privateLines(capture[field] ?? '').filter(({ line }) => !known[field]?.includes(line)).map(found => ({ field, ...found })))
  return { items, lines }
}

/** The words of a piece of evidence that may be private, where its title does not say them already. */
export function tellingOf({ title, text = '' }: { title: string, text?: string | undefined }): string | null {
  const [first] = privateLines(text)
  return first && first.line !== title ? first.line : null
}

/** The headline or text with that line added to what is known. */
export function withLine({ field, line }: PrivateLine, known: Pick<Candidate, 'headline' | 'about'>): string {
  return [known[field], line].filter(Boolean).join(field === 'about' ? '\n\n' : ' · ')
}
