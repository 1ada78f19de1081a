import { useEffect, useMemo, useState } from 'preact/hooks'
import { personById } from '../../../db/queries/person'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Field'
import { Icon } from '../../components/Icon'
import { QueryView } from '../../components/Query'
import { EmptyState, Loading, Skeleton } from '../../components/Surface'
import { usePersonInView } from '../../state/bar'
import { now } from '../../state/clock'
import { db } from '../../state/database'
import { useTopics } from '../../state/engine'
import { useQuery, valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { topicPersonOf } from '../../state/topics'
import { personModel } from '../person/model'
import { siteName } from '../person/sites'
import { PaperView } from './PaperView'
import { paperOf } from './paper'

/** One candidate as they are printed, bound to the database. */
export function PrintPage({ id }: { id: string }) {
  const query = useQuery(() => personById(db, id), ['person', id])
  const person = valueOf(query, null)
  const settings = useSettings()
  const topicPerson = useMemo(() => person && topicPersonOf(person), [person])
  const topics = useTopics(topicPerson, settings, now.value, id)
  const [withNotes, setNotes] = useState(true)
  const name = person?.candidate.name
  usePersonInView(id)
  // The browser offers the title as the name of the file.
  useEffect(() => { if (name) document.title = `${name} · Kith` }, [name])
  return (
    <div class="page print-page">
      <div class="row apart wrap no-print">
        <a class="back" href={hrefOf({ page: 'person', id })}><Icon name="left" size={14} />{name ?? 'Back'}</a>
        <div class="row">
          <Checkbox checked={withNotes} onValue={setNotes}>With my notes</Checkbox>
          <Button kind="main" disabled={!person || topics === null} onClick={() => print()}>Print or save as PDF</Button>
        </div>
      </div>
      <QueryView query={query} loading={<Loading label="Reading the person"><Skeleton shape="block" height={600} /></Loading>}>
        {found => {
          if (!found) return <Gone />
          const model = personModel({ person: found, settings, topics, copied: [], now: now.value })
          return <PaperView paper={paperOf(model, siteName)} withNotes={withNotes} today={model.today} />
        }}
      </QueryView>
    </div>
  )
}

function Gone() {
  return (
    <EmptyState
      level={1} icon="person" title="This person is not here" actions={<Button onClick={() => go({ page: 'people' })}>See everyone</Button>}
    >
      They may have been removed, here or in another window.
    </EmptyState>
  )
}
