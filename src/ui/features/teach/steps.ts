import type { Choices, OfferedText, Refusal } from '../../../domain/page-rule'

/** The three things that are pointed at, in this order. */
export const steps = ['name', 'headline', 'item'] as const
export type Step = (typeof steps)[number]

/** How many texts are shown at first: the right one is nearly always among them. */
const shortList: Readonly<Record<Step, number>> = { name: 8, headline: 10, item: 20 }
/** How many of the texts that look alike are offered as an item: Kith finds the others by itself. */
const ofEach = 2

export interface Choosable { likely: readonly OfferedText[], others: readonly OfferedText[] }

/**
 * The page's texts in the order in which one of them is most likely meant: for the name the likeliest first; for the headline what stands behind
 * the name; for the item the first ones of each list behind that.
 * @param chosen what was pointed at so far
 */
export function choosable(texts: readonly OfferedText[], step: Step, chosen: Partial<Choices>, words: string): Choosable {
  const wanted = words.trim().toLowerCase()
  if (wanted) return { likely: texts.filter(({ text }) => text.toLowerCase().includes(wanted)), others: [] }
  const ordered = orderFor(texts, step, chosen)
  const likely = ordered.slice(0, shortList[step])
  return { likely, others: texts.filter(text => !likely.includes(text)) }
}

function orderFor(texts: readonly OfferedText[], step: Step, { name = 0, headline }: Partial<Choices>): OfferedText[] {
  if (step === 'name') return once(texts.filter(text => text.name > 0)).toSorted((a, b) => b.name - a.name || a.index - b.index)
  const behind = texts.filter(({ index, control, text }) => index > (step === 'item' ? headline ?? name : name) && !control && text !== texts.find(one => one.index === name)?.text)
  if (step === 'headline') return once(behind)
  const shown = new Map<number, number>()
  return once(behind.filter(({ text, listed }) => listed && isTitle(text))).filter(({ look }) => {
    shown.set(look, (shown.get(look) ?? 0) + 1)
    return (shown.get(look) ?? 0) <= ofEach
  })
}

/** Whether a text can be the title of something: no count, handle, address, or mark of a connection. */
function isTitle(text: string): boolean {
  return text.length > 2 && !/^(?:[@·•#]|https?:|\d[\d.,]*[kKmM]?\+?\s\p{L}+$)|^\S+\.\S+\/|^[\d.,\s]+[kKmM]?$/u.test(text)
}

/** Each wording once: the first. */
function once(texts: readonly OfferedText[]): OfferedText[] {
  const seen = new Set<string>()
  return texts.filter(({ text }) => !seen.has(text) && seen.add(text))
}

export const questions: Readonly<Record<Step, { title: string, help: string, none: string | null }>> = {
  name: { title: 'Which of these is the name?', help: 'Exactly as the page prints it.', none: null },
  headline: { title: 'Which line says what they do?', help: 'The headline, or the short line about them under the name.', none: 'There is none' },
  item: { title: 'Point at one thing they did', help: 'The title of one post, job, repository or project. Kith finds the others of the same list by itself.', none: 'Skip this' },
}

/** What is said when a page could not be learned. */
export const refusals: Readonly<Record<Refusal, string>> = {
  moved: 'The page has changed in the meantime. Start again.',
  address: 'The address of this page names nobody, so Kith could not tell whose page it reads. It learns profiles and their tabs only.',
  owner: 'Nothing on this page says whose it is, beside the address. Kith does not learn such pages: it might save one person under another’s name.',
  name: 'That cannot be a name, or Kith could not find its way back to it. Choose another line for the name.',
  headline: 'Kith could not find its way back to that headline. Choose another line, or none.',
  item: 'Kith could not tell what that one has in common with others. Choose another one, or skip it.',
}

/** Where to go on after a refusal: the step that was refused, or the start. */
export function stepAfter(refusal: Refusal): Step {
  return refusal === 'headline' || refusal === 'item' ? refusal : 'name'
}
