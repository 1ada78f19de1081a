import { useState } from 'preact/hooks'
import { mentionsOfWords } from '../../../db/queries/mentions'
import { type MaybePrivate, type Shown, maybePrivate, privacyDesk } from '../../../db/queries/privacy'
import { noticeHorizon } from '../../../nurture/privacy/clocks'
import { privateMatter } from '../../../topics'
import { QueryView } from '../../components/Query'
import { Loading, Skeleton } from '../../components/Surface'
import { today } from '../../state/clock'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { useQuery } from '../../state/query'
import { hrefOf } from '../../state/router'
import { type PrivacyActions, PrivacyScreen } from './PrivacyScreen'
import { markTold } from './rights-actions'

const step = 25

/** The privacy desk, bound to the database. */
export function PrivacyPage() {
  const [shown, show] = useState<Shown>({ notices: step, reviews: step, objections: step, acts: step })
  const [found, setFound] = useState<readonly MaybePrivate[] | null>(null)
  const [looking, setLooking] = useState<number | null>(null)
  const query = useQuery(() => privacyDesk(db, { until: noticeHorizon(today.value), today: today.value, shown }), ['privacy', today.value, shown], { keep: true })
  const look = async () => {
    setLooking(0)
    setFound(await maybePrivate(db, signal => privateMatter(signal) !== null, setLooking))
    setLooking(null)
  }
  const actions: PrivacyActions = {
    told: (candidateIds, how) => void markTold(candidateIds, how, 'Marked as told'),
    waive: (candidateIds, because) => void command('privacy.noticeNot', { candidateIds, because }, {
      done: 'No notice is owed', undo: () => void command('privacy.noticeNot', { candidateIds, because: null }),
    }),
    keep: (candidateId, until, why) => void command('privacy.keep', { candidateIds: [candidateId], until, why }, {
      done: why ? 'Kept' : 'Asked again in a month', undo: () => void command('privacy.keep', { candidateIds: [candidateId], until: null, why: '' }),
    }),
    withdraw: candidateId => void command('privacy.object', { candidateId, on: false }, { done: 'The objection is taken back' }),
    more: queue => show({ ...shown, [queue]: shown[queue] + 4 * step }),
  }
  return (
    <section class="page" aria-labelledby="privacy-title">
      <h1 class="page-title" id="privacy-title" tabIndex={-1}>Privacy</h1>
      <p class="small">What people can expect of you, and what is owed to them. You answer for what you keep; <a href="#/settings">the settings say how</a>.</p>
      <QueryView query={query} loading={<Loading label="Reading the privacy desk"><Skeleton shape="block" height={160} /></Loading>}>
        {desk => (
          <PrivacyScreen
            desk={desk} today={today.value} hrefOf={id => hrefOf({ page: 'rights', id })} actions={actions}
            redact={{
              search: words => mentionsOfWords(db, words),
              onRedact: ({ table, key, words }) => command('privacy.redact', { mentions: [{ table, key, words: words.slice(0, 20) }] }).then(done => done !== null),
            }}
            review={{ found, looking, onLook: () => void look(), personHref: id => hrefOf({ page: 'person', id }) }}
          />
        )}
      </QueryView>
    </section>
  )
}
