import { describe, expect, test } from 'vitest'
import { addCandidate, editCandidate } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { erasePerson } from '../../src/db/commands/erasure'
import { beginHandover } from '../../src/db/commands/handover'
import { addNote } from '../../src/db/commands/notes'
import { logTouch } from '../../src/db/commands/touchpoints'
import { heldOf } from '../../src/db/queries/handover'
import type { HandoverHead } from '../../src/domain/handover'
import { joining } from '../../src/exchange/handover'
import { handoverFormat, writeHandover } from '../../src/exchange/handover/file'
import { makeSealKey } from '../../src/exchange/seal-key'
import { seal } from '../../src/exchange/seal'
import { Receiving } from '../../src/importer/receiving'
import type { FromImporter } from '../../src/protocol/importer'
import { capture, freshContext } from '../support/database'

type Desk = ReturnType<typeof freshContext>
const passphrase = 'bado kelu rimo tesa'
const key = makeSealKey(passphrase)

async function fileOf(desk: Desk, change: Partial<HandoverHead> = {}): Promise<File> {
  const { me } = await beginHandover(desk, { name: 'Ravi', people: 1 })
  const state = joining.stateIn(await heldOf(desk.db, null, me.id, false))
  const head: HandoverHead = { kithHandover: handoverFormat, app: '0.1.0', madeAt: desk.now, from: me, to: 'colleague', recruiters: [], people: 1, ...change }
  const bytes = await new Response(writeHandover({ head, cells: [...state.values()], erasures: await desk.db.erasures.toArray() }, await key)).arrayBuffer()
  return new File([bytes], 'kith-handover.kith')
}

function receiving(desk: Desk) {
  const said: FromImporter[] = []
  const receiver = new Receiving(() => desk, message => { if (message.said !== 'progress') said.push(message) })
  return { receiver, last: () => said.at(-1) }
}

async function preview(desk: Desk, file: File) {
  const { receiver, last } = receiving(desk)
  await receiver.open({ do: 'open', file, passphrase })
  const message = last()
  if (message?.said !== 'handover') throw new Error(JSON.stringify(message))
  return { preview: message.preview, receiver, last }
}

