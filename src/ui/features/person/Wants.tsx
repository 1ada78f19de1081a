import { useState } from 'preact/hooks'
import type { Profile } from '../../../domain/candidate'
import { type Day, dayOf } from '../../../domain/day'
import { type Need, needKinds } from '../../../domain/need'
import { shortDay } from '../../../i18n/format'
import { type NeedDraft, needsFromLine } from '../../../nurture/needs/capture'
import { isStale } from '../../../nurture/needs/match'
import { Button, IconButton } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Select, TextInput } from '../../components/Field'
import { Section } from './Section'
import { needWords } from './words'

export interface WantsProps {
  needs: readonly Need[]
  today: Day
  /** What the site of a page is called, for needs that were read from one of theirs; null for anything else. */
  siteOf: (source: string) => string | null
  onAdd: (kind: Need['kind'], text: string) => Promise<boolean>
  onRemove: (need: Need) => void
  onConfirm: (need: Need) => void
}

const options = [{ value: 'words', label: 'as it reads' }, ...needKinds.map(kind => ({ value: kind, label: needWords[kind] }))] as const

/** What they want from a job; several in one line, each heard in its words. What was said long ago is asked about again. */
export function Wants({ needs, today, siteOf, onAdd, onRemove, onConfirm }: WantsProps) {
  const sorted = needs.toSorted((a, b) => needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind) || a.at - b.at)
  const stale = sorted.filter(need => isStale(need, today))
  const read = sorted.flatMap(need => {
    const site = siteOf(need.source)
    return site === null || stale.includes(need) ? [] : [{ need, site }]
  })
  const told = sorted.filter(need => siteOf(need.source) === null && !stale.includes(need))
  return (
    <Section title="Wants">
      {read.map(({ need, site }) => (
        <p key={need.id} class="row small">
          <span class="grow" dir="auto">
            “{need.text}”{' '}
            <a class="tiny" href={need.source} target="_blank" rel="noopener noreferrer">{site}, {shortDay(dayOf(need.at), today)}</a>
          </span>
          <IconButton icon="close" label={`Remove: ${need.text}`} onClick={() => onRemove(need)} />
        </p>
      ))}
      {told.length > 0 && (
        <div class="row wrap">
          {told.map(need => (
            <Chip key={need.id} onRemove={() => onRemove(need)} removeLabel={`Remove: ${needWords[need.kind]} ${need.text}`}>
              {needWords[need.kind]}: {need.text}
            </Chip>
          ))}
        </div>
      )}
      {stale.map(need => <StillTrue key={need.id} need={need} today={today} onYes={() => onConfirm(need)} onNo={() => onRemove(need)} />)}
      <WantForm today={today} onAdd={onAdd} />
    </Section>
  )
}

/** Asks whether something heard long ago still holds. */
function StillTrue({ need, today, onYes, onNo }: { need: Need, today: Day, onYes: () => void, onNo: () => void }) {
  return (
    <div class="row wrap still-true" role="group" aria-label={`Still true? ${need.text}`}>
      <p class="grow small" dir="auto"><strong>Still true?</strong> {needWords[need.kind]}: {need.text} <span class="tiny">heard {shortDay(dayOf(need.at), today)}</span></p>
      <Button onClick={onYes}>Yes</Button>
      <Button kind="quiet" onClick={onNo}>No</Button>
    </div>
  )
}

function WantForm({ today, onAdd }: Pick<WantsProps, 'today' | 'onAdd'>) {
  const [kind, setKind] = useState<Need['kind'] | 'words'>('words')
  const [text, setText] = useState('')
  const drafts: NeedDraft[] = !text.trim() ? [] : kind === 'words' ? needsFromLine(text, today) : [{ kind, text: text.trim() }]
  const submit = async (event: Event) => {
    event.preventDefault()
    for (const draft of drafts) if (!await onAdd(draft.kind, draft.text)) return
    setText('')
  }
  return (
    <form class="stack tight" aria-label="Add what they want" onSubmit={event => void submit(event)}>
      <div class="line-form">
        <TextInput label="What they want" value={text} onValue={setText} placeholder="only remote, four days, no on-call …" maxLength={300} />
        {text.trim() && <Button type="submit">Add</Button>}
      </div>
      {drafts.length > 0 && (
        <div class="row wrap">
          <div class="need-kind"><Select label="How much it matters" value={kind} options={options} onValue={setKind} /></div>
          {kind === 'words' && drafts.map(draft => <span key={draft.text} class="tiny" dir="auto">{needWords[draft.kind]}: {draft.text}</span>)}
        </div>
      )}
    </form>
  )
}

/** The site whose page a need was read from, or null for one that was typed. @param source where the need was learnt */
export function siteOfPage(source: string, profiles: readonly Profile[], siteName: (site: string) => string): string | null {
  const profile = profiles.find(one => one.url === source)
  return profile ? siteName(profile.site) : null
}
