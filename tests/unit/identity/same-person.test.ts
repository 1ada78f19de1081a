import { describe, expect, test } from 'vitest'
import type { Face, Known } from '../../../src/domain/same-person'
import { recogniser } from '../../../src/identity'
import { compareCompanies, comparePlaces } from '../../../src/identity/agree'
import { compareNames, nameKeys, nameOf } from '../../../src/identity/names'
import { profileAt, siteName } from '../../../src/sites/registry'

const { between, tracesOf } = recogniser({ profileAt, siteName })
const names = (a: string, b: string) => compareNames(nameOf(a), nameOf(b))

const face = (site: string, handle: string, more: Partial<Face> = {}): Face => ({ site, handle, name: '', company: '', location: '', links: [], ...more })
const person = (name: string, faces: Face[], more: Partial<Known> = {}): Known => ({ name, company: '', location: '', faces: faces.map(one => ({ ...one, name: one.name || name })), ...more })
const github = (name: string, more: Partial<Face> & { handle?: string } = {}, whole: Partial<Known> = {}) => person(name, [face('github', more.handle ?? 'somebody', more)], whole)
const linkedin = (name: string, more: Partial<Face> & { handle?: string } = {}, whole: Partial<Known> = {}) => person(name, [face('linkedin', more.handle ?? 'another', more)], whole)
const to = { linkedin: 'https://www.linkedin.com/in/another/', github: 'https://github.com/somebody' }

describe('names', () => {
  test.each([
    ['Ilse Okafor', 'ilse okafor', 'equal'], ['Okafor, Ilse', 'Ilse Okafor', 'equal'], ['Dr. Ilse Okafor, PhD', 'Ilse Okafor', 'equal'],
    ['Ilse Okafor (she/her)', 'ILSE OKAFOR', 'equal'], ['Jürgen Müller', 'Juergen Mueller', 'equal'], ['Zoë Åkesson', 'Zoe Akesson', 'equal'],
    ['Сергей Ковальский', 'Sergey Kovalsky', 'equal'], ['Сергей Ковальский', 'Sergei Kowalski', 'equal'], ['Юлия Щербакова', 'Yuliya Shcherbakova', 'equal'],
    ['Юлія Шевченко', 'Iuliia Shevchenko', 'equal'], ['Γιώργος Παπάς', 'Giorgos Papas', 'equal'], ['Ana María de la Cruz', 'Ana Maria Cruz', 'equal'],
    ['Bob Smith', 'Robert Smith', 'alike'], ['Sasha Kovalenko', 'Oleksandr Kovalenko', 'alike'], ['Kasia Nowak', 'Katarzyna Nowak', 'alike'],
    ['I. Okafor', 'Ilse Okafor', 'alike'], ['Ilse O.', 'Ilse Okafor', 'alike'], ['Ilse M. Okafor', 'Ilse Okafor', 'alike'], ['Maria Santos', 'Maria Silva Santos', 'alike'],
    ['王小明', '王小明', 'equal'], ['محمد العلي', 'محمد العلي', 'equal'],
    ['Maria Costa Santos', 'Maria Silva Santos', 'partly'], ['Ilse Okafor', 'Ilse Brandt', 'partly'], ['J. Smith', 'Robert Smith', 'partly'],
    ['Ilse Okafor', 'Ravi Duarte', 'apart'], ['Mario Rossi', 'Maria Bianchi', 'apart'],
    ['ilseok', 'Ilse Okafor', 'unknown'], ['ilse_42 dev', 'Ravi Duarte', 'unknown'], ['王小明', 'Xiaoming Wang', 'unknown'], ['', 'Ilse Okafor', 'unknown'], ['I. Okafor', 'Ilse O.', 'unknown'], ['J. Okafor', 'Ilse O.', 'apart'],
  ])('%s and %s: %s, whichever comes first', (a, b, kinship) => {
    expect(names(a, b)).toBe(kinship)
    expect(names(b, a)).toBe(kinship)
  })

  test.each([['Bob Smith', 'Robert Smith'], ['I. Okafor', 'Ilse Okafor'], ['Ilse O.', 'Ilse Okafor'], ['Sasha Kovalenko', 'Oleksandr Kovalenko'], ['Сергей Ковальский', 'Sergei Kowalski'],
    ['Maria Santos', 'Maria Silva Santos'], ['王小明', '王小明'], ['I. Okafor', 'I. Okafor']])('%s and %s find each other in the index', (a, b) => {
    for (const [x, y] of [[a, b], [b, a]]) expect(nameKeys(nameOf(x ?? '')).seeks.some(key => nameKeys(nameOf(y ?? '')).keys.includes(key))).toBe(true)
  })
})

