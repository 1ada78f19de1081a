import { useState } from 'preact/hooks'
import type { PersonReferral } from '../../../db/queries/person'
import { type Day, dayOf } from '../../../domain/day'
import type { Referral } from '../../../domain/referral'
import { shortDay } from '../../../i18n/format'
import { loopsOf } from '../../../nurture/loops'
import { Button, IconButton } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Choice } from '../../components/Field'
import { Finder } from '../find/Finder'
import type { PersonActions } from './actions'
import { LineForm } from './LineForm'
import { Ticks } from './Loops'
import { loopState } from './loops'
import { Section } from './Section'

export interface ReferralsProps {
  referrals: readonly PersonReferral[]
  /** The one word to speak of the person by. */
  name: string
  today: Day
  now: number
  actions: Pick<PersonActions, 'editReferral' | 'removeReferral'>
  onAdd: () => void
  /** The way to the other's own screen. */
  hrefOf?: (candidateId: string) => string
}

/** Who sent whom, what came of it, and whether thanks and news went back. */
export function Referrals({ referrals, name, today, now, actions, onAdd, hrefOf }: ReferralsProps) {
  return (
    <Section title="Referrals" aside={referrals.length > 0 ? referrals.length : undefined}>
      {referrals.length > 0 && (
        <ul class="loops">
          {referrals.map(({ referral, sent, other }) => {
            const [loop] = loopsOf([], [referral])
            const otherName = hrefOf ? <a href={hrefOf(other.id)} dir="auto">{other.name}</a> : <span class="strong" dir="auto">{other.name}</span>
            const title = sent ? `${name} sent ${other.name}` : `${other.name} sent ${name}`
            return (
              <li key={referral.id} class="loop">
                <p class="row small">
                  <span class="grow">
                    {sent ? <>{name} sent {otherName}</> : <>{otherName} sent {name}</>}{' '}
                    <span class="tiny">{shortDay(dayOf(referral.at), today)}</span>
                  </span>
                  <IconButton icon="trash" label={`Remove: ${title}`} onClick={() => actions.removeReferral(referral)} />
                </p>
                <ReferralOutcome referral={referral} title={title} onSave={outcome => actions.editReferral(referral.id, { outcome })} />
                {loop && (
                  <Ticks
                    loop={{ title, ...loopState(loop, today, ['thankedAt', 'toldAt']) }}
                    onTick={(step, on) => { if (step !== 'answeredAt') void actions.editReferral(referral.id, { [step]: on ? now : null }) }}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      <Button kind="quiet" icon="plus" onClick={onAdd}>Note a referral</Button>
    </Section>
  )
}

function ReferralOutcome({ referral, title, onSave }: { referral: Referral, title: string, onSave: (outcome: string) => Promise<boolean> }) {
  const [typing, type] = useState(false)
  const save = async (outcome: string) => {
    const stored = await onSave(outcome)
    if (stored) type(false)
    return stored
  }
  const words = referral.outcome ? 'Change' : 'What came of it?'
  if (typing) return <LineForm label={`What came of it: ${title}`} placeholder="started in June, interviewed twice …" button="Save" onSubmit={save} />
  return (
    <p class="row wrap small">
      {referral.outcome && <span dir="auto">{referral.outcome}</span>}
      <button type="button" class="link" aria-label={`${words} ${title}`} onClick={() => type(true)}>{words}</button>
    </p>
  )
}

export interface ReferralDialogProps { name: string, candidateId: string, onAdd: (otherId: string, sent: boolean) => void, onClose: () => void }

/** Notes who sent whom: choose which way, then whom. */
export function ReferralDialog({ name, candidateId, onAdd, onClose }: ReferralDialogProps) {
  const [way, setWay] = useState<'sent' | 'came'>('sent')
  const pick = (id: string) => {
    onAdd(id, way === 'sent')
    onClose()
  }
  return (
    <Dialog title="Who sent whom?" onClose={onClose}>
      <Choice
        legend="Which way" value={way} onValue={setWay}
        options={[{ value: 'sent', label: `${name} sent somebody` }, { value: 'came', label: `Somebody sent ${name}` }]}
      />
      <Finder label={way === 'sent' ? `Whom ${name} sent` : `Who sent ${name}`} eager without={candidateId} onPick={pick} />
      <p class="tiny">Somebody who is not here yet has to be added first.</p>
    </Dialog>
  )
}
