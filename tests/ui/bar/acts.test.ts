// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../../../src/domain/day'
import { defaultSettings } from '../../../src/domain/settings'
import { type ActsInput, actsOn } from '../../../src/ui/features/bar/acts'
import { acting } from '../../../src/ui/state/bar'
import { ilse, ilsePerson } from '../fixtures/ilse'
import { noActions, ways } from '../fixtures/props'
import { followUp, today } from '../fixtures/records'

vi.mock('../../../src/ui/state/send', () => ({ send: vi.fn() }))

const acts = (more: Partial<ActsInput> = {}) => actsOn({
  person: ilsePerson, actions: noActions, ways, settings: defaultSettings, today, here: true, onScreen: vi.fn(), onWay: vi.fn(), onStage: vi.fn(), onCopyNoted: vi.fn(), ...more,
})
const titled = (list: ReturnType<typeof acts>, title: RegExp) => list.find(one => title.test(one.title)) ?? expect.fail(`nothing like ${title}`)
const choose = (entry: ReturnType<typeof titled>) => 'run' in entry.choice ? entry.choice.run() : expect.fail('it asks first')
const stepOf = (entry: ReturnType<typeof titled>) => 'step' in entry.choice ? entry.choice.step : expect.fail('it asks nothing')

describe('what can be done with a person', () => {
  it('has an address of its own for each, and names the person', () => {
    const all = acts()
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.map(({ title }) => title)).toContain('Log a touch with Ilse')
  })

  it('opens the dialogs', () => {
    for (const [title, act] of [[/^Log a touch/, 'log'], [/you gave/, 'give'], [/^Edit/, 'edit'], [/same person/, 'merge'], [/^Pitch/, 'pitch'], [/passed/, 'passed'], [/^No offer/, 'no-offer']] as const) {
      choose(titled(acts(), title))
      expect(acting.value).toEqual({ act, person: ilse.id })
    }
    acting.value = null
  })

  it('puts off what is planned to the day that stands beside it', () => {
    const snooze = vi.fn()
    const step = stepOf(titled(acts({ actions: { ...noActions, snooze }, person: { candidate: ilse, followUps: [followUp(ilse, 0)] } }), /^Snooze Ilse/))
    const week = 'entries' in step && step.entries.find(({ title }) => title === '1 week')
    if (!week) return expect.fail('no week')
    choose(week)
    expect(snooze).toHaveBeenCalledWith(expect.objectContaining({ candidateId: ilse.id }), addDays(today, 7))
  })

  it('plans something where nothing is planned, and offers no snooze to those who are paused', () => {
    const setFollowUp = vi.fn(async () => true)
    const step = stepOf(titled(acts({ actions: { ...noActions, setFollowUp }, person: { candidate: ilse, followUps: [] } }), /^Remind me about Ilse/))
    if (!('entries' in step) || !step.entries[0]) return expect.fail('no choice of days')
    choose(step.entries[0])
    expect(setFollowUp).toHaveBeenCalledWith(addDays(today, 3), '')
    expect(acts({ person: { candidate: { ...ilse, paused: true }, followUps: [] } }).some(({ id }) => id === 'act:snooze')).toBe(false)
  })

  it('offers neither a pitch nor a reminder for somebody who does not want to be contacted', () => {
    const ids = acts({ person: { candidate: { ...ilse, objectedAt: 1 }, followUps: [] } }).map(({ id }) => id)
    expect(ids).toContain('act:note')
    for (const id of ['act:pitch', 'act:snooze']) expect(ids).not.toContain(id)
  })

  it('says done only of what is due', () => {
    const due = (days: number) => acts({ person: { candidate: ilse, followUps: [followUp(ilse, days)] } }).some(({ id }) => id === 'act:done')
    expect([due(-1), due(0), due(1)]).toEqual([true, true, false])
  })

  it('sets the rhythm, and marks the one that holds', () => {
    const setCadence = vi.fn()
    const step = stepOf(titled(acts({ actions: { ...noActions, setCadence }, person: { candidate: { ...ilse, cadence: { ideal: 30, latest: 45 } }, followUps: [] } }), /^Set the rhythm/))
    if (!('entries' in step)) return expect.fail('no choice')
    expect(step.entries.filter(({ hint }) => hint).map(({ title }) => title)).toEqual(['Every 30 days'])
    choose(titled([...step.entries], /^Every 90/))
    expect(setCadence).toHaveBeenCalledWith(90, false)
  })

  it('sets the stage, and marks the one that holds', () => {
    const onStage = vi.fn()
    const step = stepOf(titled(acts({ onStage, person: { candidate: { ...ilse, stage: 'in-touch' }, followUps: [] } }), /^Set the stage/))
    if (!('entries' in step)) return expect.fail('no choice')
    expect(step.entries.filter(({ hint }) => hint).map(({ title }) => title)).toEqual(['In touch'])
    choose(titled([...step.entries], /^Placed/))
    choose(titled([...step.entries], /^Not said/))
    expect(onStage.mock.calls).toEqual([['placed'], [null]])
  })

  it('keeps a note and what they told as a line of text', async () => {
    const [addNote, tell] = [vi.fn(async () => true), vi.fn(async () => false)]
    const all = acts({ actions: { ...noActions, addNote, tell } })
    const [note, told] = [stepOf(titled(all, /^Note about/)), stepOf(titled(all, /told you/))]
    if (!('onText' in note) || !('onText' in told)) return expect.fail('no line')
    expect(await note.onText('Moves in spring')).toBe(true)
    expect(addNote).toHaveBeenCalledWith('Moves in spring')
    expect(await told.onText('sings alto')).toBe(false)
  })

  it('offers to open somebody who is not in view, and names keys only while they work', () => {
    const onScreen = vi.fn()
    choose(titled(acts({ here: false, onScreen }), /^Open Ilse$/))
    expect(onScreen).toHaveBeenCalledWith({ page: 'person', id: ilse.id })
    expect(acts().some(({ id }) => id === 'act:open')).toBe(false)
    expect(titled(acts(), /^Log a touch/).keys).toBe('L')
    expect(titled(acts({ settings: { ...defaultSettings, singleKeys: false } }), /^Log a touch/).keys).toBeUndefined()
  })
})
