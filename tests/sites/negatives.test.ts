import { describe, expect, test } from 'vitest'
import { pageOf, sites } from '../../src/sites/registry'

/** Each site's own table of addresses: `known` with what they name, `others` that name nobody. */
const tables = import.meta.glob<{ known: [string, unknown][], others: string[] }>('./*/addresses.ts', { eager: true })
const bySite = Object.entries(tables).map(([file, table]) => ({ id: file.split('/')[1] ?? '', ...table }))

test('every site has its table', () => {
  expect(bySite.map(table => table.id).sort()).toEqual(sites.map(site => site.id))
})

describe.each(bySite)('addresses of $id', ({ id, known, others }) => {
  test('that name a page are its own, and nobody else\'s', () => {
    expect(known.length).toBeGreaterThan(0)
    for (const [address] of known) {
      expect(pageOf(address)?.site.id, address).toBe(id)
      for (const site of sites) expect(site.pageOf(new URL(address)) !== null, `${site.id}: ${address}`).toBe(site.id === id)
    }
  })

  test('that name nobody are nobody\'s for any site', () => {
    expect(others.length).toBeGreaterThan(0)
    for (const address of others) expect(pageOf(address), address).toBeNull()
  })
})
