import { checkCompanies } from './company-slots'
import { draftOf } from './draft'
import { checkFields } from './fields'
import type { GuardIndex } from './known'
import { checkMassText } from './mass-text'
import { checkMentions } from './mentions'
import { checkPlaces } from './place-slots'
import { checkPronouns } from './pronouns'
import { checkRepositories } from './repositories'
import { checkSalutation } from './salutation'
import { checkTopics } from './topic-slots'
import type { Finding, Situation } from './types'

export { GuardIndex } from './known'
export type { Finding, KnownPerson, Recipient, Situation } from './types'

/**
 * Looks for mix-ups in a draft before it is copied: what belongs to others, a wrong salutation, fields left open, wrong pronouns, a text that went to
 * somebody else. Never about what the recipient shares with others.
 * @param text the draft
 * @param index all candidates and colleagues, built once
 * @returns findings in the order of the text; none means: good to copy. Two of different kinds may stand at one place ("Hi Anna" for Anne, with an Anna known)
 */
export function guard(text: string, index: GuardIndex, situation: Situation): Finding[] {
  const draft = draftOf(text, index, situation)
  const fields = checkFields(draft)
  const isField = (finding: Finding) => fields.some(field => finding.start < field.start + field.text.length && field.start < finding.start + finding.text.length)
  const rest = [
    ...checkSalutation(draft), ...checkMentions(draft), ...checkCompanies(draft), ...checkPlaces(draft),
    ...checkTopics(draft), ...checkRepositories(draft), ...checkPronouns(draft),
  ].filter(finding => !isField(finding))
  return [...fields, ...rest, ...checkMassText(draft)].sort((one, other) => one.start - other.start || one.text.length - other.text.length)
}