describe('a hand-over as a file', () => {
  test('asks for its passphrase, says when it is wrong, and gives the same person once it is right; the second time nothing', async () => {
    const [here, there] = [freshContext(), freshContext()]
    const { candidateId } = await saveCapture(here, capture(), () => true)
    await addNote(here, { candidateId, text: 'met at the choir' })
    const file = await fileOf(here)
    const { receiver, last } = receiving(there)
    await receiver.open({ do: 'open', file, passphrase: null })
    expect(last()).toEqual({ said: 'needs-passphrase', wrong: false })
    await receiver.open({ do: 'open', file, passphrase: 'something else' })
    expect(last()).toEqual({ said: 'needs-passphrase', wrong: true })
    expect(await there.db.candidates.count()).toBe(0)
    const opened = await preview(there, file)
    expect(opened.preview).toMatchObject({ from: 'Ravi', created: 1, updated: 0, removedCount: 0, contactCount: 0 })
    expect(await there.db.candidates.count()).toBe(0)
    await opened.receiver.take()
    expect((await there.db.notes.toArray()).map(({ text }) => text)).toEqual(['met at the choir'])
    expect(await there.db.staged.count()).toBe(0)
    const again = await preview(there, file)
    expect(again.preview).toMatchObject({ created: 0, updated: 0, records: 0, gone: 0 })
    await again.receiver.take()
    expect(again.last()).toMatchObject({ said: 'received', taken: { batch: null } })
  })

  test('says who wrote to whom lately, and what was written differently', async () => {
    const [here, there] = [freshContext(), freshContext()]
    const { candidateId } = await saveCapture(here, capture(), () => true)
    const other = await saveCapture(there, capture(), () => true)
    await logTouch(here, { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'email', topics: [], note: '', at: here.now })
    await editCandidate(here, { candidateId, patch: { company: 'Tidepool BV' } })
    there.pass(5)
    await editCandidate(there, { candidateId: other.candidateId, patch: { company: 'Tidepool Research' } })
    const { preview: shown } = await preview(there, await fileOf(here))
    expect(shown.contacts).toEqual([{ candidateId: expect.any(String) as string, name: 'Ilse Okafor', by: 'Ravi', at: here.now, ownAt: null }])
    expect(shown.fields).toMatchObject([{ field: 'company', mine: 'Tidepool Research', theirs: 'Tidepool BV', kept: 'mine' }])
    expect(shown).toMatchObject({ created: 0, updated: 1 })
  })

  test('brings nobody who was erased here, and erases who was erased there', async () => {
    const [here, there] = [freshContext(), freshContext()]
    const { candidateId } = await saveCapture(here, capture(), () => true)
    await addCandidate(here, { name: 'Noor Lindqvist' })
    const file = await fileOf(here)
    const other = await saveCapture(there, capture(), () => true)
    await erasePerson(there, { candidateId: other.candidateId })
    const kept = await preview(there, file)
    expect(kept.preview).toMatchObject({ created: 1, leftOut: 1 })
    await kept.receiver.take()
    expect((await there.db.candidates.toArray()).map(({ name }) => name)).toEqual(['Noor Lindqvist'])
    const back = await preview(here, await fileOf(there))
    expect(back.preview.erased).toEqual(['Ilse Okafor'])
    await back.receiver.take()
    expect(await here.db.candidates.get(candidateId)).toBeUndefined()
    expect(await here.db.candidates.count()).toBe(1)
  })

  test('whoever was shown as one of two leaves nothing when they are erased', async () => {
    const [here, there] = [freshContext(), freshContext()]
    await saveCapture(here, capture(), () => true)
    await saveCapture(there, capture({ about: 'I collect sundials.' }), () => true)
    const { receiver } = await preview(there, await fileOf(here))
    await receiver.take()
    const [one] = await there.db.candidates.toArray()
    expect(await there.db.shadows.count()).toBeGreaterThan(0)
    await erasePerson(there, { candidateId: one?.id ?? '' })
    const rest = JSON.stringify(await Promise.all(there.db.tables.map(async table => table.toArray())))
    expect(rest).not.toMatch(/Okafor|ilse-okafor|sundials/)
  })

  test.each<[string, (file: File) => Promise<File>, RegExp]>([
    ['cut short', async file => new File([(await file.arrayBuffer()).slice(0, 400)], file.name), /missing|damaged/],
    ['changed on its way', async file => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
      return new File([bytes], file.name)
    }, /damaged/],
    ['no hand-over', async () => new File([await new Response(seal(new TextEncoder().encode('{"kith":1,"backup":1}\n'), await key)).arrayBuffer()], 'backup.kith'), /not a hand-over/],
    ['not sealed', () => Promise.resolve(new File(['hello'], 'x.kith')), /not a hand-over/],
  ])('a file that is %s is refused with a sentence', async (_what, spoiled, sentence) => {
    const [here, there] = [freshContext(), freshContext()]
    await saveCapture(here, capture(), () => true)
    const { receiver } = receiving(there)
    await expect(receiver.open({ do: 'open', file: await spoiled(await fileOf(here)), passphrase })).rejects.toThrow(sentence)
    expect(await there.db.candidates.count()).toBe(0)
  })

  test.each([
    ['a newer Kith', { kithHandover: 99 }, /newer/],
    ['a clock that is days ahead', { madeAt: Date.UTC(2030, 1, 1) }, /clock/],
  ])('from %s: refused', async (_what, change, sentence) => {
    const [here, there] = [freshContext(), freshContext()]
    await saveCapture(here, capture(), () => true)
    await expect(preview(there, await fileOf(here, change))).rejects.toThrow(sentence)
  })
})
