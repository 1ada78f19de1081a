import { Database } from '../../db/database'
import { onOrder } from '../../platform/keeper'
import { type Order, makeBackup } from './make'

const db = new Database()
onOrder<Order>(order => makeBackup(db, order))
