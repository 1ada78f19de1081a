import type { ComponentChild } from 'preact'
import type { Found } from '../../../db/queries/desk-snippets'
import type { DeskSort } from '../../../db/queries/desk-list'
import type { Day } from '../../../domain/day'
import type { DeskRow } from '../../../domain/desk'
import type { DeskColumn } from '../../../domain/settings'
import { warmthOn } from '../../../nurture/warmth'
import { Chip } from '../../components/Chip'
import { Dots } from '../../components/Person'
import { Marked } from './Marked'
import { lastTouchWords, nextWords, sourceWord, valueWord } from './words'

/** What drawing a line needs beside the line. */
export interface Beside {
  today: Day
  topicLabel: (id: string) => string
  /** Topics that the recruiter cares about too. */
  mine: ReadonlySet<string>
}

export interface Column {
  title: string
  /** What a press on its heading sorts by, and from which end at first. */
  sort?: DeskSort
  /** How wide it is among the others, and at least. */
  share: number
  least: number
  draw: (row: DeskRow, beside: Beside, words: Found['words']) => ComponentChild
}

const none: ReadonlySet<string> = new Set()
const small = (text: string, words: ReadonlySet<string> = none) => text ? <span class="small clip" dir="auto" title={text}><Marked text={text} words={words} /></span> : null

/** So many interests fit. */
const most = 3

/** The columns that can be chosen. */
export const columns: Readonly<Record<DeskColumn, Column>> = {
  interests: {
    title: 'Cares about', share: 2, least: 150,
    draw: ({ topics }, { topicLabel, mine }, words) => topics.length === 0 ? <span class="tiny">nothing known yet</span> : topics.slice(0, most).map(({ id, label }) => (
      <Chip key={id} tone={mine.has(id) ? 'shared' : 'plain'}>
        <span class="clip"><Marked text={label || topicLabel(id)} words={words} /></span>{mine.has(id) && <span class="unseen"> (you both)</span>}
      </Chip>
    )),
  },
  warmth: {
    title: 'Warmth', sort: { by: 'warmth', down: true }, share: 0, least: 108,
    draw: ({ warm }, { today }) => {
      const { word, dots } = warmthOn(warm, today)
      return <><Dots count={dots} /> <span class="small">{word}</span></>
    },
  },
  stage: {
    title: 'Stage', share: 0.7, least: 116,
    draw: ({ stage }, { topicLabel }) => stage ? <Chip tone="good"><span class="clip">{valueWord('stage', stage, topicLabel)}</span></Chip> : null,
  },
  touch: {
    title: 'Last touch', sort: { by: 'touch', down: true }, share: 1.2, least: 128,
    draw: (row, { today }) => <span class="small">{lastTouchWords(row.lastTouch, row, today)}</span>,
  },
  next: {
    title: 'Next', sort: { by: 'next', down: false }, share: 0.6, least: 104,
    draw: ({ due, paused }, { today }) => {
      const { text, late } = nextWords(due, paused, today)
      return <span class={late ? 'late small' : 'small'}>{text}</span>
    },
  },
  balance: { title: 'Gave / asked', share: 0, least: 92, draw: ({ gives, asks }) => <span class="small numbers">{gives} / {asks}</span> },
  company: { title: 'Company', share: 1, least: 110, draw: ({ company }, _beside, words) => small(company, words) },
  place: { title: 'Place', share: 1, least: 100, draw: ({ place }, _beside, words) => small(place, words) },
  source: { title: 'Source', share: 0.8, least: 104, draw: ({ sources }) => small(sources.map(sourceWord).join(', ')) },
  tags: {
    title: 'Tags', share: 1.2, least: 120,
    draw: ({ tags }, _beside, words) => tags.slice(0, most).map(tag => <Chip key={tag} tone="calm"><span class="clip"><Marked text={tag} words={words} /></span></Chip>),
  },
}

/** What a line shows of somebody as one text, for telling where else a word was found. */
export function shownText(row: DeskRow, shown: readonly DeskColumn[], topicLabel: (id: string) => string): string {
  const has = (column: DeskColumn) => shown.includes(column)
  return [
    row.name, row.headline || row.company, row.town, ...(has('company') ? [row.company] : []), ...(has('place') ? [row.place] : []),
    ...(has('tags') ? row.tags.slice(0, most) : []), ...(has('interests') ? row.topics.slice(0, most).map(({ id, label }) => label || topicLabel(id)) : []),
  ].join(' ')
}
