import { describe, expect, test } from 'vitest'
import { fitIn } from '../../../../scripts/lib/rhythm/table'
import { fixed, kith } from '../../../../scripts/lib/rhythm/policies'
import { replyModels } from '../../../../scripts/lib/rhythm/replies'
import { usualMix, worldOf } from '../../../../scripts/lib/rhythm/world'
import { liveYear } from '../../../../scripts/lib/rhythm/year'

describe.each(replyModels.map(model => [model.name, model] as const))('a year with 300 candidates, replies by model %s', (_name, model) => {
  test.each(['in-touch', 'all-new'] as const)('nobody waits 1.5 intervals, no day above the cap, no note too soon, nobody lost (%s)', beginning => {
    for (const seed of [11, 12]) {
      const world = worldOf(seed, usualMix, beginning)
      const year = liveYear(world, kith(world), model)
      expect(year.worstGap).toBeLessThan(1.5)
      expect(year.mostOnADay).toBeLessThanOrEqual(5)
      expect([year.tooSoon, year.lost]).toEqual([0, 0])
      expect(year.sent).toBeGreaterThan(400)
    }
  })

  test('fewer unanswered notes than with a reminder every 30, 60 or 90 days, and than at the same rhythms, fixed', () => {
    const world = worldOf(13)
    const ours = liveYear(world, kith(world), model)
    const others = [30, 60, 90].map(days => fixed(world, String(days), () => days)).concat(fixed(world, 'own', ({ tempo }) => tempo.ideal)).map(policy => liveYear(world, policy, model))
    for (const { unanswered, sent } of others) {
      expect(ours.unanswered).toBeLessThan(unanswered)
      expect(ours.unanswered / ours.sent).toBeLessThan(unanswered / sent)
    }
  })
})

test('a load that cannot fit is announced, with whom to lengthen; one that fits is not', () => {
  expect(fitIn(worldOf(1)).fits).toBe(true)
  const fit = fitIn(worldOf(1, [[400, 60]]))
  expect(fit.fits).toBe(false)
  expect(fit.purses.active.needed).toBeGreaterThan(fit.purses.active.room)
  expect(fit.proposals.length).toBeGreaterThan(100)
})
