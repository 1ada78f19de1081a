/** What must hold of every import, whatever is in it and whatever is here: tried on many small worlds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCandidate, editCandidate, removeCandidate } from '../../src/db/commands/candidates'
import { saveCapture } from '../../src/db/commands/captures'
import { deriveDeskAnew } from '../../src/db/commands/desk'
import { addNote } from '../../src/db/commands/notes'
import { reindexAll } from '../../src/db/commands/search'
import { logTouch } from '../../src/db/commands/touchpoints'
import { reminderChoices } from '../../src/domain/arrival'
import { capture, freshContext } from '../support/database'
import { importerFor } from '../support/importer'
import { zipFile } from '../support/zip'

const runs = 1_000
type Context = ReturnType<typeof freshContext>

const people = ['ilse-okafor', 'noor-lindqvist', 'wen-abara', 'zoë-berg'] as const
const owner = 'https://www.linkedin.com/in/rana-feld'
const nameOf = (slug: string) => slug.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
const url = (slug: string) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}`

interface Said { who: string, out: boolean, day: number, hour: number }
interface Connected { who: string, company: string, job: string, mail: boolean }
interface Export { connections: Connected[], messages: Said[] }

const message = fc.record({ who: fc.constantFrom(...people), out: fc.boolean(), day: fc.integer({ min: 1, max: 6 }), hour: fc.integer({ min: 0, max: 23 }) })
const connection = fc.record({ who: fc.constantFrom(...people), company: fc.constantFrom('', 'Tidepool', 'Oakum, Ltd'), job: fc.constantFrom('', 'Designer "UX"', 'Engineer'), mail: fc.boolean() })
const exports: fc.Arbitrary<Export> = fc.record({ connections: fc.uniqueArray(connection, { maxLength: 3, selector: one => one.who }), messages: fc.array(message, { maxLength: 6 }) })

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
/** The owner is known by an invitation of theirs, however little they wrote. */
const invitation = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nRana Feld,Somebody,"1/11/20, 4:05 PM",,OUTGOING,${owner},https://www.linkedin.com/in/somebody\n`
const fileOf = ({ connections, messages }: Export) => zipFile({
  'Invitations.csv': invitation,
  'Connections.csv': ['First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...connections.map(({ who, company, job, mail }) => [nameOf(who), '', url(who), mail ? `${who}@mail.example` : '', company, job, '04 Mar 2021'].map(cell).join(','))].join('\n'),
  'messages.csv': ['CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    ...messages.map(({ who, out, day, hour }) => {
      const [me, them] = [['Rana Feld', owner], [nameOf(who), url(who)]]
      return ['c', '', ...(out ? [...me, ...them] : [...them, ...me]), `2024-03-0${day} ${String(hour).padStart(2, '0')}:00:00 UTC`, '', 'words', 'INBOX'].map(cell).join(',')
    })].join('\n'),
})

/** A small desk: some of these people are here already, typed, captured, written to. */
const step = fc.oneof(
  fc.record({ do: fc.constant('capture' as const), who: fc.constantFrom(...people) }),
  fc.record({ do: fc.constant('add' as const), who: fc.constantFrom(...people) }),
  fc.record({ do: fc.constant('edit' as const), nth: fc.nat(3) }),
  fc.record({ do: fc.constant('touch' as const), nth: fc.nat(3) }),
  fc.record({ do: fc.constant('remove' as const), nth: fc.nat(3) }),
)
const world = fc.array(step, { maxLength: 4 })

async function play(context: Context, steps: readonly (typeof step extends fc.Arbitrary<infer One> ? One : never)[]): Promise<void> {
  for (const one of steps) {
    context.pass(1)
    const ids = await context.db.candidates.toCollection().primaryKeys()
    const candidateId = 'nth' in one ? ids[one.nth % Math.max(1, ids.length)] : undefined
    if (one.do === 'capture') await saveCapture(context, capture({ site: 'linkedin', handle: one.who, profileUrl: url(one.who), url: url(one.who), name: nameOf(one.who), headline: null, company: null, items: [] }), () => true)
    else if (one.do === 'add') await addCandidate(context, { name: nameOf(one.who) })
    else if (candidateId === undefined) continue
    else if (one.do === 'edit') await editCandidate(context, { candidateId, patch: { company: 'Harbour Systems' } })
    else if (one.do === 'touch') await logTouch(context, { candidateIds: [candidateId], kind: 'casual', direction: 'out', channel: 'email', topics: [], note: '', at: context.now - 86_400_000 })
    else await removeCandidate(context, { candidateId })
  }
  context.pass(1)
}

