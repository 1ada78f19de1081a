// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { NotSuggested } from '../../src/ui/features/candidate/NotSuggested'
import { YouBoth } from '../../src/ui/features/common/YouBoth'
import { giftFrom } from '../../src/ui/features/giving/asked'
import { WhoWouldLove } from '../../src/ui/features/giving/WhoWouldLove'
import { PersonScreen, type PersonScreenProps } from '../../src/ui/features/person/PersonScreen'
import { AnywayDialog } from '../../src/ui/features/quarantine/AskAnyway'
import { LeftOut } from '../../src/ui/features/quarantine/LeftOut'
import { leftOutOf, withLine } from '../../src/ui/features/quarantine/left-out'
import { SetAside } from '../../src/ui/features/quarantine/SetAside'
import { foundTopics } from '../../src/ui/features/topics/find-topics'
import { Meet } from '../../src/ui/features/topics/Meet'
import { TopicLink } from '../../src/ui/features/topics/TopicLink'
import { TopicScreen } from '../../src/ui/features/topics/TopicScreen'
import { TopicsScreen } from '../../src/ui/features/topics/TopicsScreen'
import { walkLinks } from '../../src/ui/state/walk'
import { itemKey } from '../../src/domain/item'
import { privateCapture } from './fixtures/changes'
import { advisers, allTopics, crdts, love, pairs } from './fixtures/giving'
import { ilse, ilsePerson, ilseTopics, modelOf } from './fixtures/ilse'
import { aside, diagnosis, hall } from './fixtures/private'
import { noActions, siteName, ways } from './fixtures/props'
import { now, signal, today } from './fixtures/records'
import './setup'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const hrefs = { personHref: (id: string) => `#/person/${id}`, openTopic: { href: (id: string) => `#/topics/${id}` } }

describe('what you share', () => {
  it('asks for the recruiter’s interests where none are told, and is silent where nothing is shared', () => {
    const onTell = vi.fn()
    const { rerender, container } = render(<YouBoth ground={null} told={false} name="Ilse" onTell={onTell} />)
    fireEvent.click(button('Add your interests'))
    expect(onTell).toHaveBeenCalledTimes(1)
    rerender(<YouBoth ground={{ both: [], near: [] }} told name="Ilse" onTell={onTell} />)
    expect(container.textContent).toBe('')
  })

  it('says what is shared and how the rest is close', () => {
    render(<YouBoth ground={ilseTopics.ground} told name="Ilse" openTopic={hrefs.openTopic} />)
    expect(screen.getByRole('link', { name: 'Bouldering' }).getAttribute('href')).toBe('#/topics/bouldering')
    expect(screen.getByText('You care about Singing, Ilse about Choir singing, a part of it')).toBeTruthy()
    expect(screen.getByText('You care about Concurrency, Ilse about Distributed storage')).toBeTruthy()
  })

  it('opens a topic beside the page, but leaves a new tab to the browser', () => {
    const open = vi.fn()
    render(<TopicLink topic={{ id: 'rust', label: 'Rust' }} openTopic={{ href: id => `#/topics/${id}`, open }} />)
    fireEvent.click(screen.getByRole('link'), { ctrlKey: true })
    expect(open).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('link'))
    expect(open).toHaveBeenCalledWith('rust')
  })
})

