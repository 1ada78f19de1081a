import { folded, latin } from '../domain/letters'

/** How two facts stand to each other; `unknown` where one of them is missing or too coarse to compare. */
export type Agreement = 'same' | 'other' | 'unknown'

const legal = new Set('inc ltd llc llp gmbh ag bv nv sa sas srl spa co corp corporation company kg ug se plc oy ab as aps sro zoo sp limited the group holding'.split(' '))

const companyWords = (text: string) => latin(text).split(/[^\p{L}\p{N}]+/u).filter(word => word && !legal.has(word)).map(folded)

/** Compares what two profiles name as the employer: "@tidepool" and "Tidepool Systems GmbH" are the same. */
export function compareCompanies(a: string, b: string): Agreement {
  const [left, right] = [a, b].map(text => text.split(/[@/|,;]| & | and | \+ /).map(companyWords).filter(words => words.length > 0))
  if (!left?.length || !right?.length) return 'unknown'
  const same = left.some(x => right.some(y => {
    const [short, long] = x.length <= y.length ? [x, y] : [y, x]
    return short.join('').length >= 3 && (short.every((word, index) => word === long[index]) || short.join('') === long.join(''))
  }))
  return same ? 'same' : 'other'
}

/** Cities that pages name in two languages. */
const cities = new Map<string, string>(`munchen=munich koln=cologne wien=vienna gent=ghent brugge=bruges antwerpen=antwerp bruxelles=brussels brussel=brussels
  geneve=geneva genf=geneva zuerich=zurich hannover=hanover nurnberg=nuremberg praha=prague warszawa=warsaw krakow=cracow wroclaw=breslau moskva=moscow
  kyiv=kiev kijev=kiev lisboa=lisbon roma=rome milano=milan torino=turin firenze=florence napoli=naples venezia=venice sevilla=seville kobenhavn=copenhagen
  goteborg=gothenburg athina=athens bucuresti=bucharest beograd=belgrade anvers=antwerp gand=ghent lviv=lvov odesa=odessa kharkiv=kharkov den=hague`
  .split(/\s+/).map((pair): [string, string] => {
    const [from = '', to = ''] = pair.split('=')
    return [folded(from), folded(to)]
  }))

/** The parts of a place from near to far: "Greater Ghent Area, Belgium" → ghent, belgium. */
function parts(text: string): string[] {
  return latin(text).split(/[,;·|/]|\s[-–]\s/).map(part => {
    const words = part.split(/[^\p{L}\p{N}]+/u).filter(word => word && !/^(?:greater|area|metropolitan|metro|region|city|bay|and|remote)$/.test(word)).map(folded)
    const joined = words.join(' ')
    return cities.get(joined) ?? joined
  }).filter(Boolean)
}

/** Compares two places: "Gent" and "Ghent, Flemish Region, Belgium" are the same; "Belgium" alone is too coarse to tell. */
export function comparePlaces(a: string, b: string): Agreement {
  const [left, right] = [parts(a), parts(b)]
  const [x, y] = [left[0], right[0]]
  if (!x || !y) return 'unknown'
  if (x === y) return 'same'
  return left.includes(y) || right.includes(x) ? 'unknown' : 'other'
}
