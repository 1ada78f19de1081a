import type { RefObject } from 'preact'
import { useId, useState } from 'preact/hooks'
import { SearchInput } from '../../components/Field'
import { Skeleton } from '../../components/Surface'
import type { Query } from '../../state/query'
import { Results, resultId } from './Results'
import { type Found, useSearch } from './useSearch'

export interface FinderProps {
  label: string
  /** Shows everyone before anything is typed. */
  eager?: boolean
  most?: number
  /** Somebody who is not asked for. */
  without?: string
  hotkey?: string
  inputRef?: RefObject<HTMLInputElement | null>
  onPick: (candidateId: string) => void
}

/** A search line over people, bound to the database. */
export function Finder({ eager = false, most = 6, without, ...rest }: FinderProps) {
  const [text, setText] = useState('')
  const found = useSearch(text, { most, eager, without })
  return <FinderView {...rest} text={text} onText={setText} found={text.trim() || eager ? found : null} />
}

export interface FinderViewProps extends Omit<FinderProps, 'eager' | 'most' | 'without'> {
  text: string
  onText: (text: string) => void
  /** null: nothing asked */
  found: Query<Found> | null
}

/** The line and what it found: arrows walk, Enter opens, Escape empties. */
export function FinderView({ label, text, onText, found, onPick, hotkey, inputRef }: FinderViewProps) {
  const listId = useId()
  const [active, setActive] = useState(0)
  const rows = found?.state === 'ready' ? found.value.candidates : []
  const at = Math.min(active, rows.length - 1)
  const current = rows[at]?.id
  const pressed = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && rows.length > 0) {
      event.preventDefault()
      setActive((at + step + rows.length) % rows.length)
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      onPick(current)
    } else if (event.key === 'Escape' && text) {
      event.preventDefault()
      event.stopPropagation()
      onText('')
    }
  }
  return (
    <div class="finder" role="search">
      <SearchInput
        label={label} value={text} onValue={value => { onText(value); setActive(0) }} onKeyDown={pressed}
        {...(hotkey ? { hotkey } : {})} {...(inputRef ? { inputRef } : {})}
        combobox={{ listId, open: rows.length > 0, ...(current ? { active: resultId(listId, current) } : {}) }}
      />
      {found?.state === 'loading' && <div class="stack results-loading" aria-busy="true"><Skeleton /><Skeleton width="70%" /></div>}
      {found?.state === 'error' && <p class="small" role="alert">{found.message}</p>}
      {found?.state === 'ready' && <Results candidates={rows} total={found.value.total} active={at} listId={listId} onPick={onPick} />}
    </div>
  )
}
