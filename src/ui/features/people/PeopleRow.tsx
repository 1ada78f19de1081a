import type { ComponentChildren } from 'preact'
import type { Found } from '../../../db/queries/desk-snippets'
import type { DeskRow } from '../../../domain/desk'
import type { DeskColumn } from '../../../domain/settings'
import { Avatar } from '../../components/Person'
import { Skeleton } from '../../components/Surface'
import { hrefOf } from '../../state/router'
import { type Beside, columns } from './columns'
import { Marked } from './Marked'

/** What became of a search on one line: what to mark, and where a word stands that is not on the line. */
const places = { note: 'note', want: 'wants', interest: 'cares about', profile: 'profile' } as const
const nothing: Found = { words: new Set(), where: null }

export interface PeopleRowProps {
  row: DeskRow
  shown: readonly DeskColumn[]
  beside: Beside
  found?: Found | undefined
  chosen: boolean
  /** A list of cards has no cells. */
  cards: boolean
  onToggle: (shift: boolean) => void
  link: { ref: (element: HTMLAnchorElement | null) => void, onFocus: () => void }
}

/** One person of the list. */
export function PeopleRow({ row, shown, beside, found = nothing, chosen, cards, onToggle, link }: PeopleRowProps) {
  const { words, where } = found
  const facts = [row.headline || row.company, row.town].filter(Boolean).join(' · ')
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== ' ') return
    event.preventDefault()
    onToggle(event.shiftKey)
  }
  return (
    <>
      <Cell name="check" cards={cards}>
        <label class="people-check">
          <input
            type="checkbox" checked={chosen} tabIndex={-1} aria-label={`Choose ${row.name}`}
            onClick={event => onToggle(event.shiftKey)}
          />
        </label>
      </Cell>
      <Cell name="who" cards={cards}>
        <Avatar name={row.name} size="small" />
        <span class="grow">
          <a class="people-link clip" dir="auto" aria-keyshortcuts="Space" href={hrefOf({ page: 'person', id: row.id })} onKeyDown={pressed} {...link}><Marked text={row.name} words={words} /></a>
          {facts && <span class="small clip" dir="auto"><Marked text={facts} words={words} /></span>}
          {where && <span class="tiny clip people-where" dir="auto"><span class="strong">{places[where.what]}:</span> <Marked text={where.text} words={words} /></span>}
        </span>
      </Cell>
      {shown.map(column => <Cell key={column} name={column} cards={cards}>{columns[column].draw(row, beside, words)}</Cell>)}
    </>
  )
}

function Cell({ name, cards, children }: { name: string, cards: boolean, children: ComponentChildren }) {
  return <div {...(cards ? {} : { role: 'cell' })} class={`people-cell in-${name}`}>{children}</div>
}

/** A line that is still being read: as high and as wide as it will be. */
export function WaitingRow({ cards }: { cards: boolean }) {
  return (
    <Cell name="who" cards={cards}>
      <span class="row grow" aria-busy="true">
        <Skeleton shape="round" width={36} height={36} />
        <span class="grow stack tight"><Skeleton width="40%" /><Skeleton width="65%" /></span>
      </span>
    </Cell>
  )
}
