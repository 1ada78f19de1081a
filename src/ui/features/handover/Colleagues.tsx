import { readMark } from '../../../db/queries/handover'
import type { Touchpoint } from '../../../domain/touchpoint'
import { Notice } from '../../components/Surface'
import { now } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { latestContacts } from './latest'
import { contactWords } from './words'

interface Props { touchpoints: readonly Touchpoint[], name: string }

/** "Ravi wrote to Ilse 5 days ago": colleagues who were in touch lately, as hand-overs told. */
export function Colleagues({ touchpoints, name }: Props) {
  const others = valueOf(useQuery(async () => (await readMark(db))?.others ?? {}, ['handover-others'], { keep: true }), {})
  return <ColleaguesView touchpoints={touchpoints} name={name} others={others} now={now.value} />
}

export function ColleaguesView({ touchpoints, name, others, now: moment }: Props & { others: Readonly<Record<string, string>>, now: number }) {
  const contacts = latestContacts(touchpoints, moment)
  if (contacts.length === 0) return null
  return (
    <Notice tone="warn">
      {contacts.map(({ by, at, ownAt }) => <p key={by}>{contactWords({ name, by: others[by] ?? '', at, ownAt }, moment)}</p>)}
    </Notice>
  )
}
