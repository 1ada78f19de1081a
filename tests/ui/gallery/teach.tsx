import type { ComponentChild } from 'preact'
import { defaultSettings } from '../../../src/domain/settings'
import { Sites } from '../../../src/ui/features/settings/Sites'
import { Teach, type TeachProps } from '../../../src/ui/features/teach/Teach'
import { refusals } from '../../../src/ui/features/teach/steps'
import { Unreadable } from '../../../src/ui/features/tab/States'
import { offered } from '../fixtures/offered'
import { daysAgo, now } from '../fixtures/records'
import { ruleOf } from '../fixtures/rules'

const nothing = () => undefined
const panel = (content: ComponentChild) => () => <main class="panel">{content}</main>
const at = (text: string) => offered.find(one => one.text === text)?.index ?? 0
const name = at('Ilse Okafor')
const headline = at('Tunes church organs and compilers')
const teach = (more: Partial<TeachProps>) => panel(
  <Teach texts={offered} refused={null} step="name" chosen={{}} busy={false} pointing={false} onPoint={nothing} onEndPointing={nothing} onChoose={nothing} onBack={nothing} onCancel={nothing} {...more} />,
)
const missed = (days: number, count: number) => ({ since: daysAgo(days), last: daysAgo(1), count, marks: [] })

/** Teach mode, and what the settings say of sites that changed. */
export const teachScreens = {
  'panel-unreadable-teach': { page: 'panel', draw: panel(<Unreadable misses={['person']} onRead={nothing} onChoose={nothing} onTeach={nothing} />) },
  'panel-teach-name': { page: 'panel', draw: teach({}) },
  'panel-teach-pointing': { page: 'panel', draw: teach({ pointing: true }) },
  'panel-teach-list-only': { page: 'panel', draw: teach({ pointing: null }) },
  'panel-teach-listing': { page: 'panel', draw: teach({ texts: null }) },
  'panel-teach-headline': { page: 'panel', draw: teach({ step: 'headline', chosen: { name } }) },
  'panel-teach-item': { page: 'panel', draw: teach({ step: 'item', chosen: { name, headline } }) },
  'panel-teach-refused': { page: 'panel', draw: teach({ refused: refusals.owner }) },
  'panel-sites-drift': {
    page: 'panel',
    draw: () => (
      <main class="panel">
        <section class="card sheet section">
          <h1 class="subtitle">Sites</h1>
          <Sites
            settings={defaultSettings} onChange={nothing} now={now} onForget={nothing} onCopyReport={nothing}
            sites={[{ id: 'github', name: 'GitHub', unproven: ['stars', 'following', 'sponsoring'] }, { id: 'behance', name: 'Behance' }]}
            health={[
              { site: 'github', lastWellAt: daysAgo(9), missing: { 'profile:person': missed(8, 11), 'list:headline': missed(3, 4) } },
              { site: 'behance', lastWellAt: daysAgo(0), missing: {} },
            ]}
            rules={[ruleOf({ usedAt: daysAgo(1) }), ruleOf({ id: '01999999-0000-7000-8000-000000000002', page: 'list', shape: 'github.com/{}?tab=stars', usedAt: daysAgo(6), restingSince: daysAgo(2) })]}
          />
        </section>
      </main>
    ),
  },
} as const
