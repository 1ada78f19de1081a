import { useState } from 'preact/hooks'
import { plural } from '../../../i18n/format'
import { now } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { Finder } from '../find/Finder'
import { LogForSeveral, type Picked } from './LogForSeveral'

/** `LogForSeveral` bound to the database. */
export function LogForSeveralPanel({ onClose }: { onClose: () => void }) {
  const [people, setPeople] = useState<readonly Picked[]>([])
  const pick = async (id: string) => {
    const candidate = await db.candidates.get(id)
    if (candidate) setPeople(chosen => chosen.some(one => one.id === id) ? chosen : [...chosen, { id, name: candidate.name }])
  }
  return (
    <LogForSeveral
      people={people} onDrop={id => setPeople(people.filter(one => one.id !== id))} now={now.value} onClose={onClose}
      finder={<Finder label="Who was there?" onPick={id => void pick(id)} />}
      onSave={async touch => await command('people.log', { candidateIds: people.map(({ id }) => id), touch }, {
        done: `Logged with ${plural(people.length, 'person', 'people')}`, undo: ({ undo }) => void command('people.undo', { undo }),
      }) !== null}
    />
  )
}
