import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '../../../src/adapters/lexical.js'

import { type Lookups, resolvedNodes } from '../../../src/adapters/resolvedNodes.js'
import { paragraphNode } from '../../support/anArticle.js'

const url = 'https://kabar.example/berita/pasar'

const documents: Readonly<Record<string, object>> = {
  'articles/7': { id: 7, slug: 'pasar', title: 'Pasar Dibuka', url },
  'articles/8': { id: 8, title: 'Tanpa Alamat' },
  'articles/9': { id: 9, title: 'Alamat Terlarang', url: 'javascript:alert(1)' },
  'media/1': { filename: 'a.jpg', thumbnailURL: '/media/a-kecil.jpg', url: '/media/a.jpg' },
  'media/2': { filename: 'b.jpg' },
}

const lookups: Lookups = {
  findDocument: async ({ id, collection }) => documents[`${collection}/${id}`] ?? null,
  titleOf: ({ doc }) => ('title' in doc ? String(doc.title) : ''),
  urlOf: async ({ doc }) => ('url' in doc ? String(doc.url) : ''),
}

const resolved = async (...nodes: readonly LexicalNode[]) => resolvedNodes({ lookups, nodes })

const facts = { id: 7, title: 'Pasar Dibuka', url }

const text = { text: 'Pasar', type: 'text' }

const link = (fields?: Readonly<Record<string, unknown>>): LexicalNode => ({
  children: [text],
  ...(fields && { fields }),
  type: 'link',
})

const internal = (value: unknown, relationTo: unknown = 'articles'): LexicalNode =>
  link({ doc: { relationTo, value }, linkType: 'internal', newTab: true })

describe('a link to a document', () => {
  it.each([7, '7', { id: 7, title: 'Lama', url: 'https://lain.example' }])(
    '%j has its public facts as its reader sees it',
    async (value) => {
      expect(await resolved(internal(value))).toEqual([internal(facts)])
    },
  )

  it.each([
    ['that is gone', internal(99)],
    ['of no collection', internal(7, null)],
    ['without a page', internal(8)],
    ['whose address runs code', internal(9)],
    ['that is not there', link({ linkType: 'internal' })],
    ['that is nothing', internal(null)],
    ['that Payload did not find either', internal({ relationTo: 'articles' })],
  ])('%s is its text', async (_, node) => {
    expect(await resolved(node)).toEqual([text])
    expect(await resolved({ ...node, children: undefined })).toEqual([])
  })

  it('is found at whatever depth', async () => {
    const list = (node: LexicalNode) => ({
      children: [{ children: [node], type: 'listitem' }],
      type: 'list',
    })
    expect(await resolved(list(internal(7)), list(internal(99)))).toEqual([
      list(internal(facts)),
      list(text),
    ])
  })
})

describe('a document in the text', () => {
  const document = (value: unknown): LexicalNode => ({
    relationTo: 'articles',
    type: 'relationship',
    value,
  })

  it('has its public facts, and is nothing when its reader may not see it', async () => {
    expect(await resolved(document(7), document(99), document(8))).toEqual([document(facts)])
  })
})

describe('an upload', () => {
  const upload = (value: unknown): LexicalNode => ({ relationTo: 'media', type: 'upload', value })

  it('has its file, without what is for the admin', async () => {
    expect(await resolved(upload(1))).toEqual([upload({ filename: 'a.jpg', url: '/media/a.jpg' })])
  })

  it.each([2, 99, null, undefined])('%j without file is nothing', async (value) => {
    expect(await resolved(upload(value))).toEqual([])
  })
})

describe('any other node', () => {
  it.each([
    link(),
    link({ linkType: 'custom', url: 'https://lain.example' }),
    link({ linkType: 'custom', url: 'javascript:alert(1)' }),
    { ...link({ doc: { relationTo: 'articles', value: 7 } }), type: 'autolink' },
    paragraphNode('Satu.'),
    { fields: { blockType: 'bacaJuga', links: [] }, type: 'block' },
    { type: 'kotak' },
  ])('is what it was: %j', async (node) => {
    expect(await resolved(node)).toEqual([node])
  })
})
