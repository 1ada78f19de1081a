import { signal } from '@preact/signals'
import { Database } from '../../db/database'

/** This page's connection. Pages only read; every write goes to the background as a command. */
export const db = new Database()

/**
 * `outdated`: another window brought the data to a newer shape, this page must be reloaded · `blocked`: this page waits
 * for older windows to close.
 */
export const connection = signal<'well' | 'outdated' | 'blocked'>('well')

db.on('versionchange', () => {
  db.close()
  connection.value = 'outdated'
  // Stops Dexie's own handler, which would open the database again at the next read.
  return false
})
db.on('blocked', () => { connection.value = 'blocked' })
db.on('ready', () => { if (connection.value === 'blocked') connection.value = 'well' })
