import { Button } from '../../components/Button'

/** Opens a list that is shown in part; nothing while all of it fits. */
export function ShowAll({ count, few, all, onToggle }: { count: number, few: number, all: boolean, onToggle: (all: boolean) => void }) {
  return count > few ? <Button kind="quiet" onClick={() => onToggle(!all)}>{all ? 'Show fewer' : `Show all ${count}`}</Button> : null
}
