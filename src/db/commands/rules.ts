import type { Learned, PageRule } from '../../domain/page-rule'
import { patched, stamped } from '../../domain/record'
import { type Context, must, newId, write } from './context'

const day = 86_400_000

/** Keeps what was learned of a kind of page; an older rule for the same kind goes (and can be brought back for an hour). */
export function keepRule(context: Context, learned: Learned) {
  return write(context, async () => {
    const { db, now } = context
    const before = await ruleFor(context, learned)
    if (before) await removeInside(context, before)
    const rule = stamped(newId(now), { ...learned, usedAt: null, restingSince: null }, now)
    await db.rules.add(rule)
    return { ruleId: rule.id, replacedId: before?.id ?? null }
  })
}

/** Forgets a rule; `restoreRule` brings it back for an hour. */
export function removeRule(context: Context, { ruleId }: { ruleId: string }) {
  return write(context, async () => {
    await removeInside(context, await must(context.db.rules.get(ruleId)))
    return null
  })
}

/** Brings a rule back that was removed or replaced, in the place of the one that is there now. */
export function restoreRule(context: Context, { ruleId }: { ruleId: string }) {
  return write(context, async () => {
    const { db } = context
    const [rule] = (await must(db.trash.get(ruleId))).rows.rules as PageRule[]
    if (!rule) return null
    const now = await ruleFor(context, rule)
    if (now) await removeInside(context, now)
    await db.rules.put(rule)
    await db.tombstones.delete(ruleId)
    await db.trash.delete(ruleId)
    return null
  })
}

/** Notes that a page was read by a rule; it rests no longer. Once a day is often enough. */
export function noteRuleUse(context: Context, rule: PageRule) {
  if (rule.restingSince === null && context.now - (rule.usedAt ?? 0) < day) return Promise.resolve(null)
  return write(context, () => change(context, rule.id, { usedAt: context.now, restingSince: null }))
}

/** The built-in reader reads such pages again: the rule is kept, but not used. */
export function restRule(context: Context, rule: PageRule) {
  if (rule.restingSince !== null) return Promise.resolve(null)
  return write(context, () => change(context, rule.id, { restingSince: context.now }))
}

/** The rule for the same kind of page of the same site. */
function ruleFor({ db }: Context, { site, shape }: Pick<PageRule, 'site' | 'shape'>): Promise<PageRule | undefined> {
  return db.rules.where({ site }).and(rule => rule.shape === shape).first()
}

async function change({ db, now }: Context, id: string, patch: Partial<Pick<PageRule, 'usedAt' | 'restingSince'>>): Promise<null> {
  const rule = await db.rules.get(id)
  if (rule) await db.rules.put(patched(rule, patch, now))
  return null
}

async function removeInside({ db, now }: Context, rule: PageRule): Promise<void> {
  await db.trash.put({ id: rule.id, at: now, rows: { rules: [rule] } })
  await db.rules.delete(rule.id)
  await db.tombstones.put({ id: rule.id, table: 'rules', at: now })
}
