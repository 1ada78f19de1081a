import { pick, roll, type Random } from '../../../scripts/lib/random'
import { cities, knownCompanies, madeUpCompanies, repositories, topics } from './facts'
import { alsoLatin, callNames, mostly, otherScripts, peopleOf, wordFamilies, wordNames } from './names'

/** An invented person as a case knows them. */
export interface Person {
  name: string
  givenName: string
  familyName: string
  nicknames: string[]
  company: string
  location: string
  pronouns: string | null
  topics: string[]
  repositories: string[]
}

/** People made of common names, words that are names, and invented companies; the seed fixes them all. */
export function worldOf(random: Random, size: number): Person[] {
  return Array.from({ length: size }, () => personOf(random))
}

export function personOf(random: Random): Person {
  const { name, givenName, familyName } = nameOf(random)
  return {
    name, givenName, familyName,
    nicknames: random() < 0.8 ? [...callNames[givenName] ?? []].slice(0, 1 + roll(random, 2)) : [],
    company: pick(random, random() < 0.5 ? knownCompanies : madeUpCompanies),
    location: pick(random, cities),
    pronouns: random() < 0.5 ? pick(random, ['she/her', 'he/him']) : null,
    topics: [...new Set(Array.from({ length: 2 + roll(random, 4) }, () => pick(random, topics)))],
    repositories: Array.from({ length: roll(random, 3) }, () => pick(random, repositories)),
  }
}

function nameOf(random: Random): Pick<Person, 'name' | 'givenName' | 'familyName'> {
  const kind = random()
  if (kind < 0.04) {
    const { given, family } = peopleOf(pick(random, otherScripts))
    const [givenName, familyName] = [pick(random, given), pick(random, family)]
    return { name: /\p{Script=Han}|\p{Script=Hangul}/u.test(givenName) ? familyName + givenName : `${givenName} ${familyName}`, givenName, familyName }
  }
  if (kind < 0.06) {
    const { given, family } = peopleOf('vi')
    const [givenName, familyName] = [pick(random, given).split(' ')[0] ?? '', pick(random, family)]
    return { name: `${familyName} ${givenName}`, givenName, familyName }
  }
  const { given, family } = peopleOf(pick(random, random() < 0.6 ? mostly : alsoLatin))
  const called = random() < 0.08 ? pick(random, Object.keys(callNames)) : random() < 0.1 ? pick(random, wordNames) : pick(random, given)
  const givenName = random() < 0.03 && !/[\s-]/.test(called) ? `${called}-${pick(random, given)}`.split(' ')[0] ?? called : called
  const plain = random() < 0.08 ? pick(random, wordFamilies) : pick(random, family)
  const familyName = random() < 0.03 ? `${pick(random, ['van', 'van der', 'de', 'von', 'di', 'da'])} ${plain}` : random() < 0.03 ? `${plain}-${pick(random, family)}` : plain
  const middle = random() < 0.05 ? ` ${random() < 0.5 ? `${String.fromCharCode(65 + roll(random, 26))}.` : pick(random, given)}` : ''
  return { name: `${random() < 0.02 ? 'Dr. ' : ''}${givenName}${middle} ${familyName}`, givenName, familyName }
}

/** A person as the recipient of a case. */
export function recipientOf({ name, givenName, company, location, pronouns, topics: own, repositories: repos }: Person) {
  return { name, givenName, company, location, pronouns, topics: own, repositories: repos }
}

/** A person as one of the people of a case. */
export function knownOf({ name, nicknames, company, location, topics: own, repositories: repos }: Person) {
  return { name, nicknames, company, location, topics: own, repositories: repos }
}

/** The city alone, as one writes it in a sentence. */
export function cityOf(location: string): string {
  return (location.split(',')[0] ?? '').replace(/^Greater | (?:Metropolitan|Bay) .*$/g, '').replace(/ \(.*$/, '').trim()
}
