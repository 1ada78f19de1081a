import { useEffect, useState } from 'preact/hooks'
import { readOpenings, wantingPeople } from '../../../db/queries/desk'
import type { Opening } from '../../../domain/opening'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { QueryView } from '../../components/Query'
import { EmptyState, Loading, Skeleton } from '../../components/Surface'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { OpeningDialog } from './OpeningDialog'
import { OpeningScreen } from './OpeningScreen'
import { OpeningsScreen } from './OpeningsScreen'

const loading = <Loading label="Reading openings"><Skeleton shape="block" height={64} /></Loading>

/** All openings, bound to the database. */
export function OpeningsPage() {
  const query = useQuery(() => readOpenings(db), ['openings'], { keep: true })
  const [adding, add] = useState(false)
  return (
    <section class="page" aria-labelledby="openings-title">
      <div class="bar">
        <h1 class="page-title" id="openings-title" tabIndex={-1}>Openings</h1>
        <span class="grow" />
        <Button icon="plus" onClick={() => add(true)}>Add an opening</Button>
      </div>
      <QueryView query={query} loading={loading}>
        {openings => <OpeningsScreen openings={openings} hrefOf={id => hrefOf({ page: 'opening', id })} onAdd={() => add(true)} />}
      </QueryView>
      {adding && (
        <OpeningDialog
          onClose={() => add(false)}
          onSave={async facts => {
            const added = await command('opening.add', { facts }, { done: 'Opening kept' })
            if (added) go({ page: 'opening', id: added.value.openingId })
            return added !== null
          }}
        />
      )}
    </section>
  )
}

/** One opening, bound to the database. */
export function OpeningPage({ id }: { id: string }) {
  const read = async () => ({ opening: await db.openings.get(id) ?? null, people: await wantingPeople(db) })
  const query = useQuery(read, ['opening', id])
  const [editing, edit] = useState(false)
  const title = valueOf(query, null)?.opening?.title
  useEffect(() => { if (title) document.title = `${title} · Kith` }, [title])
  return (
    <section class="page" aria-label="Opening">
      <a class="back" href={hrefOf({ page: 'openings' })}><Icon name="left" size={14} />Openings</a>
      <QueryView query={query} loading={loading}>
        {({ opening, people }) => opening ? <>
          <OpeningScreen
            opening={opening} people={people} today={today.value} hrefOf={person => hrefOf({ page: 'person', id: person })}
            onEdit={() => edit(true)} onRemove={() => remove(opening)}
          />
          {editing && (
            <OpeningDialog
              opening={opening} onClose={() => edit(false)}
              onSave={async facts => await command('opening.edit', { openingId: id, facts }, { done: 'Changed' }) !== null}
            />
          )}
        </> : <EmptyState level={1} icon="note" title="This opening is not here">It may have been removed, here or in another window.</EmptyState>}
      </QueryView>
    </section>
  )
}

function remove(opening: Opening): void {
  void command('opening.remove', { openingId: opening.id }, {
    done: 'Opening removed', undo: () => void command('opening.restore', { openingId: opening.id }),
  }).then(removed => { if (removed) go({ page: 'openings' }) })
}
