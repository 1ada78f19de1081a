/** The importer: the one worker of Kith's pages, and beside the background the only one who writes the database. It ends with its page. */
import { alone } from '../db/commands/alone'
import { Database } from '../db/database'
import type { FromImporter, ToImporter } from '../protocol/importer'
import { contextOf } from './context'
import { doors } from './doors'
import { Work } from './work'

/** With one of these it is over: nothing is staged any more, and the page starts another importer for what comes next. */
const lastWords: ReadonlySet<FromImporter['said']> = new Set(['done', 'restored', 'received', 'undone', 'refused'])

let isOver = false
const say = (message: FromImporter) => {
  isOver ||= lastWords.has(message.said)
  postMessage(message)
}
const db = new Database()
const work = new Work({ context: () => contextOf(db), doors, say })

/** Holds the lock from its first word to its last: what it has staged waits for the recruiter. */
let letGo = () => {}
const held = new Promise<boolean>(resolve => {
  void alone(() => {
    resolve(true)
    return new Promise<void>(done => { letGo = done })
  }).then(answer => { if (answer === 'busy') resolve(false) })
})

let turn: Promise<unknown> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ToImporter>) => {
  turn = turn.then(async () => {
    if (await held) await work.do(data)
    else say({ said: 'refused', reason: 'Another window is bringing something in, or putting something back. Wait until it is done there.' })
    // Not left to the page: a browser that is busy takes its time to end a worker, and the next one would find the desk locked.
    if (isOver) letGo()
  })
})
