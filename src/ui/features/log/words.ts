import type { AskKind, GiveKind, Touchpoint } from '../../../domain/touchpoint'

/** What was given or asked for, as the end of a sentence: "You gave an introduction", "You asked for advice". */
export const whatWords: Readonly<Record<GiveKind | AskKind, string>> = {
  'interview-help': 'help with an interview', 'cv-feedback': 'feedback on a CV or portfolio', 'market-information': 'market information',
  introduction: 'an introduction', article: 'an article or a talk', recommendation: 'a recommendation',
  advice: 'advice', referral: 'a referral', 'professional-opinion': 'a professional opinion', 'opening-feedback': 'feedback on an opening',
}

export const kindOptions = [
  { value: 'casual', label: 'just so' }, { value: 'give', label: 'a give' }, { value: 'ask', label: 'an ask' },
  { value: 'pitch', label: 'a pitch' }, { value: 'admin', label: 'arranging' },
] as const satisfies readonly { value: Touchpoint['kind'], label: string }[]

export const directionOptions = [{ value: 'out', label: 'from me' }, { value: 'in', label: 'from them' }] as const

/** An opening as one names it: "Storage engineer, Harbour Systems". */
export function openingName({ title, company }: { title: string, company: string }): string {
  return company ? `${title}, ${company}` : title
}
