import { type Giving, givingKey } from '../../../protocol/giving'
import { useSession } from '../../state/session'

/** What is asked about by “Who would love this?”, or null. @param windowId only of that window; null: not known yet; absent: of any */
export function useGiving(windowId?: number | null): Giving | null {
  const giving = useSession<Giving>(givingKey)
  return windowId === undefined || giving?.windowId === windowId ? giving : null
}
