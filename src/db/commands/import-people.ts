/** Decides what people from a file become: whom they are here already, what is new of them, what stays. Writes nothing. */
import { type Arrival, type Choices, arrivalFields } from '../../domain/arrival'
import type { Candidate, Channel, Note, Profile } from '../../domain/candidate'
import { givenNameOf } from '../../domain/name'
import { cap, patched, stamped } from '../../domain/record'
import type { Touchpoint } from '../../domain/touchpoint'
import type { Database } from '../database'
import { rowsOf } from '../queries/of-people'
import { newId } from './context'
import { type Resolved, type Seen, resolveLot } from './import-resolve'

/** Somebody who is not here yet. */
export interface Newcomer { candidate: Candidate, profiles: Profile[], touches: Touchpoint[], notes: Note[] }
type Pair<T> = [before: T, after: T]

/** What a lot of people becomes. */
export interface LotPlan {
  newcomers: Newcomer[]
  /** Of people who are here: records that are added, and that change. */
  profiles: Profile[]
  notes: Note[]
  touches: Touchpoint[]
  candidatePairs: Pair<Candidate>[]
  touchPairs: Pair<Touchpoint>[]
  /** People who are here and of whom anything changes; of these, those whose contacts do. */
  changed: Set<string>
  contacted: Set<string>
  /** How many are here already just as the file says. */
  same: number
}

interface How { source: string, choices: Choices, now: number }

/** @param seen what the lots before this one told: shared by all lots of one file */
export async function planLot(db: Database, arrivals: readonly Arrival[], seen: Seen, how: How): Promise<LotPlan> {
  const plan: LotPlan = { newcomers: [], profiles: [], notes: [], touches: [], candidatePairs: [], touchPairs: [], changed: new Set(), contacted: new Set(), same: 0 }
  const found = await resolveLot(db, arrivals, seen, how.now)
  const knownIds = [...new Set(found.flatMap(({ id, isNew }) => isNew ? [] : id))]
  const [candidates, profiles] = knownIds.length === 0 ? [[], []] : await Promise.all([db.candidates.bulkGet(knownIds), db.profiles.where('candidateId').anyOf(knownIds).toArray()])
  const candidateOf = new Map(candidates.flatMap(candidate => candidate ? [[candidate.id, candidate] as const] : []))
  const before = new Map(candidateOf)
  const touched = await recordsHere(db, arrivals, found, seen)
  const newcomers = new Map<string, Newcomer>()
  for (const [index, arrival] of arrivals.entries()) {
    const { id, isNew } = found[index] ?? { id: '', isNew: false }
    const candidate = candidateOf.get(id)
    const newcomer = newcomers.get(id)
    if (isNew) newcomers.set(id, newcomerOf(id, arrival, touched, how))
    else if (newcomer) joinTo(newcomer, arrival, touched, how)
    else if (candidate) {
      const changed = patchedBy(candidate, arrival, profiles.filter(profile => profile.candidateId === candidate.id).map(({ handle }) => handle), how)
      candidateOf.set(candidate.id, changed)
      const size = sizeOf(plan)
      addTo(plan, candidate.id, arrival, profiles, touched, how)
      if (changed !== candidate || sizeOf(plan) !== size) plan.changed.add(candidate.id)
      else plan.same++
    }
  }
  plan.newcomers.push(...newcomers.values())
  for (const [id, after] of candidateOf) {
    const was = before.get(id)
    if (was && was !== after) plan.candidatePairs.push([was, after])
  }
  return plan
}

function sizeOf({ profiles, notes, touches, touchPairs }: LotPlan): number {
  return profiles.length + notes.length + touches.length + touchPairs.length
}

/** Contacts and notes of the lot that are here already, or were and are not to come back. `texts`: what the notes of a person say. */
interface Here { touches: Map<string, Touchpoint>, notes: Set<string>, texts: Set<string>, buried: Set<string> }

const textKey = (candidateId: string, text: string) => `${candidateId}\n${text.trim()}`

