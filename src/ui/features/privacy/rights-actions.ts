import { type Found, mentionsOf } from '../../../db/queries/mentions'
import type { RightsOf } from '../../../db/queries/privacy'
import type { Settings } from '../../../domain/settings'
import { command } from '../../state/command'
import { db } from '../../state/database'
import { go } from '../../state/router'
import { showToast } from '../../state/toasts'
import { saveFile } from '../data/save-file'
import { copyText } from '../person/actions'
import { shortName } from '../person/words'
import { siteName } from '../person/sites'
import { accessPack } from './access'
import type { RightsActions } from './RightsScreen'

/** What can be done for one person's rights, each one command. */
export function rightsActions(rights: RightsOf, settings: Settings, topicName: (topic: string) => string): RightsActions {
  const { candidate } = rights.person
  const { id: candidateId } = candidate
  const name = shortName(candidate)
  return {
    copy: text => void copyText(text).then(done => { if (done) showToast('Copied. Paste it where you write.') }),
    told: how => void markTold([candidateId], how, `${name} was told`),
    waive: because => void command('privacy.noticeNot', { candidateIds: [candidateId], because }, because === null ? {} : {
      done: 'No notice is owed', undo: () => void command('privacy.noticeNot', { candidateIds: [candidateId], because: null }),
    }),
    keep: (until, why) => void command('privacy.keep', { candidateIds: [candidateId], until, why }, {
      done: until === null ? 'Back to the usual time' : 'Kept', undo: () => void command('privacy.keep', { candidateIds: [candidateId], until: candidate.keepUntil ?? null, why: candidate.keepWhy ?? '' }),
    }),
    object: on => void command('privacy.object', { candidateId, on }, { done: on ? `${name} is left alone from now on` : 'The objection is taken back' }),
    save: kind => void save(rights, settings, topicName, kind),
    noted: (channel, direction, note) => void command('privacy.noted', { candidateId, channel, direction, note }, {
      done: 'Logged', undo: ({ touchpointIds: [touchpointId] }) => { if (touchpointId) void command('touch.remove', { touchpointId }) },
    }),
    search: tell => mentionsOf(db, candidateId, tell),
    erase: mentions => void erase(candidateId, mentions),
  }
}

/** Marks people as told, with an undo. */
export async function markTold(candidateIds: string[], how: Parameters<RightsActions['told']>[0], done: string): Promise<void> {
  await command('privacy.notice', { candidateIds, how }, { done, undo: ({ touchpointIds }) => void command('privacy.noticeBack', { candidateIds, touchpointIds }) })
}

/** Erases somebody with the places that speak of them, and goes where there is still something to see. */
export async function erase(candidateId: string, mentions: readonly Found[]): Promise<void> {
  const erased = await command('privacy.erase', { candidateId, mentions: mentions.map(({ table, key, words }) => ({ table, key, words: words.slice(0, 20) })) }, { done: 'Erased for good' })
  if (erased) go({ page: 'privacy' })
}

async function save(rights: RightsOf, settings: Settings, topicName: (topic: string) => string, kind: 'html' | 'json'): Promise<void> {
  const pack = await accessPack(db, { rights, settings, siteName, topicName, now: Date.now() })
  if (!pack) return
  saveFile(`${pack.name}.${kind}`, [pack[kind]], kind === 'html' ? 'text/html;charset=utf-8' : 'application/json')
  await command('privacy.accessGiven', { candidateId: rights.person.candidate.id, how: kind.toUpperCase() }, { done: 'Saved. Nothing was sent.' })
}
