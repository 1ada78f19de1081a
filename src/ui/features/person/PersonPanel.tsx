import type { ComponentChild } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { personById } from '../../../db/queries/person'
import type { Capture } from '../../../domain/capture'
import { openOwnPage, pages } from '../../../platform/tabs'
import { QueryView } from '../../components/Query'
import { useAsked } from '../../state/asked'
import { now } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useTopics } from '../../state/engine'
import { useQuery, valueOf } from '../../state/query'
import { useSettings } from '../../state/settings'
import { topicPersonOf } from '../../state/topics'
import { ComposePanel } from '../compose/ComposePanel'
import { FirstMessage } from '../privacy/FirstMessage'
import { useSame } from '../same/useSame'
import { besidePage } from '../topics/beside-page'
import type { OpenTopic } from '../topics/TopicLink'
import { PersonSkeleton } from '../tab/PersonSkeleton'
import { personActions } from './actions'
import { personModel } from './model'
import { PersonScreen, type PersonScreenProps } from './PersonScreen'
import { siteName } from './sites'
import { type Way, openWay, waysOf } from './ways'

export interface PersonPanelProps {
  candidateId: string
  /** The page in view with its tab, when it is this person's. */
  page: { tabId: number, capture: Capture } | null
  onGone: () => ComponentChild
  onFind?: () => void
  /** Asks who would love the page in view. */
  onLove?: () => void
  /** The way to a topic's own page, where it is not the panel's. */
  openTopic?: OpenTopic
  /** How the person is laid out: as in the panel, or in full. */
  as?: (props: PersonScreenProps) => ComponentChild
}

/** `PersonScreen` bound to the database. */
export function PersonPanel({ candidateId, page, onGone, onFind, onLove, openTopic = besidePage, as: Screen = PersonScreen }: PersonPanelProps) {
  const query = useQuery(() => personById(db, candidateId), ['person', candidateId])
  const copied = valueOf(useQuery(() => db.copiedOpeners.where({ candidateId }).toArray(), ['copied', candidateId]), [])
  const settings = useSettings()
  const asked = useAsked()
  const [opened, setOpened] = useState<{ candidateId: string, way: Way } | null>(null)
  const person = valueOf(query, null)
  const topicPerson = useMemo(() => person && topicPersonOf(person), [person])
  const topics = useTopics(topicPerson, settings, now.value, candidateId)
  const { same, dialog } = useSame(person)
  return <>
    <QueryView query={query} loading={<PersonSkeleton />}>
      {person => {
        if (!person) return onGone()
        const model = personModel({ person, settings, topics, copied: copied.filter(opener => !asked.has(opener.id)), now: now.value })
        return (
          <Screen
            model={model} actions={personActions(person.candidate)} ways={waysOf(person.candidate, person.profiles)} siteName={siteName}
            capture={page?.capture ?? null} same={same}
            onToggleItem={(key, on) => { if (page) void command('capture.saveItem', { tabId: page.tabId, key, on }) }}
            opened={opened?.candidateId === candidateId ? opened.way : null}
            onOpen={way => { openWay(way); setOpened({ candidateId, way }) }}
            onAnswered={() => {
              setOpened(null)
              if (model.pending) asked.add(model.pending.id)
            }}
            {...(onFind ? { onFind } : {})} {...(onLove ? { onLove } : {})}
            compose={!person.candidate.objectedAt && <>
              <FirstMessage person={person} settings={settings} today={model.today} siteName={siteName} />
              <ComposePanel key={candidateId} model={model} />
            </>}
            onRights={() => void openOwnPage(`${pages.people}#/person/${candidateId}/privacy`)}
            openTopic={openTopic} onTellMine={() => void openOwnPage(`${pages.people}#/settings`)}
            onOpenings={() => void openOwnPage(`${pages.people}#/openings`)}
            onShowInFull={() => void openOwnPage(`${pages.people}#/person/${candidateId}`)}
          />
        )
      }}
    </QueryView>
    {dialog}
  </>
}
