import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { htmlAttributes, htmlTokens } from '../../../src/domain/feeds/htmlTokens.js'
import { anyText } from '../../support/anyText.js'

const namesIn = (html: string): readonly string[] =>
  htmlTokens(html).map((token) =>
    token.kind === 'text' ? token.text : `${token.kind} ${token.name}`,
  )

describe('the pieces of HTML', () => {
  it.each([
    ['<p>Satu</p>', ['open p', 'Satu', 'close p']],
    ['<P CLASS=a>Satu</P >', ['open p', 'Satu', 'close p']],
    ['a < b > c', ['a ', '<', ' b > c']],
    ['<br/><hr />', ['open br', 'open hr']],
    ['<p title="a > b">x', ['open p', 'x']],
    ["<p title='a > b'>x", ['open p', 'x']],
    ['<p>a<!-- <b> -->c', ['open p', 'a', 'c']],
    ['a<!-- tak ditutup <p>', ['a']],
    ['<!DOCTYPE html><?xml x?>a', ['a']],
    ['a<script>if (a < b) "</p>"</script>c', ['a', 'c']],
    ['a<script>"<!--"</script>c', ['a', 'c']],
    ['a<SCRIPT src="x"></script >c', ['a', 'c']],
    ['a<style>p > b {}</style>c', ['a', 'c']],
    ['a<iframe src="https://x"><p>b</p></iframe>c', ['a', 'c']],
    ['a<script>tak ditutup <p>', ['a']],
    ['<scripty>a</scripty>', ['open scripty', 'a', 'close scripty']],
    ['<!-- <script> -->a', ['a']],
    ['a<p title="b>c</p>', ['a', 'c', 'close p']],
    ['a<p class=b', ['a']],
    ['', []],
  ])('of %j are %j', (html, names) => {
    expect(namesIn(html)).toEqual(names)
  })

  it.each(['<a "', '<p ', '<!--', '<script>', '<', '<b>', `<a '">`, '</'])(
    'are found in a time that grows with the text, of %j over and over',
    (part) => {
      const start = performance.now()
      htmlTokens(part.repeat(100_000))

      expect(performance.now() - start).toBeLessThan(2_000)
    },
  )

  it('are all of a text that has no tags', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/<[a-z!?/]/i.test(text))
        expect(namesIn(text).join('')).toBe(text)
      }),
    )
  })
})

describe('the attributes of a tag', () => {
  it.each([
    [
      ` href="/a" title='b c' width=3 controls`,
      { controls: '', href: '/a', title: 'b c', width: '3' },
    ],
    [` HREF = "/a"`, { href: '/a' }],
    [` data-x="1" xlink:href="2"/`, { 'data-x': '1', 'xlink:href': '2' }],
    [` a="" b=''`, { a: '', b: '' }],
    [``, {}],
  ])('of %j are %j', (text, attributes) => {
    expect(Object.fromEntries(htmlAttributes(text))).toEqual(attributes)
  })
})
