import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { Found } from '../../../src/db/queries/desk-snippets'
import type { DeskColumn } from '../../../src/domain/settings'
import type { View } from '../../../src/domain/view'
import { stamped } from '../../../src/domain/record'
import { Button, IconButton } from '../../../src/ui/components/Button'
import { type DeskAddress, addressOf, everyone } from '../../../src/ui/features/people/address'
import { BulkBar } from '../../../src/ui/features/people/BulkBar'
import { NobodyFound } from '../../../src/ui/features/people/NobodyFound'
import { PeopleFrame } from '../../../src/ui/features/people/PeopleFrame'
import { PeopleTable } from '../../../src/ui/features/people/PeopleTable'
import { SaveView } from '../../../src/ui/features/people/SaveView'
import { type Selection, nobody } from '../../../src/ui/features/people/selection'
import { TagDialog } from '../../../src/ui/features/people/TagDialog'
import { beside, deskRowsOf, topicLabel } from '../fixtures/desk-rows'
import { now } from '../fixtures/records'

const nothing = () => undefined
const rows = deskRowsOf(60)
const views: View[] = [stamped('0190a000-0000-7000-8000-000000000001', { name: 'Rust in Ghent', params: { interest: 'rust', place: 'Ghent' } }, now)]
const usual: readonly DeskColumn[] = ['interests', 'warmth', 'touch', 'next']

interface Scene {
  address?: DeskAddress
  people?: typeof rows
  chosen?: readonly string[]
  shown?: readonly DeskColumn[]
  found?: (id: string) => Found | undefined
  status?: string
}

function Desk({ address = everyone, people = rows, chosen = [], shown = usual, found, status }: Scene) {
  const [selection, setSelection] = useState<Selection>({ ids: new Set(chosen), anchor: null })
  const ids = people.map(({ id }) => id)
  return (
    <main class="main">
      <PeopleFrame
        status={status ?? `${ids.length} people`}
        tools={<><Button>Log for several</Button><Button icon="plus">Add a person</Button></>}
        strip={{ address, views, counts: { 'losing-touch': 4, 'silver-medalists': 2, 'owed-thanks': 1, 'changed-lately': 0 } }}
        filters={{ address, onAddress: nothing, topicLabel, offers: null, onOpen: nothing, counts: { overdue: 12, 'notice-due': 3 } }}
        more={<Button kind="quiet" icon="bookmark">Save view</Button>}
        bulk={selection.ids.size > 0 && (
          <BulkBar
            chosen={selection.ids.size} of={ids.length} busy={null} onAll={nothing} onNobody={() => setSelection(nobody)} onLog={nothing} onTag={nothing} onStage={nothing}
            onRhythm={nothing} onExport={nothing} onRemove={nothing}
          />
        )}
      >
        {people.length === 0 ? <NobodyFound address={address} onAddress={nothing} topicLabel={topicLabel} /> : (
          <PeopleTable
            ids={ids} whole list="list" rowOf={id => people.find(row => row.id === id)} {...(found ? { foundOf: found, searched: true } : {})} shown={shown} beside={beside}
            sort={address.sort} onSort={nothing} selection={selection} onSelect={setSelection} singleKeys onView={nothing}
          />
        )}
      </PeopleFrame>
    </main>
  )
}

const draw = (scene: Scene) => () => <Desk {...scene} />
const third = rows[2]?.id ?? ''

/** The list of everyone in all its states. */
export const peopleScreens = {
  'people-list': { page: 'people', draw: draw({}) },
  'people-list-three': { page: 'people', draw: draw({ people: rows.slice(0, 3) }) },
  'people-list-columns': { page: 'people', draw: draw({ shown: ['interests', 'warmth', 'stage', 'touch', 'next', 'balance', 'company', 'place', 'source', 'tags'], address: addressOf({ sort: '-touch' }) }) },
  'people-list-filters': { page: 'people', draw: draw({ address: addressOf({ interest: 'rust', warmth: 'warm,close', place: 'Ghent', due: 'overdue', sort: 'next' }), people: rows.slice(0, 12) }) },
  'people-list-view': { page: 'people', draw: draw({ address: addressOf({ ...views[0]?.params, view: views[0]?.id ?? '' }), people: rows.slice(0, 9) }) },
  'people-list-chosen': { page: 'people', draw: draw({ chosen: rows.slice(1, 4).map(({ id }) => id) }) },
  'people-list-search': {
    page: 'people', draw: draw({
      address: addressOf({ q: 'rust choir' }), people: rows.slice(0, 7), status: '5 people for “rust choir”, 2 more spelt a little otherwise',
      found: id => ({ words: new Set(['rust', 'choir', 'ghent']), where: id === third ? { what: 'note', text: '… moves house in spring, sings in a choir and is learning Rust …' } : null }),
    }),
  },
  'people-list-nobody': { page: 'people', draw: draw({ people: [], address: addressOf({ q: 'zzyzx', place: 'Ghent' }), status: '' }) },
  'people-list-none-fit': { page: 'people', draw: draw({ people: [], address: addressOf({ interest: 'rust', tag: 'speaker,autumn', due: 'overdue' }), status: '' }) },
  'people-list-lens': { page: 'people', draw: draw({ people: [], address: addressOf({ lens: 'losing-touch' }), status: '' }) },
  'people-list-reading': { page: 'people', draw: () => <main class="main"><Reading /></main> },
  'people-tag': { page: 'people', draw: () => <TagDialog people={12} known={['speaker', 'silver medalist', 'autumn']} onSave={async () => true} onClose={nothing} /> },
  'people-save-view': { page: 'people', draw: () => <SaveView name="" onSave={async () => true} onClose={nothing} /> },
} satisfies Record<string, { page: 'panel' | 'people', draw: () => ComponentChild }>

/** Lines of which nothing has been read yet. */
function Reading() {
  return (
    <PeopleFrame status="50,000 people" tools={<IconButton icon="plus" label="Add a person" />} strip={{ address: everyone, views: [], counts: null }} filters={null} more={null} bulk={null}>
      <PeopleTable
        ids={rows.map(({ id }) => id)} whole={false} list="list" rowOf={() => undefined} shown={usual} beside={beside} sort={null} onSort={nothing} selection={nobody}
        onSelect={nothing} singleKeys onView={nothing}
      />
    </PeopleFrame>
  )
}
