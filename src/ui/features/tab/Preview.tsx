import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Kin } from '../../../db/queries/same-person'
import type { Capture } from '../../../domain/capture'
import type { Day } from '../../../domain/day'
import { givenNameOf } from '../../../domain/name'
import { Button, IconButton } from '../../components/Button'
import type { MenuEntry } from '../../components/Menu'
import { Field, TextInput } from '../../components/Field'
import type { Topics } from '../../state/engine'
import { topicPersonOfCapture } from '../../state/topics'
import { YouBoth } from '../common/YouBoth'
import { FindButton } from '../find/FindButton'
import { Cares } from '../person/Cares'
import { OnThisPage } from '../person/OnThisPage'
import { PageWants } from '../person/PageWants'
import { Talk } from '../person/Talk'
import { Who } from '../person/Who'
import { evidenceOf } from '../person/model'
import { KnownNotice } from '../same/Known'
import { LeftOut } from '../quarantine/LeftOut'
import { leftOutOf } from '../quarantine/left-out'
import { Perhaps } from '../same/Perhaps'
import { sideOf, sideOfPage } from '../same/view'

/** What the recruiter corrected; absent what stands as read. */
export interface Corrections { name?: string, givenName?: string }

export interface PreviewProps {
  capture: Capture
  topics: Topics | null
  siteName: string
  savedKeys: ReadonlySet<string>
  today: Day
  busy: boolean
  onSave: (typed: Corrections) => void
  onAttach: () => void
  onToggleItem: (key: string, on: boolean) => void
  onCopy: (topic: string, text: string) => void
  onFind?: () => void
  /** Saved people whom the person may be; a proof comes first. */
  kin?: readonly Kin[]
  siteNameOf?: (site: string) => string
  onSame?: (candidateId: string) => void
  onTwo?: (candidateId: string) => void
  /** The recruiter has told interests of their own. */
  told?: boolean
  /** What else can be done with the page. */
  more?: readonly MenuEntry[]
}

/** Someone who is not saved: what was read, what to talk about, and one button. Nothing is stored until it is pressed. */
export function Preview(props: PreviewProps) {
  const { capture, topics, siteName, savedKeys, today, busy, onSave, onAttach, onToggleItem, onCopy, onFind, more, kin = [], onTwo } = props
  const [first] = kin
  const known = first?.kinship.sure ? first : null
  const read = capture.name ?? ''
  const [correcting, correct] = useState(false)
  const [name, setName] = useState(read || capture.handle)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => { if (correcting) field.current?.select() }, [correcting])
  const shown = name.trim() || read || capture.handle
  const told = givenNameOf(shown)
  const [typedGreeting, greet] = useState<string | null>(null)
  const greeting = typedGreeting?.trim() ?? told
  const save = () => { onSave({ ...shown === read ? {} : { name: shown }, ...greeting === told ? {} : { givenName: greeting } }) }
  const person = topicPersonOfCapture(capture)
  const left = useMemo(() => leftOutOf(capture, savedKeys), [capture, savedKeys])
  return (
    <article class="person" aria-label={shown}>
      <Who
        name={shown} headline={capture.headline ?? ''} {...(capture.company ? { company: capture.company } : {})}
        place={capture.location ?? ''}
        sites={[{ name: siteName, url: capture.profileUrl }]} tools={onFind && <FindButton onFind={onFind} />} {...(more ? { menu: more } : {})}
      >
        {correcting
          ? (
            <form class="stack" onSubmit={event => { event.preventDefault(); correct(false) }}>
              <Field label="Name as it should be"><TextInput value={name} onValue={setName} maxLength={300} inputRef={field} /></Field>
              <div class="row end-line">
                <div class="grow">
                  <Field label="Greeted as (empty: without a name)"><TextInput value={typedGreeting ?? told} onValue={greet} maxLength={80} /></Field>
                </div>
                <Button type="submit">Done</Button>
              </div>
            </form>
          )
          : (
            <p class="small row">
              <span class="grow">
                {savedKeys.size > 0 ? 'Only single items are saved so far.' : 'Not saved. Kith keeps nothing until you save.'}
                {' '}{greeting ? <>Greeted as <strong>{greeting}</strong>.</> : 'Greeted without a name.'}
              </span>
              <IconButton icon="pencil" label="Correct the name" onClick={() => correct(true)} />
            </p>
          )}
        {known && (
          <KnownNotice
            name={known.candidate.name} why={known.kinship.why}
            sites={known.profiles.filter(({ site }) => site !== capture.site).map(({ site }) => props.siteNameOf?.(site) ?? site)}
            {...(known.profiles.some(({ site }) => site === capture.site) ? {} : { onTwo: () => onTwo?.(known.candidate.id) })}
          />
        )}
        <div class="stack save-stack">
          <Button kind="main" icon="bookmark" wide busy={busy} onClick={save}><span class="clip">Save {known ? `with ${known.candidate.name}` : shown}</span></Button>
          <Button kind="quiet" onClick={onAttach}>This is someone I already have …</Button>
        </div>
      </Who>
      {!known && (
        <Perhaps
          self={sideOfPage(capture, siteName)} onSame={id => props.onSame?.(id)} onTwo={id => onTwo?.(id)}
          others={kin.map(one => ({ id: one.candidate.id, side: sideOf(one, site => props.siteNameOf?.(site) ?? site), why: one.kinship.why }))}
        />
      )}
      <Talk suggestions={topics?.suggestions ?? null} evidence={ids => evidenceOf(ids, person)} today={today} name={shown} onCopy={onCopy} />
      <YouBoth ground={topics?.ground ?? null} told={props.told ?? false} name={shown} />
      <Cares interests={topics?.interests ?? null} today={today} name={shown} />
      <PageWants wants={capture.wants ?? []} />
      <OnThisPage items={capture.items} saved={savedKeys} without={left.items} today={today} onToggle={onToggleItem} />
      <LeftOut left={left} today={today} onKeep={key => onToggleItem(key, true)} />
    </article>
  )
}