/** All that is stored; what is derived later by the background, and the record of acts, aside. */
async function stored({ db }: Context): Promise<Record<string, unknown>> {
  const left = new Set(['stale', 'interests', 'topicCounts', 'acts'])
  return Object.fromEntries(await Promise.all(db.tables.filter(({ name }) => !left.has(name)).map(async table => [table.name, await table.toArray()] as const)))
}

test('undone right after it, an import leaves the identical database', async () => {
  await fc.assert(fc.asyncProperty(world, exports, fc.constantFrom(...reminderChoices), fc.boolean(), async (steps, one, reminders, overwrite) => {
    const context = freshContext()
    await play(context, steps)
    const before = await stored(context)
    const importer = importerFor(context)
    const preview = await importer.read(fileOf(one))
    if (typeof preview !== 'string') {
      const { batch } = await importer.commit({ reminders, overwrite: overwrite ? ['company', 'headline'] : [] })
      context.pass(1)
      if (batch !== null) await importer.undo(batch)
    }
    expect(await stored(context)).toEqual(before)
    await context.db.delete()
  }), { numRuns: runs })
}, 600_000)

test('brought in twice, an export changes nothing the second time; what is derived is what deriving anew gives', async () => {
  await fc.assert(fc.asyncProperty(world, exports, async (steps, one) => {
    const context = freshContext()
    await play(context, steps)
    const importer = importerFor(context)
    const first = await importer.read(fileOf(one))
    if (typeof first === 'string') return
    await importer.commit()
    const before = await stored(context)
    context.pass(1)
    const { done } = await importer.bring(fileOf(one))
    expect(done.batch).toBeNull()
    expect(await stored(context)).toEqual(before)
    context.pass(-1)
    await reindexAll(context, await context.db.candidates.toCollection().primaryKeys())
    await context.db.settings.delete('desk')
    await context.db.desk.clear()
    // The days of follow-ups are counted as they are written, all others with the lines.
    const days = (await context.db.facets.toArray()).filter(({ facet }) => facet.startsWith('due '))
    await context.db.facets.clear()
    await deriveDeskAnew(context)
    await context.db.facets.bulkPut(days)
    for (const table of ['desk', 'facets', 'search', 'tokens']) expect(await context.db.table(table).toArray(), table).toEqual(before[table])
    await context.db.delete()
  }), { numRuns: runs })
}, 600_000)

test('exports that overlap give the same people and contacts in any order', async () => {
  const told = async (list: readonly Export[]) => {
    const context = freshContext()
    for (const one of list) {
      const importer = importerFor(context)
      if (typeof await importer.read(fileOf(one)) !== 'string') await importer.commit()
      context.pass(1)
    }
    const handles = new Map((await context.db.profiles.toArray()).map(({ candidateId, handle }) => [candidateId, handle]))
    const touches = (await context.db.touchpoints.toArray()).map(({ id, candidateId, at, direction }) => [id, handles.get(candidateId), at, direction].join(' ')).sort()
    await context.db.delete()
    return { people: [...handles.values()].sort(), touches }
  }
  await fc.assert(fc.asyncProperty(exports, exports, async (one, other) => {
    const forth = await told([one, other])
    expect(await told([other, one])).toEqual(forth)
  }), { numRuns: runs })
}, 600_000)

test('after work on somebody an undo leaves their record and their notes alone, and takes the others', async () => {
  await fc.assert(fc.asyncProperty(world, exports, fc.array(fc.record({ what: fc.constantFrom('note' as const, 'edit' as const), nth: fc.nat(5) }), { minLength: 1, maxLength: 3 }), async (steps, one, work) => {
    const context = freshContext()
    await play(context, steps)
    const here = new Set(await context.db.candidates.toCollection().primaryKeys())
    const importer = importerFor(context)
    if (typeof await importer.read(fileOf(one)) === 'string') return
    const { batch } = await importer.commit()
    if (batch === null) return
    const everyone = await context.db.candidates.toCollection().primaryKeys()
    const worked = new Set<string>()
    for (const { what, nth } of work) {
      context.pass(1)
      const candidateId = everyone[nth % everyone.length] ?? ''
      worked.add(candidateId)
      if (what === 'note') await addNote(context, { candidateId, text: 'called back' })
      else await editCandidate(context, { candidateId, patch: { location: 'Ghent' } })
    }
    const notes = await context.db.notes.toArray()
    await importer.undo(batch)
    expect(new Set(await context.db.candidates.toCollection().primaryKeys())).toEqual(new Set([...here, ...worked]))
    expect(await context.db.notes.toArray()).toEqual(notes)
    for (const touch of await context.db.touchpoints.toArray()) expect(here.has(touch.candidateId) || worked.has(touch.candidateId)).toBe(true)
    for (const id of worked) expect((await context.db.candidates.get(id))?.id).toBe(id)
    await context.db.delete()
  }), { numRuns: runs })
}, 600_000)