describe('one person in the panel', () => {
  const show = (more: Partial<PersonScreenProps> = {}) => {
    const spies = { onToggleItem: vi.fn(), onAnswered: vi.fn(), onLove: vi.fn(), keepLine: vi.fn(), log: vi.fn(async () => true) }
    const { keepLine, log, ...outside } = spies
    render(
      <PersonScreen
        model={modelOf()} ways={ways} siteName={siteName} capture={null} opened={null} onOpen={vi.fn()} onShowInFull={vi.fn()} actions={{ ...noActions, keepLine, log }}
        {...outside} {...more}
      />,
    )
    return spies
  }

  it('keeps what was left out by its key, a line of the text as words of one’s own', () => {
    const { onToggleItem, keepLine } = show({ capture: { ...privateCapture, about: 'I sing. Since my cancer diagnosis I rest on Fridays.' } })
    fireEvent.click(button(/^Keep anyway: My diagnosis/))
    expect(onToggleItem).toHaveBeenCalledWith(itemKey(privateCapture.items[1] ?? expect.fail('an item')), true)
    fireEvent.click(button(/^Keep anyway: Since my cancer/))
    expect(keepLine).toHaveBeenCalledWith('about', 'Since my cancer diagnosis I rest on Fridays.')
  })

  it('says of a kept one that it is never suggested, and nothing of a cleared one', () => {
    const [, item = expect.fail('an item')] = privateCapture.items
    const kept = signal(ilse, ilsePerson.profiles[0] ?? null, item.kind, item.title, { saved: true, url: item.url })
    const person = (more: object) => modelOf({ person: { ...ilsePerson, signals: [{ ...kept, ...more }] } })
    show({ capture: privateCapture, model: person({}) })
    expect(screen.getByText('Kept by you, never suggested')).toBeTruthy()
    expect(screen.queryByText(/^Left out/)).toBeNull()
    cleanup()
    show({ capture: privateCapture, model: person({ cleared: true }) })
    expect(screen.queryByText(/never suggested|^Left out/)).toBeNull()
  })

  it('logs a copied gift as given, with what it was', () => {
    const gift = 'Merging calendars https://journal.example/merge'
    const copied = [{ id: 'o', createdAt: now, updatedAt: now, times: {}, candidateId: ilse.id, topic: 'crdts', text: 'Hi', at: now - 3_600_000, gift }]
    const { log } = show({ model: modelOf({ copied }) })
    fireEvent.click(button('Yes, log it'))
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ kind: 'give', direction: 'out', topics: ['crdts'], note: gift }))
  })

  it('asks who would love the page in view', () => {
    const { onLove } = show({ capture: privateCapture })
    fireEvent.click(screen.getByRole('menuitem', { name: 'Who would love this page?', hidden: true }))
    expect(onLove).toHaveBeenCalledTimes(1)
  })
})

describe('what may be private', () => {
  const about = 'I write storage engines. Since my cancer diagnosis I work four days a week.'

  it('stands apart with its reason and the way to keep it', () => {
    const [onKeep, onKeepLine] = [vi.fn(), vi.fn()]
    const left = leftOutOf({ ...privateCapture, about }, new Set())
    render(<LeftOut left={left} today={today} onKeep={onKeep} onKeepLine={onKeepLine} />)
    const lines = screen.getAllByRole('listitem').map(line => line.textContent)
    expect(lines).toEqual([expect.stringMatching(/^Since my cancer.*their text.*Left out: it may tell something about health/), expect.stringMatching(/^My diagnosis.*Left out/)])
    fireEvent.click(button('Keep anyway: My diagnosis, one year on'))
    expect(onKeep).toHaveBeenCalledWith(itemKey(privateCapture.items[1] ?? expect.fail('an item')))
    fireEvent.click(button(/^Keep anyway: Since my cancer/))
    expect(withLine(onKeepLine.mock.calls[0]?.[0], { headline: '', about: 'I write storage engines.' })).toBe('I write storage engines.\n\nSince my cancer diagnosis I work four days a week.')
  })

  it('shows the very words that gave the reason, where the title does not say them', () => {
    const item = { kind: 'repository' as const, title: 'rain-on-the-plot', text: 'A garden diary. Kept since my cancer diagnosis. In R.', url: null, tags: [], at: null }
    render(<LeftOut left={leftOutOf({ ...privateCapture, items: [item] }, new Set())} today={today} onKeep={vi.fn()} />)
    expect(screen.getByText('Kept since my cancer diagnosis.')).toBeTruthy()
  })

  it('is not left out any more once it is kept', () => {
    const keys = new Set(privateCapture.items.map(itemKey))
    expect(leftOutOf({ ...privateCapture, about }, keys, { about })).toEqual({ items: [], lines: [] })
  })

  it('is asked about with the harmless answer first', () => {
    const answer = vi.fn()
    render(<AnywayDialog because="it may tell something about health" answer={answer} />)
    expect(document.activeElement?.textContent).toBe('Leave it out')
    for (const name of ['Leave it out', 'Keep it, but never suggest it', 'False alarm: keep it']) fireEvent.click(button(name))
    expect(answer.mock.calls).toEqual([[null], ['private'], ['harmless']])
  })

  it('is listed for the person: kept, cleared, and left out with its page', () => {
    const [onClear, onRemove] = [vi.fn(), vi.fn()]
    render(<SetAside {...aside} siteName={siteName} today={today} onClear={onClear} onRemove={onRemove} />)
    fireEvent.click(button(`False alarm: ${diagnosis.title}`))
    fireEvent.click(button(`Set aside again: ${hall.title}`))
    expect(onClear.mock.calls).toEqual([[diagnosis.id, true], [hall.id, false]])
    fireEvent.click(button(`Remove: ${diagnosis.title}`))
    expect(onRemove).toHaveBeenCalledWith(diagnosis.id)
    expect(screen.getByText('2 lines on LinkedIn').closest('li')?.querySelector('a')?.href).toContain('/recent-activity/')
  })

  it('takes no room where there is none', () => {
    const { container } = render(<>
      <SetAside signals={[]} profiles={[]} quarantined={[]} siteName={siteName} today={today} onClear={vi.fn()} onRemove={vi.fn()} />
      <LeftOut left={{ items: [], lines: [] }} today={today} onKeep={vi.fn()} />
      <NotSuggested marks={aside.marks.filter(one => one.mark === 'kept')} labelOf={id => id} name="Ilse" onAllow={vi.fn()} />
    </>)
    expect(container.textContent).toBe('')
  })
})

