import { useState } from 'preact/hooks'
import { deskIds, facetValues } from '../../../db/queries/desk-list'
import { heldOf, readMark } from '../../../db/queries/handover'
import type { RecentPerson } from '../../../db/queries/recent'
import type { Database } from '../../../db/database'
import { dayOf } from '../../../domain/day'
import type { Cell, Recruiter } from '../../../domain/handover'
import type { Signal } from '../../../domain/signal'
import { joining } from '../../../exchange/handover'
import { handoverFormat, writeHandover } from '../../../exchange/handover/file'
import { version } from '../../../platform/runtime'
import { privateMatter } from '../../../topics'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { failureOf, useQuery, valueOf } from '../../state/query'
import { useSettings } from '../../state/settings'
import { showToast } from '../../state/toasts'
import { saveFile } from '../data/save-file'
import { addressOf } from '../people/address'
import { type HandoverDraft, MakeForm, emptyDraft } from './MakeForm'
import { shortest, suggestPassphrase } from './passphrase'

/** `MakeForm` bound to the database and the browser's downloads. */
export function Make() {
  const settings = useSettings()
  const mark = valueOf(useQuery(() => readMark(db), ['handover'], { keep: true }), undefined)
  const [own, change] = useState<Partial<HandoverDraft>>({})
  const [sought, seek] = useState('')
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<{ name: string, people: number } | null>(null)
  const draft: HandoverDraft = { ...emptyDraft, name: mark?.me.name || settings.controller.name, ...own }
  const choices = valueOf(useQuery(() => choicesIn(db), ['handover-whom'], { keep: true }), [])
  const people = valueOf(useQuery(async () => (await chosenBy(db, draft))?.length ?? db.candidates.count(), ['handover-count', draft.whom, draft.single?.id ?? ''], { keep: true }), null)
  const found = valueOf(useQuery(() => sought.trim() ? foundBy(db, sought) : Promise.resolve([]), ['handover-find', sought], { keep: true }), [])

  const make = async () => {
    setTried(true)
    if (people === 0 || !draft.name.trim() || [...draft.passphrase].length < shortest) return
    setBusy(true)
    try {
      const begun = await command('handover.begin', { name: draft.name.trim(), people: people ?? 0 })
      if (begun) {
        const file = await fileOf(db, draft, begun.value.me)
        const name = `kith-handover-${dayOf(Date.now())}.kith`
        saveFile(name, [file], 'application/octet-stream')
        setMade({ name, people: people ?? 0 })
        change({ ...own, passphrase: '' })
        setTried(false)
      }
    } catch (error) {
      showToast(failureOf(error).message, { tone: 'bad' })
    }
    setBusy(false)
  }
  return (
    <MakeForm
      draft={draft} whom={choices} people={people} sought={sought} found={found} busy={busy} tried={tried} made={made}
      onDraft={patch => change({ ...own, ...patch })} onSeek={seek} onSuggest={() => change({ ...own, passphrase: suggestPassphrase() })}
      onMake={() => void make()} onAgain={() => setMade(null)}
    />
  )
}

async function choicesIn(from: Database): Promise<{ value: string, label: string }[]> {
  const [tags, views] = await Promise.all([facetValues(from, 'tag'), from.views.toArray()])
  return [
    { value: 'everyone', label: 'Everyone' },
    { value: 'single', label: 'One person' },
    ...views.map(({ id, name }) => ({ value: `view:${id}`, label: `View: ${name}` })),
    ...tags.map(({ value }) => ({ value: `tag:${value}`, label: `Tag: ${value}` })),
  ]
}

/** The ids of whom the draft names; null for everyone. */
async function chosenBy(from: Database, { whom, single }: Pick<HandoverDraft, 'whom' | 'single'>): Promise<string[] | null> {
  const [kind, value] = [whom.split(':', 1)[0], whom.slice(whom.indexOf(':') + 1)]
  switch (kind) {
    case 'everyone': return null
    case 'single': return single ? [single.id] : []
    case 'tag': return (await deskIds(from, { filters: { tags: [value] }, today: today.value })).ids
    default: {
      const { text, lens, filters } = addressOf((await from.views.get(value))?.params ?? {})
      return (await deskIds(from, { text, filters, today: today.value, ...lens ? { lens } : {} })).ids
    }
  }
}

async function foundBy(from: Database, text: string): Promise<RecentPerson[]> {
  const { ids } = await deskIds(from, { text, today: today.value }, 8)
  const candidates = await from.candidates.bulkGet(ids.slice(0, 8))
  return candidates.flatMap(candidate => candidate ? [{ id: candidate.id, name: candidate.name, hint: candidate.headline }] : [])
}

async function fileOf(from: Database, draft: HandoverDraft, me: Recruiter): Promise<Blob> {
  const chosen = await chosenBy(from, draft)
  const state = joining.stateIn(await heldOf(from, chosen, me.id, draft.to === 'own'))
  const cells = draft.to === 'own' ? [...state.values()] : [...state.values()].flatMap(cell => lessOf(cell, draft))
  const others = Object.entries((await readMark(from))?.others ?? {}).map(([id, name]) => ({ id, name }))
  const head = { kithHandover: handoverFormat, app: version(), madeAt: Date.now(), from: me, to: draft.to, recruiters: others, people: chosen?.length ?? await from.candidates.count() }
  return new Response(writeHandover({ head, cells, erasures: await from.erasures.toArray() }, draft.passphrase)).blob()
}

/** A record as far as it goes along. Words that stay behind count as never said, so that they replace none. */
function lessOf(cell: Cell, { notes, words, mayBePrivate }: HandoverDraft): Cell[] {
  const { table, row } = cell
  if (!row || (table === 'notes' && !notes)) return row ? [] : [cell]
  if (table === 'signals' && !mayBePrivate && row.cleared !== true && privateMatter(row as unknown as Signal)) return []
  if (table === 'touchpoints' && !words) return [{ ...cell, row: { ...row, note: '', times: { ...row.times, note: 0 } } }]
  return [cell]
}
