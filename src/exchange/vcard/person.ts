import type { Channel } from '../../domain/candidate'
import type { IncomingPerson } from '../incoming'
import type { Card } from './cards'
import { type Line, partsOf, unescaped } from './line'

/** A card as a person, with what of it is left out on purpose; a sentence where it is none. */
export function personIn(card: Card): { person: IncomingPerson, left: string[] } | string {
  const find = (...names: string[]) => card.lines.filter(({ name, value }) => names.includes(name) && value !== '')
  const text = (...names: string[]) => unescaped(find(...names)[0]?.value ?? '')
  const [family = '', given = '', middle = ''] = partsOf(find('N')[0]?.value ?? '', ';').map(unescaped)
  const organisation = partsOf(find('ORG')[0]?.value ?? '', ';').map(unescaped).filter(part => part !== '')
  if (text('KIND', 'X-ABSHOWAS', 'X-ADDRESSBOOKSERVER-KIND').match(/^(?:org|company|group|location)/i)) return 'this card is of a company or a group, not of a person'
  const name = text('FN') || [given, middle, family].filter(part => part !== '').join(' ')
  if (name.trim() === '') return card.broken > 0 ? 'the card is damaged: no name can be read' : 'the card has no name'

  const person: IncomingPerson = { line: card.line, name }
  const [, id] = /^urn:uuid:([0-9a-f-]{36})$/i.exec(text('UID')) ?? []
  if (id && text('PRODID').includes('Kith')) person.id = id.toLowerCase()
  const about = find('NOTE').find(isAbout)
  const fields = {
    givenName: given || unescaped(partsOf(find('NICKNAME')[0]?.value ?? '', ',')[0] ?? ''), headline: text('TITLE') || text('ROLE'), company: organisation[0] ?? '',
    location: placeOf(find('ADR')), about: about ? unescaped(about.value) : '', language: text('LANG', 'X-LANG'), pronouns: text('PRONOUNS', 'X-PRONOUNS'),
  }
  for (const [field, value] of Object.entries(fields)) if (value !== '') Object.assign(person, { [field]: value })
  const lists = { tags: tagsOf(find('CATEGORIES')), channels: channelsOf(card.lines), urls: urlsOf(card.lines), notes: notesOf(find('NOTE'), organisation.slice(1)) }
  for (const [field, list] of Object.entries(lists)) if (list.length > 0) Object.assign(person, { [field]: list })
  return { person, left: leftOut(card, find) }
}

const isAbout = ({ params }: Line) => params.get('X-KITH')?.[0] === 'about'

/** Town, region and country: a home's street and code are nobody's business here. */
function placeOf(addresses: readonly Line[]): string {
  const [, , , town = '', region = '', , country = ''] = partsOf(addresses[0]?.value ?? '', ';').map(unescaped)
  return [town, region, country].filter(part => part !== '').join(', ')
}

/** Google marks its own groups with a star. */
function tagsOf(lines: readonly Line[]): string[] {
  const all = lines.flatMap(({ value }) => partsOf(value, ',')).map(unescaped).filter(tag => tag !== '' && tag !== 'myContacts' && !tag.startsWith('* '))
  return [...new Set(all)]
}

function channelsOf(lines: readonly Line[]): Channel[] {
  const labels = new Map(lines.filter(({ name, group }) => name === 'X-ABLABEL' && group).map(({ group, value }) => [group, labelText(unescaped(value))]))
  const label = ({ group }: Line) => labels.get(group) ?? ''
  return lines.flatMap((line): Channel[] => {
    const value = unescaped(line.value)
    if (value === '') return []
    switch (line.name) {
      case 'EMAIL': return [{ kind: 'email', value: value.replace(/^mailto:/i, ''), label: label(line) }]
      case 'TEL': return [{ kind: 'phone', value: value.replace(/^tel:/i, ''), label: label(line) }]
      case 'IMPP': case 'X-SKYPE': case 'X-JABBER': return [{ kind: 'other', value, label: label(line) }]
      case 'X-KITH-CHANNEL': {
        const kind = line.params.get('TYPE')?.[0]
        return [{ kind: kind === 'site' || kind === 'in-person' ? kind : 'other', value, label: label(line) }]
      }
      default: return []
    }
  })
}

/** Apple writes its own labels as `_$!<HomePage>!$_`. */
function labelText(label: string): string {
  const [, own] = /^_\$!<(.*)>!\$_$/s.exec(label) ?? []
  return own === undefined ? label : own.toLowerCase()
}

/** Addresses stand as they are; some programs escape them as if they were text. */
function urlsOf(lines: readonly Line[]): string[] {
  const urls = lines.filter(({ name }) => name === 'URL' || name === 'SOCIALPROFILE' || name === 'X-SOCIALPROFILE').map(({ value }) => value.replace(/\\([:,;\\])/g, '$1').trim())
  return [...new Set(urls.map(url => /^www\./i.test(url) ? `https://${url}` : url))].filter(url => /^https?:\/\/[^\s/]/i.test(url))
}

function notesOf(lines: readonly Line[], departments: readonly string[]): { text: string, at: number | null }[] {
  const notes = lines.filter(line => !isAbout(line)).map(({ value, params }) => {
    const at = params.get('X-KITH-AT')?.[0]
    return { text: unescaped(value), at: at !== undefined && /^\d{1,16}$/.test(at) ? Number(at) : null }
  })
  return [...notes, ...departments.length > 0 ? [{ text: `Department: ${departments.join(', ')}`, at: null }] : []]
}

function leftOut(card: Card, find: (...names: string[]) => Line[]): string[] {
  const street = find('ADR').some(({ value }) => /^[^;]*;[^;]*;[^;]+/.test(value))
  return [
    ...Array.from({ length: card.pictures }, () => 'pictures'), ...find('BDAY', 'ANNIVERSARY').length > 0 ? ['birthdays'] : [], ...street ? ['streets of addresses'] : [],
    ...card.broken > 0 ? ['lines that no program would understand'] : [],
  ]
}
