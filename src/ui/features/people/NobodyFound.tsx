import { listOf } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/Surface'
import { type DeskAddress, chosenOf, everyone, facetNames } from './address'
import { facetWords, lensWords, valueWord } from './words'

export interface NobodyFoundProps { address: DeskAddress, onAddress: (address: DeskAddress) => void, topicLabel: (id: string) => string }

/** Where a list has nobody: why, and what to do about it. */
export function NobodyFound({ address, onAddress, topicLabel }: NobodyFoundProps) {
  const { text, lens, filters } = address
  const narrowed = Object.keys(filters).length > 0
  const all = <Button onClick={() => onAddress(everyone)}>Show everyone</Button>
  if (text) {
    return (
      <EmptyState
        icon="search" title={`Nobody found for “${text}”`} actions={<>
          {(narrowed || lens) && <Button onClick={() => onAddress({ ...everyone, text })}>Look among everyone</Button>}
          <Button onClick={() => onAddress({ ...address, text: '' })}>Empty the search</Button>
        </>}
      >
        Kith looks at the beginnings of words in names, what people do, places, tags, interests, wants and notes, and allows for a typing error in words of four letters and more. Fewer words find more.
      </EmptyState>
    )
  }
  if (!narrowed && lens) return <EmptyState icon="check" title={lensWords[lens].none} actions={all} />
  return (
    <EmptyState icon="people" title="Nobody fits all of this" actions={<><Button onClick={() => onAddress({ ...address, filters: {} })}>Take the filters away</Button>{lens && all}</>}>
      {`You asked for ${listOf(askedFor(address, topicLabel))}.`} Values of one filter are alternatives, but different filters must all fit; of tags, each one must be there.
    </EmptyState>
  )
}

function askedFor(address: DeskAddress, topicLabel: (id: string) => string): string[] {
  const { lens, filters } = address
  return [
    ...(lens ? [lensWords[lens].title.toLowerCase()] : []),
    ...facetNames.flatMap(facet => {
      const words = chosenOf(address, facet).map(value => valueWord(facet, value, topicLabel))
      return words.length > 0 ? [`${facetWords[facet].title.toLowerCase()}: ${words.join(facet === 'tag' ? ' and ' : ' or ')}`] : []
    }),
    ...(filters.overdue ? ['overdue'] : []), ...(filters.noticeDue ? ['notice due'] : []),
  ]
}
