import { useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../../domain/settings'
import { noticeWords } from '../../../nurture/privacy/words'
import { Choice, Field, TextArea, TextInput, type TextInputProps } from '../../components/Field'
import { Notice } from '../../components/Surface'
import type { SectionProps } from './choice'

type Controller = Settings['controller']

const retentions = [{ value: '6', label: '6 months' }, { value: '12', label: '12 months' }, { value: '24', label: '24 months' }, { value: '36', label: '36 months' }] as const

const fields: readonly { field: Exclude<keyof Controller, 'basis'>, label: string, placeholder: string, type?: NonNullable<TextInputProps['type']>, hint?: string }[] = [
  { field: 'name', label: 'Your name', placeholder: 'Ada Brandt' },
  { field: 'company', label: 'Company', placeholder: 'Harbour Search', hint: 'Where you recruit for somebody, they answer for it with you.' },
  { field: 'address', label: 'Address', placeholder: 'Quay 1, 9000 Ghent, Belgium' },
  { field: 'email', label: 'E-mail for questions', placeholder: 'ada@harbour.example', type: 'email' },
  { field: 'protection', label: 'Data protection contact', placeholder: 'privacy@harbour.example', hint: 'Only if your company has one.' },
]

/** Stored after a rest, not with every letter, and at the latest when it goes out of view. */
function useRestedController(stored: Controller, onStore: (controller: Controller) => void) {
  const [controller, setController] = useState(stored)
  const text = JSON.stringify(stored)
  const store = useRef(() => undefined as void)
  store.current = () => { if (JSON.stringify(controller) !== text) onStore(controller) }
  useEffect(() => setController(stored), [text])
  useEffect(() => {
    const timer = setTimeout(() => store.current(), 500)
    return () => clearTimeout(timer)
  }, [controller])
  useEffect(() => () => store.current(), [])
  return [controller, setController] as const
}

/** Who answers for candidates' data, in plain words, and what stands in every notice to them. */
export function Responsible({ settings, onChange }: SectionProps) {
  const [controller, setController] = useRestedController(settings.controller, changed => onChange({ controller: changed }))
  const months = retentions.find(({ value }) => value === String(settings.retentionMonths))?.value ?? null
  return (
    <div class="stack loose">
      <Notice title="Who is responsible for what">
        <p>You are. What you keep about people here, you keep for your work, so data protection law speaks to you (in Europe the GDPR calls you the controller). That it stays on your computer does not change it.</p>
        <p>The makers of Kith see none of it: nothing is sent anywhere. So Kith can only help you to do it well: it reminds you to tell people, to let them go in time, and to answer when they ask.</p>
        <p>LinkedIn’s and GitHub’s rules are another matter: LinkedIn forbids copying profiles, which the part about sites above says more about. GitHub forbids using what it shows for unsolicited e-mail and for selling data to recruiters; so Kith takes no e-mail addresses from its pages.</p>
      </Notice>
      <div class="stack short">
        {fields.map(({ field, label, placeholder, type, hint }) => (
          <Field key={field} label={label} {...(hint ? { hint } : {})}>
            <TextInput value={controller[field]} placeholder={placeholder} maxLength={300} {...(type ? { type } : {})} onValue={value => setController({ ...controller, [field]: value })} />
          </Field>
        ))}
      </div>
      <Field label="Why you may keep it" hint="Empty: your legitimate interest in staying in touch, in their language. Weigh it once in a few lines for yourself: is it useful, is it needed, would they mind?">
        <TextArea value={controller.basis} placeholder={noticeWords('en', true).basis} maxLength={1_000} onValue={basis => setController({ ...controller, basis })} />
      </Field>
      <Choice legend="Ask me whether to keep somebody, after the last contact both ways" value={months} options={retentions} onValue={value => onChange({ retentionMonths: Number(value) })} />
      <p class="tiny">Two years are common practice. A changed profile never makes it longer, only a contact does, or a reason you give.</p>
      <div class="row wrap"><a class="button" href="#/privacy">Open the privacy desk</a></div>
    </div>
  )
}
