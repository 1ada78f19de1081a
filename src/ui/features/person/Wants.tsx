import { useState } from 'preact/hooks'
import type { Profile } from '../../../domain/candidate'
import { type Day, dayOf } from '../../../domain/day'
import { type Need, needKinds } from '../../../domain/need'
import { shortDay } from '../../../i18n/format'
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
}

const options = needKinds.map(kind => ({ value: kind, label: needWords[kind] }))

/** What they want from a job; added in one line. */
export function Wants({ needs, today, siteOf, onAdd, onRemove }: WantsProps) {
  const [kind, setKind] = useState<Need['kind']>('must')
  const [text, setText] = useState('')
  const submit = async (event: Event) => {
    event.preventDefault()
    if (text.trim() && await onAdd(kind, text.trim())) setText('')
  }
  const sorted = needs.toSorted((a, b) => needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind) || a.at - b.at)
  const read = sorted.flatMap(need => {
    const site = siteOf(need.source)
    return site === null ? [] : [{ need, site }]
  })
  const told = sorted.filter(need => siteOf(need.source) === null)
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
      <form class="line-form" aria-label="Add what they want" onSubmit={event => void submit(event)}>
        <div class="need-kind"><Select label="How much it matters" value={kind} options={options} onValue={setKind} /></div>
        <TextInput label="What they want" value={text} onValue={setText} placeholder="remote, four days, no on-call …" maxLength={300} />
        {text.trim() && <Button type="submit">Add</Button>}
      </form>
    </Section>
  )
}

/** The site whose page a need was read from, or null for one that was typed. @param source where the need was learnt */
export function siteOfPage(source: string, profiles: readonly Profile[], siteName: (site: string) => string): string | null {
  const profile = profiles.find(one => one.url === source)
  return profile ? siteName(profile.site) : null
}
