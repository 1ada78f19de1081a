import { expect, test } from 'vitest'
import { captureOf } from '../../../src/content/capture'
import { capture as accepted } from '../../../src/domain/capture'
import type { PlacedItem, Walk } from '../../../src/sites/contract'

const long = '長'.repeat(100_000)
const item = (fields: Partial<PlacedItem>): PlacedItem => ({
  kind: 'project', title: 'A title', url: null, tags: [], at: null, element: {} as Element, ...fields,
})

test('what a giant page gives is still something the background accepts', () => {
  const walk: Walk = {
    page: 'profile', handle: 'ada', profileUrl: 'https://invented.example/p/ada', url: 'https://invented.example/p/ada',
    name: long, headline: long, location: long, company: long, about: long, nameElement: null,
    links: [`https://invented.example/${long}`, 'javascript:alert(1)', ...Array.from({ length: 200 }, (_, n) => `https://invented.example/${n}`)],
    misses: [long, 'pinned'],
    items: [
      item({ title: long, text: long, url: `https://invented.example/${long}`, tags: [long, 'Rust'] }),
      item({ title: '', url: 'https://invented.example/untitled' }),
      ...Array.from({ length: 2_000 }, (_, n) => item({ title: `No. ${n}`, tags: Array.from({ length: 200 }, (_, tag) => `tag ${tag}`) })),
    ],
  }
  const capture = captureOf('invented', walk)
  expect(accepted.safeParse(capture).error).toBeUndefined()
  expect(capture).not.toHaveProperty('nameElement')
  expect(capture.items[0]).toMatchObject({ url: null, tags: ['Rust'] })
  expect(capture.items[0]).not.toHaveProperty('element')
  expect(capture.links[0]).toBe('https://invented.example/0')
  expect(capture.misses).toEqual(['pinned'])
})