it('hidden and refused topics can be brought back, kept ones are not among them', () => {
  const onAllow = vi.fn()
  render(<NotSuggested marks={aside.marks} labelOf={ilseTopics.labelOf} name="Ilse" onAllow={onAllow} />)
  expect(screen.getAllByRole('listitem').map(line => line.textContent)).toEqual(['boulderinghidden by youBring back', 'CRDTsIlse does not want to talk about itBring back'])
  fireEvent.click(button('Bring back CRDTs'))
  expect(onAllow).toHaveBeenCalledWith({ id: 'crdts', label: 'CRDTs' })
})

describe('who would love this', () => {
  const show = (more: Partial<Parameters<typeof WhoWouldLove>[0]> = {}) => {
    const spies = { onCopy: vi.fn(async () => true), onLog: vi.fn(), onPerson: vi.fn() }
    render(<WhoWouldLove love={love} today={today} {...spies} {...more} />)
    return spies
  }

  it('names people with a reason, one of them open with a note', () => {
    const { onLog } = show()
    expect(screen.getByText('It is about CRDTs and Calendars.')).toBeTruthy()
    expect(screen.getByText(/^Hi Ilse/)).toBeTruthy()
    fireEvent.click(button('Log as given'))
    expect(onLog).toHaveBeenCalledWith(love.people[0])
    fireEvent.click(button(/^Noor Lindqvist/))
    expect(within(screen.getByRole('article')).getByRole('heading').textContent).toBe('Noor Lindqvist')
    expect(document.body.textContent).not.toMatch(/0\.\d|%/)
  })

  it('asks whether it was written once the note is copied', async () => {
    const { onCopy, onLog } = show()
    fireEvent.click(button('Copy the note for Ilse Okafor'))
    expect(onCopy).toHaveBeenCalledWith(love.people[0])
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, log it' }))
    expect(onLog).toHaveBeenCalledTimes(1)
  })

  it('says who has it already, with a day that reads like one', () => {
    show()
    expect(screen.getByText(/^You gave it to Tomas on/).textContent).not.toContain('2026-11')
  })

  it.each([
    [{ subjects: [], people: [], others: [] }, /found no topic/], [{ ...love, people: [], others: [] }, /Nobody you saved is known to care about that yet/], [{ ...love, people: [] }, /and does not have it yet/],
  ])('says what to do where there is nobody', (none, words) => {
    show({ love: none })
    expect(screen.getByText(words)).toBeTruthy()
  })

  it.each([
    ['https://journal.example/merge', { title: '', url: 'https://journal.example/merge' }], ['Merging calendars', { title: 'Merging calendars', url: null }],
    [' Merging https://journal.example/merge ', { title: 'Merging', url: 'https://journal.example/merge' }],
  ])('takes a typed %s', (text, gift) => expect(giftFrom(text)).toMatchObject(gift))
})