async function recordsHere(db: Database, arrivals: readonly Arrival[], found: readonly Resolved[], seen: Seen): Promise<Here> {
  const here: Here = { touches: new Map(), notes: new Set(), texts: new Set(), buried: new Set() }
  const { hasTouches, hasNotes, hasGraves } = await seen.tables(db)
  const isKnown = (index: number) => found[index]?.isNew === false
  const touchIds = arrivals.flatMap(({ touches }, index) => hasTouches || isKnown(index) ? touches.map(({ id }) => id) : [])
  const noteIds = arrivals.flatMap(({ notes }, index) => hasNotes || isKnown(index) ? notes.map(({ id }) => id) : [])
  for (const touch of touchIds.length > 0 ? await db.touchpoints.bulkGet(touchIds) : []) if (touch) here.touches.set(touch.id, touch)
  for (const note of noteIds.length > 0 ? await db.notes.bulkGet(noteIds) : []) if (note) here.notes.add(note.id)
  const withNotes = new Set(arrivals.flatMap(({ notes }, index) => isKnown(index) && notes.length > 0 ? [found[index]?.id ?? ''] : []))
  for (const note of withNotes.size > 0 ? await rowsOf(db, 'notes', [...withNotes]) : []) here.texts.add(textKey(note.candidateId, note.text))
  // What the recruiter removed from somebody stays removed; whoever comes back as a whole comes with everything.
  const ofKnown = hasGraves ? arrivals.flatMap(({ touches, notes }, index) => isKnown(index) ? [...touches, ...notes].map(({ id }) => id) : []) : []
  for (const grave of ofKnown.length > 0 ? await db.tombstones.bulkGet(ofKnown) : []) if (grave) here.buried.add(grave.id)
  return here
}

/** Somebody new. Where the recruiter wants no reminders for them they are paused from the beginning. */
function newcomerOf(id: string, arrival: Arrival, here: Here, how: How): Newcomer {
  const { now, source, choices } = how
  const { name, fields, tags, channels } = arrival
  const told = Object.keys({ ...fields, name, ...(tags.length > 0 ? { tags } : {}), ...(channels.length > 0 ? { channels } : {}) })
  const candidate = stamped(id, {
    givenName: givenNameOf(name), headline: '', company: '', location: '', about: '', language: '', pronouns: '', ...fields,
    name, tags: [...tags], channels: [...channels], cadence: null, paused: !wantsReminders(arrival, choices.reminders), typed: [],
    imported: Object.fromEntries(told.map(field => [field, source])),
  }, now)
  return {
    candidate, profiles: arrival.profiles.map(profile => profileOf(profile, id, arrival, how)),
    touches: arrival.touches.filter(touch => !here.touches.has(touch.id)).map(touch => touchOf(touch, id, how)),
    notes: arrival.notes.filter(note => !here.notes.has(note.id)).map(note => noteOf(note, id, how)),
  }
}

/** Somebody new of whom the file tells once more. */
function joinTo(newcomer: Newcomer, arrival: Arrival, here: Here, how: How): void {
  const { id } = newcomer.candidate
  newcomer.candidate = patchedBy(newcomer.candidate, arrival, newcomer.profiles.map(({ handle }) => handle), how)
  if (wantsReminders(arrival, how.choices.reminders)) newcomer.candidate = { ...newcomer.candidate, paused: false }
  for (const profile of arrival.profiles) if (!newcomer.profiles.some(({ site }) => site === profile.site)) newcomer.profiles.push(profileOf(profile, id, arrival, how))
  for (const touch of arrival.touches) {
    const place = newcomer.touches.findIndex(one => one.id === touch.id)
    const known = newcomer.touches[place]
    if (known) newcomer.touches[place] = later(known, touch, how)
    else if (!here.touches.has(touch.id)) newcomer.touches.push(touchOf(touch, id, how))
  }
  for (const note of arrival.notes) if (!here.notes.has(note.id) && !newcomer.notes.some(one => one.id === note.id)) newcomer.notes.push(noteOf(note, id, how))
}

/** Whether somebody new gets reminders. */
export function wantsReminders({ touches }: Pick<Arrival, 'touches'>, choice: Choices['reminders']): boolean {
  switch (choice) {
    case 'everyone': return true
    case 'nobody': return false
    case 'written': return touches.length > 0
    case 'both': return touches.some(({ direction }) => direction === 'in') && touches.some(({ direction }) => direction === 'out')
  }
}

