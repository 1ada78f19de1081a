import type { RecentPerson } from '../../../db/queries/recent'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Checkbox, Field, type Option, SearchInput, Select, TextInput } from '../../components/Field'
import { Radios } from '../../components/Radios'
import { Notice } from '../../components/Surface'
import { PassphraseInput } from '../backup/PassphraseInput'
import { PersonPicks } from '../keep/PersonPicks'
import { shortest, strengthWords } from './passphrase'

export interface HandoverDraft {
  to: 'colleague' | 'own'
  /** `everyone`, `tag:…`, `view:…` or `single`. */
  whom: string
  single: { id: string, name: string } | null
  name: string
  passphrase: string
  notes: boolean
  words: boolean
  mayBePrivate: boolean
}

export const emptyDraft: HandoverDraft = { to: 'colleague', whom: 'everyone', single: null, name: '', passphrase: '', notes: true, words: true, mayBePrivate: false }

export interface MakeFormProps {
  draft: HandoverDraft
  whom: readonly Option<string>[]
  /** How many are chosen; null while they are counted. */
  people: number | null
  sought: string
  found: readonly RecentPerson[]
  busy: boolean
  tried: boolean
  /** The file that was made. */
  made: { name: string, people: number } | null
  onDraft: (patch: Partial<HandoverDraft>) => void
  onSeek: (text: string) => void
  onSuggest: () => void
  onMake: () => void
  onAgain: () => void
}

/** A sealed file for a colleague or for one's other computer. */
export function MakeForm({ draft, whom, people, sought, found, busy, tried, made, onDraft, onSeek, onSuggest, onMake, onAgain }: MakeFormProps) {
  if (made) return <Made made={made} to={draft.to} onAgain={onAgain} />
  const isOwn = draft.to === 'own'
  const short = [...draft.passphrase].length < shortest
  const submit = (event: Event) => {
    event.preventDefault()
    onMake()
  }
  return (
    <form class="stack" onSubmit={submit}>
      <Radios
        legend="For whom" value={draft.to} onValue={to => onDraft({ to })}
        options={[
          { value: 'colleague', label: 'For a colleague', hint: 'They get the people you choose, and can send theirs back. Whom you remove on your desk stays on theirs.' },
          { value: 'own', label: 'For my other computer', hint: 'Both end with the same people, removals too. Settings stay as they are there.' },
        ]}
      />
      <Field label="Which people" hint={people === null ? '…' : `${plural(people, 'person', 'people')}.`} {...(tried && people === 0 ? { error: 'Nobody is chosen.' } : {})}>
        <Select value={draft.whom} options={whom} onValue={value => onDraft({ whom: value })} />
      </Field>
      {draft.whom === 'single' && (draft.single
        ? <p class="small">{draft.single.name} <Button kind="quiet" onClick={() => onDraft({ single: null })}>Somebody else</Button></p>
        : (
            <div class="stack">
              <SearchInput label="Find the person" value={sought} onValue={onSeek} placeholder="Name" />
              <PersonPicks people={found} onPick={id => onDraft({ single: { id, name: found.find(one => one.id === id)?.name ?? '' } })} />
            </div>
          ))}
      {!isOwn && (
        <fieldset class="plain-set">
          <legend class="label">What goes along</legend>
          <Checkbox checked={draft.notes} onValue={notes => onDraft({ notes })}>My notes</Checkbox>
          <Checkbox checked={draft.words} onValue={words => onDraft({ words })}>What was said in contacts (otherwise only that there was one, and when)</Checkbox>
          <Checkbox checked={draft.mayBePrivate} onValue={mayBePrivate => onDraft({ mayBePrivate })}>What may be private, such as health or religion</Checkbox>
        </fieldset>
      )}
      <Field label="Your name" hint="Shown beside your contacts, as in “Ravi wrote to them 5 days ago”." {...(tried && !draft.name.trim() ? { error: 'Please say who you are.' } : {})}>
        <TextInput value={draft.name} onValue={name => onDraft({ name })} maxLength={80} />
      </Field>
      <Field label="Passphrase" hint={<span role="status">{strengthWords(draft.passphrase)}</span>} {...(tried && short ? { error: `Too short: ${shortest} characters or more.` } : {})}>
        <PassphraseInput value={draft.passphrase} onValue={passphrase => onDraft({ passphrase })} fresh />
      </Field>
      <div class="row wrap">
        <Button kind="main" type="submit" icon="lock" busy={busy}>Make the file</Button>
        <Button onClick={onSuggest}>Suggest a passphrase</Button>
      </div>
      {!isOwn && <p class="tiny">You give personal data to somebody: do so only within your own company, or where the people know. Whoever you erased travels as a hash, so that they are not kept there either.</p>}
    </form>
  )
}

function Made({ made, to, onAgain }: { made: { name: string, people: number }, to: HandoverDraft['to'], onAgain: () => void }) {
  return (
    <Notice tone="good" title="The file is on its way to your downloads" actions={<Button onClick={onAgain}>Another file</Button>}>
      <p><span class="strong">{made.name}</span>, {plural(made.people, 'person', 'people')}.</p>
      {to === 'colleague'
        ? <p>Send the file, and tell the passphrase another way: on the phone, or face to face. Never in the same message. They open it under “Receive a hand-over”.</p>
        : <p>Carry it over, and open it there under “Receive a hand-over”. Then make one there for this computer, and both know the same.</p>}
    </Notice>
  )
}
