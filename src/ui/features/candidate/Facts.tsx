import { useState } from 'preact/hooks'
import type { Candidate } from '../../../domain/candidate'
import { dayOf } from '../../../domain/day'
import { shortDay } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field, TextArea } from '../../components/Field'
import { Section } from '../person/Section'

export interface FactsProps {
  candidate: Candidate
  now: number
  onEdit: () => void
  onAbout: (about: string) => Promise<boolean>
}

/** What is known of the person beyond the name, each in its own words; all of it can be corrected. */
export function Facts({ candidate, now, onEdit, onAbout }: FactsProps) {
  const [writing, write] = useState(false)
  const { givenName, company, location, language, pronouns, about, createdAt } = candidate
  const facts = [
    ['Greeted as', givenName || 'without a name'], ['Company', company], ['Place', location],
    ['Pronouns', pronouns], ['Writes in', language],
    ['Here since', shortDay(dayOf(createdAt), dayOf(now))],
  ].filter(([, value]) => value)
  return (
    <Section title="Facts">
      <dl class="facts">
        {facts.map(([label, value]) => <div key={label}><dt class="tiny">{label}</dt><dd class="small" dir="auto">{value}</dd></div>)}
      </dl>
      {about && <p class="small about" dir="auto">{about}</p>}
      <div class="row">
        <Button icon="pencil" onClick={onEdit}>Edit</Button>
        <Button kind="quiet" onClick={() => write(true)}>{about ? 'Edit the text' : 'Add a text'}</Button>
      </div>
      {writing && <AboutDialog about={about} onSave={onAbout} onClose={() => write(false)} />}
    </Section>
  )
}

function AboutDialog({ about, onSave, onClose }: { about: string, onSave: (about: string) => Promise<boolean>, onClose: () => void }) {
  const [text, setText] = useState(about)
  const submit = async () => { if (await onSave(text.trim())) onClose() }
  return (
    <Dialog
      title="About" onClose={onClose} onSubmit={() => void submit()}
      actions={<><Button kind="quiet" onClick={onClose}>Cancel</Button><Button kind="main" type="submit">Save</Button></>}
    >
      <Field label="In their own words, or yours" hint="What you type here is never overwritten by a later visit.">
        <TextArea value={text} onValue={setText} maxLength={20_000} />
      </Field>
    </Dialog>
  )
}