describe('the list of topics', () => {
  const show = (more: Partial<Parameters<typeof TopicsScreen>[0]> = {}) =>
    render(<TopicsScreen topics={allTopics} waiting={0} resolve={() => null} hrefOf={id => `#/topics/${id}`} onGive={vi.fn()} {...more}><span /></TopicsScreen>)

  it('shows the first and more when asked', () => {
    show()
    expect(screen.getAllByRole('listitem')).toHaveLength(60)
    fireEvent.click(button(/^Show more of 88/))
    expect(screen.getAllByRole('listitem')).toHaveLength(88)
  })

  it('finds by part, by another name first, and leads to the first with the arrow', () => {
    show({ resolve: name => name === 'k8s' ? 'kubernetes' : null })
    const field = screen.getByRole('searchbox', { name: 'Find a topic' })
    fireEvent.input(field, { target: { value: 'sing choir' } })
    expect(screen.getAllByRole('link').map(link => link.textContent)).toEqual(['Choir singing'])
    fireEvent.input(field, { target: { value: 'k8s' } })
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(document.activeElement?.textContent).toBe('Kubernetes')
    fireEvent.input(field, { target: { value: 'nothing of the kind' } })
    expect(screen.getByText('Nobody you saved is known to care about that.')).toBeTruthy()
  })

  it('walks with keys and stays at the ends', () => {
    show()
    walkLinks('.care-row .topic-link', 1)
    expect(document.activeElement?.textContent).toBe('Rust')
    walkLinks('.care-row .topic-link', 1)
    expect(document.activeElement?.textContent).toBe('Choir singing')
    walkLinks('.care-row .topic-link', -1)
    walkLinks('.care-row .topic-link', -1)
    expect(document.activeElement?.textContent).toBe('Rust')
  })

  it('says how many people are still to be read, and what to do where there is nothing', () => {
    show({ waiting: 3 })
    expect(screen.getByText(/still reading 3 people/)).toBeTruthy()
    show({ topics: [] })
    expect(screen.getByRole('heading', { name: 'No topics yet' })).toBeTruthy()
  })

  it('all of them where nothing is typed', () => expect(foundTopics(allTopics, '  ', () => null)).toBe(allTopics))
})

describe('one topic', () => {
  const show = () => {
    const spies = { onShare: vi.fn(), onIntroduced: vi.fn() }
    render(<TopicScreen page={crdts} advisers={advisers} pairs={pairs} today={today} {...hrefs} {...spies} />)
    return spies
  }

  it('names everyone who cares with why, evidence and the last touch, and no number for a person', () => {
    show()
    const section = screen.getByRole('region', { name: 'Who cares' })
    const [first] = within(section).getAllByRole('listitem')
    expect(first?.textContent).toMatch(/Ilse Okafor.*wrote about CRDTs in November\..*Evidence.*last touch 19 days ago/)
    expect(section.textContent).toContain('paused')
    expect(document.body.textContent).not.toMatch(/0\.\d|%/)
  })

  it('says whom to ask, with a word where not now', () => {
    show()
    expect(within(screen.getByRole('region', { name: 'Whom to ask about CRDTs' })).getAllByRole('listitem')[1]?.textContent).toContain('You asked 2 times without giving')
  })

  it('leads from something to share to who would love it, and writes introductions down', () => {
    const { onShare, onIntroduced } = show()
    expect(screen.getByText(/^New to Noor Lindqvist, .* and 2 others, as far as Kith knows$/)).toBeTruthy()
    fireEvent.click(button(/^Who would love it\? “Why last-writer-wins/))
    expect(onShare).toHaveBeenCalledWith(crdts.toShare[0])
    fireEvent.click(button('I introduced them: Ilse Okafor and Noor Lindqvist'))
    expect(onIntroduced).toHaveBeenCalledWith(pairs[0])
  })

  it('is silent about meetings where there are none to speak of', () => {
    const { container } = render(<Meet pairs={[]} {...hrefs} onIntroduced={vi.fn()} />)
    expect(container.textContent).toBe('')
  })
})
