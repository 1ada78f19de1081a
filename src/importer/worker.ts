/** The importer: the one worker of Kith's pages, and beside the background the only one who writes the database. It ends with its page. */
import { alone } from '../db/commands/alone'
import { Database } from '../db/database'
import type { FromImporter, ToImporter } from '../protocol/importer'
import { contextOf } from './context'
import { doors } from './doors'
import { Work } from './work'

const say = (message: FromImporter) => postMessage(message)
const db = new Database()
const work = new Work({ context: () => contextOf(db), doors, say })

/** Holds the lock as long as it lives, from the first word on: what it has staged waits for the recruiter. */
const held = new Promise<boolean>(resolve => {
  void alone(() => {
    resolve(true)
    return new Promise<never>(() => {})
  }).then(answer => { if (answer === 'busy') resolve(false) })
})

let turn: Promise<unknown> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ToImporter>) => {
  turn = turn.then(async () => {
    if (await held) await work.do(data)
    else say({ said: 'refused', reason: 'Another window is bringing something in, or putting something back. Wait until it is done there.' })
  })
})
