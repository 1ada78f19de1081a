import { keyOf, slugOf } from '../../src/topics/text'

/** What is known of one name: a word with several lives, a word of one language only. */
export interface Name { needsContext: boolean, language: string | null }

/** A topic as written by hand or taken from a package, before it is numbered. */
export interface Entry {
  id: string
  label: string
  family: string
  depth: number
  broader: string | null
  related: string[]
  /** `key`, `key?` where the name needs context, `de=key` where it belongs to a language. */
  keys: Map<string, Name>
  names: Map<string, string>
  cues: string[]
}

/** Languages whose first name of a topic is shown in openers. */
const spokenLanguages = new Set(['de', 'fr', 'es'])

/**
 * Reads a word list. A line is `label*depth: alias, alias < broader ~ neighbour, neighbour ^ cue, cue`; every part but the
 * label may be left out. `?` after a name: a word with several lives, counts only in context. `de:`, `fr:` … before a name:
 * of that language; the first of each is how openers say it. `# family depth [< broader]` opens a section.
 * @throws Error naming the line that cannot be read
 */
export function parseWords(text: string): Entry[] {
  const entries: Entry[] = []
  let section = { family: '', depth: 2, broader: null as string | null }
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (!line) continue
    if (line.startsWith('#')) {
      const head = /^# (\S+) (\d)(?: < (.+))?$/.exec(line)
      if (!head) throw new Error(`A section reads "# family depth [< broader]", not "${line}".`)
      section = { family: head[1] ?? '', depth: Number(head[2]), broader: head[3] ?? null }
      continue
    }
    entries.push(parseLine(line, section))
  }
  return entries
}

function parseLine(line: string, section: { family: string, depth: number, broader: string | null }): Entry {
  const match = /^(?<label>[^:<~^*?]+)(?<ambiguous>\?)?(?:\*(?<depth>\d))?\s*(?:: (?<aliases>[^<~^]*))?(?:< (?<broader>[^~^]+))?(?:~ (?<related>[^^]+))?(?:\^ (?<cues>.+))?$/.exec(line)
  const groups = match?.groups
  if (!groups?.label) throw new Error(`This line of words cannot be read: "${line}"`)
  const label = groups.label.trim()
  const entry: Entry = {
    id: slugOf(label), label, family: section.family,
    depth: groups.depth ? Number(groups.depth) : section.depth,
    broader: groups.broader?.trim() ?? (section.broader === label ? null : section.broader),
    related: list(groups.related),
    keys: new Map(), names: new Map(),
    cues: list(groups.cues).map(keyOf),
  }
  addName(entry, label, groups.ambiguous !== undefined, null)
  // "Networking (computers)" is called networking where the context is clear.
  if (label.includes('(')) addName(entry, label.replace(/\(.*\)/, ''), true, null)
  for (const alias of list(groups.aliases)) {
    const tagged = /^([a-z]{2}):(.+)$/.exec(alias)
    const language = tagged?.[1] ?? null
    const name = (tagged?.[2] ?? alias).trim()
    const needsContext = name.endsWith('?')
    const bare = needsContext ? name.slice(0, -1) : name
    if (language && spokenLanguages.has(language) && !entry.names.has(language)) entry.names.set(language, bare)
    addName(entry, bare, needsContext, language)
  }
  return entry
}

/**
 * Adds a name under its key ("runner" and "runners" share one); where one of them needs context, all of them do. A name that
 * several languages share ("Orgel") belongs to them all (`xx`).
 */
export function addName(entry: Entry, name: string, needsContext: boolean, language: string | null): void {
  const key = keyOf(name)
  const before = entry.keys.get(key)
  if (key) entry.keys.set(key, before ? joined(before, { needsContext, language }) : { needsContext, language })
}

const several = 'xx'

/** What two mentions of one name say together. */
export function joined(a: Name, b: Name): Name {
  return { needsContext: a.needsContext || b.needsContext, language: a.language === b.language ? a.language : a.language && b.language && several }
}

const list = (text: string | undefined) => (text ?? '').split(',').map(part => part.trim()).filter(Boolean)
