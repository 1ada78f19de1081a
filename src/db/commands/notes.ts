import { addMonths, dayOf } from '../../domain/day'
import type { Need } from '../../domain/need'
import { patched, stamped } from '../../domain/record'
import { type Context, bury, must, newId, write } from './context'
import { reindex } from './search'
import { reviseSteps } from './steps'

export function addNote(context: Context, { candidateId, text }: { candidateId: string, text: string }) {
  return write(context, async () => {
    const { db, now } = context
    await must(db.candidates.get(candidateId))
    const noteId = newId(now)
    await db.notes.add(stamped(noteId, { candidateId, text, at: now }, now))
    await reindex(context, candidateId)
    return { noteId }
  })
}

export function editNote(context: Context, { noteId, text }: { noteId: string, text: string }) {
  return write(context, async () => {
    const note = await must(context.db.notes.get(noteId))
    await context.db.notes.put(patched(note, { text }, context.now))
    await reindex(context, note.candidateId)
    return null
  })
}

export function removeNote(context: Context, { noteId }: { noteId: string }) {
  return write(context, async () => {
    const { candidateId } = await must(context.db.notes.get(noteId))
    await bury(context, 'notes', noteId)
    await reindex(context, candidateId)
    return null
  })
}

/** Notes a need; after six months it is to be asked again ("still true?"). */
export function addNeed(context: Context, input: { candidateId: string, kind: Need['kind'], text: string, source: string }) {
  return write(context, async () => {
    const { db, now } = context
    await must(db.candidates.get(input.candidateId))
    const needId = newId(now)
    await db.needs.add(stamped(needId, { ...input, at: now, checkOn: addMonths(dayOf(now), 6) }, now))
    await reindex(context, input.candidateId)
    await reviseSteps(context, input.candidateId)
    return { needId }
  })
}

/** The recruiter asked: it is still true, and is to be asked again after six months. */
export function confirmNeed(context: Context, { needId }: { needId: string }) {
  return write(context, async () => {
    const { db, now } = context
    const need = await must(db.needs.get(needId))
    await db.needs.put(patched<Need>(need, { at: now, checkOn: addMonths(dayOf(now), 6) }, now))
    await reviseSteps(context, need.candidateId)
    return null
  })
}

export function removeNeed(context: Context, { needId }: { needId: string }) {
  return write(context, async () => {
    const { candidateId } = await must(context.db.needs.get(needId))
    await bury(context, 'needs', needId)
    await reindex(context, candidateId)
    await reviseSteps(context, candidateId)
    return null
  })
}
