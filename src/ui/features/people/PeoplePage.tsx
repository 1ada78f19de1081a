import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { Button } from '../../components/Button'
import { QueryView } from '../../components/Query'
import { Loading, Skeleton } from '../../components/Surface'
import { everyoneCount } from '../../../db/queries/desk-list'
import { hasPeople } from '../../../db/queries/list'
import type { View } from '../../../domain/view'
import { plural } from '../../../i18n/format'
import { today } from '../../state/clock'
import { db } from '../../state/database'
import { useQuery, valueOf } from '../../state/query'
import { go, hrefOf } from '../../state/router'
import { useSettings } from '../../state/settings'
import { useVocabulary } from '../../state/vocabulary'
import { offerWalk } from '../../state/walk'
import { type DeskAddress, type FacetName, isNarrowed, paramsFrom } from './address'
import { type Beside, shownText } from './columns'
import { Chosen } from './Chosen'
import { NobodyFound } from './NobodyFound'
import { NoPeople } from './NoPeople'
import { offersOf } from './offers'
import { PeopleFrame } from './PeopleFrame'
import { PeopleTable } from './PeopleTable'
import { leftAt, useSpaced } from './search'
import { type Selection, chosenIn, nobody } from './selection'
import { useAddress } from './useAddress'
import { type Listed, useFoundOn, useLensCounts, useLines, useListed } from './useDesk'
import { LogSeveral, ViewTools } from './tools'
import { lensWords } from './words'

const noViews: readonly View[] = []

/** All people, or those that a view, filters and a search leave. */
export function PeoplePage() {
  const { address, setAddress } = useAddress()
  const { text, lens, filters, sort } = address
  const listed = useListed({ text, filters, today: today.value, ...(lens ? { lens } : {}), ...(sort ? { sort } : {}) })
  const counts = useLensCounts(today.value, listed.state === 'ready')
  const total = valueOf(useQuery(async () => await everyoneCount(db) || Number(await hasPeople(db)), ['everyone'], { keep: true }), null)
  const views = valueOf(useQuery(() => db.views.toArray(), ['views'], { keep: true }), noViews)
  const [open, setOpen] = useState<FacetName | null>(null)
  const vocabulary = useVocabulary()
  const topicLabel = useCallback((id: string) => vocabulary?.topic(id)?.label ?? id, [vocabulary])
  const offers = valueOf(useQuery(() => open && offersOf(db, open, topicLabel), ['offers', open, vocabulary !== null], { keep: true }), null)
  const [selection, setSelection] = useState<Selection>(nobody)
  const list = listed.state === 'ready' ? listed.value : null
  const chosen = useMemo(() => list ? chosenIn(selection, list.ids) : [], [selection, list?.ids])
  const named = views.toSorted((a, b) => a.name.localeCompare(b.name))
  const view = named.find(({ id }) => id === address.view)
  const label = view?.name ?? (text ? `People found for “${text}”` : lens ? lensWords[lens].title : 'People')
  useLayoutEffect(() => { if (list) offerWalk({ ids: list.ids, href: hrefOf({ page: 'people', params: paramsFrom(address) }), label }) }, [list?.ids, address])
  const empty = total === 0
  return (
    <PeopleFrame
      status={list && <Status list={list} address={address} total={total} />}
      tools={<><LogSeveral /><Button icon="plus" onClick={() => go({ page: 'new' })}>Add a person</Button></>}
      strip={empty ? null : { address, views: named, counts }}
      filters={empty ? null : { address, onAddress: setAddress, topicLabel, offers: open && offers?.facet === open ? offers.list : null, onOpen: setOpen, counts }}
      more={<ViewTools address={address} view={view ?? null} />}
      bulk={list && chosen.length > 0 && (
        <Chosen
          ids={chosen} of={list.ids.length} onAll={list.whole && chosen.length < list.ids.length ? () => setSelection({ ids: new Set(list.ids), anchor: null }) : null}
          onNobody={() => setSelection(nobody)}
        />
      )}
    >
      <QueryView query={listed} loading={<LoadingList />}>
        {found => found.ids.length > 0 ? <People key="list" listed={found} address={address} onAddress={setAddress} selection={selection} onSelect={setSelection} topicLabel={topicLabel} />
          : !found.whole || total === null ? <LoadingList />
          : empty ? <NoPeople />
          : <NobodyFound address={address} onAddress={setAddress} topicLabel={topicLabel} />}
      </QueryView>
    </PeopleFrame>
  )
}

function Status({ list: { ids, whole, sure }, address, total }: { list: Listed, address: DeskAddress, total: number | null }) {
  const { text, lens } = address
  const count = whole ? ids.length : isNarrowed(address) ? null : total
  if (count === null || count === 0) return null
  const near = whole ? ids.length - sure : 0
  return (
    <>
      {near === 0 || sure > 0 ? `${plural(near === 0 ? count : sure, 'person', 'people')}${text ? ` for “${text}”` : ''}` : `Nobody is spelt “${text}”`}
      {near > 0 && (sure > 0 ? `, ${plural(near, 'more', 'more')} spelt a little otherwise` : `: ${plural(near, 'person', 'people')} spelt a little otherwise`)}
      {lens && !text && <span class="people-shows"> · {lensWords[lens].shows}</span>}
    </>
  )
}

interface PeopleProps {
  listed: Listed
  address: DeskAddress
  onAddress: (address: DeskAddress) => void
  selection: Selection
  onSelect: (selection: Selection) => void
  topicLabel: (id: string) => string
}

function People({ listed: { ids, whole, key }, address, onAddress, selection, onSelect, topicLabel }: PeopleProps) {
  const [inView, setInView] = useState<readonly string[]>([])
  const onView = useCallback((next: readonly string[]) => setInView(before => before.join() === next.join() ? before : next), [])
  const spaced = useSpaced(inView)
  const lines = useLines(spaced)
  const { columns, myInterests, singleKeys } = useSettings()
  const vocabulary = useVocabulary()
  const found = useFoundOn(spaced, address.text, row => shownText(row, columns, topicLabel))
  const beside: Beside = useMemo(() => ({
    today: today.value, topicLabel, mine: new Set(myInterests.map(name => vocabulary?.resolve(name)?.id ?? name)),
  }), [today.value, topicLabel, myInterests, vocabulary])
  return (
    <PeopleTable
      ids={ids} whole={whole} list={key} rowOf={id => lines.get(id)} foundOf={id => found.get(id)} searched={address.text !== ''} shown={columns} beside={beside}
      sort={address.sort} onSort={sort => onAddress({ ...address, sort })} selection={selection} onSelect={onSelect} singleKeys={singleKeys} onView={onView}
      {...(leftAt.text === key ? { start: leftAt } : {})} onLeave={place => Object.assign(leftAt, place, { text: key })}
    />
  )
}

function LoadingList() {
  const lines = Array.from({ length: 8 }, (_, index) => <Skeleton key={index} shape="block" height={44} />)
  return <Loading label="Reading people"><div class="people-waiting">{lines}</div></Loading>
}
