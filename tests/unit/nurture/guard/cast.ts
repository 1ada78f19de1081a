import { guard, GuardIndex, type Finding, type KnownPerson, type Recipient, type Situation } from '../../../../src/nurture/guard'

const person = (id: string, name: string, facts: Partial<KnownPerson> = {}): KnownPerson =>
  ({ id, name, nicknames: [], company: '', location: '', topics: [], repositories: [], ...facts })

/** Invented people whom a draft may be mixed up with. */
export const people: KnownPerson[] = [
  person('anna', 'Anna Weißhaupt', { nicknames: ['Anni'], company: 'Zalando SE', location: 'Berlin, Germany', topics: ['data engineering'], repositories: ['moorhen'] }),
  person('will', 'Will Haverstock', { company: 'Oracle', location: 'Reading, UK', topics: ['rowing'], repositories: ['whav/ledgerline'] }),
  person('grace', 'Grace Adeyemi', { company: 'Notion', location: 'London', topics: ['accessibility'] }),
  person('mark', 'Mark Brandvold', { company: 'Brightwave Labs', location: 'München, Bayern, Deutschland', topics: ['kubernetes'] }),
  person('rose', 'Rose Thibault', { company: 'Malterre', location: 'Nice, France', topics: ['ceramics'], repositories: ['kiln-log'] }),
  person('ernst', 'Ernst Vogelsang', { company: 'Robert Bosch GmbH', location: 'Essen', topics: ['robotics'] }),
  person('florence', 'Florence Achterberg', { location: 'Utrecht' }),
  person('may', 'May Kirkbride', { company: 'Target', location: 'Cork, Ireland' }),
  person('sasha', 'Alexander Petrov', { nicknames: ['Sasha'], company: 'Apple' }),
  person('mai', 'Nguyễn Thị Mai', { company: 'Hexwerk', location: 'Leipzig' }),
  person('ming', '王小明', { location: 'Zürich' }),
  person('olga', 'Ольга Смирнова', { location: 'Riga, Latvia' }),
]

export const anne: Recipient = {
  name: 'Anne van der Berg', givenName: 'Anne', company: 'SAP', location: 'Hamburg, Germany', pronouns: 'she/her', topics: ['rust', 'choir'], repositories: ['anneb/tern'],
}

const index = new GuardIndex(people)

/** What the guard says to a draft for Anne, or for somebody much like her. */
export function look(draft: string, to: Partial<Recipient> = {}, situation: Partial<Situation> = {}): Finding[] {
  return guard(draft, index, { to: { ...anne, ...to }, ...situation })
}

/** The same in short: `kind "text" → fix`. */
export const said = (draft: string, to: Partial<Recipient> = {}, situation: Partial<Situation> = {}) =>
  look(draft, to, situation).map(({ kind, text, fix }) => `${kind} "${text}" → ${fix}`)
