import { describe, expect, test } from 'vitest'
import { sites } from '../../src/sites/registry'

/** Each site's own table of addresses that name a page, each with what it names. */
const tables = import.meta.glob<{ known: [address: string, ...named: unknown[]][] }>('./*/addresses.ts', { eager: true })
const bySite = Object.entries(tables).map(([file, { known }]) => ({ id: file.split('/')[1] ?? '', addresses: known.map(([address]) => address) }))

test('every site has its table', () => {
  expect(bySite.map(({ id }) => id).sort()).toEqual(sites.map(site => site.id))
})

describe.each(bySite)('addresses of $id', ({ id, addresses }) => {
  test.each(addresses)('%s is known to its own site alone', address => {
    const url = new URL(address)
    expect(sites.filter(site => site.pageOf(url)).map(site => site.id)).toEqual([id])
  })
})
