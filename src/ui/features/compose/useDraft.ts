import { useMemo, useState } from 'preact/hooks'
import type { PersonModel } from '../person/model'
import { shortName } from '../person/words'
import { recipientOf } from './facts'
import { useGuarded } from './useGuarded'

/** Drafts live as long as the page: whoever looks at somebody else in between finds theirs again. */
const drafts = new Map<string, string>()

/** A draft to one person, with what the guard finds in it. */
export function useDraft(model: PersonModel) {
  const { candidate } = model.person
  const [draft, keep] = useState(drafts.get(candidate.id) ?? '')
  const setDraft = (text: string) => {
    drafts.set(candidate.id, text)
    keep(text)
  }
  const to = useMemo(() => recipientOf(model), [model.person, model.topics])
  const doubts = useGuarded({ draft, to, name: shortName(candidate), signOff: model.settings.signOff })
  return { draft, setDraft, doubts }
}
