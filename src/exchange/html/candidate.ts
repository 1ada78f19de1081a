import { dayOf } from '../../domain/day'
import type { CandidateRecords } from '../../domain/outgoing'
import { entries, escaped, facts, linked, section } from './markup'
import { style } from './style'
import { channelWords, kindWords, markWords, needWords, outcomeWords, touchWords } from './words'

export type { CandidateRecords }

/** Words beside what is known of the candidate: a notice, rights, who is responsible. Plain text, its line breaks stay. */
export interface PackSection { title: string, text?: string, rows?: readonly (readonly [label: string, value: string])[] }

/** Everything a page about one candidate is made of. */
export interface CandidatePack extends CandidateRecords {
  /** Over the page: the name, or "What I keep about you". */
  title: string
  madeAt: number
  siteName: (site: string) => string
  /** Topic id → its name. */
  topicName: (topic: string) => string
  before?: readonly PackSection[]
  after?: readonly PackSection[]
}

/**
 * One candidate as a page that stands alone: no script, no address loaded, its own looks, readable without a network. Every text is escaped,
 * and the page's own policy forbids all but its styles, whatever a text holds.
 */
export function candidateHtml(pack: CandidatePack): string {
  const body = [
    `<header><h1 dir="auto">${escaped(pack.title)}</h1>\n<p class="small">As of ${dayOf(pack.madeAt)}, made with Kith.</p></header>\n`,
    ...(pack.before ?? []).map(wordsBeside),
    person(pack), profiles(pack), between(pack), wants(pack), cares(pack), notes(pack), ahead(pack),
    ...(pack.after ?? []).map(wordsBeside),
  ].join('')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(pack.title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`
}

const dayAt = (at: number) => `<time>${dayOf(at)}</time>`
const small = (...parts: readonly string[]) => parts.filter(part => part !== '').join(' · ')

function wordsBeside({ title, text = '', rows = [] }: PackSection): string {
  return section(title, `${text && `<p>${escaped(text)}</p>\n`}${facts(rows.map(([label, value]) => [label, escaped(value)]))}`)
}

function person({ candidate: one }: CandidatePack): string {
  const channels = one.channels.map(({ value, label }) => escaped(label ? `${value} (${label})` : value)).join('<br>')
  const rhythm = one.paused ? 'paused' : one.cadence ? `every ${one.cadence.ideal} days, at the latest after ${one.cadence.latest}` : ''
  return section('Who', facts([
    ['Name', escaped(one.name)], ['Greeted as', escaped(one.givenName)], ['Headline', escaped(one.headline)], ['Company', escaped(one.company)],
    ['Place', escaped(one.location)], ['About', escaped(one.about)], ['Language', escaped(one.language)], ['Pronouns', escaped(one.pronouns)],
    ['Reached by', channels], ['Tags', escaped(one.tags.join(', '))], ['Rhythm', rhythm], ['Kept since', dayAt(one.createdAt)],
    ['Typed by the recruiter', escaped(one.typed.join(', '))],
  ]))
}

function profiles({ profiles: list, siteName }: CandidatePack): string {
  return section('Profiles', entries(list.map(({ site, url, headline, company, location, lastReadAt }) => ({
    main: `${escaped(siteName(site))}: ${linked(url, url)}`, small: small(...[headline, company, location].map(escaped), `last read on ${dayAt(lastReadAt)}`),
  }))))
}

function between({ touchpoints, outcomes, referrals, openings, topicName }: CandidatePack): string {
  const touches = touchpoints.map(touch => {
    const opening = touch.openingId === undefined ? '' : openings[touch.openingId] ?? ''
    return {
      at: touch.at,
      main: escaped([touchWords(touch), touch.what?.replaceAll('-', ' ') ?? '', opening, touch.note].filter(part => part !== '').join(': ')),
      small: small(dayAt(touch.at), channelWords(touch), escaped(touch.topics.map(topicName).join(', ')), escaped(touch.override ?? '')),
    }
  })
  const noes = outcomes.map(({ kind, reason, words, at, openingId }) => ({
    at, main: escaped([outcomeWords[kind], openings[openingId ?? ''] ?? '', words].filter(part => part !== '').join(': ')), small: small(dayAt(at), escaped(reason)),
  }))
  const sent = referrals.map(({ sent: from, name, at, outcome }) => ({
    at, main: escaped(`${from ? `Sent ${name || 'somebody'} to the recruiter` : `Sent to the recruiter by ${name || 'somebody'}`}${outcome && `: ${outcome}`}`), small: dayAt(at),
  }))
  return section('Contacts', entries([...touches, ...noes, ...sent].sort((a, b) => b.at - a.at)))
}

function wants({ needs }: CandidatePack): string {
  return section('What they want', entries(needs.map(({ kind, text, source, at, checkOn }) => ({
    main: escaped(`${needWords[kind]}: ${text}`), small: small(dayAt(at), escaped(source), checkOn ? `to be asked again on ${checkOn}` : ''),
  }))))
}

function cares({ signals, topicMarks, siteName, topicName }: CandidatePack): string {
  const evidence = signals.map(({ kind, title, text, url, tags, at, source, firstSeenAt, goneAt }) => ({
    main: `${linked(title, url)}${text && `<br>${escaped(text)}`}`,
    small: small(
      kindWords(kind), source === 'recruiter' ? 'noted by the recruiter' : escaped(`from ${siteName(source)}`), at ? `of ${at}` : '', `seen first on ${dayAt(firstSeenAt)}`,
      goneAt ? `gone since ${dayAt(goneAt)}` : '', escaped(tags.join(', ')),
    ),
  }))
  const marks = topicMarks.map(({ topic, mark, updatedAt }) => ({ main: escaped(topicName(topic)), small: small(markWords[mark], dayAt(updatedAt)) }))
  return section('What they care about', entries([...evidence, ...marks]))
}

function notes({ notes: list, copiedOpeners }: CandidatePack): string {
  return section('Notes', entries(list.map(({ text, at }) => ({ main: escaped(text), small: dayAt(at) }))))
    + section('Lines copied to write', entries(copiedOpeners.map(({ text, at }) => ({ main: escaped(text), small: dayAt(at) }))))
}

function ahead({ followUps }: CandidatePack): string {
  return section('Reminders', entries(followUps.map(({ kind, dueOn, reason, doneAt }) => ({
    main: escaped(reason || (kind === 'cadence' ? 'a casual note' : 'a reminder')), small: small(`for ${dueOn}`, doneAt === null ? '' : `done on ${dayAt(doneAt)}`),
  }))))
}
