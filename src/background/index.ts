/**
 * The composition root: builds the parts, registers every listener in the first tick (a worker is woken for an event
 * and only hears it if it listens at once), and does nothing else.
 */
import { checkRecords } from '../db/commands/check'
import type { Context } from '../db/commands/context'
import { findProfile } from '../db/commands/profiles'
import { noteRecent } from '../db/commands/keep'
import { refreshTraces } from '../db/commands/same-person'
import { sweepStaged } from '../db/commands/staging'
import { sweep } from '../db/commands/sweep'
import { Database } from '../db/database'
import { recogniser, tracesVersion } from '../identity'
import { privacy } from '../nurture/privacy'
import { deskRules } from '../nurture/desk'
import { rhythm } from '../nurture/rhythm'
import { stepsOf } from '../nurture/steps'
import { onAlarm } from '../platform/alarms'
import { isSiteAddress, onCommand, onInstalled, onMessage, onStartup, onTabRemoved, ownId, ownOrigin } from '../platform/background'
import { onMenuClick } from '../platform/menus'
import { onNotificationButton, onNotificationClick } from '../platform/notifications'
import { readOwnJson, version } from '../platform/runtime'
import { onFront, openOwnPage, pages } from '../platform/tabs'
import { KithError } from '../protocol/errors'
import { pageOf, profileAt, siteName } from '../sites/registry'
import { openVocabulary, type VocabularyData } from '../topics'
import { interestLines, interestsVersion } from '../topics/giving/derive'
import { Backups } from './components/backup'
import { commandHandlers } from './components/commands'
import { Desk } from './components/desk'
import { pressed } from './components/digest'
import { rememberError } from './components/health'
import { inTurn } from './components/in-turn'
import { Menus, keyHandler, menuHandler } from './components/menus'
import { Notices, aboutPerson } from './components/notices'
import { isOff, pageHandlers, stateFor } from './components/pages'
import { mayKeep } from './components/quarantine'
import { remembering, viewing } from './components/recents'
import { Reminders, doorbell } from './components/reminders'
import { Tabs } from './components/tabs'
import { Teacher } from './components/teach'
import { Topics, topicsBell } from './components/topics'
import { router } from './router'

const db = new Database()
const recognise = recogniser({ profileAt, siteName })
const context = (): Context => ({ db, now: Date.now(), rhythm, stepsOf, desk: deskRules, privacy, recognise })
const reminders = new Reminders(db)
const backups = new Backups(() => ({ db, now: Date.now() }), version())
const tabs = new Tabs({
  isOff: async address => {
    const page = pageOf(address)
    return page !== null && isOff(db, page.site.id)
  },
  stateFor: (site, handle) => stateFor(db, site, handle),
  again: (tabId, capture) => teacher.again(tabId, capture),
})
const teacher = new Teacher({ tabs: () => tabs, context })

const ring = () => reminders.ring(Date.now())
const remember = (error: unknown) => {
  if (error instanceof KithError && error.code !== 'unexpected') return // said to the recruiter where it happened
  void rememberError(db, error, Date.now())
}
const guarded = (work: () => Promise<unknown>) => { work().catch(remember) }
// A click waits for what it stores alone: badge, alarm and pages come right after. A worker that dies in between rings when it starts.
const changed = inTurn(async () => {
  menus.refresh()
  await ring()
  await tabs.tellAll()
}, guarded)

const menus = new Menus(db, guarded)
const notices = new Notices(() => guarded(ring))
const topics = new Topics({
  db, guarded, version: `${interestsVersion}/${version()}`,
  rule: async () => {
    const vocabulary = openVocabulary(await readOwnJson('vocabulary.json') as VocabularyData)
    return (known, now) => interestLines(known, vocabulary, now)
  },
})
const desk = new Desk({ context, guarded })
// One after another: of two that run beside each other the earlier might be written last, and would then stand first in the menu.
let noting: Promise<void> = Promise.resolve()
const dealtWith = (candidateIds: string[]) => guarded(() => {
  const noted = noting.then(async () => { if (await noteRecent(context(), candidateIds)) menus.refresh() })
  noting = noted.catch(() => undefined)
  return noted
})
const commands = remembering(commandHandlers({ tabs, teacher, backups, context, mayKeep, changed }), dealtWith)
const asked = viewing(pageHandlers({ db, tabs, teacher, context, mayKeep, changed }), capture => guarded(async () => {
  const profile = capture ? await findProfile(db, capture) : undefined
  if (profile) dealtWith([profile.candidateId])
  menus.refresh()
}))
const route = router({ ownId, ownOrigin, isSiteAddress, remember, ui: commands, content: asked })

onMessage(route)
onAlarm(doorbell, () => guarded(() => backups.ring()))
onAlarm(doorbell, () => guarded(async () => {
  await ring()
  await desk.catchUp()
}))
onAlarm(topicsBell, () => guarded(() => topics.run()))
onStartup(() => guarded(ring))
onTabRemoved(tabId => guarded(() => Promise.all([tabs.forget(tabId), teacher.forget(tabId)])))
onNotificationClick(id => guarded(() => openOwnPage(`${pages.people}#/${id.startsWith(aboutPerson) ? `person/${id.slice(aboutPerson.length)}` : 'today'}`)))
onNotificationButton((id, button) => guarded(() => pressed(id, button, commands, Date.now())))
onMenuClick(menuHandler({ commands, guarded, notices }))
onCommand(keyHandler({ commands, guarded, notices }))
onFront(() => menus.refresh())
onInstalled(reason => guarded(async () => {
  await menus.update(true)
  if (reason === 'install') await openOwnPage(pages.welcome)
}))

guarded(async () => {
  await ring()
  await sweep(context())
  await sweepStaged(context())
  await menus.update()
  desk.follow()
  await desk.catchUp()
  await refreshTraces(context(), tracesVersion)
  topics.follow()
  await topics.catchUp(Date.now())
})
guarded(() => backups.ring())
// Small steps, so that a click that writes hardly waits.
guarded(() => checkRecords({ db, now: Date.now() }, () => new Promise(done => setTimeout(done, 200))))