test('whatever the names, those that go together find each other, and the order does not matter', () => {
  const first = ['Ilse', 'Bob', 'Robert', 'Sasha', 'Alexandra', 'Олександр', 'I.', 'B', 'Anne-Marie', 'Maria', 'Katarzyna', 'Kasia', 'Jürgen', 'Juergen', 'Θεόδωρος', 'Ted', 'Li', '李']
  const last = ['Okafor', 'O.', 'Müller', 'Mueller', 'Silva Santos', 'Santos', 'Kowalski', 'Ковальский', 'de la Cruz', 'Cruz', 'van den Berg', 'O’Brien', 'Ng', '小明']
  const all = first.flatMap(given => last.flatMap(family => [`${given} ${family}`, `${family}, ${given}`])).map(text => ({ text, name: nameOf(text), ...nameKeys(nameOf(text)) }))
  const lopsided: string[] = []
  const lost: string[] = []
  let together = 0
  for (const a of all) {
    for (const b of all) {
      const kinship = compareNames(a.name, b.name)
      if (compareNames(b.name, a.name) !== kinship) lopsided.push(`${a.text} | ${b.text}`)
      if (kinship !== 'equal' && kinship !== 'alike') continue
      together++
      if (!a.seeks.some(key => b.keys.includes(key))) lost.push(`${a.text} | ${b.text}`)
    }
  }
  expect({ lopsided, lost }).toEqual({ lopsided: [], lost: [] })
  expect(together).toBeGreaterThan(2_000)
})

test.each([['@tidepool', 'Tidepool Systems GmbH', 'same'], ['Tidepool', 'TidePool, Inc.', 'same'], ['@northwind @tidepool', 'Tidepool', 'same'], ['Tidepool', 'Northwind', 'other'], ['', 'Tidepool', 'unknown']])(
  'companies %s and %s: %s', (a, b, is) => { expect(compareCompanies(a, b)).toBe(is) })

test.each([['Gent', 'Ghent, Flemish Region, Belgium', 'same'], ['Greater Munich Metropolitan Area', 'München, Deutschland', 'same'], ['Belgium', 'Ghent, Belgium', 'unknown'], ['Lisbon', 'Ghent', 'other'], ['', 'Ghent', 'unknown']])(
  'places %s and %s: %s', (a, b, is) => { expect(comparePlaces(a, b)).toBe(is) })

describe('proof', () => {
  test('a card that links the other profile proves it, from either side', () => {
    const one = between(github('Ilse Okafor', { links: [to.linkedin] }), linkedin('Ilse Okafor'))
    expect(one).toEqual({ sure: true, nameOnly: false, why: 'The GitHub page links the LinkedIn profile' })
    expect(between(linkedin('Ilse Okafor', { links: [to.github] }), github('ilse'))).toMatchObject({ sure: true, why: 'The LinkedIn page links the GitHub profile' })
  })

  test.each(['http://linkedin.com/in/Another', 'https://de.linkedin.com/in/another/', 'https://www.linkedin.com/in/another?trk=x'])('however the address is written: %s', link => {
    expect(between(github('Ilse Okafor', { links: [link] }), linkedin('Ilse Okafor'))?.sure).toBe(true)
  })

  test('names that have nothing in common make it a suggestion with both reasons; a handle contradicts nothing', () => {
    expect(between(github('Ravi Duarte', { links: [to.linkedin] }), linkedin('Ilse Okafor'))).toEqual({ sure: false, nameOnly: false, why: 'The GitHub page links the LinkedIn profile, but the names differ' })
    expect(between(github('ilseok', { links: [to.linkedin] }), linkedin('Ilse Okafor'))?.sure).toBe(true)
  })

  test('a link in a text proves it together with the name only', () => {
    expect(between(github('Ilse Okafor', { mentions: [to.linkedin] }), linkedin('Ilse Okafor'))).toMatchObject({ sure: true, why: 'Same name, a text on the GitHub page links the LinkedIn profile' })
    expect(between(github('ilseok', { mentions: [to.linkedin] }), linkedin('Ilse Okafor'))?.sure).toBe(false)
    expect(between(github('Ilse Okafor', { mentions: [to.linkedin, 'https://www.linkedin.com/in/a-colleague/'] }), linkedin('Ilse Okafor'))?.sure).toBe(false)
  })

  test('a card that links two profiles of one site claims neither', () => {
    expect(between(github('ilseok', { links: [to.linkedin, 'https://www.linkedin.com/in/ravi/'] }), linkedin('Ilse Okafor'))?.sure).toBe(false)
  })

  test('links to posts, companies and the site itself prove nothing', () => {
    for (const link of ['https://www.linkedin.com/company/another/', 'https://www.linkedin.com/', 'https://www.linkedin.com/in/another/details/skills/']) {
      expect(between(github('somebody', { links: [link] }), linkedin('Ilse Okafor'))).toBeNull()
    }
  })

  test('two profiles on one site are two people, whatever they link', () => {
    const a = person('Ilse Okafor', [face('github', 'ilse', { links: [to.linkedin] })])
    const b = person('Ilse Okafor', [face('linkedin', 'another'), face('github', 'ilse-2')])
    expect(between(a, b)).toBeNull()
  })
})

