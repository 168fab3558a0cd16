import type { Block, Field } from 'payload'

import { flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'

import { bodyBlocksAt } from '../../../src/adapters/bodyBlocks.js'
import { headingNode, lexicalBody, paragraphNode } from '../../support/anArticle.js'

const richText: Field = { name: 'richText', type: 'richText' }

const blocks: Block[] = [
  { slug: 'text', fields: [richText] },
  { slug: 'columns', fields: [{ name: 'columns', type: 'array', fields: [richText] }] },
  {
    slug: 'paragraph',
    fields: [
      { name: 'words', type: 'textarea' },
      { name: 'size', type: 'select', options: ['small'] },
      { name: 'id', type: 'text' },
      { name: 'blockName', type: 'text' },
    ],
  },
  {
    slug: 'quote',
    fields: [
      { name: 'quote', type: 'textarea' },
      { name: 'by', type: 'text' },
    ],
  },
  { slug: 'picture', fields: [{ name: 'picture', type: 'upload', relationTo: 'media' }] },
]

const fields = flattenAllFields({
  fields: [
    richText,
    { name: 'layout', type: 'blocks', blocks },
    { name: 'page', type: 'group', fields: [{ name: 'parts', type: 'blocks', blocks }] },
  ],
})

const bodyOf = (layout: unknown, path = 'layout') =>
  bodyBlocksAt({
    doc: path === 'layout' ? { layout } : { page: { parts: layout } },
    fields,
    path,
    payload: { blocks: {} },
  })

const text = (...texts: readonly string[]) => lexicalBody(texts.map(paragraphNode))

describe('the body of a field of blocks', () => {
  it('counts through the root nodes of all rich texts, at whatever depth they stand', () => {
    const body = bodyOf([
      { blockType: 'text', richText: lexicalBody([headingNode('Satu'), paragraphNode('Dua')]) },
      { blockType: 'columns', columns: [{ richText: text('Tiga') }, { richText: text('Empat') }] },
    ])
    expect(body).toEqual([
      { kind: 'heading', text: 'Satu' },
      { kind: 'paragraph', text: 'Dua' },
      { kind: 'paragraph', text: 'Tiga' },
      { kind: 'paragraph', text: 'Empat' },
    ])
  })

  it('counts a block without rich text as one: a paragraph when it is one text and nothing else', () => {
    const body = bodyOf([
      { id: 'a', blockName: 'Pembuka', blockType: 'paragraph', size: 'small', words: 'Satu' },
      { blockType: 'quote', by: 'Dinas', quote: 'Dua' },
      { blockType: 'picture', picture: 4 },
      { blockType: 'text', richText: null },
    ])
    expect(body).toEqual([
      { kind: 'paragraph', text: 'Satu' },
      { kind: 'block', text: 'Dua\nDinas' },
      { kind: 'block', text: '' },
      { kind: 'block', text: '' },
    ])
  })

  it('is found in a group, and empty where there is none', () => {
    expect(bodyOf([{ blockType: 'text', richText: text('Satu') }], 'page.parts')).toHaveLength(1)
    expect(bodyOf(undefined)).toEqual([])
    expect(bodyOf([{ blockType: 'unknown', words: 'x' }])).toEqual([{ kind: 'block', text: '' }])
  })
})

describe('the body of a rich text field', () => {
  it('is its root nodes', () => {
    expect(
      bodyBlocksAt({
        doc: { richText: text('Satu', 'Dua') },
        fields,
        path: 'richText',
        payload: { blocks: {} },
      }),
    ).toEqual([
      { kind: 'paragraph', text: 'Satu' },
      { kind: 'paragraph', text: 'Dua' },
    ])
  })
})
