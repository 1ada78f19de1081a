import type { ComponentChildren } from 'preact'
import { Filters, type FiltersProps } from './Filters'
import { ViewStrip, type ViewStripProps } from './ViewStrip'

export interface PeopleFrameProps {
  /** How many, and whom. */
  status: ComponentChildren
  tools: ComponentChildren
  /** Null while there is nobody at all. */
  strip: ViewStripProps | null
  filters: FiltersProps | null
  /** Stands in place of the filters while somebody is chosen. */
  bulk: ComponentChildren
  /** Beside the filters, at the end of their line. */
  more: ComponentChildren
  children: ComponentChildren
}

/** The page of all people around its list. */
export function PeopleFrame({ status, tools, strip, filters, bulk, more, children }: PeopleFrameProps) {
  return (
    <section class="people-page" aria-labelledby="people-title">
      <div class="bar">
        <h1 class="page-title" id="people-title" tabIndex={-1}>People</h1>
        <span class="small" role="status">{status}</span>
        {tools}
      </div>
      {strip && <ViewStrip {...strip} />}
      {(bulk || filters) && (
        <div class="people-line">
          {bulk || (filters && <><Filters {...filters} />{more && <div class="row people-more">{more}</div>}</>)}
        </div>
      )}
      {children}
    </section>
  )
}
