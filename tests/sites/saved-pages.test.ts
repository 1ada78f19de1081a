import { beforeAll, describe, expect, test } from 'vitest'
import { captureAll } from '../../scripts/lib/batch'
import { grades, type Grades } from '../../scripts/lib/grading'
import { libraryReader } from '../../scripts/lib/readers'
import { haveSavedPages, inScratchFolder, savedPages } from '../../scripts/lib/saved-pages'

const here = haveSavedPages()
if (!here) console.log('Left out: captures of saved pages of real people, which are not part of the project. The own pages beside each site are tested.')

describe.skipIf(!here)('captures of saved pages, by their labels', () => {
  let batch: Awaited<ReturnType<typeof captureAll>>
  let figures: Grades
  let notes: string[] = []
  const about = (part: RegExp) => notes.filter(note => part.test(note)).join('\n')

  beforeAll(async () => {
    await inScratchFolder(async folder => {
      batch = await captureAll(libraryReader, savedPages.index, folder);
      ({ figures, notes } = await grades(folder))
    })
  }, 120_000)

  test('every page can be read', () => {
    expect(batch).toMatchObject({ failed: [] })
    expect(figures.pages).toBeGreaterThan(0)
  })

  test('every page is of the right person, or of nobody', () => {
    expect(figures.identity, about(/ who: /)).toBe(100)
    expect(figures.wrongPerson, about(/ who: /)).toBe(0)
    expect(figures.nothingOnOtherPages, about(/ should be nothing/)).toBe(100)
  })

  test('nothing of other people, the viewer or adverts gets in', () => {
    expect(figures.leaks, about(/ leak: /)).toBe(0)
  })

  test('at least 80 % of the items are found, and 90 % of what is found is right', () => {
    expect(figures.itemsRecall, 'items found, in per cent').toBeGreaterThanOrEqual(80)
    expect(figures.itemsPrecision, 'items right, in per cent').toBeGreaterThanOrEqual(90)
  })
})
