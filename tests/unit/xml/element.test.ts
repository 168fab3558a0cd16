import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { cdata, documentFrame, element, xmlDocument } from '../../../src/domain/xml/element.js'
import { anyText } from '../../support/anyText.js'
import { readXML } from '../../support/readXML.js'

describe('an element', () => {
  it.each([
    ['no content', { name: 'a' }, '<a/>'],
    ['nothing but left out content', { children: [null, ''], name: 'a' }, '<a/>'],
    ['a text', { children: ['A & B'], name: 'a' }, '<a>A &amp; B</a>'],
    [
      'elements and texts in their order',
      { children: ['1', element({ name: 'b' }), null, '<2>'], name: 'a' },
      '<a>1<b/>&lt;2&gt;</a>',
    ],
    ['CDATA', { children: [cdata('<p>1</p>')], name: 'a' }, '<a><![CDATA[<p>1</p>]]></a>'],
    [
      'attributes in their order',
      { attributes: { url: 'a?b&c', length: 7, type: null }, name: 'media:content' },
      '<media:content url="a?b&amp;c" length="7"/>',
    ],
    [
      'attributes and content',
      { attributes: { isPermaLink: 'false' }, children: ['7'], name: 'guid' },
      '<guid isPermaLink="false">7</guid>',
    ],
  ])('with %s', (_, parts, xml) => {
    expect(element(parts)).toEqual({ xml })
  })

  it('has the same shape whatever its texts say', () => {
    fc.assert(
      fc.property(anyText, anyText, (content, value) => {
        const child = element({ attributes: { v: value }, children: [content, '.'], name: 'b' })
        const { children } = readXML(element({ children: [child, child], name: 'a' }).xml)

        expect(children).toHaveLength(2)
        for (const { attributes, children: inner, text } of children) {
          expect(attributes.v).toBe(toWellFormed(value))
          expect(inner).toHaveLength(0)
          expect(text).toBe(`${toWellFormed(content)}.`)
        }
      }),
    )
  })
})

describe('a document', () => {
  it('says that it is UTF-8 and ends in a line break', () => {
    expect(xmlDocument(element({ name: 'a' }))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n',
    )
  })

  it('can be written piece by piece', () => {
    const { head, tail } = documentFrame({ attributes: { xmlns: 'urn:a&b' }, name: 'a' })
    const { children, namespace } = readXML(`${head}${element({ name: 'b' }).xml}${tail}`)

    expect(head.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns="urn:a&amp;b">')).toBe(
      true,
    )
    expect(namespace).toBe('urn:a&b')
    expect(children.map(({ name }) => name)).toEqual(['b'])
  })
})
