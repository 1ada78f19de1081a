import { type Encoding, textIn } from '../encoding'
import { FileRefusal } from '../refusal'
import { type Line, fromQuotedPrintable, lineOf } from './line'

/** A card as it stands in the file. `broken`: lines that could not be read. */
export interface Card { line: number, lines: Line[], pictures: number, broken: number }

/** Properties that hold pictures, sounds and keys: never read. */
const bulky = /^(?:[A-Za-z0-9-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i
const longestCard = 1_000_000

/**
 * The cards of a file, one after the other, with the bytes read so far. Nested cards (vCard 2.1 agents) are left out.
 * @throws FileRefusal where the file breaks off inside a card, or holds none
 */
export async function* cardsIn(file: File, encoding: Encoding): AsyncGenerator<{ card: Card, done: number }, void> {
  const reader = new CardReader(file.name)
  let rest = ''
  let done = 0
  for await (const piece of textIn(file, encoding)) {
    done = piece.done
    const lines = (rest + piece.text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    if (rest.length > longestCard && !bulky.test(rest)) throw reader.tooLong()
    if (rest.length > longestCard) rest = rest.slice(0, 20)
    for (const line of lines) {
      const card = reader.take(line)
      if (card) yield { card, done }
    }
  }
  for (const line of [rest.replace(/\r$/, ''), '']) {
    const card = reader.take(line)
    if (card) yield { card, done }
  }
  reader.end()
}

/** Joins folded lines and gathers the cards. A line is only whole once the next one has begun. */
class CardReader {
  readonly #name: string
  #number = 0
  #cards = 0
  #card: Card | null = null
  #depth = 0
  #size = 0
  /** The line that may go on. */
  #open: string | null = null
  #dropped = false

  constructor(name: string) {
    this.#name = name
  }

  take(line: string): Card | null {
    this.#number++
    const open = this.#open
    // vCard 2.1 ends a line that goes on with "=", and begins the next one anyhow.
    if (open !== null && !this.#dropped && open.endsWith('=') && /^[^:]*;[^:]*QUOTED-PRINTABLE[^:]*:/i.test(open)) {
      this.#goOn(line.length, open.slice(0, -1) + line)
      return null
    }
    if (open !== null && /^[ \t]/.test(line)) {
      if (!this.#dropped) this.#goOn(line.length, open + line.slice(1))
      return null
    }
    this.#dropped = bulky.test(line)
    this.#goOn(this.#dropped ? 0 : line.length, line)
    return open === null ? null : this.#whole(open)
  }

  #goOn(more: number, line: string): void {
    this.#size += more
    if (this.#size > longestCard && this.#card) throw this.tooLong()
    this.#open = line
  }

  #whole(text: string): Card | null {
    const mark = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(text)?.[1]?.toUpperCase()
    if (mark === 'BEGIN') {
      if (this.#depth++ === 0) {
        this.#card = { line: Math.max(1, this.#number - 1), lines: [], pictures: 0, broken: 0 }
        this.#size = this.#dropped ? 0 : this.#open?.length ?? 0
      }
      return null
    }
    const card = this.#card
    if (!card) {
      if (this.#cards === 0 && text.trim() !== '') throw new FileRefusal(`${this.#name}, line ${Math.max(1, this.#number - 1)}: this is no vCard file. One begins with BEGIN:VCARD.`)
      return null
    }
    if (mark === 'END') {
      if (--this.#depth > 0) return null
      this.#card = null
      this.#cards++
      return card
    }
    if (this.#depth > 1 || text.trim() === '') return null
    if (bulky.test(text)) {
      card.pictures++
      return null
    }
    const line = lineOf(text)
    if (!line) card.broken++
    else card.lines.push(line.params.get('ENCODING')?.some(one => one.toUpperCase() === 'QUOTED-PRINTABLE') ? { ...line, value: quotedText(line) } : line)
    return null
  }

  end(): void {
    if (this.#card) throw new FileRefusal(`${this.#name}, line ${this.#card.line}: the card that begins here has no end. The file breaks off; copy it again.`)
    if (this.#cards === 0) throw new FileRefusal(`${this.#name} holds no vCards.`)
  }

  tooLong(): FileRefusal {
    return new FileRefusal(`${this.#name}, line ${this.#card?.line ?? this.#number}: the card that begins here is longer than a million characters. That is no address book.`)
  }
}

/** Old cards part names by plain semicolons and escape nothing else: made to read like later ones, part by part. */
function quotedText(line: Line): string {
  return line.value.split(';').map(value => fromQuotedPrintable({ ...line, value }).replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')).join(';')
}
