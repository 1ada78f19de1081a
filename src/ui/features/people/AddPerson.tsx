import { useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { Field, TextInput } from '../../components/Field'
import { Icon } from '../../components/Icon'
import { useCommand } from '../../state/command'
import { go } from '../../state/router'

const fields = [
  { key: 'headline', label: 'What they do', placeholder: 'Staff engineer, storage' },
  { key: 'company', label: 'Company', placeholder: '' },
  { key: 'location', label: 'Place', placeholder: 'Ghent' },
] as const

/** A person typed in by hand; a profile can join later. */
export function AddPerson() {
  const { run, busy } = useCommand()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [tried, setTried] = useState(false)
  const name = values.name?.trim() ?? ''
  const submit = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (!name || busy) return
    const more = Object.fromEntries(fields.map(({ key }) => [key, values[key]?.trim() ?? '']).filter(([, value]) => value))
    const added = await run('candidate.add', { name, ...more }, { done: `${name} is here` })
    if (added) go({ page: 'person', id: added.value.candidateId })
  }
  const set = (key: string) => (value: string) => setValues({ ...values, [key]: value })
  return (
    <section class="page narrow" aria-labelledby="new-title">
      <a class="back" href="#/people"><Icon name="left" size={14} />People</a>
      <h1 class="page-title" id="new-title" tabIndex={-1}>Add a person</h1>
      <form class="card sheet" onSubmit={event => void submit(event)}>
        <Field label="Name" {...(tried && !name ? { error: 'A name is needed.' } : {})}>
          <TextInput value={values.name ?? ''} onValue={set('name')} maxLength={300} autofocus />
        </Field>
        {fields.map(({ key, label, placeholder }) => (
          <Field key={key} label={label}>
            <TextInput value={values[key] ?? ''} onValue={set(key)} placeholder={placeholder} maxLength={300} />
          </Field>
        ))}
        <div class="row end">
          <Button kind="quiet" onClick={() => go({ page: 'people' })}>Cancel</Button>
          <Button kind="main" type="submit" busy={busy}>Add</Button>
        </div>
      </form>
      <p class="tiny">
        Interests, needs, notes and ways to reach them can be added next. When you visit a profile of theirs, Kith’s panel offers to
        join it to this person.
      </p>
    </section>
  )
}
