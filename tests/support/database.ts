import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import type { Context } from '../../src/db/commands/context'
import { Database } from '../../src/db/database'
import type { Capture } from '../../src/domain/capture'
import { recogniser } from '../../src/identity'
import { privacy } from '../../src/nurture/privacy'
import { deskRules } from '../../src/nurture/desk'
import { rhythm } from '../../src/nurture/rhythm'
import { stepsOf } from '../../src/nurture/steps'
import { profileAt, siteName } from '../../src/sites/registry'

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange })

let count = 0

/** An empty database of its own with a clock that a test moves. Starts on Monday 5 October 2026, noon on this computer. */
export function freshContext(): Context & { pass(days: number): void } {
  const context = {
    db: new Database(`kith-test-${++count}`),
    now: new Date(2026, 9, 5, 12).getTime(),
    rhythm,
    stepsOf,
    desk: deskRules,
    privacy,
    recognise: recogniser({ profileAt, siteName }),
    pass(days: number) { context.now += days * 86_400_000 },
  }
  return context
}

/** What a reader would give for an invented person's GitHub page. */
export function capture(changes: Partial<Capture> = {}): Capture {
  return {
    site: 'github', page: 'profile', handle: 'ilse-okafor', profileUrl: 'https://github.com/ilse-okafor', url: 'https://github.com/ilse-okafor',
    name: 'Ilse Okafor', headline: 'Storage and merges', location: 'Ghent', company: 'Tidepool', about: 'I sing alto and write storage engines.', links: [],
    items: [
      { kind: 'repository', title: 'merge-clock', url: 'https://github.com/ilse-okafor/merge-clock', tags: ['Rust'], at: '2026-09-30' },
      { kind: 'star', title: 'someone/holds', url: 'https://github.com/someone/holds', tags: [], at: null },
    ],
    misses: [], ...changes,
  }
}
