import { describe, expect, test } from 'vitest'
import { abandonImport, beginImport, commitImport, stageRows } from '../../../src/db/commands/import'
import { KithError } from '../../../src/domain/errors'
import { dueFollowUps } from '../../../src/db/queries/today'
import { searchIds } from '../../../src/db/queries/list'
import { dayOf } from '../../../src/domain/day'
import type { Send } from '../../../src/protocol/client'
import { bringIn } from '../../../src/ui/features/data/bring-in'
import { Refusal, checkFile } from '../../../src/ui/features/data/file'
import { sampleDesk, sampleTag } from '../../../src/ui/features/data/sample-desk'
import { freshContext } from '../../support/database'

type Context = ReturnType<typeof freshContext>

/** The background's four import commands over a real (in memory) database, with every name it was asked. */
function background(context: Context, failAt?: string) {
  const asked: string[] = []
  const send = (async (name: string, input: never) => {
    asked.push(name)
    try {
      if (name === failAt) throw new KithError('storage-full')
      const commands: Record<string, (context: Context, input: never) => Promise<unknown>> = {
        'import.begin': beginImport, 'import.rows': stageRows, 'import.commit': commitImport, 'import.abandon': abandonImport,
      }
      return { ok: true, value: await commands[name]?.(context, input) }
    } catch (error) {
      if (error instanceof KithError) return { ok: false, code: error.code, detail: error.detail }
      throw error
    }
  }) as unknown as Send
  return { send, asked }
}

const sample = (context: Context) => checkFile(JSON.stringify(sampleDesk(context.now)))

describe('bringing a file in', () => {
  test('hands everything over in small lots and commits once', async () => {
    const context = freshContext()
    const { send, asked } = background(context)
    const steps: [number, number][] = []
    const counts = await bringIn(sample(context), send, (done, all) => steps.push([done, all]))
    expect(counts.candidates).toBe(3)
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1])
    expect(asked.filter(name => name === 'import.commit')).toHaveLength(1)
    expect(asked).not.toContain('import.abandon')
    expect(await context.db.staged.count()).toBe(0)
  })

  test.each(['import.rows', 'import.commit'])('is given up as a whole when %s fails', async failing => {
    const context = freshContext()
    const { send, asked } = background(context, failing)
    await expect(bringIn(sample(context), send)).rejects.toThrow(Refusal)
    expect(asked.at(-1)).toBe('import.abandon')
    expect(await context.db.staged.count()).toBe(0)
    expect(await context.db.candidates.count()).toBe(0)
  })

  test('names the row that belongs to nobody, and changes nothing', async () => {
    const context = freshContext()
    const { tables } = sample(context)
    await expect(bringIn({ tables: tables.filter(table => table.name !== 'candidates') }, background(context).send)).rejects.toThrow(/profiles\[0\] belongs to a candidate who is not in the file/)
    expect(await context.db.profiles.count()).toBe(0)
  })

  test('never sends more rows at once than a message should carry', async () => {
    const context = freshContext()
    const lots: number[] = []
    const send = (async (name: string, input: { rows?: unknown[] }) => {
      if (name === 'import.rows') lots.push(input.rows?.length ?? 0)
      return { ok: true, value: { batch: 'one', counts: {} } }
    }) as unknown as Send
    const [first] = sample(context).tables
    await bringIn({ tables: [{ name: 'candidates', rows: Array.from({ length: 1_234 }, () => first?.rows[0] ?? { id: '' }) }] }, send)
    expect(lots).toEqual([500, 500, 234])
  })
})

describe('the sample desk', () => {
  test('comes in by the way of every file, has somebody due today, and can be found', async () => {
    const context = freshContext()
    await bringIn(sample(context), background(context).send)
    const people = await context.db.candidates.toArray()
    expect(people.map(person => person.name).sort()).toEqual(['Marisol Quendry', 'Ngozi Abelworth', 'Tobias Ehrenkip'])
    expect(people.every(person => person.tags.includes(sampleTag))).toBe(true)
    expect(await dueFollowUps(context.db, dayOf(context.now))).toHaveLength(2)
    expect(await searchIds(context.db, 'bouldering')).toHaveLength(1)
    expect((await context.db.touchpoints.toArray()).every(touch => touch.at <= context.now)).toBe(true)
  })

  test('brought in twice, it stands there once', async () => {
    const context = freshContext()
    await bringIn(sample(context), background(context).send)
    const before = await context.db.signals.count()
    context.pass(3)
    await bringIn(sample(context), background(context).send)
    expect(await context.db.candidates.count()).toBe(3)
    expect(await context.db.signals.count()).toBe(before)
  })
})
