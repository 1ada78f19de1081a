import type { Joining } from '../../domain/handover'
import { normal } from './rows'
import { joinedStates } from './state'
import { stateIn, storedAs } from './store'

/** The rules of an exchange, as the database is handed them. */
export const joining: Joining = { stateIn, joinedStates, storedAs, normal }
