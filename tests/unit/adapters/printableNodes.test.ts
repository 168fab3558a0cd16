import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '../../../src/adapters/lexical.js'

import { type Lookups, printableNodes } from '../../../src/adapters/printableNodes.js'
import { paragraphNode } from '../../support/anArticle.js'

const documents: Readonly<Record<string, object>> = {
  'articles/7': { url: 'https://kabar.example/berita/pasar' },
  'articles/8': { title: 'Tanpa alamat' },
  'media/1': { filename: 'a.jpg', mimeType: 'image/jpeg', url: '/media/a.jpg' },
  'media/2': { filename: 'b.jpg' },
  'media/3': { filename: 'c.pdf', url: '/media/c.pdf' },
}

const lookups: Lookups = {
  findDocument: async ({ id, collection }) => documents[`${collection}/${id}`] ?? null,
  urlOf: async ({ doc }) => ('url' in doc ? String(doc.url) : ''),
}

const printed = (...nodes: readonly LexicalNode[]) => printableNodes({ lookups, nodes })

const text = (words: string): LexicalNode => ({ text: words, type: 'text', version: 1 })

const link = (fields?: Readonly<Record<string, unknown>>): LexicalNode => ({
  children: [text('Pasar')],
  ...(fields && { fields }),
  type: 'link',
})

const internal = (value: unknown, relationTo: unknown = 'articles'): LexicalNode =>
  link({ doc: { relationTo, value }, linkType: 'internal' })

describe('a link', () => {
  it.each([
    'https://lain.example/a',
    '/berita/pasar',
    '#ralat',
    'mailto:redaksi@kabar.example',
    'tel:+62333',
  ])('leads to %s', async (url) => {
    const [node] = await printed(link({ linkType: 'custom', url }))
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
    ['to a document that is gone', internal(99)],
    ['to a document of no collection', internal(7, null)],
    ['to a document without a page', internal(8)],
    ['to nothing', internal(null)],
    ['found by itself without address', { ...link({}), type: 'autolink' }],
  ])('%s is its text', async (_, node) => {
    expect(await printed(node)).toMatchObject([{ text: 'Pasar', type: 'text' }])
  })

  it.each([7, '7', { id: 7, slug: 'lama', url: 'https://lain.example' }])(
    'to document %j leads to its page as its reader sees it',
    async (value) => {
      const [node] = await printed(internal(value))
      expect(node).toMatchObject({
        fields: { linkType: 'custom', url: 'https://kabar.example/berita/pasar' },
      })
    },
  )
})

describe('an upload', () => {
  const upload = (value: unknown): LexicalNode => ({ relationTo: 'media', type: 'upload', value })

  it('has its file', async () => {
    expect(await printed(upload(1))).toMatchObject([
      { fields: {}, value: { mimeType: 'image/jpeg', url: '/media/a.jpg' } },
    ])
  })

  it('of no known type can be printed, too', async () => {
    expect(await printed(upload(3))).toMatchObject([{ value: { mimeType: '' } }])
  })

  it.each([2, 99, null, undefined])('%j without file is nothing', async (value) => {
    expect(await printed(upload(value))).toEqual([])
  })
})

describe('a node that nobody knows', () => {
  it('gives way to its content, at whatever depth', async () => {
    const box = { children: [paragraphNode('Satu.')], type: 'kotak' }
    const nested = { children: [box, paragraphNode('Dua.')], type: 'kotak' }
    expect(await printed(nested)).toMatchObject([
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
  ])('is nothing without content: %j', async (node) => {
    expect(await printed(node)).toEqual([])
  })

  it('is no block of links that are served', async () => {
    const block = { fields: { blockType: 'bacaJuga', links: [] }, type: 'block' }
    expect(await printed(block)).toMatchObject([block])
  })
})

describe('a node with parts missing', () => {
  it('gets what converters take for granted', async () => {
    expect(
      await printed(
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

  it('keeps every text of those around it, whatever is missing', async () => {
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

    await fc.assert(
      fc.asyncProperty(fc.array(node), async (nodes) => {
        expect(textsOf(await printed(...nodes))).toEqual(textsOf(nodes))
      }),
    )
  })
})
