// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { site } from '../../../src/sites/linkedin'
import { page } from './page'

const mira = new URL('https://www.linkedin.com/in/mira-lindqvist/')
const said = (walk: ReturnType<typeof site.walk>) => walk?.items.map(({ kind, title }) => `${kind}: ${title}`)

describe('a hurried walk', () => {
  test('reads one new entry at a time, says that it is partial, and ends with all that a whole walk reads', () => {
    const whole = said(site.walk(page('sdui'), mira, undefined))
    expect(whole?.length).toBeGreaterThan(3)
    const document = page('sdui')
    let walk = site.walk(document, mira, () => true)
    let [walks, before] = [1, 0]
    while (walk?.partial && walks < 100) {
      expect(walk.items.length).toBeGreaterThanOrEqual(before)
      expect(walk.items.length).toBeLessThan(whole?.length ?? 0)
      before = walk.items.length
      walk = site.walk(document, mira, () => true)
      walks++
    }
    expect(walks).toBeGreaterThan(2)
    expect(said(walk)).toEqual(whole)
    expect(walk).not.toHaveProperty('partial')
  })

  test('with time enough is a whole one', () => {
    expect(site.walk(page('sdui'), mira, () => false)).not.toHaveProperty('partial')
  })
})
