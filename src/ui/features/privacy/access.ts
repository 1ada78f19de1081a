import type { Database } from '../../../db/database'
import { recordsOf } from '../../../db/queries/export-people'
import type { RightsOf } from '../../../db/queries/privacy'
import { dayOf } from '../../../domain/day'
import type { Settings } from '../../../domain/settings'
import { candidateHtml } from '../../../exchange/html/candidate'
import { noticeFor } from '../../../nurture/privacy/notice'
import { factsOf } from '../../../nurture/privacy/provenance'
import { actWordsOf, factWords, originWords } from './words'

export interface AccessInput {
  rights: RightsOf
  settings: Settings
  siteName: (site: string) => string
  topicName: (topic: string) => string
  now: number
}

/** Everything that is kept of one person, to hand out: what an answer to a request for access holds (GDPR Art. 15(1) and (3)). */
export interface AccessPack { name: string, html: string, json: string }

/** Puts the pack together; names of other people are left out of it (Art. 15(4)). @returns null when they are gone meanwhile */
export async function accessPack(db: Database, { rights: { person, acts }, settings, siteName, topicName, now }: AccessInput): Promise<AccessPack | null> {
  const all = await recordsOf(db, person.candidate.id)
  if (!all) return null
  const spoken = new Set([...person.touchpoints, ...person.outcomes].flatMap(({ openingId }) => openingId ?? []))
  const records = { ...all, referrals: all.referrals.map(referral => ({ ...referral, name: '' })), openings: Object.fromEntries(Object.entries(all.openings).filter(([id]) => spoken.has(id))) }
  const { candidate } = person
  const kept = keptOf({ person, acts })
  const notice = noticeFor({ kept, settings, siteName }).text
  const facts = factsOf(kept).map(fact => ({ what: factWords[fact.label], value: fact.value, from: originWords(fact.from, siteName), ...('url' in fact.from ? { address: fact.from.url } : {}), on: dayOf(fact.at) }))
  const done = acts.map(act => ({ on: dayOf(act.at), what: actWordsOf(act, candidate.name) }))
  const json = JSON.stringify({ what: 'Everything kept of one person', name: candidate.name, madeOn: dayOf(now), responsible: settings.controller, notice, facts, done, records }, null, 2)
  const html = candidateHtml({
    ...records, title: `What I keep about ${candidate.name}`, madeAt: now, siteName, topicName,
    before: [{ title: 'About this page', text: notice }],
    after: [
      { title: 'Where each thing came from', rows: facts.map(({ what, value, from, on }) => [what, `${value} (${from}, ${on})`] as const) },
      ...(done.length > 0 ? [{ title: 'What was done', rows: done.map(({ on, what }) => [on, what] as const) }] : []),
    ],
  })
  return { name: `${candidate.name} ${dayOf(now)}`.replace(/[\\/:*?"<>|]+/g, ' '), html, json }
}

/** The records that came from somewhere. */
export function keptOf({ person }: RightsOf) {
  const { candidate, profiles, signals, notes, needs, touchpoints, outcomes } = person
  return { candidate, profiles, signals, notes, needs, touchpoints, outcomes }
}
