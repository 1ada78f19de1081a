// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capped, dayOf, firstText, shownText, startOf, withoutEmails } from '../../../src/sites/generic/dom'

function element(html: string): Element {
  return new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild as Element
}

describe('the words that a page shows', () => {
  test.each([
    ['one <b>two</b>  three', 'one two three'],
    ['<p>one</p><p>two</p>', 'one two'],
    ['<ul><li>one</li></ul>two<br>three', 'one two three'],
    ['mid<b>word</b>', 'midword'],
    ['one<script>x</script><style>x</style><template>x</template><svg><title>x</title></svg>', 'one'],
    ['one<span hidden>x</span><span class="a sr-only">x</span><button>x</button><form><p>x</p></form><tool-tip>x</tool-tip>', 'one'],
    ['\u00a0 \n', null],
    ['', null],
  ])('%s', (html, words) => {
    expect(shownText(element(html))).toBe(words)
  })

  test('twenty thousand nested elements are read without a long stack', () => {
    const outer = document.createElement('div')
    let inner: Element = outer
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('b'))
    inner.append('deep')
    expect(shownText(outer)).toBe('deep')
  })

  test('how a block starts', () => {
    const block = element('<h3><span> March <span>2026</span></span></h3><p>Much more</p>')
    expect(firstText(block)?.nodeValue).toBe(' March ')
    expect(startOf(block, 10)).toBe('March 2026')
    expect(firstText(element(' <b> </b>'))).toBeNull()
  })
})

describe('what is kept of a text', () => {
  test.each([
    ['Write to mira@ferry.example today', 'Write to today'],
    ['mira.l+x@mail.ferry.example', ''],
    ['mira [at] ferry [dot] example. Hello', '. Hello'],
    ['mira(at)ferry.example', ''],
    ['@mira@social.example and @mira', '@mira@social.example and @mira'],
    ['a@b, C++ @ work', 'a@b, C++ @ work'],
  ])('e-mail addresses go: %s', (text, kept) => {
    expect(withoutEmails(text).trim()).toBe(kept)
  })

  test('never more than the limit, never half a character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const kept = capped(text, limit) ?? ''
      expect(kept.length).toBeLessThanOrEqual(limit)
      expect(kept).toBe(kept.trim())
      expect(text.length > limit && /[\ud800-\udbff]$/.test(kept) && !/[\ud800-\udbff](?![\udc00-\udfff])/.test(text)).toBe(false)
    }))
  })

  test.each([
    ['2026-02-03T13:46:20Z', '2026-02-03'], ['2026-02-03', '2026-02-03'], ['2026-13-03', null], ['Feb 3', null], [null, null],
  ])('the day of %s', (time, day) => {
    expect(dayOf(time)).toBe(day)
  })
})
