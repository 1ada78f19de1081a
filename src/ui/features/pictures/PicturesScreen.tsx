import type { ComponentChildren } from 'preact'
import { number, plural } from '../../../i18n/format'
import type { Month } from '../../../nurture/ledger'
import type { LoadWeek } from '../../../nurture/rhythm/load'
import { warmthShown } from '../../../nurture/over-time'
import { Icon } from '../../components/Icon'
import { Loading, Skeleton } from '../../components/Surface'
import { Months } from '../ledger/Months'
import { InterestMap } from './InterestMap'
import type { MapTopic } from './interest-map'
import { LoadPicture } from './LoadPicture'
import type { WarmthHistory } from './read'
import { WarmthPicture, WarmthTable } from './WarmthPicture'

export interface PicturesScreenProps {
  /** Each is null while it is being counted. */
  warmth: WarmthHistory | null
  load: readonly LoadWeek<unknown>[] | null
  months: readonly Month[] | null
  topics: readonly MapTopic[] | null
  hrefOf: { topic: (id: string) => string, calendar: string, ledger: string }
}

/** What would stand where there is nothing yet, and how to get it. */
const empty = {
  warmth: 'As soon as you log contacts, this shows how many relationships are close, warm, cool or cold, and how that changes.',
  load: 'Nothing is planned yet. People with a rhythm, and reminders you set, stand here week by week.',
  months: 'What you give and what you ask for stands here month by month, once you log it.',
  topics: 'No topics yet. Save somebody from a profile, or note what you were told: a map of what your people care about grows here.',
}

/** Where a person would rather look than read: warmth over a year, the coming weeks, gives and asks, and what people care about. */
export function PicturesScreen({ warmth, load, months, topics, hrefOf }: PicturesScreenProps) {
  const anyContact = warmth?.months.some(count => warmthShown.some(word => count[word] > 0)) ?? false
  return (
    <div class="pictures">
      <Card title="Warmth, month by month">
        {!warmth ? <Waiting label="Counting warmth" /> : !anyContact ? <p class="small">{empty.warmth}</p> : <>
          <WarmthPicture months={warmth.months} />
          {warmth.from < warmth.of && <p class="tiny">Told from {number(warmth.from)} of {number(warmth.of)} people.</p>}
          <WarmthTable months={warmth.months} />
        </>}
      </Card>
      <Card title="The coming weeks" href={hrefOf.calendar} more="Day by day">
        {!load ? <Waiting label="Counting follow-ups" />
          : load.every(({ count }) => count === 0) ? <p class="small">{empty.load}</p>
          : <LoadPicture weeks={load} />}
      </Card>
      <Card title="Gives and asks" href={hrefOf.ledger} more="Ledger">
        {!months ? <Waiting label="Counting gives and asks" />
          : months.every(({ gives, asks }) => gives + asks === 0) ? <p class="small">{empty.months}</p>
          : <GivesAndAsks months={months} />}
      </Card>
      <Card title="What they care about" wide>
        {!topics ? <Waiting label="Reading topics" tall />
          : topics.length === 0 ? <p class="small">{empty.topics}</p>
          : <InterestMap topics={topics} hrefOf={hrefOf.topic} />}
      </Card>
    </div>
  )
}

function GivesAndAsks({ months }: { months: readonly Month[] }) {
  const gives = months.reduce((sum, month) => sum + month.gives, 0)
  const asks = months.reduce((sum, month) => sum + month.asks, 0)
  return (
    <>
      <figure class="picture">
        <Months months={months} />
        <figcaption class="legend">
          <span class="legend-one small">
            <i class="legend-gave" aria-hidden="true" />gave <span class="strong numbers">{number(gives)}</span> <span class="tiny">upwards</span>
          </span>
          <span class="legend-one small">
            <i class="legend-asked" aria-hidden="true" />asked <span class="strong numbers">{number(asks)}</span> <span class="tiny">downwards</span>
          </span>
        </figcaption>
      </figure>
      <p class="small">In twelve months you {balanceOf(gives, asks)}.</p>
    </>
  )
}

function balanceOf(gives: number, asks: number): string {
  if (gives === asks) return 'gave as often as you asked'
  return gives > asks ? `gave ${plural(gives - asks, 'time')} more than you asked` : `asked ${plural(asks - gives, 'time')} more than you gave`
}

interface CardProps { title: string, href?: string, more?: string, wide?: boolean, children: ComponentChildren }

function Card({ title, href, more, wide = false, children }: CardProps) {
  const id = `picture-${title.replaceAll(/\W+/g, '-')}`
  return (
    <section class="card sheet" data-wide={wide || undefined} aria-labelledby={id}>
      <div class="row apart">
        <h2 class="subtitle" id={id}>{title}</h2>
        {href && <a class="small picture-more" href={href}>{more}<Icon name="right" size={12} /></a>}
      </div>
      {children}
    </section>
  )
}

function Waiting({ label, tall = false }: { label: string, tall?: boolean }) {
  return <Loading label={label}><Skeleton shape="block" height={tall ? 400 : 180} /></Loading>
}
