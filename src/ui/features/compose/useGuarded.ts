import { useEffect, useMemo } from 'preact/hooks'
import { recentIds } from '../../../db/queries/recent'
import { type Finding, type Recipient, guard } from '../../../nurture/guard'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { useVocabulary, vocabularyFailed } from '../../state/vocabulary'
import { Everyone } from './everyone'
import { type Doubt, doubtsOf } from './findings'

/** Everybody the guard knows, read once for each page. */
let everyone: Everyone | null = null

/** How many messages to others a draft is compared with. */
const remembered = 200

export interface Guarded {
  draft: string
  /** Whom it goes to; their `id` is absent for somebody who is not saved. The same object as long as nothing of it changes. */
  to: Recipient
  /** The one word to speak of them by. */
  name: string
  /** The recruiter's own last line, which names them. */
  signOff: string
}

/** What the guard finds in a draft; null while everybody's names are still being read. */
export function useGuarded({ draft, to, name, signOff }: Guarded): readonly Doubt[] | null {
  const isEmpty = draft.trim() === ''
  const known = useEveryone(!isEmpty)
  const copied = valueOf(useQuery(() => db.copiedOpeners.orderBy('at').reverse().limit(remembered).toArray(), ['copied']), null)
  const lately = valueOf(useQuery(() => recentIds(db), ['recent']), null)
  const ready = known?.ready.value === true && copied !== null && lately !== null
  const findings = useMemo((): readonly Finding[] | null => {
    if (isEmpty) return []
    if (!ready) return null
    return guard(draft, known.index, {
      to, me: nameIn(signOff), lately: new Set(lately.filter(id => id !== to.id)),
      sentBefore: copied.filter(({ candidateId }) => candidateId !== to.id).map(({ text }) => text),
    })
  }, [draft, ready, copied, lately, to, signOff])
  const names = useNames(findings ?? [])
  return findings && doubtsOf(findings, name, id => names.get(id) ?? '')
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
