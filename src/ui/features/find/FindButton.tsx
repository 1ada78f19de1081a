import { IconButton } from '../../components/Button'

/** Opens the search over people. */
export function FindButton({ onFind }: { onFind: () => void }) {
  return <IconButton icon="search" label="Find a person" onClick={onFind} />
}
