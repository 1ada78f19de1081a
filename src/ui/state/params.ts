/** What stands behind the `?` of an address: names with one value each. */
export type Params = Readonly<Record<string, string>>

/** Reads what stands behind the `?`. Of a name that stands there twice the last value counts; names without a value are left out. */
export function paramsOf(query: string): Params {
  return Object.fromEntries([...new URLSearchParams(query)].filter(([name, value]) => name !== '' && value !== ''))
}

/** The same as text, names in the order of the alphabet, so that one view has one address; empty where there are none. */
export function queryOf(params: Params): string {
  const given = Object.entries(params).filter(([name, value]) => name !== '' && value !== '')
  given.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)
  return new URLSearchParams(given).toString()
}
