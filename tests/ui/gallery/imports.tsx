import type { ComponentChild } from 'preact'
import { defaultChoices } from '../../../src/domain/arrival'
import { ImportForm, type ImportState } from '../../../src/ui/features/data/ImportForm'
import { PastImportList } from '../../../src/ui/features/data/PastImportList'
import { kithPreview, peoplePreview } from '../fixtures/imports'
import { now, today } from '../fixtures/records'

const nothing = () => undefined
const page = (content: ComponentChild) => () => (
  <main class="main"><section class="page" aria-labelledby="title">
    <h1 class="page-title" id="title">Export and import</h1><div class="card sheet"><h2 class="subtitle">Import</h2>{content}</div>
  </section></main>
)
const form = (state: ImportState) => page(
  <ImportForm
    state={state} today={today} choices={defaultChoices} withSettings={false} onChoices={nothing} onSettings={nothing} onFile={nothing} onAgain={nothing} onStart={nothing} onUndo={nothing} onReset={nothing}
    onMapped={nothing}
  />,
)
const batches = [
  { id: 'a', at: now - 3_600_000, kind: 'linkedin', name: 'Basic_LinkedInDataExport_11-20-2026.zip', counts: { created: 1_204, updated: 38, candidates: 1_242, touchpoints: 9_811 } },
  { id: 'b', at: now - 40 * 86_400_000, kind: 'csv', name: 'a list of applicants with a very long name that does not end soon (final version).csv', counts: { created: 1, candidates: 1 } },
]

/** Bringing a file in, step by step. */
export const importScreens = {
  'people-import': { page: 'people', draw: page(<><ImportForm state={{ step: 'choose' }} today={today} choices={defaultChoices} withSettings={false} onChoices={nothing} onSettings={nothing} onFile={nothing} onAgain={nothing} onStart={nothing} onUndo={nothing} onReset={nothing} onMapped={nothing} /><PastImportList batches={batches} today={today} busy={null} onUndo={nothing} /></>) },
  'people-import-reading': { page: 'people', draw: form({ step: 'reading', name: peoplePreview.name, done: 0.62, people: 3_400 }) },
  'people-import-preview': { page: 'people', draw: form({ step: 'preview', preview: peoplePreview }) },
  'people-import-nothing-new': { page: 'people', draw: form({ step: 'preview', preview: { ...peoplePreview, created: 0, updated: 0, same: 1_254, contacts: 0, faults: [], faultCount: 0, left: [] } }) },
  'people-import-kith': { page: 'people', draw: form({ step: 'preview', preview: kithPreview }) },
  'people-import-writing': { page: 'people', draw: form({ step: 'writing', name: peoplePreview.name, done: 0.31, people: 400 }) },
  'people-import-refused': { page: 'people', draw: form({ step: 'refused', name: 'half.zip', reason: 'half.zip is a ZIP file that breaks off or is damaged. Download it again.' }) },
  'people-import-done': { page: 'people', draw: form({ step: 'done', done: { name: peoplePreview.name, batch: 'a', people: { created: 1_204, updated: 38, same: 12 }, records: 13_411 } }) },
} as const