describe('likeness only suggests', () => {
  const at = (company: string, location: string) => ({ company, location })
  test.each([
    ['name and company', github('Ilse Okafor', at('@tidepool', '')), linkedin('Ilse Okafor', at('Tidepool Systems', 'Ghent')), 'Same name, both at tidepool'],
    ['nickname and place', github('Bob Brandt', at('', 'Ghent')), linkedin('Robert Brandt', at('', 'Ghent, Belgium')), 'Names that go together, both in Ghent'],
    ['user name', github('Ilse Okafor', { handle: 'ilse-okafor' }), linkedin('Ilse Okafor', { handle: 'ilseokafor' }), 'Same name, same user name'],
    ['own page', github('ilseok', { links: ['https://ilse.example'] }), linkedin('Ilse Okafor', { links: ['http://www.ilse.example/'] }), 'Both link ilse.example'],
    ['rare name', github('Tobias Ehrenkip'), linkedin('Tobias Ehrenkip', at('Tidepool', 'Ghent')), 'Same name'],
  ])('%s', (_what, a, b, why) => {
    expect(between(a, b)).toMatchObject({ sure: false, why })
    expect(between(b, a)).toMatchObject({ sure: false })
  })

  test.each([
    ['a common name alone', github('Maria Garcia'), linkedin('Maria Garcia')],
    ['a common name in one city', github('Wei Zhang', at('', 'Shanghai')), linkedin('Wei Zhang', at('', 'Shanghai'))],
    ['a short form alone', github('Bob Brandt'), linkedin('Robert Brandt')],
    ['another company and another place', github('Tobias Ehrenkip', at('Northwind', 'Lisbon')), linkedin('Tobias Ehrenkip', at('Tidepool', 'Ghent'))],
    ['colleagues', github('Ilse Okafor', { ...at('Tidepool', 'Ghent'), links: ['https://tidepool.example'] }), linkedin('Ravi Duarte', { ...at('Tidepool', 'Ghent'), links: ['https://tidepool.example'] })],
    ['the page of the company', github('ilseok', { ...at('Tidepool', ''), links: ['https://tidepool.com/'] }), linkedin('Ilse Okafor', { links: ['https://tidepool.com/'] })],
    ['a page everybody links', github('ilseok', { links: ['https://linktr.ee/', 'https://medium.com'] }), linkedin('Ilse Okafor', { links: ['https://linktr.ee', 'https://medium.com/'] })],
    ['half a name', github('Ilse Okafor', at('Tidepool', 'Ghent')), linkedin('Ilse Brandt', at('Tidepool', 'Ghent'))],
  ])('not %s', (_what, a, b) => {
    expect(between(a, b)).toBeNull()
  })

  test('a path on a shared page counts', () => {
    expect(between(github('ilseok', { links: ['https://linktr.ee/ilse'] }), linkedin('Ilse Okafor', { links: ['https://linktr.ee/Ilse/'] }))).toMatchObject({ sure: false, why: 'Both link linktr.ee/ilse' })
  })
})

test('people find each other by words of an index: by link, page and name', () => {
  const a = github('Ilse Okafor', { links: [to.linkedin, 'https://ilse.example/'] })
  const b = linkedin('Ilse Okafor', { links: ['https://ilse.example'] })
  const [x, y] = [tracesOf(a), tracesOf(b)]
  expect(x.linked).toEqual([['linkedin', 'another']])
  expect(y.seeks.filter(key => x.keys.includes(key))).toEqual(expect.arrayContaining(['l:linkedin/another', 'u:ilse.example']))
})
