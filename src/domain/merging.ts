/** What becomes of two records when two candidates turn out to be one, and of one when that is taken back. */
import type { Candidate } from './candidate'
import type { Stored } from './record'
import type { TopicMark } from './signal'

const fields = ['headline', 'company', 'location', 'about', 'language', 'pronouns'] as const
const fieldWords: Record<(typeof fields)[number] | 'name', string> = {
  name: 'Name', headline: 'What they do', company: 'Company', location: 'Place', about: 'About', language: 'Language', pronouns: 'Pronouns',
}

/**
 * The fields of the candidate who stays. What was typed wins over what was captured; where both were typed and differ, the kept value
 * stays and the other is given as a line, so that nothing is lost. Tags and channels are united. Of two chosen rhythms the
 * closer one holds, and a pause of either one stays: a pause is mostly a wish to be left alone.
 * @param handles of both, so that a name that is only a handle gives way to a real one
 */
export function joinedFields(kept: Candidate, gone: Candidate, handles: readonly string[]): { patch: Partial<Candidate>, lines: string[] } {
  const lines: string[] = []
  const typed = new Set(kept.typed)
  const pick = (field: (typeof fields)[number] | 'name', weak: (value: string) => boolean = value => value === ''): string => {
    const [own, other] = [kept[field], gone[field]]
    const [ownTyped, otherTyped] = [kept.typed.includes(field), gone.typed.includes(field)]
    if (otherTyped && other && other !== own) {
      if (ownTyped && own) lines.push(`${fieldWords[field]}: ${other}`)
      else {
        typed.add(field)
        return other
      }
    }
    return !ownTyped && weak(own) && !weak(other) ? other : own
  }
  const name = pick('name', value => value === '' || handles.includes(value.toLowerCase()))
  const source = name === kept.name || kept.typed.includes('givenName') ? kept : gone
  const givenName = gone.typed.includes('givenName') && !kept.typed.includes('givenName') ? gone.givenName : source.givenName
  if (gone.typed.includes('givenName') && !kept.typed.includes('givenName')) typed.add('givenName')
  if (gone.typed.includes('givenName') && kept.typed.includes('givenName') && gone.givenName !== kept.givenName && gone.givenName) lines.push(`Greeted as: ${gone.givenName}`)
  const patch: Partial<Candidate> = {
    ...Object.fromEntries(fields.map(field => [field, pick(field)])),
    name, givenName,
    tags: [...new Set([...kept.tags, ...gone.tags])],
    channels: [...kept.channels, ...gone.channels.filter(({ kind, value }) => !kept.channels.some(own => own.kind === kind && own.value === value))],
    cadence: !kept.cadence || !gone.cadence ? kept.cadence ?? gone.cadence : gone.cadence.ideal < kept.cadence.ideal ? gone.cadence : kept.cadence,
    paused: kept.paused || gone.paused,
    ...(!kept.stage && gone.stage ? { stage: gone.stage } : {}),
    ...joinedRights(kept, gone),
    typed: [...typed],
  }
  return { patch, lines }
}

/** What was said to either of two holds for the one: an objection, the notice that came first, the longer reason to keep them. Nothing where neither has any. */
function joinedRights(kept: Candidate, gone: Candidate): Partial<Candidate> {
  const both = [kept, gone]
  const told = both.filter(one => one.noticeGivenAt).toSorted((a, b) => (a.noticeGivenAt ?? 0) - (b.noticeGivenAt ?? 0))[0]
  const objected = both.flatMap(one => one.objectedAt ?? []).toSorted((a, b) => a - b)[0]
  const longest = both.filter(one => one.keepUntil).toSorted((a, b) => (a.keepUntil ?? '') < (b.keepUntil ?? '') ? 1 : -1)[0]
  const because = kept.noticeNot ?? gone.noticeNot
  return {
    ...(told ? { noticeGivenAt: told.noticeGivenAt, ...(told.noticeHow ? { noticeHow: told.noticeHow } : {}) } : {}),
    ...(because ? { noticeNot: because } : {}),
    ...(objected ? { objectedAt: objected } : {}),
    ...(longest ? { keepUntil: longest.keepUntil, keepWhy: longest.keepWhy ?? '' } : {}),
  }
}

const strictness: readonly TopicMark['mark'][] = ['refused', 'hidden', 'kept']

/** Of two decisions about one topic the one that says less. */
export function stricterMark(a: TopicMark['mark'], b: TopicMark['mark']): TopicMark['mark'] {
  return strictness.find(mark => mark === a || mark === b) ?? a
}

type Row = Record<string, unknown>

/** Whether two stored values are the same, down to the last field. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/**
 * A record as it should be once a merge is taken back. What nobody touched since is exactly as it was before; what was changed after the
 * merge keeps the later change, field by field.
 * @param before as it was; undefined: the merge made it
 * @param after as the merge left it; undefined: the merge removed it
 * @param now as it is; undefined: it is not there
 * @returns undefined where it should not be there
 */
export function takenBack(before: Row | undefined, after: Row | undefined, now: Row | undefined): Row | undefined {
  if (same(now, after)) return before
  if (!now || !before || !after) return now
  const times = { ...(now as unknown as Stored).times }
  const result: Row = { ...now }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === 'times' || key === 'updatedAt') continue
    const value = same(now[key], after[key]) ? before[key] : withoutAdded(before[key], after[key], now[key])
    if (same(value, now[key])) continue
    if (value === undefined) delete result[key]
    else result[key] = value
    const time = (before as unknown as Stored).times[key]
    if (same(value, before[key]) && time !== undefined) times[key] = time
  }
  return { ...result, times }
}

/** A list that was changed since: what the merge added goes, what came later stays. */
function withoutAdded(before: unknown, after: unknown, now: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(after) || !Array.isArray(now)) return now
  const has = (list: readonly unknown[], one: unknown) => list.some(other => same(other, one))
  return now.filter(one => has(before, one) || !has(after, one))
}
