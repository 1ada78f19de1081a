/** A list of people as an address: what is searched, filtered and sorted by stands behind the `?`, so that each list can be kept, sent and come back to. */
import { type DeskFilters, type DeskSort, type Lens, type WarmthFilter, deskSorts, lenses } from '../../../db/queries/desk-list'
import type { Params } from '../../state/params'

export interface DeskAddress {
  text: string
  lens: Lens | null
  filters: DeskFilters
  sort: DeskSort | null
  /** The saved view it began as. */
  view: string | null
}

/** Filters of which several values can be chosen, by their name in the address. */
export const facets = { interest: 'interests', warmth: 'warmth', stage: 'stages', place: 'towns', tag: 'tags', source: 'sources' } as const
export type FacetName = keyof typeof facets
export const facetNames = Object.keys(facets) as FacetName[]

export const warmthWords: readonly WarmthFilter[] = ['close', 'warm', 'cool', 'cold', 'new']

/** What an address asks for; what is not understood in it is left out. */
export function addressOf(params: Params): DeskAddress {
  const filters: Record<string, unknown> = {}
  for (const name of facetNames) {
    const values = partsOf(params[name] ?? '').filter(value => name !== 'warmth' || (warmthWords as readonly string[]).includes(value))
    if (values.length > 0) filters[facets[name]] = values
  }
  if (params.due === 'overdue') filters.overdue = true
  if (params.notice === 'due') filters.noticeDue = true
  const by = deskSorts.find(one => one === params.sort?.replace(/^-/, ''))
  return {
    text: params.q ?? '', lens: lenses.find(one => one === params.lens) ?? null, filters,
    sort: by ? { by, down: params.sort?.startsWith('-') ?? false } : null, view: params.view ?? null,
  }
}

/** The same backwards. */
export function paramsFrom({ text, lens, filters, sort, view }: DeskAddress): Params {
  const lists = facetNames.map(name => [name, joined(filters[facets[name]] ?? [])] as const)
  const all = {
    q: text, lens: lens ?? '', ...Object.fromEntries(lists), due: filters.overdue ? 'overdue' : '', notice: filters.noticeDue ? 'due' : '',
    sort: sort ? `${sort.down ? '-' : ''}${sort.by}` : '', view: view ?? '',
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/** The values chosen of a facet. */
export function chosenOf({ filters }: DeskAddress, facet: FacetName): readonly string[] {
  return filters[facets[facet]] ?? []
}

/** The address with other values of a facet. */
export function choosing(address: DeskAddress, facet: FacetName, values: readonly string[]): DeskAddress {
  const { [facets[facet]]: _before, ...others } = address.filters
  return { ...address, filters: values.length > 0 ? { ...others, [facets[facet]]: values } : others }
}

/** Whether anybody is left out. */
export function isNarrowed({ text, lens, filters }: DeskAddress): boolean {
  return text !== '' || lens !== null || Object.keys(filters).length > 0
}

export const everyone: DeskAddress = { text: '', lens: null, filters: {}, sort: null, view: null }

/** Values in one text: a comma stands between them, `~.` for a comma inside of one and `~~` for a tilde. */
function joined(values: readonly string[]): string {
  return values.map(value => value.replaceAll('~', '~~').replaceAll(',', '~.')).join(',')
}

function partsOf(text: string): string[] {
  return text.split(',').map(part => part.replace(/~([~.])/g, (_sign, which) => which === '.' ? ',' : '~')).filter(Boolean)
}
