import type { Settings } from '../../../domain/settings'
import type { TemplateField } from '../../../domain/template'
import type { Recipient } from '../../../nurture/guard'
import type { PersonModel } from '../person/model'

/** What a template's fields become for a person. @param topic the subject to write about, or empty */
export function factsOf({ person: { candidate } }: Pick<PersonModel, 'person'>, { signOff }: Pick<Settings, 'signOff'>, topic: string): Record<TemplateField, string> {
  return {
    'first-name': candidate.givenName, 'name': candidate.name, 'company': candidate.company, 'place': candidate.location.split(',')[0]?.trim() ?? '',
    'topic': topic, 'sign-off': signOff,
  }
}

/** A person as the one a draft goes to: everything of theirs is theirs to be spoken of. */
export function recipientOf({ person: { candidate, signals }, topics }: Pick<PersonModel, 'person' | 'topics'>): Recipient {
  const repositories = signals.filter(({ kind }) => kind === 'repository' || kind === 'contribution' || kind === 'star').map(({ title }) => title)
  return {
    id: candidate.id, name: candidate.name, givenName: candidate.givenName, company: candidate.company, location: candidate.location,
    pronouns: candidate.pronouns || null, repositories,
    topics: [...(topics?.interests ?? []).map(({ topic }) => topic.label), ...signals.flatMap(({ tags }) => tags)],
  }
}
