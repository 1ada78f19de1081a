import { useEffect, useState } from 'preact/hooks'
import * as z from 'zod/mini'
import { givenNameOf } from '../../../domain/name'
import { handle, line, longText } from '../../../domain/record'
import { personById } from '../../../db/queries/person'
import type { Recipient } from '../../../nurture/guard'
import { holdLine } from '../../../platform/hold'
import { draftLine } from '../../../protocol/drafts'
import { db } from '../../state/database'
import { send } from '../../state/send'
import { recipientOf } from './facts'

/** What stands in a message box. It comes out of a page, so it is checked before it is used. */
const boxDraft = z.nullable(z.object({ text: longText, name: z.nullable(line), handle: z.nullable(handle) }))
export type BoxDraft = NonNullable<z.infer<typeof boxDraft>>

/** Follows what is written in the message box of a tab, while this page is open. @param tabId null: not wanted */
export function useMessageBox(tabId: number | null, url: string): BoxDraft | null {
  const [box, setBox] = useState<BoxDraft | null>(null)
  useEffect(() => {
    setBox(null)
    if (tabId === null) return
    let over = false
    let letGo = () => {}
    void send('draft.watch', { tabId }).then(ready => {
      if (over || !ready.ok) return
      letGo = holdLine(tabId, draftLine, () => setBox(null), told => {
        const parsed = boxDraft.safeParse(told)
        setBox(parsed.success && parsed.data?.text.trim() ? parsed.data : null)
      })
    })
    return () => {
      over = true
      letGo()
    }
  }, [tabId, url])
  return box
}

/**
 * Whom a message goes to: the saved person behind the profile that the conversation links, or the one saved person of that name, or a stranger of that name.
 * @param labelOf topic id → label @returns null where the page names nobody
 */
export async function recipientFor({ name, handle }: Pick<BoxDraft, 'name' | 'handle'>, labelOf: (topic: string) => string): Promise<Recipient | null> {
  const id = await idBehind(name, handle)
  const person = id === null ? null : await personById(db, id)
  if (!person) return name === null ? null : { name, givenName: givenNameOf(name), company: '', location: '', pronouns: null, topics: [], repositories: [] }
  const to = recipientOf({ person, topics: null })
  const cares = await db.interests.where('[candidateId+topic]').between([person.candidate.id, ''], [person.candidate.id, '\uffff']).primaryKeys()
  return { ...to, topics: [...to.topics, ...cares.map(([, topic]) => labelOf(topic))] }
}

async function idBehind(name: string | null, handle: string | null): Promise<string | null> {
  const profile = handle === null ? undefined : await db.profiles.where('[site+handle]').equals(['linkedin', handle]).first()
  if (profile) return profile.candidateId
  if (name === null) return null
  const [named, ...others] = await db.candidates.where('name').equalsIgnoreCase(name).primaryKeys()
  return named !== undefined && others.length === 0 ? named : null
}
