import { useState } from 'preact/hooks'
import { type Day, dayOf, instantOf } from '../../../domain/day'
import { type Touchpoint, kindsOf } from '../../../domain/touchpoint'
import type { NewTouch } from '../person/actions'

type What = NonNullable<Touchpoint['what']>
export type TouchStart = Partial<Pick<NewTouch, 'kind' | 'channel' | 'topics' | 'openingId'>>

/** A contact while it is being typed. @param touch the one to change, if any @param start what a new one begins with */
export function useTouchDraft({ touch, start = {}, now }: { touch?: Touchpoint | undefined, start?: TouchStart, now: number }) {
  const [kind, setKind] = useState<Touchpoint['kind']>(touch?.kind ?? start.kind ?? 'casual')
  const [direction, setDirection] = useState<Touchpoint['direction']>(touch?.direction ?? 'out')
  const [channel, setChannel] = useState<Touchpoint['channel']>(touch?.channel ?? start.channel ?? 'site')
  const [what, setWhat] = useState<What | ''>(touch?.what ?? '')
  const [openingId, setOpening] = useState(touch?.openingId ?? start.openingId ?? '')
  const [topics, setTopics] = useState<readonly string[]>(touch?.topics ?? start.topics ?? [])
  const [note, setNote] = useState(touch?.note ?? '')
  const [day, setDay] = useState<Day>(dayOf(touch?.at ?? now))
  const fitting = what !== '' && kindsOf(kind).includes(what) ? what : ''
  // A contact of today keeps its minute, so that the order of the day stays; one of another day is put at noon.
  const at = () => day === dayOf(touch?.at ?? now) ? touch?.at ?? now : instantOf(day, 12)
  return {
    kind, setKind, direction, setDirection, channel, setChannel, what: fitting as What | '', setWhat, openingId, setOpening, topics, setTopics, note, setNote, day, setDay,
    /** The contact as it is stored, or null while its day is missing. */
    written: (): NewTouch | null => day === '' ? null : {
      kind, direction, channel, topics: [...topics], note: note.trim(), at: at(),
      ...(fitting === '' ? {} : { what: fitting }), ...(openingId !== '' && (kind === 'pitch' || fitting === 'opening-feedback') ? { openingId } : {}),
    },
  }
}

export type TouchDraft = ReturnType<typeof useTouchDraft>
