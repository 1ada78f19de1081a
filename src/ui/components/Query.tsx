import type { ComponentChildren } from 'preact'
import type { Query } from '../state/query'
import { beginAnew, rescue } from '../state/rescue'
import { BrokenData } from './BrokenData'
import { Button } from './Button'
import { Notice } from './Surface'

export interface QueryViewProps<T> {
  query: Query<T>
  loading: ComponentChildren
  /** Leaves room around a failure. */
  inset?: boolean
  children: (value: T) => ComponentChildren
}

/** Shows a query: its stand-in while loading, what went wrong with a way out, or its value. */
export function QueryView<T>({ query, loading, inset = false, children }: QueryViewProps<T>) {
  if (query.state === 'loading') return <>{loading}</>
  if (query.state === 'error') {
    const title = query.code === 'outdated' ? 'Kith was updated' : 'Kith’s data cannot be read'
    const notice = query.code === 'database-broken' ? <BrokenData message={query.message} onReload={() => location.reload()} onRescue={() => void rescue()} onStartOver={() => void beginAnew()} /> : (
      <Notice tone="bad" title={title} actions={<Button onClick={() => location.reload()}>Reload</Button>}>
        {query.message}
      </Notice>
    )
    return inset ? <div class="inset">{notice}</div> : notice
  }
  return <>{children(query.value)}</>
}
