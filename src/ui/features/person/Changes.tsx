import { useState } from 'preact/hooks'
import { type Day, dayOf } from '../../../domain/day'
import { sentence, shortDay } from '../../../i18n/format'
import type { News, Wish } from '../../../nurture/news'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import type { Change } from './model'
import { ShowAll } from './ShowAll'

export interface ChangesProps {
  changes: readonly Change[]
  today: Day
  siteName: (site: string) => string
  onSeen: (profileId: string) => void
  /** Words to congratulate with, and what copies them; absent where nobody is written to. */
  wishFor?: (wish: Wish) => Congratulation
  onCopy?: (text: string) => void
}

/** A text to send, with the language it is in. */
export interface Congratulation { text: string, language: string }

/** What came and went since the recruiter last looked, the most personal first, with reasons to write. */
export function Changes({ changes, today, siteName, onSeen, wishFor, onCopy }: ChangesProps) {
  const shared = { today, ...(wishFor && onCopy ? { wishFor, onCopy } : {}) }
  return <>
    {changes.map(({ profile, news }) => (
      <OneProfile key={profile.id} news={news} site={siteName(profile.site)} {...shared} onSeen={() => onSeen(profile.id)} />
    ))}
  </>
}

const few = 4

type Shared = Pick<ChangesProps, 'today' | 'wishFor' | 'onCopy'>

function OneProfile({ news, site, onSeen, ...shared }: Shared & { news: readonly News[], site: string, onSeen: () => void }) {
  const [all, showAll] = useState(false)
  const title = `What changed on ${site}`
  return (
    <section class="changes" aria-label={title}>
      <div class="row apart">
        <h2 class="label">{title}</h2>
        <Button kind="quiet" icon="check" onClick={onSeen}>Seen</Button>
      </div>
      <ul class="stack">{(all ? news : news.slice(0, few)).map(one => <Line key={one.id} news={one} {...shared} />)}</ul>
      <ShowAll count={news.length} few={few} all={all} onToggle={showAll} />
    </section>
  )
}

function Line({ news: { is, label, title, before, url, at, between, reason, glad, wish }, today, wishFor, onCopy }: Shared & { news: News }) {
  const shown = is === 'gone' ? <s>{title}</s> : title
  const what = is === 'gone' && label !== gone ? 'no longer on the page' : before ? `was ${before}` : ''
  const facts = [what, whenOf(at, between, today)].filter(Boolean)
  return (
    <li class="news" dir="auto">
      <p class="small">
        <span class="strong">{label}:</span>{' '}
        {url && is !== 'gone' ? <a href={url} target="_blank" rel="noopener noreferrer">{shown}</a> : shown}
      </p>
      {facts.length > 0 && <p class="tiny">{sentence(facts.join(' · '))}</p>}
      {reason && (
        <p class="small news-reason" data-glad={glad || undefined}><Icon name={glad ? 'gift' : 'chat'} size={14} /> <span>{reason}</span></p>
      )}
      {glad && wish && wishFor && onCopy && <Congratulate {...wishFor(wish)} onCopy={onCopy} />}
    </li>
  )
}

/** The words stay folded away until asked for: the news itself comes first. */
function Congratulate({ text, language, onCopy }: Congratulation & { onCopy: (text: string) => void }) {
  const [open, setOpen] = useState(false)
  if (!open) return <Button kind="quiet" onClick={() => setOpen(true)}>Words for it</Button>
  return (
    <>
      <p class="opener" lang={language} dir="auto">{text}</p>
      <Button onClick={() => onCopy(text)}>Copy</Button>
    </>
  )
}

const gone = 'No longer on the page'

/** "12 Nov" where the page gives a day, else between which looks at the page: "between 3 May and today". */
function whenOf(at: Day | null, between: News['between'], today: Day): string {
  if (at) return shortDay(at, today)
  if (!between) return ''
  const [from, to] = between.map(dayOf)
  const named = (day: Day) => day === today ? 'today' : shortDay(day, today)
  if (!from || !to) return ''
  return from === to ? named(to) : `between ${named(from)} and ${named(to)}`
}

/** The one line for the popup: what changed first, and how much more; null when nothing did. */
export function newsLine(changes: readonly Change[]): string | null {
  const all = changes.flatMap(({ news }) => news)
  const [first] = all
  if (!first) return null
  const more = all.length > 1 ? ` and ${all.length - 1} more` : ''
  return first.is === 'gone' ? `${first.title} is no longer on the page${more}` : `${first.label}: ${first.title}${more}`
}
