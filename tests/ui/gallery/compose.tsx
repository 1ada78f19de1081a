import type { ComponentChild } from 'preact'
import { Compose, type ComposeProps } from '../../../src/ui/features/compose/Compose'
import { MessageBox } from '../../../src/ui/features/compose/MessageBox'
import { TemplateDialog } from '../../../src/ui/features/compose/TemplateDialog'
import { Templates } from '../../../src/ui/features/settings/Templates'

const nothing = () => undefined
const draft = 'Hi Ravi, I read about your merge-clock and thought of Northwind at once. How is life in Lisbon?\n\nBest, Ada'
const doubts = [
  { id: 'a', text: 'Ravi', start: 3, fix: 'Ilse', sentence: '“Ravi” is Ravi Duarte. This goes to Ilse.' },
  { id: 'b', text: 'Lisbon', start: 92, fix: 'Ghent', sentence: 'Ilse is not in “Lisbon”, as far as you noted. Ravi Duarte is.' },
  { id: 'c', text: 'Northwind', start: 58, fix: null, sentence: 'Ilse does not work at “Northwind”, as far as you noted. Noor Lindqvist, Tomas Voss and others do.' },
]
const compose = (more: Partial<ComposeProps> = {}) => () => (
  <main class="panel">
    <h1 class="unseen">Ilse Okafor</h1>
    <Compose
      name="Ilse" draft={draft} onDraft={nothing} starts={[{ label: 'CRDTs', hint: 'opener', onSelect: nothing }, 'line', { label: 'After a meetup', hint: 'template', onSelect: nothing }]}
      doubts={[]} onFix={nothing} asked={false} onCopy={nothing} onKeepTemplate={nothing} {...more}
    />
  </main>
)
const box = (name: string | null, found: typeof doubts) => () => <main class="panel"><h1 class="unseen">Kith</h1><MessageBox name={name} doubts={found} /></main>
const templates = [{ name: 'After a meetup', text: 'Hi {first-name there}, it was good to talk about {topic} at the meetup. What became of your idea?' }, { name: 'Thanks', text: 'Hi {first-name}, thank you for taking the time.' }]
const settings = (list: typeof templates) => () => <main class="page"><section class="card sheet"><h1 class="subtitle">Templates</h1><Templates templates={list} onStore={() => Promise.resolve(true)} /></section></main>

/** Writing a message. */
export const composeScreens = {
  'panel-compose-empty': { page: 'panel', draw: compose({ draft: '' }) },
  'panel-compose-reading': { page: 'panel', draw: compose({ doubts: null }) },
  'panel-compose-good': { page: 'panel', draw: compose() },
  'panel-compose-doubts': { page: 'panel', draw: compose({ doubts }) },
  'panel-compose-asked': { page: 'panel', draw: compose({ doubts, asked: true }) },
  'panel-box': { page: 'panel', draw: box('Ilse Okafor', doubts) },
  'panel-box-good': { page: 'panel', draw: box('Ilse Okafor', []) },
  'panel-box-nobody': { page: 'panel', draw: box(null, []) },
  'panel-template': { page: 'panel', draw: () => <TemplateDialog title="Keep as template" template={{ name: '', text: 'Hi {first-name}, how is {place}?' }} onSave={() => Promise.resolve(true)} onClose={nothing} /> },
  'people-templates': { page: 'people', draw: settings(templates) },
  'people-templates-none': { page: 'people', draw: settings([]) },
} satisfies Record<string, { page: 'panel' | 'people', draw: () => ComponentChild }>
