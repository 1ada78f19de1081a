import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskSort } from '../../../db/queries/desk-list'
import type { Found } from '../../../db/queries/desk-snippets'
import type { DeskRow } from '../../../domain/desk'
import type { DeskColumn } from '../../../domain/settings'
import { plural } from '../../../i18n/format'
import { useActKeys } from '../bar/useActKeys'
import { Icon } from '../../components/Icon'
import { useKeys } from '../../state/keys'
import { useMedia } from '../../state/media'
import { type Beside, columns } from './columns'
import { PeopleRow, WaitingRow } from './PeopleRow'
import { type Selection, allOrNone, chosenIn, extended, nobody, toggled } from './selection'
import { useVirtual } from './virtual'

export interface PeopleTableProps {
  ids: readonly string[]
  /** These are all of them; before that, choosing everyone waits. */
  whole: boolean
  /** What the list shows: another list begins at the top. */
  list: string
  /** A line that has been read; nothing while it has not. */
  rowOf: (id: string) => DeskRow | undefined
  foundOf?: (id: string) => Found | undefined
  /** Lines are higher where they say what a search found. */
  searched?: boolean
  shown: readonly DeskColumn[]
  beside: Beside
  sort: DeskSort | null
  onSort: (sort: DeskSort) => void
  selection: Selection
  onSelect: (selection: Selection) => void
  singleKeys: boolean
  /** Where the list was left: the person last stood on, and how far it was scrolled. */
  start?: { index: number, offset: number }
  onLeave?: (place: { index: number, offset: number }) => void
  /** Tells which ids are in view, so that only these are read. */
  onView: (ids: readonly string[]) => void
}

const block = 10
const top = { index: -1, offset: 0 }
const headHeight = 36

