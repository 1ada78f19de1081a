import type { ComponentChild } from 'preact'
import type { HandoverPreview } from '../../../src/protocol/importer'
import { ColleaguesView } from '../../../src/ui/features/handover/Colleagues'
import { MakeForm, type MakeFormProps, emptyDraft } from '../../../src/ui/features/handover/MakeForm'
import { ReceiveForm, type ReceiveState } from '../../../src/ui/features/handover/ReceiveForm'
import { now } from '../fixtures/records'

const nothing = () => undefined
const day = 86_400_000
const id = (n: number) => `0199aaaa-0000-7000-8000-00000000000${n}`
const sheet = (title: string, ...parts: ComponentChild[]) => () => (
  <main class="main"><section class="page" aria-labelledby="title"><h1 class="page-title" id="title">{title}</h1>{parts.map((part, index) => <div key={index} class="card sheet">{part}</div>)}</section></main>
)
const whom = [{ value: 'everyone', label: 'Everyone' }, { value: 'single', label: 'One person' }, { value: 'view:1', label: 'View: Losing touch in Ghent' }, { value: 'tag:rust', label: 'Tag: rust' }]
const make = (draft: Partial<MakeFormProps['draft']>, more: Partial<MakeFormProps> = {}) => (
  <MakeForm
    draft={{ ...emptyDraft, name: 'Ravi Duarte', ...draft }} whom={whom} people={212} sought="" found={[]} busy={false} tried={false} made={null}
    onDraft={nothing} onSeek={nothing} onSuggest={nothing} onMake={nothing} onAgain={nothing} {...more}
  />
)
export const handoverPreview: HandoverPreview = {
  name: 'kith-handover-2026-11-23.kith', madeAt: now - day, from: 'Ravi Duarte', to: 'colleague', people: 14, created: 9, updated: 5, joined: 2, removed: [], removedCount: 0,
  records: 131, gone: 1, leftOut: 1, erased: ['Tomas Weil'],
  contacts: [
    { candidateId: id(1), name: 'Ilse Okafor', by: 'Ravi Duarte', at: now - 5 * day, ownAt: null },
    { candidateId: id(2), name: 'Noor Lindqvist', by: 'Ravi Duarte', at: now - 3 * day, ownAt: now - day },
  ],
  contactCount: 2,
  fields: [
    { candidateId: id(1), name: 'Ilse Okafor', field: 'company', mine: 'Tidepool', theirs: 'Tidepool Research', kept: 'theirs' },
    { candidateId: id(2), name: 'Noor Lindqvist', field: 'givenName', mine: 'Noortje', theirs: 'Noor', kept: 'mine' },
  ],
  fieldCount: 2,
}
const receive = (state: ReceiveState) => <ReceiveForm state={state} now={now} onFile={nothing} onPassphrase={nothing} onTake={nothing} onUndo={nothing} onReset={nothing} />
const name = handoverPreview.name
const touch = { id: id(3), createdAt: now, updatedAt: now, times: {}, candidateId: id(1), kind: 'casual' as const, direction: 'out' as const, channel: 'email' as const, topics: [], note: '' }

/** Handing people over, and taking them in. */
export const handoverScreens = {
  'people-handover-make': { page: 'people', draw: sheet('Hand over', make({ passphrase: 'bado kelu rimo tesa' }), make({ to: 'own', whom: 'tag:rust' }, { people: 18 })) },
  'people-handover-faults': {
    page: 'people', draw: sheet('Hand over, not yet', make({ name: '', passphrase: 'short', whom: 'single' }, { people: 0, tried: true, sought: 'il', found: [{ id: id(1), name: 'Ilse Okafor', hint: 'Storage and merges' }] })),
  },
  'people-handover-made': { page: 'people', draw: sheet('Hand over, made', make({}, { made: { name, people: 14 } }), make({ to: 'own' }, { made: { name, people: 212 } })) },
  'people-receive-steps': {
    page: 'people', draw: sheet('Receive a hand-over', receive({ step: 'choose' }), receive({ step: 'passphrase', name, wrong: true }), receive({ step: 'reading', name }),
      receive({ step: 'refused', name, reason: 'This file is damaged: it was changed on its way. Ask for it again.' }), receive({ step: 'done', taken: { batch: null, people: [], removed: 0 }, contacts: [] })),
  },
  'people-receive-preview': {
    page: 'people', draw: sheet('Receive a hand-over', receive({ step: 'preview', preview: handoverPreview }),
      receive({ step: 'preview', preview: { ...handoverPreview, to: 'own', created: 0, updated: 0, joined: 0, records: 0, gone: 0, leftOut: 0, erased: [], contacts: [], contactCount: 0, fields: [], fieldCount: 0 } }),
      receive({ step: 'done', taken: { batch: id(4), people: [id(1), id(2)], removed: 1 }, contacts: handoverPreview.contacts })),
  },
  'people-colleagues': {
    page: 'people', draw: sheet('Between you', <ColleaguesView name="Ilse" now={now} others={{ [id(5)]: 'Ravi Duarte' }} touchpoints={[{ ...touch, at: now - 5 * day, by: id(5) }, { ...touch, at: now - 2 * day }]} />),
  },
} satisfies Record<string, { page: 'people', draw: () => ComponentChild }>
