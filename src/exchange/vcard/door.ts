import type { Door, Lot } from '../door'
import { encodingIn } from '../encoding'
import type { IncomingFault, IncomingPerson } from '../incoming'
import { cardsIn } from './cards'
import { personIn } from './person'

const cardsAtOnce = 300

/** Address books: vCard 2.1, 3.0 and 4.0. */
export const vcardDoor: Door = {
  kind: 'vcard',
  source: 'an address book',
  recognise: (head, name) => /\.(?:vcf|vcard)$/i.test(name) || /^\uFEFF?\s*BEGIN\s*:\s*VCARD/i.test(new TextDecoder().decode(head.slice(0, 200))),
  async* read(file) {
    const encoding = await encodingIn(file, file.name)
    let people: IncomingPerson[] = []
    let faults: IncomingFault[] = []
    let left = new Map<string, number>()
    let last = 0
    const lot = (done: number): Lot => ({ people, faults, left: [...left].map(([reason, count]) => ({ reason, count })), done })
    if (encoding === 'windows-1252') left.set('The file is not in UTF-8 and was read as Western European text: look at names with accents', 1)
    for await (const { card, done } of cardsIn(file, encoding)) {
      last = done
      const read = personIn(card)
      if (typeof read === 'string') faults.push({ line: card.line, file: file.name, reason: `${sentence(read)}.` })
      else {
        people.push(read.person)
        for (const reason of read.left) left.set(reason, (left.get(reason) ?? 0) + 1)
      }
      if (people.length + faults.length < cardsAtOnce) continue
      yield lot(done)
      people = []
      faults = []
      left = new Map()
    }
    yield lot(last)
  },
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
