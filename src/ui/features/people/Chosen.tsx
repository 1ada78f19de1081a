import { useState } from 'preact/hooks'
import { facetValues } from '../../../db/queries/desk-list'
import { stageWords } from '../../../domain/stage'
import { plural } from '../../../i18n/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { now } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { ExportDialog } from '../data/ExportDialog'
import { LogForSeveral } from '../log/LogForSeveral'
import { rhythmOptions } from '../settings/rhythm-words'
import { BulkBar } from './BulkBar'
import { TagDialog } from './TagDialog'
import { useBulk } from './useBulk'

type Asked = 'tag' | 'log' | 'export' | 'remove'
/** More than so many are not removed without asking. */
const unasked = 20

const people = (count: number) => plural(count, 'person', 'people')

/** `BulkBar` bound to the commands. */
export function Chosen({ ids, of, onAll, onNobody }: { ids: readonly string[], of: number, onAll: (() => void) | null, onNobody: () => void }) {
  const [asked, ask] = useState<Asked | null>(null)
  const { busy, run } = useBulk()
  const known = valueOf(useQuery(() => facetValues(db, 'tag', 30), ['tags'], { keep: true }), null)
  const close = () => ask(null)
  const remove = async () => {
    close()
    if (await run('people.remove', ids, {}, count => `${people(count)} removed`)) onNobody()
  }
  const count = ids.length
  return (
    <>
      <BulkBar
        chosen={count} of={of} busy={busy} onAll={onAll} onNobody={onNobody} onLog={() => ask('log')} onTag={() => ask('tag')} onExport={() => ask('export')}
        onStage={stage => void run('people.stage', ids, { stage }, done => stage ? `${people(done)}: ${stageWords[stage]}` : `Stage taken from ${people(done)}`)}
        onRhythm={ideal => void run('people.rhythm', ids, { ideal }, done => `${ideal === null ? 'The usual rhythm' : rhythmWords(ideal)} for ${people(done)}`)}
        onRemove={() => count > unasked ? ask('remove') : void remove()}
      />
      {asked === 'tag' && (
        <TagDialog
          people={count} known={(known ?? []).map(({ value }) => value)} onClose={close}
          onSave={tags => run('people.tag', ids, tags, done => done === 0 ? 'They all had these tags already' : `Tags changed for ${people(done)}`)}
        />
      )}
      {asked === 'log' && (
        <LogForSeveral
          people={ids.map(id => ({ id, name: '' }))} finder={null} now={now.value} onClose={close}
          onSave={touch => run('people.log', ids, { touch }, done => `Logged with ${people(done)}`)}
        />
      )}
      {asked === 'export' && <ExportDialog ids={ids} title={people(count)} onClose={close} />}
      {asked === 'remove' && (
        <Dialog
          title={`Remove ${people(count)}?`} onClose={close} onSubmit={() => void remove()}
          actions={<><Button kind="quiet" onClick={close}>Cancel</Button><Button kind="danger" type="submit">Remove {people(count)}</Button></>}
        >
          <p>Everything that is noted of them goes too. You can take it back for a moment afterwards, with Undo.</p>
        </Dialog>
      )}
    </>
  )
}

const rhythmWords = (ideal: number) => `Every ${rhythmOptions(ideal).find(({ value }) => value === String(ideal))?.label ?? `${ideal} days`}`
