import { useState } from 'preact/hooks'
import { number } from '../../../i18n/format'
import { Icon } from '../../components/Icon'
import { type DeskAddress, type FacetName, chosenOf, choosing, facetNames } from './address'
import { type Offer, Picker } from './Picker'
import { facetWords, valueWord } from './words'

export interface FiltersProps {
  address: DeskAddress
  onAddress: (address: DeskAddress) => void
  topicLabel: (id: string) => string
  /** What a filter offers, for the one that is open; null while it is read. */
  offers: readonly Offer[] | null
  onOpen: (facet: FacetName) => void
  /** How many are overdue, and of how many a notice is due; null while that is read. */
  counts: { overdue: number, 'notice-due': number } | null
}

/** What the list is narrowed by: each filter a chip that says what it holds. All of them hold at once. */
export function Filters({ address, onAddress, topicLabel, offers, onOpen, counts }: FiltersProps) {
  const [open, setOpen] = useState<FacetName | null>(null)
  const { filters } = address
  return (
    <div class="people-filters" role="group" aria-label="Show only">
      {facetNames.map(facet => (
        <Picker
          key={facet} {...facetWords[facet]} offers={open === facet ? offers : null} chosen={chosenOf(address, facet)}
          wordOf={value => valueWord(facet, value, topicLabel)} onChange={values => onAddress(choosing(address, facet, values))}
          onOpen={() => {
            setOpen(facet)
            onOpen(facet)
          }}
        />
      ))}
      <Switch words="Overdue" on={filters.overdue === true} count={counts?.overdue} onPress={on => onAddress(turned(address, 'overdue', on))} />
      <Switch words="Notice due" on={filters.noticeDue === true} count={counts?.['notice-due']} onPress={on => onAddress(turned(address, 'noticeDue', on))} />
      {Object.keys(filters).length > 1 && <button type="button" class="link" onClick={() => onAddress({ ...address, filters: {} })}>Take all away</button>}
    </div>
  )
}

function turned(address: DeskAddress, filter: 'overdue' | 'noticeDue', on: boolean): DeskAddress {
  const { [filter]: _before, ...others } = address.filters
  return { ...address, filters: on ? { ...others, [filter]: true } : others }
}

/** A filter that is on or off. */
function Switch({ words, on, count, onPress }: { words: string, on: boolean, count: number | undefined, onPress: (on: boolean) => void }) {
  return (
    <button type="button" class="chip picker-switch" aria-pressed={on} onClick={() => onPress(!on)}>
      {on && <Icon name="check" size={12} />}{words}{count !== undefined && count > 0 && <span class="tiny numbers">{number(count)}</span>}
    </button>
  )
}
