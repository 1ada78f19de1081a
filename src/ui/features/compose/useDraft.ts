import { useEffect, useMemo, useState } from 'preact/hooks'
import { recentIds } from '../../../db/queries/recent'
import { type Finding, guard } from '../../../nurture/guard'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { useVocabulary, vocabularyFailed } from '../../state/vocabulary'
import type { PersonModel } from '../person/model'
import { shortName } from '../person/words'
import { Everyone } from './everyone'
import { type Doubt, doubtsOf } from './findings'
import { recipientOf } from './facts'

/** Drafts live as long as the page: whoever looks at somebody else in between finds theirs again. */
const drafts = new Map<string, string>()

/** Everybody the guard knows, read once for each page. */
let everyone: Everyone | null = null

/** How many messages to others a draft is compared with. */
const remembered = 200

/** A draft to one person, with what the guard finds in it. */
export function useDraft(model: PersonModel) {
  const { candidate } = model.person
  const [draft, keep] = useState(drafts.get(candidate.id) ?? '')
  const setDraft = (text: string) => {
    drafts.set(candidate.id, text)
    keep(text)
  }
  const isEmpty = draft.trim() === ''
  const known = useEveryone(!isEmpty)
  const copied = valueOf(useQuery(() => db.copiedOpeners.orderBy('at').reverse().limit(remembered).toArray(), ['copied']), null)
  const lately = valueOf(useQuery(() => recentIds(db), ['recent']), null)
  const ready = known?.ready.value === true && copied !== null && lately !== null
  const findings = useMemo((): readonly Finding[] | null => {
    if (isEmpty) return []
    if (!ready) return null
    return guard(draft, known.index, {
      to: recipientOf(model), me: nameIn(model.settings.signOff), lately: new Set(lately.filter(id => id !== candidate.id)),
      sentBefore: copied.filter(({ candidateId }) => candidateId !== candidate.id).map(({ text }) => text),
    })
  }, [draft, ready, copied, lately, model.person, model.topics, model.settings.signOff])
  const names = useNames(findings ?? [])
  const doubts: readonly Doubt[] | null = findings && doubtsOf(findings, shortName(candidate), id => names.get(id) ?? '')
  return { draft, setDraft, doubts }
}

/** The recruiter's own name, as far as their last line has it: "Best, Ada". */
function nameIn(signOff: string): string {
  return signOff.split(/[,\n]/).at(-1)?.trim() ?? ''
}

/** The guard's people, read when something is written. @param wanted null is given while nothing is */
function useEveryone(wanted: boolean): Everyone | null {
  const vocabulary = useVocabulary()
  const can = wanted && (vocabulary !== null || vocabularyFailed())
  if (can) everyone ??= new Everyone(db, topic => vocabulary?.topic(topic)?.label ?? topic)
  useEffect(() => { if (can) void everyone?.read() }, [can])
  return can ? everyone : null
}

/** Names of those to whom the words found belong. */
function useNames(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const ids = [...new Set(findings.flatMap(({ people }) => people))].toSorted()
  const people = valueOf(useQuery(() => db.candidates.bulkGet(ids), ['names', ...ids], { keep: true }), [])
  return new Map(people.flatMap(person => person ? [[person.id, person.name] as const] : []))
}
