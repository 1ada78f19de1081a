import { useState } from 'preact/hooks'
import type { FollowUp } from '../../../domain/follow-up'
import type { Touchpoint } from '../../../domain/touchpoint'
import type { Wish } from '../../../nurture/news'
import { useKeys } from '../../state/keys'
import { congratulate } from '../../state/topics'
import { DayDialog } from './DayDialog'
import { EditDialog } from './EditDialog'
import { LogDialog } from './LogDialog'
import type { PersonScreenProps } from './PersonScreen'
import { shortName } from './words'

type Open = { is: 'edit' } | { is: 'log', touch?: Touchpoint } | { is: 'day', followUp: FollowUp | null } | null

/** What the panel and the people page do alike for one person: logging, and the dialogs, of which one is open at a time. */
export function usePersonScreen({ model, actions, ways, opened, onAnswered }: PersonScreenProps) {
  const [open, setOpen] = useState<Open>(null)
  const { person, settings, topics, balance, today, now, pending } = model
  const { candidate, touchpoints } = person
  const name = shortName(candidate)
  const usual = touchpoints.find(touch => touch.direction === 'out')?.channel ?? ways[0]?.channel ?? 'site'
  const close = () => setOpen(null)
  const edit = () => setOpen({ is: 'edit' })
  const logDetails = (touch?: Touchpoint) => setOpen(touch ? { is: 'log', touch } : { is: 'log' })
  const pickDay = (followUp: FollowUp | null) => setOpen({ is: 'day', followUp })
  const log = ({ kind, direction }: Pick<Touchpoint, 'kind' | 'direction'>, used: string[] = [], note = '') =>
    void actions.log({ kind, direction, channel: opened?.channel ?? usual, topics: used, note, at: now })
  const wrote = () => {
    log({ kind: pending?.gift ? 'give' : 'casual', direction: 'out' }, pending?.topic ? [pending.topic] : [], pending?.gift)
    onAnswered()
  }
  const language = candidate.language || (topics?.suggestions[0]?.language ?? '')
  const wishFor = (wish: Wish) => congratulate(wish, { givenName: candidate.givenName, language }, settings)
  const copyWish = (text: string) => actions.copyOpener('the news', text)
  useKeys({ l: () => logDetails(), e: edit }, settings.singleKeys)

  const dialogs = <>
    {open?.is === 'edit' && <EditDialog candidate={candidate} onSave={actions.edit} onClose={close} />}
    {open?.is === 'log' && (
      <LogDialog
        name={name} {...(open.touch ? { touch: open.touch } : {})} interests={topics?.interests ?? []} asksInARow={balance.asksInARow}
        start={{ channel: usual }} now={now}
        onSave={touch => open.touch ? actions.editTouch(open.touch.id, touch) : actions.log(touch)} onClose={close}
      />
    )}
    {open?.is === 'day' && (
      <DayDialog
        title={open.followUp ? 'Put it off to' : `Remind me about ${name}`} today={today} withReason={!open.followUp} onClose={close}
        onPick={(day, reason) => open.followUp ? actions.snooze(open.followUp, day) : void actions.setFollowUp(day, reason)}
      />
    )}
  </>
  return { name, labelOf: topics?.labelOf ?? ((topic: string) => topic), log, wrote, edit, logDetails, pickDay, wishFor, copyWish, dialogs }
}
