import { deliver } from '../../platform/runtime'
import { client } from '../../protocol/client'

/** Sends a command to the background; failures come back as values, never thrown. */
export const send = client(deliver)
