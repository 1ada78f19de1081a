import type { Capture } from '../domain/capture'
import { sensitive, type SensitiveKind } from './filters/sensitive'

/** Something that may tell a special category of data or a private matter. */
interface PrivateMatter {
  kind: SensitiveKind
  /** Ends a sentence that says that it is left out: "it may tell something about health". */
  because: string
}

const because: Record<SensitiveKind, string> = {
  health: 'it may tell something about health',
  religion: 'it may tell something about religion or belief',
  politics: 'it may tell something about political opinions',
  union: 'it may tell something about a trade union',
  orientation: 'it may tell something about sexual orientation or identity',
  ethnicity: 'it may tell something about origin',
  family: 'it may tell a family matter',
  looks: 'it may be about looks',
  money: 'it may tell something about money trouble',
  'job loss': 'it may tell of a lost job',
  grief: 'it may tell of a loss',
}

/** What a piece of evidence says. */
interface Words { title: string, text?: string | undefined, tags?: readonly string[] | undefined }

/** Everything that a piece of evidence says, as one text; a title that only begins the text is said once. */
export function wordsOf({ title, text = '', tags = [] }: Words): string {
  const said = text.startsWith(title.replace(/…$/, '')) ? text : `${title}. ${text}`
  return [said, ...tags].join('. ')
}

/** Why a piece of evidence is not stored by default and never suggested; null where nothing speaks against it. */
export function privateMatter(words: Words): PrivateMatter | null {
  const found = sensitive(wordsOf(words))
  return found && { kind: found.kind, because: because[found.kind] }
}

/** Where one line of a text ends: sentences, paragraphs, and the marks by which people divide their headlines. */
const seam = /(\s*\n+\s*|(?<=[.!?。！？])\s+|\s+[|·•–—]\s+)/u

/** The lines of a text that tell something private. */
export function privateLines(text: string): { line: string, because: string }[] {
  return text.split(seam).filter((_part, index) => index % 2 === 0).flatMap(line => {
    const found = privateMatter({ title: line })
    return found ? [{ line, because: found.because }] : []
  })
}

/** The text without its private lines, else as it was. */
export function withoutPrivate(text: string): string {
  const gone = new Set(privateLines(text).map(({ line }) => line))
  if (gone.size === 0) return text
  const parts = text.split(seam)
  const kept = parts.flatMap((line, index) => index % 2 === 0 && !gone.has(line) ? [{ line, before: parts[index - 1] ?? '' }] : [])
  return kept.map(({ line, before }, index) => index === 0 ? line : before + line).join('').trim()
}

/** A capture as it may be stored: without the private lines of headline, text and wishes. Items are decided about one by one. */
export function storable(capture: Capture): Capture {
  const cleaned = (text: string | null) => text && (withoutPrivate(text) || null)
  const { headline, about, wants } = capture
  return { ...capture, headline: cleaned(headline), about: cleaned(about), ...(wants ? { wants: wants.filter(want => !privateMatter({ title: want })) } : {}) }
}
