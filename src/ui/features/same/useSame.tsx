import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { Person } from '../../../db/queries/person'
import { type Kin, kinOf, knownFrom, knownOf, mergesOf } from '../../../db/queries/same-person'
import type { Profile } from '../../../domain/candidate'
import type { Capture } from '../../../domain/capture'
import { now } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { recognise } from '../../state/recognise'
import { SameDialog } from './SameDialog'
import type { SameView } from './view'

/** Takes a merge back and says so. */
export const unmerge = (mergeId: string) => void command('person.unmerge', { mergeId }, { done: 'They are two people again' })

/** Makes two saved people one, with the way back. @param why the reason in words, or empty: the recruiter says so */
export function mergeWith(id: string, otherId: string, why: string): void {
  void command('person.merge', { candidateIds: [id, otherId], why }, {
    done: 'They are one person now', undo: ({ mergeId }) => unmerge(mergeId),
  })
}

/** Follows who else a saved person may be, with the commands for it; the dialog stands beside the screen. */
export function useSame(person: Person | null): { same: SameView, dialog: ComponentChild } {
  const id = person?.candidate.id ?? ''
  const [choosing, choose] = useState(false)
  const merges = valueOf(useQuery(() => mergesOf(db, id, now.value), ['merges', id]), [])
  const kin = valueOf(useQuery(async () => {
    const candidate = await db.candidates.get(id)
    if (!candidate) return []
    const profiles = await db.profiles.where({ candidateId: id }).toArray()
    return kinOf(db, recognise, { person: knownOf(candidate, profiles), candidateId: id })
  }, ['kin', id]), [])
  const onSame = (otherId: string, why: string) => mergeWith(id, otherId, why)
  return {
    same: {
      merges, kin, onSame,
      onTwo: otherId => void command('person.refuse', { candidateIds: [id, otherId] }, { done: 'Kith will not ask again' }),
      onUndo: merge => unmerge(merge.id),
      onSeen: merge => void command('person.mergeSeen', { mergeId: merge.id }),
      onChoose: () => choose(true),
    },
    dialog: choosing && person && (
      <SameDialog person={person} onClose={() => choose(false)} onSame={otherId => { choose(false); onSame(otherId, '') }} />
    ),
  }
}

/** Whose a profile already is, of which single items were saved, where they are known from elsewhere too. */
async function ownerOf({ candidateId, joined = 'You said so' }: Profile): Promise<Kin | null> {
  const candidate = await db.candidates.get(candidateId)
  const profiles = await db.profiles.where({ candidateId }).toArray()
  return candidate && profiles.length > 1 ? { candidate, profiles, kinship: { sure: true, nameOnly: false, why: joined } } : null
}

/** Follows which saved people the person of a page may be. */
export function useKinOfPage(capture: Capture): readonly Kin[] {
  return valueOf(useQuery(async () => {
    const profile = await db.profiles.where('[site+handle]').equals([capture.site, capture.handle]).first()
    const owner = profile && await ownerOf(profile)
    return owner ? [owner] : kinOf(db, recognise, { person: knownFrom(capture), candidateId: profile?.candidateId ?? null })
  }, ['kin of page', capture.site, capture.handle, capture.name, capture.company, capture.location, capture.links, capture.mentions]), [])
}
