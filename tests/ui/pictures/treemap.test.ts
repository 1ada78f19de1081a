import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MapTopic, cutTo, interestMap } from '../../../src/ui/features/pictures/interest-map'
import { treemap } from '../../../src/ui/features/pictures/treemap'

const weights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }).map(all => all.toSorted((a, b) => b - a).map(weight => ({ weight })))
const box = { x: 3, y: 5, width: 400, height: 260 }

describe('dividing a rectangle', () => {
  it('gives each item its share, inside, and nothing twice', () => {
    fc.assert(fc.property(weights, items => {
      const tiles = treemap(items, box)
      const sum = items.reduce((all, { weight }) => all + weight, 0)
      expect(tiles).toHaveLength(items.length)
      for (const { item, x, y, width, height } of tiles) {
        expect(width * height).toBeCloseTo(item.weight / sum * box.width * box.height, 3)
        expect(x).toBeGreaterThanOrEqual(box.x - 1e-6)
        expect(y).toBeGreaterThanOrEqual(box.y - 1e-6)
        expect(x + width).toBeLessThanOrEqual(box.x + box.width + 1e-6)
        expect(y + height).toBeLessThanOrEqual(box.y + box.height + 1e-6)
      }
      for (const [index, a] of tiles.entries()) {
        for (const b of tiles.slice(index + 1)) {
          const apart = a.x + a.width <= b.x + 1e-6 || b.x + b.width <= a.x + 1e-6 || a.y + a.height <= b.y + 1e-6 || b.y + b.height <= a.y + 1e-6
          expect(apart).toBe(true)
        }
      }
    }), { numRuns: 300 })
  })

  it('has nothing to divide where there is nothing, or no room', () => {
    expect(treemap([], box)).toEqual([])
    expect(treemap([{ weight: 1 }], { ...box, height: 0 })).toEqual([])
  })
})

describe('the map of interests', () => {
  const topics = fc.array(fc.record({ people: fc.integer({ min: 1, max: 300 }), family: fc.constantFrom('music', 'software', 'food', 'own') }), { minLength: 1, maxLength: 60 })
    .map((all): MapTopic[] => all.map((one, index) => ({ id: `t${index}`, label: `Topic ${index}`, ...one })))

  it('shows only what can be read and pressed, says how many are left out, and begins with the greatest', () => {
    fc.assert(fc.property(topics, fc.constantFrom(290, 720, 1_040), (all, width) => {
      const { families, left } = interestMap(all, { width, height: 400 })
      const tiles = families.flatMap(family => family.tiles)
      expect(tiles.length + left).toBe(all.length)
      expect(tiles.length).toBeGreaterThan(0)
      if (tiles.length > 1) for (const { width: wide, height: tall } of tiles) expect(Math.min(wide / 52, tall / 28)).toBeGreaterThanOrEqual(1)
      const least = Math.min(...tiles.map(({ item }) => item.people))
      const shown = new Set(tiles.map(({ item }) => item.id))
      expect(all.filter(({ id }) => !shown.has(id)).every(({ people }) => people <= least)).toBe(true)
    }), { numRuns: 100 })
  })

  it('cuts a name where it has no room', () => {
    expect(cutTo('Rust', 200)).toBe('Rust')
    expect(cutTo('Open water swimming', 120)).toMatch(/^Open wat.*…$/)
    expect(cutTo('Rust', 20)).toBe('')
  })
})
