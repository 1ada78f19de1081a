/** What a page of Kith and the importer, its worker, say to each other. */
import type { Choices } from '../domain/arrival'
import type { BackupHead } from '../domain/backup'
import type { Settings } from '../domain/settings'

/** What the recruiter decides before a file is read. */
export interface Reading {
  /** Also the texts of messages. */
  texts: boolean
  /** Which column means what, where a file does not say. */
  mapping?: unknown
}

export type ToImporter =
  | { do: 'read', file: File, reading: Reading }
  /** A desk that Kith itself brings: checked, and made visible without asking. */
  | { do: 'bring', text: string, name: string }
  | { do: 'commit', choices: Choices }
  | { do: 'undo', batch: string }
  /** Reads a backup to its end and tells what putting it back would mean. */
  | { do: 'check', file: File, passphrase: string | null }
  /** Puts back the backup that was checked last. `exactly`: in place of what is here · `missing`: what is not here is added, and the later of two wins. */
  | { do: 'restore', how: RestoreManner }
  /** Opens a hand-over and tells what taking it in would do. */
  | { do: 'open', file: File, passphrase: string | null }
  /** Takes in the hand-over that was opened last. */
  | { do: 'take' }

export type FromImporter =
  /** How much of a step is done, from 0 to 1; null where that cannot be told. */
  | { said: 'progress', step: 'reading' | 'writing', done: number | null, people: number }
  | { said: 'preview', preview: Preview }
  /** The columns have to be named first; `seen` is what the door saw. */
  | { said: 'needs-mapping', seen: unknown }
  | { said: 'done', done: Done }
  | { said: 'backup', checked: CheckedBackup }
  | { said: 'needs-passphrase', wrong: boolean }
  | { said: 'restored', people: number, batch: string | null }
  | { said: 'handover', preview: HandoverPreview }
  | { said: 'received', taken: { batch: string | null, made: number, changed: number, removed: number, people: string[] } }
  | { said: 'undone', undone: { removed: number, restored: number, kept: number } }
  /** Nothing was changed. */
  | { said: 'refused', reason: string }

/** What a file holds and what would become of it. */
export type Preview = PeoplePreview | KithPreview

export interface PeoplePreview {
  of: 'people'
  name: string
  /** What kind of file, in words. */
  source: string
  kind: string
  /** Whose file it is, where it says so. */
  owner: string
  created: number
  updated: number
  same: number
  contacts: number
  notes: number
  /** How many of the new people would get reminders, by choice. */
  reminders: Record<Choices['reminders'], number>
  /** The first rows that could not be taken, and how many there are. */
  faults: { line: number, file: string, reason: string }[]
  faultCount: number
  left: { reason: string, count: number }[]
  texts: boolean
}

export interface KithPreview {
  of: 'kith'
  name: string
  exportedAt: string
  tables: { name: string, rows: number, known: number }[]
  settings: Partial<Settings>
  /** People who were erased here, and whom it leaves out. */
  erased: number
}

/** What came in. `batch` undoes it; null where nothing was changed. */
export interface Done {
  name: string
  batch: string | null
  people: { created: number, updated: number, same: number }
  records: number
}

/** What a hand-over holds and what taking it in would do. */
export interface HandoverPreview {
  name: string
  madeAt: number
  /** The recruiter who made it; empty where they gave no name. */
  from: string
  to: 'colleague' | 'own'
  people: number
  created: number
  updated: number
  /** People here who turn out to be one with another. */
  joined: number
  removed: string[]
  removedCount: number
  /** Records made or changed, and removed ones. */
  records: number
  gone: number
  /** People of the file who were erased, here or there. */
  leftOut: number
  /** People here who were erased there: erased here too. */
  erased: string[]
  contacts: { candidateId: string, name: string, by: string, at: number, ownAt: number | null }[]
  contactCount: number
  fields: { candidateId: string, name: string, field: string, mine: string, theirs: string, kept: 'mine' | 'theirs' | 'another' }[]
  fieldCount: number
}

export type RestoreManner = 'exactly' | 'missing'

/** What is known of a backup once it was read to its end. */
export interface CheckedBackup {
  head: BackupHead
  people: number
  records: number
  /** Records that are not put back, since they do not have the form they should, by table. */
  unfit: Readonly<Record<string, number>>
  /** Ids and profiles of people in the file who were erased since, and stay so. */
  erased: readonly string[]
  erasedPeople: number
  /** What putting it back exactly would take away: people only here, people changed here since, contacts since. */
  here: { people: number, onlyHere: number, changedSince: number, contactsSince: number }
  /** People of the file who are not here. */
  onlyThere: number
}
