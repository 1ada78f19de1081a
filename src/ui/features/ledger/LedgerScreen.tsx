import { type AfterNo, type Wanting, groupByPerson } from '../../../db/queries/desk'
import type { Candidate } from '../../../domain/candidate'
import { type Day, dayOf } from '../../../domain/day'
import type { FollowUp } from '../../../domain/follow-up'
import type { Touchpoint } from '../../../domain/touchpoint'
import { dueIn, plural, sentence, shortDay } from '../../../i18n/format'
import { reasonOf, silverMedalists } from '../../../nurture/after-no'
import { balanceOf, monthsOf, overallBalance } from '../../../nurture/ledger'
import { BalanceBar, balanceWords } from '../../components/Pictures'
import { Chip } from '../../components/Chip'
import { Section } from '../person/Section'
import { GiftDesk } from './GiftDesk'
import { Months } from './Months'

export interface LedgerScreenProps {
  entries: readonly Touchpoint[]
  owed: readonly { followUp: FollowUp, candidate: Candidate }[]
  afterNo: readonly AfterNo[]
  /** Everybody who said what they want. */
  wanting: readonly Wanting[]
  today: Day
  hrefOf: (candidateId: string) => string
}

/** The balance over everyone: gives and asks month by month, thanks and news that are owed, and those who came close once. */
export function LedgerScreen({ entries, owed, afterNo, wanting, today, hrefOf }: LedgerScreenProps) {
  const { gives, asks, owed: oneSided } = overallBalance([...groupByPerson(entries).values()].map(balanceOf))
  const medalists = silverMedalists(afterNo.map(({ candidate, no, needs }) => ({ person: candidate, no, needs })), today)
  return <>
    <Section title="Gives and asks" aside={balanceWords(gives, asks)}>
      <BalanceBar gives={gives} asks={asks} />
      <Months months={monthsOf(entries, today)} />
      {oneSided > 0 && <p class="small">{plural(oneSided, 'person was', 'people were')} asked twice or more since you last gave them something.</p>}
    </Section>
    <GiftDesk wanting={wanting} entries={entries} hrefOf={hrefOf} />
    <Section title="Thanks and news that are owed" aside={owed.length > 0 ? owed.length : undefined}>
      {owed.length === 0 ? <p class="small">Nobody is waiting for thanks or news.</p> : (
        <ul class="loops">
          {owed.map(({ followUp, candidate }) => (
            <li key={followUp.id} class="small">
              <a class="strong" dir="auto" href={hrefOf(candidate.id)}>{candidate.name}</a>: <span dir="auto">{followUp.reason}</span>{' '}
              <span class={followUp.dueOn < today ? 'tiny late' : 'tiny'}>{dueIn(followUp.dueOn, today)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
    <Section title="Silver medalists" aside={medalists.length > 0 ? medalists.length : undefined}>
      {medalists.length === 0 ? <p class="small">Those who got no offer, or passed for a reason that passes, stand here. Nobody so far.</p> : (
        <ul class="loops">
          {medalists.map(({ person, no, state }) => (
            <li key={person.id} class="loop small">
              <p class="row wrap">
                <a class="strong" dir="auto" href={hrefOf(person.id)}>{person.name}</a>
                <span dir="auto">{no.kind === 'passed' ? 'passed' : 'no offer'} on {shortDay(dayOf(no.at), today)}, {reasonOf(no)}</span>
                <Chip tone={state.is === 'gone' ? 'good' : 'calm'}>{state.is === 'gone' ? 'the reason is gone' : 'the reason stands'}</Chip>
              </p>
              <p class="tiny" dir="auto">{sentence(state.why)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  </>
}
