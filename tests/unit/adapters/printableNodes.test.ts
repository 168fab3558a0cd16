import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '../../../src/adapters/lexical.js'

import { printableNodes } from '../../../src/adapters/printableNodes.js'
import { paragraphNode } from '../../support/anArticle.js'

const printed = (...nodes: readonly LexicalNode[]) => printableNodes(nodes)

const text = (words: string): LexicalNode => ({ text: words, type: 'text', version: 1 })

const link = (fields?: Readonly<Record<string, unknown>>): LexicalNode => ({
  children: [text('Pasar')],
  ...(fields && { fields }),
  type: 'link',
})

const internal = (value: unknown): LexicalNode =>
  link({ doc: { relationTo: 'articles', value }, linkType: 'internal' })

describe('a link', () => {
  it.each([
    'https://lain.example/a',
    '/berita/pasar',
    '#ralat',
    'mailto:redaksi@kabar.example',
    'tel:+62333',
  ])('leads to %s', (url) => {
    const [node] = printed(link({ linkType: 'custom', url }))
    expect(node).toMatchObject({ fields: { url }, type: 'link' })
  })

  it.each([
    ['without fields', link()],
    ['without address', link({ linkType: 'custom' })],
    ['with an empty address', link({ linkType: 'custom', url: '' })],
    ['with an address that is none', link({ linkType: 'custom', url: 7 })],
    ['to nowhere', link({ linkType: 'custom', url: '#' })],
    ['with a scheme that runs code', link({ linkType: 'custom', url: 'javascript:alert(1)' })],
    ['with a scheme hidden in spaces', link({ linkType: 'custom', url: ' java\tscript:x' })],
    ['without a document', link({ linkType: 'internal' })],
    ['to a document that nobody has looked up', internal(7)],
    ['to a document without a page', internal({ id: 8, url: '' })],
    ['to nothing', internal(null)],
    ['found by itself without address', { ...link({}), type: 'autolink' }],
  ])('%s is its text', (_, node) => {
    expect(printed(node)).toMatchObject([{ text: 'Pasar', type: 'text' }])
  })

  it('to a document leads to its page', () => {
    const url = 'https://kabar.example/berita/pasar'
    const [node] = printed(internal({ id: 7, url }))
    expect(node).toMatchObject({ fields: { linkType: 'custom', url } })
  })
})

describe('an upload', () => {
  it.each([null, {}, { alt: 'Los' }])('can be printed with fields %j', (fields) => {
    const value = { filename: 'a.pdf', url: '/media/a.pdf' }
    expect(printed({ fields, type: 'upload', value })).toMatchObject([
      { fields: fields ?? {}, value: { ...value, mimeType: '' } },
    ])
  })
})

describe('a node that nobody knows', () => {
  it('gives way to its content, at whatever depth', () => {
    const box = { children: [paragraphNode('Satu.')], type: 'kotak' }
    const nested = { children: [box, paragraphNode('Dua.')], type: 'kotak' }
    expect(printed(nested)).toMatchObject([
      { children: [{ text: 'Satu.' }], type: 'paragraph' },
      { children: [{ text: 'Dua.' }], type: 'paragraph' },
    ])
  })

  it.each([
    { type: 'relationship', value: 7 },
    { fields: { blockType: 'galeri' }, type: 'block' },
    { fields: { blockType: 'bacaJuga', count: 2 }, type: 'block' },
    { type: 'block' },
    { fields: { blockType: 'galeri' }, type: 'inlineBlock' },
    { type: 'constructor' },
  ])('is nothing without content: %j', (node) => {
    expect(printed(node)).toEqual([])
  })

  it('is no block of links that are served', () => {
    const block = { fields: { blockType: 'bacaJuga', links: [] }, type: 'block' }
    expect(printed(block)).toMatchObject([block])
  })
})

describe('a node with parts missing', () => {
  it('gets what converters take for granted', () => {
    expect(
      printed(
        { type: 'paragraph' },
        { children: [null, 'teks', { type: 'text' }], type: 'heading' },
        { children: [{ type: 'listitem' }, { type: 'listitem', value: 9 }], type: 'list' },
        { type: 'tablecell' },
      ),
    ).toMatchObject([
      { children: [] },
      { children: [] },
      { children: [{ value: 1 }, { value: 9 }] },
      { headerState: 0 },
    ])
  })

  it('keeps every text of those around it, whatever is missing', () => {
    const type = fc.constantFrom('paragraph', 'kotak', 'link', 'listitem', 'quote', 'tablecell')
    const { node } = fc.letrec<{ node: LexicalNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.nat(99).map((number) => text(`t${number}`)),
        fc.record(
          { children: fc.array(tie('node'), { maxLength: 3 }), fields: fc.constant({}), type },
          { requiredKeys: ['type'] },
        ),
      ),
    }))
    const textsOf = (node: unknown): readonly string[] =>
      [...JSON.stringify(node).matchAll(/"text":"(t\d+)"/g)].map(([, found]) => found ?? '')

    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        expect(textsOf(printed(...nodes))).toEqual(textsOf(nodes))
      }),
    )
  })
})