function profileOf({ site, handle, url }: Arrival['profiles'][number], candidateId: string, { name, fields, connectedAt }: Arrival, { now, source }: How): Profile {
  return stamped(newId(now), {
    candidateId, site, handle, url, name, headline: fields.headline ?? '', company: fields.company ?? '', location: fields.location ?? '', links: [], mentions: [],
    kept: 'whole' as const, lastReadAt: now, lastSeenAt: now, changed: {}, imported: source, ...(connectedAt === null ? {} : { connectedAt }),
  }, now)
}

function touchOf({ id, ...touch }: Arrival['touches'][number], candidateId: string, { now, source }: How): Touchpoint {
  return stamped(id, { candidateId, ...touch, topics: [], imported: source }, now)
}

function noteOf({ id, text, at }: Arrival['notes'][number], candidateId: string, { now, source }: How): Note {
  return stamped(id, { candidateId, text, at: at ?? now, imported: source }, now)
}

/** The candidate with what the file adds: what is empty is filled, lists are united, what was typed is left alone. */
function patchedBy(candidate: Candidate, { name, fields, tags, channels }: Arrival, handles: readonly string[], { source, choices, now }: How): Candidate {
  const patch: Partial<Candidate> = {}
  for (const field of arrivalFields) {
    const value = fields[field]
    const free = candidate[field] === '' || choices.overwrite.includes(field)
    if (value && free && value !== candidate[field] && !candidate.typed.includes(field)) patch[field] = value
  }
  const isNameless = candidate.name === '' || handles.includes(candidate.name.toLowerCase())
  if (name && name !== candidate.name && !candidate.typed.includes('name') && (isNameless || choices.overwrite.includes('name'))) {
    patch.name = name
    if (!candidate.typed.includes('givenName')) patch.givenName = fields.givenName ?? givenNameOf(name)
  }
  const moreTags = tags.filter(tag => !candidate.tags.some(own => own.toLowerCase() === tag.toLowerCase()))
  if (moreTags.length > 0) patch.tags = [...candidate.tags, ...moreTags]
  const moreChannels = channels.filter(channel => !candidate.channels.some(own => isSameChannel(own, channel))).slice(0, Math.max(0, 20 - candidate.channels.length))
  if (moreChannels.length > 0) patch.channels = [...candidate.channels, ...moreChannels]
  const filled = Object.keys(patch)
  if (filled.length === 0) return candidate
  return patched<Candidate>(candidate, { ...patch, imported: { ...candidate.imported, ...Object.fromEntries(filled.map(field => [field, source])) } }, now)
}

function isSameChannel(a: Channel, b: Channel): boolean {
  return a.value.trim().toLowerCase() === b.value.trim().toLowerCase()
}

function addTo(plan: LotPlan, candidateId: string, arrival: Arrival, profiles: readonly Profile[], here: Here, how: How): void {
  const own = [...profiles, ...plan.profiles].filter(profile => profile.candidateId === candidateId)
  for (const profile of arrival.profiles) {
    // Two profiles of one site are two people, so a second one is not added.
    if (!own.some(({ site }) => site === profile.site)) plan.profiles.push(profileOf(profile, candidateId, arrival, how))
  }
  for (const note of arrival.notes) {
    if (here.notes.has(note.id) || here.buried.has(note.id) || here.texts.has(textKey(candidateId, note.said ?? note.text))) continue
    here.notes.add(note.id)
    plan.notes.push(noteOf(note, candidateId, how))
  }
  for (const touch of arrival.touches) {
    if (here.buried.has(touch.id)) continue
    const before = here.touches.get(touch.id)
    const after = before ? later(before, touch, how) : touchOf(touch, candidateId, how)
    here.touches.set(touch.id, after)
    if (!before) plan.touches.push(after)
    else if (after !== before) plan.touchPairs.push([before, after])
    else continue
    plan.contacted.add(before?.candidateId ?? candidateId)
  }
}

const msPerDay = 86_400_000

/** A contact that two files tell of: the later hour of its day, and the longer of two texts that begin alike. What the recruiter changed stays. */
function later(before: Touchpoint, { at, note }: Arrival['touches'][number], { now }: How): Touchpoint {
  const sameDay = Math.floor(before.at / msPerDay) === Math.floor(at / msPerDay)
  const more = note.length > before.note.length && note.startsWith(before.note)
  return patched<Touchpoint>(before, { ...(sameDay && at > before.at ? { at } : {}), ...(more ? { note: note.slice(0, cap.text) } : {}) }, now)
}
