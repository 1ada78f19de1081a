import type { View } from '../../../domain/view'
import { type Lens, lenses } from '../../../db/queries/desk-list'
import { number } from '../../../i18n/format'
import { hrefOf } from '../../state/router'
import { type DeskAddress, everyone, isNarrowed, paramsFrom } from './address'
import { lensWords } from './words'

export interface ViewStripProps {
  address: DeskAddress
  views: readonly Pick<View, 'id' | 'name' | 'params'>[]
  counts: Readonly<Record<Lens, number>> | null
}

/** The ways to look at everyone: what Kith offers, then what the recruiter saved. Each is a link of its own. */
export function ViewStrip({ address, views, counts }: ViewStripProps) {
  const all = !address.view && !address.lens && !isNarrowed({ ...address, text: '' })
  return (
    <nav class="people-views" aria-label="Views">
      <a class="view" href={hrefOf({ page: 'people' })} aria-current={all ? 'page' : undefined}>Everyone</a>
      {lenses.map(lens => (
        <a
          key={lens} class="view" href={hrefOf({ page: 'people', params: paramsFrom({ ...everyone, lens }) })} title={lensWords[lens].shows}
          aria-current={address.lens === lens && !address.view ? 'page' : undefined}
        >
          {lensWords[lens].title}{counts !== null && counts[lens] > 0 && <span class="tiny numbers"> {number(counts[lens])}</span>}
        </a>
      ))}
      {views.length > 0 && <span class="view-line" aria-hidden="true" />}
      {views.map(({ id, name, params }) => (
        <a key={id} class="view" dir="auto" href={hrefOf({ page: 'people', params: { ...params, view: id } })} aria-current={address.view === id ? 'page' : undefined}>{name}</a>
      ))}
    </nav>
  )
}
