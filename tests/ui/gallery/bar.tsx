import type { ComponentChild } from 'preact'
import { BarView, type BarViewProps } from '../../../src/ui/features/bar/BarView'
import { barDays, barFound, barGroups } from '../fixtures/bar'

const nothing = () => undefined
const bar = (more: Partial<BarViewProps> = {}) => () => (
  <main class="main">
    <h1 class="unseen">Kith</h1>
    <BarView
      asking={null} placeholder="Find a person, a topic, a screen, or what to do" text="" onText={nothing} groups={barGroups} looking={false} onChoose={nothing}
      onClose={nothing} {...more}
    />
  </main>
)

/** The command bar: empty, searching, asking. */
export const barScreens = {
  'people-bar': { page: 'people', draw: bar() },
  'people-bar-found': { page: 'people', draw: bar({ text: 'rust', groups: barFound }) },
  'people-bar-nothing': { page: 'people', draw: bar({ text: 'qwertz', groups: [] }) },
  'people-bar-snooze': { page: 'people', draw: bar({ asking: 'Snooze Ilse', placeholder: 'Choose, or type a few letters', groups: barDays, onBack: nothing }) },
  'people-bar-note': { page: 'people', draw: bar({ asking: 'Note about Ilse', placeholder: 'A line about Ilse', groups: null, onBack: nothing }) },
  'panel-bar': { page: 'panel', draw: bar() },
} satisfies Record<string, { page: 'people' | 'panel', draw: () => ComponentChild }>
