import { useState } from 'preact/hooks'
import { asTemplate, filled } from '../../../domain/template'
import type { MenuEntry } from '../../components/Menu'
import { command } from '../../state/command'
import { showToast } from '../../state/toasts'
import { copyText } from '../person/actions'
import type { PersonModel } from '../person/model'
import { shortName } from '../person/words'
import { Compose } from './Compose'
import { factsOf } from './facts'
import { TemplateDialog } from './TemplateDialog'
import { useDraft } from './useDraft'

/** `Compose` bound to the database. */
export function ComposePanel({ model }: { model: PersonModel }) {
  const { person: { candidate }, settings, topics } = model
  const { draft, setDraft, doubts } = useDraft(model)
  const [topic, setTopic] = useState<{ id: string, label: string } | null>(null)
  const [asked, ask] = useState('')
  const [keeping, keep] = useState(false)
  const best = topics?.suggestions[0]?.topic ?? null
  const suggested = (topics?.suggestions ?? []).flatMap((suggestion): MenuEntry[] => {
    const [opener] = suggestion.openers
    return opener ? [{ label: suggestion.topic.label, hint: 'opener', onSelect: () => { setTopic(suggestion.topic); setDraft(opener) } }] : []
  })
  const own = settings.templates.map(({ name, text }): MenuEntry => ({
    label: name, hint: 'template', onSelect: () => {
      setTopic(text.includes('{topic') ? best : null)
      setDraft(filled(text, factsOf(model, settings, best?.label ?? '')))
    },
  }))
  const copy = async () => {
    if (doubts === null || draft.trim() === '') return
    if (doubts.length > 0 && asked !== draft) return ask(draft)
    if (!await copyText(draft)) return
    showToast('Copied. Paste it where you write.')
    ask('')
    await command('opener.copied', { candidateId: candidate.id, topic: topic?.id ?? '', text: draft })
  }
  return <>
    <Compose
      name={shortName(candidate)} draft={draft} onDraft={setDraft} doubts={doubts} asked={asked === draft && draft !== ''}
      starts={[...suggested, ...(suggested.length > 0 && own.length > 0 ? ['line' as const] : []), ...own]}
      onFix={({ start, text, fix }) => setDraft(draft.slice(0, start) + (fix ?? '') + draft.slice(start + text.length))}
      onCopy={() => void copy()} onKeepTemplate={() => keep(true)}
    />
    {keeping && (
      <TemplateDialog
        title="Keep as template" template={{ name: '', text: asTemplate(draft, factsOf(model, settings, topic?.label ?? '')) }} onClose={() => keep(false)}
        onSave={async template => await command('settings.set', { patch: { templates: [...settings.templates, template] } }, { done: `Kept as “${template.name}”` }) !== null}
      />
    )}
  </>
}
