import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Found, thing, thingOf } from '../../../src/domain/keep'

const nothing: Found = { page: 'https://journal.example/weekend', title: 'Weekend reading', selection: '', link: '', linkText: '', picture: '', alt: '' }
const page = { title: 'Weekend reading', url: nothing.page }

describe('what a click is about', () => {
  it.each<[string, Partial<Found>, object]>([
    ['the page', {}, { what: 'page', title: 'Weekend reading', url: nothing.page, text: '' }],
    ['a page without a title, by its address', { title: ' ' }, { what: 'page', title: nothing.page }],
    ['a link by its words', { link: 'https://journal.example/choir', linkText: ' A choir\n in a lighthouse ' }, { what: 'link', title: 'A choir in a lighthouse', url: 'https://journal.example/choir' }],
    ['a link whose words nobody told, by its address', { link: 'https://journal.example/choir' }, { what: 'link', title: 'https://journal.example/choir' }],
    ['a linked picture by its description, kept with the link', { link: 'https://journal.example/choir', picture: 'https://journal.example/1.png', alt: 'Nine singers' }, { what: 'link', title: 'Nine singers', url: 'https://journal.example/choir' }],
    ['a picture by its description, with the page', { picture: 'https://journal.example/1.png', alt: 'Nine singers' }, { what: 'picture', title: 'Nine singers', url: nothing.page }],
    ['the page, where a picture has no description', { picture: 'https://journal.example/1.png' }, { what: 'page', title: 'Weekend reading' }],
    ['the marked words before all else', { selection: ' Draws plans\nby hand ', link: 'https://journal.example/choir', linkText: 'x' }, { what: 'selection', title: 'Draws plans by hand', text: 'Draws plans\nby hand', url: nothing.page }],
    ['marked words of a page that has no address', { selection: 'Draws', page: 'file:///home/x.html' }, { what: 'selection', url: null }],
  ])('%s', (_name, found, expected) => {
    expect(thingOf({ ...nothing, ...found })).toMatchObject({ page: found.page || found.title ? {} : page, ...expected })
  })

  it.each([{ link: 'mailto:ilse@okafor.example', linkText: 'Write to me' }, { link: 'javascript:alert(1)' }, { page: 'chrome://extensions/', title: '' }])('refuses what is no web page: %j', found => {
    expect(() => thingOf({ ...nothing, ...found })).toThrow(expect.objectContaining({ code: 'bad-input' }))
  })

  it('always gives what the database takes, whatever the page says', () => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ minLength: 5_000, maxLength: 7_000 }), fc.webUrl({ size: 'large', withQueryParameters: true }))
    fc.assert(fc.property(fc.record({ page: words, title: words, selection: words, link: words, linkText: words, picture: words, alt: words }), found => {
      let kept
      try {
        kept = thingOf(found)
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-input' })
        return
      }
      expect(thing.safeParse(kept).error?.issues).toBeUndefined()
    }), { numRuns: 40 })
  })
})
