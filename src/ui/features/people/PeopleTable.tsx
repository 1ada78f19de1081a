import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Chip } from '../../components/Chip'
import { Avatar, Dots } from '../../components/Person'
import { Skeleton } from '../../components/Surface'
import type { ListedPerson } from '../../../db/queries/list'
import type { Day } from '../../../domain/day'
import { useKeys } from '../../state/keys'
import { useMedia } from '../../state/media'
import { hrefOf } from '../../state/router'
import type { Summary } from './summary'
import { useVirtual } from './virtual'
import { lastTouchWords, nextWords } from './words'

export interface PeopleTableProps {
  ids: readonly string[]
  /** What was searched for: another search begins at the top. */
  search: string
  /** A person who has been read; nothing while they have not. */
  personOf: (id: string) => ListedPerson | undefined
  summaryOf: (person: ListedPerson) => Summary
  today: Day
  singleKeys: boolean
  /** Where the list was left: the person last stood on, and how far it was scrolled. */
  start?: { index: number, offset: number }
  onLeave?: (place: { index: number, offset: number }) => void
  /** Tells which ids are in view, so that only these are read. */
  onView: (ids: readonly string[]) => void
}

const titles = ['Name', 'Cares about', 'Warmth', 'Last contact', 'Next', 'Gave / asked']
const block = 10
const top = { index: -1, offset: 0 }

/** The list of people: a table of which only the rows in view are drawn. */
export function PeopleTable({ ids, search, personOf, summaryOf, today, singleKeys, start = top, onLeave, onView }: PeopleTableProps) {
  const narrow = useMedia('(max-width: 760px)')
  const [current, setCurrent] = useState(start.index)
  const moving = useRef(false)
  const { scroller, items, height, scrollTo } = useVirtual(ids.length, narrow ? 104 : 64, current, start.offset)
  const links = useRef(new Map<number, HTMLAnchorElement>())

  const inView = items.filter(item => item.index !== current || items.length === 1)
  const from = Math.floor((inView[0]?.index ?? 0) / block) * block
  const to = Math.ceil(((inView.at(-1)?.index ?? 0) + 1) / block) * block
  useEffect(() => onView(ids.slice(from, to)), [ids, from, to])

  const leave = useRef(() => undefined as void)
  const offset = scroller.current?.scrollTop ?? start.offset
  leave.current = () => onLeave?.({ index: current, offset })
  useEffect(() => () => leave.current(), [])

  const searched = useRef(search)
  useEffect(() => {
    if (searched.current === search) return
    searched.current = search
    setCurrent(-1)
    scroller.current?.scrollTo(0, 0)
  }, [search])

  const keepLink = (index: number, element: HTMLAnchorElement | null) => {
    if (element) links.current.set(index, element)
    else links.current.delete(index)
  }
  const move = (step: number) => {
    if (ids.length === 0) return
    const next = Math.max(0, Math.min(ids.length - 1, current + step))
    moving.current = true
    setCurrent(next)
    scrollTo(next)
  }
  useEffect(() => {
    if (!moving.current) return
    moving.current = false
    links.current.get(current)?.focus({ preventScroll: true })
  }, [current])
  const next = () => move(1)
  const previous = () => move(-1)
  useKeys({ j: next, k: previous, ArrowDown: next, ArrowUp: previous, o: () => links.current.get(current)?.click() }, singleKeys)

  return (
    <div class="people-table" role="table" aria-label="People" aria-rowcount={ids.length + 1}>
      <div class="people-head" role="row" aria-rowindex={1}>
        {titles.map(title => <span key={title} role="columnheader">{title}</span>)}
      </div>
      <div class="people-rows" role="rowgroup" ref={scroller}>
        <div class="people-all" role="presentation" style={{ height: `${height}px` }}>
          {items.map(({ index, start, size }) => {
            const id = ids[index] ?? ''
            const person = personOf(id)
            const place = { height: `${size}px`, transform: `translateY(${start}px)` }
            return (
              <div
                key={id} class="people-row" role="row" aria-rowindex={index + 2} style={place} data-current={index === current || undefined}
              >
                {person ? (
                  <Cells
                    person={person} summary={summaryOf(person)} today={today}
                    link={{ ref: element => keepLink(index, element), onFocus: () => setCurrent(index) }}
                  />
                ) : <Waiting />}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

interface Link { ref: (element: HTMLAnchorElement | null) => void, onFocus: () => void }

function Cells({ person, summary, today, link }: { person: ListedPerson, summary: Summary, today: Day, link: Link }) {
  const { candidate, touchpoints, followUps } = person
  const { topics, warmth, balance } = summary
  const due = nextWords(followUps[0] ?? null, candidate.paused, today)
  const place = [candidate.headline || candidate.company, candidate.location].filter(Boolean).join(' · ')
  return (
    <>
      <Cell name="who">
        <Avatar name={candidate.name} size="small" />
        <span class="grow">
          <a class="people-link clip" dir="auto" href={hrefOf({ page: 'person', id: candidate.id })} {...link}>{candidate.name}</a>
          <span class="small clip" dir="auto">{place}</span>
        </span>
      </Cell>
      <Cell name="cares">
        {topics?.map(({ id, label, shared }) => (
          <Chip key={id} tone={shared ? 'shared' : 'plain'}>
            <span class="clip">{label}</span>{shared && <span class="unseen"> (you both)</span>}
          </Chip>
        ))}
        {topics?.length === 0 && <span class="tiny">nothing known yet</span>}
      </Cell>
      <Cell name="warmth"><Dots count={warmth.dots} /> <span class="small">{warmth.word}</span></Cell>
      <Cell name="last"><span class="small">{lastTouchWords(touchpoints[0] ?? null, candidate, today)}</span></Cell>
      <Cell name="next"><span class={due.late ? 'late small' : 'small'}>{due.text}</span></Cell>
      <Cell name="balance"><span class="small numbers">{balance.gives} / {balance.asks}</span></Cell>
    </>
  )
}

function Cell({ name, children }: { name: string, children: ComponentChildren }) {
  return <div role="cell" class={`people-cell in-${name}`}>{children}</div>
}

/** A row whose person is still being read: as high and as wide as it will be. */
function Waiting() {
  return (
    <div role="cell" class="people-cell in-who" aria-busy="true">
      <Skeleton shape="round" width={36} height={36} />
      <span class="grow stack tight"><Skeleton width="40%" /><Skeleton width="65%" /></span>
    </div>
  )
}
