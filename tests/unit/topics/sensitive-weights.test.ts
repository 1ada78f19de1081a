import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { learn } from '../../../scripts/sensitive/learn'
import { labelledLines } from '../../../scripts/sensitive/lines'
import { fit, scoreOf } from '../../../scripts/sensitive/regression'
import { reasons } from '../../../src/topics/filters/sensitive/kinds'
import weights from '../../../src/topics/filters/sensitive/weights.json'
import { blindHarmlessLines, blindSensitiveLines } from './sensitive-blind'
import { keptHarmlessLines, keptSensitiveLines } from './sensitive-kept'

it('holds the table to the lines and the lexicon it is learned from', { timeout: 60_000 }, () => {
  expect(learn(labelledLines())).toEqual(weights)
})

it('is small enough for pages', () => {
  expect(gzipSync(JSON.stringify(weights), { level: 9 }).length).toBeLessThan(60_000)
})

it('learns from known kinds only, and from none of the kept and blind lines', () => {
  const lines = labelledLines()
  expect(lines.filter(({ kind }) => kind !== null && !(kind in reasons))).toEqual([])
  const unseen = new Set([...keptHarmlessLines, ...blindHarmlessLines, ...[...keptSensitiveLines, ...blindSensitiveLines].map(([, text]) => text)])
  expect(lines.filter(({ text }) => unseen.has(text))).toEqual([])
})

it('fits what tells two piles apart, and nothing to what stands in both', () => {
  const example = (positive: boolean, ...features: string[]) => ({ positive, features, weight: 1 })
  const weights = fit([example(true, 'a', 'c'), example(true, 'a', 'c'), example(false, 'b', 'c'), example(false, 'b', 'c')])
  expect(scoreOf(weights, ['a'])).toBeGreaterThan(1)
  expect(scoreOf(weights, ['b'])).toBeLessThan(-1)
  expect(scoreOf(weights, ['never met'])).toBeCloseTo(weights.get('') ?? 0)
})