/** The list of people: a table of which only the rows in view are drawn; cards where the window is narrow. */
export function PeopleTable(props: PeopleTableProps) {
  const { ids, list, rowOf, foundOf, searched = false, shown, beside, selection, onSelect, singleKeys, start = top, onLeave, onView } = props
  const cards = useMedia('(max-width: 760px)')
  const [current, setCurrent] = useState(start.index)
  const moving = useRef(false)
  const rowHeight = (cards ? 92 : 60) + (searched ? 18 : 0)
  const { scroller, items, height, scrollTo } = useVirtual({ count: ids.length, rowHeight, headHeight: cards ? 0 : headHeight, alwaysIndex: current, start: start.offset })
  const links = useRef(new Map<number, HTMLAnchorElement>())

  const inView = items.filter(item => item.index !== current || items.length === 1)
  const from = Math.floor((inView[0]?.index ?? 0) / block) * block
  const to = Math.ceil(((inView.at(-1)?.index ?? 0) + 1) / block) * block
  useEffect(() => onView(ids.slice(from, to)), [ids, from, to])

  const leave = useRef(() => undefined as void)
  const offset = scroller.current?.scrollTop ?? start.offset
  leave.current = () => onLeave?.({ index: current, offset })
  useEffect(() => () => leave.current(), [])

  const before = useRef(list)
  useEffect(() => {
    if (before.current === list) return
    before.current = list
    setCurrent(-1)
    scroller.current?.scrollTo(0, 0)
  }, [list])

  const keepLink = (index: number, element: HTMLAnchorElement | null) => {
    if (element) links.current.set(index, element)
    else links.current.delete(index)
  }
  const toggle = (index: number, shift: boolean) => {
    const id = ids[index]
    if (id !== undefined) onSelect(shift ? extended(selection, ids, id) : toggled(selection, id))
  }
  const move = (step: number, shift = false) => {
    if (ids.length === 0) return
    const next = Math.max(0, Math.min(ids.length - 1, current + step))
    if (shift) {
      const [here = '', there = ''] = [ids[Math.max(0, current)], ids[next]]
      onSelect(extended(selection.anchor === null ? extended(selection, ids, here) : selection, ids, there))
    }
    moving.current = true
    setCurrent(next)
    scrollTo(next)
  }
  useLayoutEffect(() => {
    if (!moving.current) return
    moving.current = false
    links.current.get(current)?.focus({ preventScroll: true })
  }, [current])
  const next = { does: 'Next person', run: ({ shiftKey }: KeyboardEvent) => move(1, shiftKey) }
  const previous = { does: 'Previous person', run: ({ shiftKey }: KeyboardEvent) => move(-1, shiftKey) }
  const choose = { does: 'Choose for several (with Shift: from the last one to here)', run: ({ shiftKey }: KeyboardEvent) => toggle(current, shiftKey) }
  useKeys({
    j: next, k: previous, ArrowDown: next, ArrowUp: previous, o: { does: 'Open the person', run: () => links.current.get(current)?.click() },
    x: choose, X: ({ shiftKey }) => toggle(current, shiftKey),
    ...(selection.ids.size > 0 ? { Escape: { does: 'Choose nobody', run: () => onSelect(nobody) } } : {}),
  }, singleKeys)
  useActKeys(ids[current] ?? null, singleKeys)

  const tracks = ['36px', 'minmax(210px, 2.2fr)', ...shown.map(one => `minmax(${columns[one].least}px, ${columns[one].share || 0.0001}fr)`)].join(' ')
  const least = 36 + 210 + 48 + shown.reduce((sum, one) => sum + columns[one].least + 16, 0)
  const body = (
    <div class="people-all" role="presentation" style={{ height: `${height}px` }}>
      {items.map(({ index, start: y, size }) => {
        const id = ids[index] ?? ''
        const row = rowOf(id)
        const chosen = selection.ids.has(id)
        return (
          <div
            key={id} class="people-row" style={{ height: `${size}px`, transform: `translateY(${y}px)` }} data-current={index === current || undefined}
            data-chosen={chosen || undefined} {...(cards ? { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': ids.length } : { role: 'row', 'aria-rowindex': index + 2 })}
          >
            {row ? (
              <PeopleRow
                row={row} shown={shown} beside={beside} found={foundOf?.(id)} chosen={chosen} cards={cards} onToggle={shift => toggle(index, shift)}
                link={{ ref: element => keepLink(index, element), onFocus: () => setCurrent(index) }}
              />
            ) : <WaitingRow cards={cards} />}
          </div>
        )
      })}
    </div>
  )
  return (
    <div class="people-table" style={{ '--tracks': tracks, '--least': `${least}px` }} data-searched={searched || undefined}>
      <div class="people-rows" ref={scroller} {...(cards ? { role: 'list', 'aria-label': 'People' } : { role: 'table', 'aria-label': 'People', 'aria-rowcount': ids.length + 1 })}>
        {cards ? body : <><Head {...props} /><div role="rowgroup">{body}</div></>}
      </div>
    </div>
  )
}

function Head({ ids, whole, shown, sort, onSort, selection, onSelect }: PeopleTableProps) {
  const chosen = chosenIn(selection, ids).length
  const all = chosen > 0 && chosen === ids.length
  return (
    <div class="people-head" role="row" aria-rowindex={1}>
      <span role="columnheader" class="people-cell in-check">
        <label class="people-check">
          <input
            type="checkbox" checked={all} disabled={!whole} aria-label={all ? 'Choose nobody' : `Choose all ${plural(ids.length, 'person', 'people')}`}
            ref={element => { if (element) element.indeterminate = chosen > 0 && !all }} onChange={() => onSelect(allOrNone(selection, ids))}
          />
        </label>
      </span>
      <Heading title="Name" by={{ by: 'name', down: false }} sort={sort} onSort={onSort} />
      {shown.map(column => {
        const { title, sort: by } = columns[column]
        return by ? <Heading key={column} title={title} by={by} sort={sort} onSort={onSort} /> : <span key={column} role="columnheader">{title}</span>
      })}
    </div>
  )
}

/** A heading that sorts: once as one mostly wants it, twice the other way round. */
function Heading({ title, by, sort, onSort }: { title: string, by: DeskSort, sort: DeskSort | null, onSort: (sort: DeskSort) => void }) {
  const held = sort?.by === by.by ? sort : null
  return (
    <span role="columnheader" aria-sort={held ? held.down ? 'descending' : 'ascending' : 'none'}>
      <button type="button" class="people-sort" onClick={() => onSort(held ? { ...held, down: !held.down } : by)}>
        {title}{held && <span class="people-way" data-down={held.down || undefined}><Icon name="down" size={12} /></span>}
      </button>
    </span>
  )
}
