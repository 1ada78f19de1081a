import type { ComponentChild } from 'preact'
import { Dialog } from '../../../src/ui/components/Dialog'
import { Button } from '../../../src/ui/components/Button'
import { ExportFields, type ExportFormProps, ExportForm } from '../../../src/ui/features/data/ExportForm'
import { MappingForm, type MappingFormProps } from '../../../src/ui/features/data/MappingForm'
import { FinderView } from '../../../src/ui/features/find/Finder'
import type { CsvFile } from '../../../src/exchange/csv/inspect'

const nothing = () => undefined
const page = (content: ComponentChild) => () => (
  <main class="main"><section class="page" aria-labelledby="title">
    <h1 class="page-title" id="title">Export and import</h1><div class="card sheet"><h2 class="subtitle">Export</h2>{content}</div>
  </section></main>
)
const fields: ExportFormProps = {
  draft: { whom: 'everyone', kind: 'csv', newer: false, marked: true }, onDraft: nothing, everyone: '1,204 people', person: null, onAnother: nothing,
  finder: <FinderView label="Find the person" text="" onText={nothing} onPick={nothing} found={null} />,
}
const form = (more: Partial<ExportFormProps> = {}) => page(<ExportForm {...fields} {...more} busy={false} onSave={nothing} />)

export const seen: CsvFile = {
  name: 'Bewerber 2024 (letzte Fassung).csv', encoding: 'utf-8', delimiter: ';', headLine: 1, rows: 1_204, datesTold: false, own: false,
  columns: ['Vorname', 'Nachname', 'Funktion', 'Firma', 'E-Mail-Adresse', 'Letzter Kontakt', 'Schuhgröße', 'Foto'],
  samples: [['Ilse', 'Ravi', 'Noor'], ['Okafor', 'Duarte', 'Lindqvist'], ['Storage engineer, distributed systems and everything below them', 'Designer'], ['Tidepool'], ['ilse@tidepool.example'], ['3/4/2026', '5/6/2025'], ['39'], []],
  guess: { targets: ['firstName', 'lastName', 'headline', 'company', 'email', 'lastTouch', 'line', 'out'], dates: 'day-first' },
}
const mapping = (more: Partial<MappingFormProps> = {}) => page(
  <MappingForm seen={seen} draft={{ ...seen.guess, overwrite: ['company'] }} remembered={false} onDraft={nothing} onDone={nothing} onReset={nothing} {...more} />,
)

/** Files out, and lists whose columns are named. */
export const doorScreens = {
  'people-export': { page: 'people', draw: form() },
  'people-export-vcard': { page: 'people', draw: form({ draft: { whom: 'everyone', kind: 'vcard-3', newer: true, marked: true } }) },
  'people-export-one': { page: 'people', draw: form({ draft: { whom: 'one', kind: 'html', newer: false, marked: true } }) },
  'people-export-one-picked': { page: 'people', draw: form({ draft: { whom: 'one', kind: 'html', newer: false, marked: true }, person: { id: 'ilse', name: 'Ilse Okafor' } }) },
  'people-export-chosen': {
    page: 'people', draw: () => (
      <Dialog title="Export 12 people" onClose={nothing} actions={<><Button kind="quiet">Cancel</Button><Button kind="main" icon="download">Save the file</Button></>}>
        <ExportFields {...fields} draft={{ whom: 'chosen', kind: 'csv', newer: false, marked: true }} chosen="12 people" />
      </Dialog>
    ),
  },
  'people-mapping': { page: 'people', draw: mapping() },
  'people-mapping-old': {
    page: 'people', draw: mapping({
      seen: { ...seen, encoding: 'windows-1252', headLine: 0, columns: seen.columns.map((_heading, index) => `Column ${index + 1}`) }, remembered: true,
      draft: { targets: ['line', 'headline', 'headline', 'company', 'email', 'out', 'line', 'out'], dates: 'day-first', overwrite: [] },
    }),
  },
} as const
