import { useState } from 'preact/hooks'
import type { RelationStage } from '../../../domain/settings'
import { type Stage, stageWords } from '../../../domain/stage'
import { Button, IconButton } from '../../components/Button'
import { Field, Select, TextInput } from '../../components/Field'
import type { SectionProps } from './choice'
import { rhythmOptions } from './rhythm-words'

const counts = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))
const warmthWords: Record<RelationStage, string> = { new: 'no contact yet', cold: 'cold', cool: 'cool', warm: 'warm', close: 'close' }

/** How much a day holds, and rhythms for tags and stages. */
export function Rhythms({ settings, onChange }: SectionProps) {
  const { budget } = settings
  return (
    <>
      <fieldset class="plain-set">
        <legend class="label">Casual notes suggested a day, at most</legend>
        <div class="row wrap">
          <Field label="to people in touch">
            <Select value={String(budget.active)} options={counts} onValue={count => onChange({ budget: { ...budget, active: Number(count) } })} />
          </Field>
          <Field label="after a long silence">
            <Select value={String(budget.dormant)} options={counts} onValue={count => onChange({ budget: { ...budget, dormant: Number(count) } })} />
          </Field>
        </div>
      </fieldset>
      <p class="tiny">Long silence: a rhythm of half a year or more, or no contact for a year. What you set for a day yourself always shows, and counts.</p>
      <Tags settings={settings} onChange={onChange} />
      <ByStage legend="Another rhythm for a stage" words={stageWords} settings={settings} onChange={onChange} />
      <ByStage legend="Another rhythm by how warm it is between you" words={warmthWords} settings={settings} onChange={onChange} />
      <p class="tiny">A person’s own rhythm comes first, then tags (the shortest), then the stage you set, then warmth.</p>
    </>
  )
}

/** A rhythm for each of some stages. */
function ByStage<One extends RelationStage | Stage>(
  { legend, words, settings: { cadence, cadenceByStage }, onChange }: SectionProps & { legend: string, words: Readonly<Record<One, string>> },
) {
  return (
    <fieldset class="plain-set">
      <legend class="label">{legend}</legend>
      <div class="row wrap">
        {(Object.keys(words) as One[]).map(stage => {
          const own = cadenceByStage.find(one => one.stage === stage)?.ideal
          const others = cadenceByStage.filter(one => one.stage !== stage)
          return (
            <Field key={stage} label={words[stage]}>
              <Select
                value={own === undefined ? '' : String(own)} options={[{ value: '', label: 'the usual' }, ...rhythmOptions(own ?? cadence)]}
                onValue={days => onChange({ cadenceByStage: days === '' ? others : [...others, { stage, ideal: Number(days) }] })}
              />
            </Field>
          )
        })}
      </div>
    </fieldset>
  )
}

function Tags({ settings: { cadence, cadenceByTag }, onChange }: SectionProps) {
  const [tag, setTag] = useState('')
  const [days, setDays] = useState('30')
  const add = (event: Event) => {
    event.preventDefault()
    const word = tag.trim()
    if (word === '') return
    onChange({ cadenceByTag: [...cadenceByTag.filter(one => one.tag.toLowerCase() !== word.toLowerCase()), { tag: word, ideal: Number(days) }] })
    setTag('')
  }
  return (
    <form onSubmit={add}>
      <fieldset class="plain-set">
        <legend class="label">Another rhythm for a tag</legend>
        {cadenceByTag.length > 0 && (
          <ul class="plain-rows">
            {cadenceByTag.map(one => (
              <li key={one.tag} class="row">
                <span class="grow" dir="auto">{one.tag}</span>
                <Select
                  label={`Rhythm for ${one.tag}`} value={String(one.ideal)} options={rhythmOptions(one.ideal)}
                  onValue={ideal => onChange({ cadenceByTag: cadenceByTag.map(other => other === one ? { ...one, ideal: Number(ideal) } : other) })}
                />
                <IconButton icon="close" label={`Remove the rhythm for ${one.tag}`} onClick={() => onChange({ cadenceByTag: cadenceByTag.filter(other => other !== one) })} />
              </li>
            ))}
          </ul>
        )}
        <div class="row wrap tag-rhythm">
          <TextInput label="Tag" value={tag} onValue={setTag} placeholder="silver medalist" maxLength={80} />
          <Select label="Its rhythm" value={days} options={rhythmOptions(cadence)} onValue={setDays} />
          <Button type="submit">Add</Button>
        </div>
      </fieldset>
    </form>
  )
}
