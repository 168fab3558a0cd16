import type { CollectionBeforeValidateHook, FlattenedField, ValidationError } from 'payload'

import { describe, expect, it } from 'vitest'

import { withPossibleTargets } from '../../../src/hooks/refuseImpossibleTargets.js'
import {
  lexicalBody,
  type LexicalNode,
  linkedParagraph,
  paragraphNode,
} from '../../support/anArticle.js'

const text = { name: 'text', type: 'richText' } as FlattenedField
const holder = { flattenedFields: [text] }

const fields = [
  { ...text, name: 'body' },
  { ...holder, name: 'notes', type: 'array' },
  { ...holder, name: 'meta', type: 'group' },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ ...holder, slug: 'box' }],
    blockReferences: ['shared'],
  },
] as unknown as FlattenedField[]

const [hook] = withPossibleTargets({ slug: 'articles', fields: [] }).hooks?.beforeValidate ?? []

/** The paths and messages of what is refused. */
const refused = (data: object, originalDoc: object = {}, idType: 'serial' | 'uuid' = 'serial') => {
  const collections = { articles: {}, codes: { customIDType: 'text' }, media: {} }
  const payload = {
    blocks: { shared: { ...holder, slug: 'shared' } },
    collections,
    db: { name: 'postgres', defaultIDType: idType === 'uuid' ? 'text' : 'number', idType },
  }
  Object.assign(payload.db, { payload })
  const args = {
    collection: { slug: 'articles', flattenedFields: fields },
    data,
    originalDoc,
    req: { payload, t: (key: string) => key },
  } as unknown as Parameters<CollectionBeforeValidateHook>[0] // what the hook reads of it
  try {
    expect(hook?.(args)).toBe(data)
    return []
  } catch (error) {
    return (error as ValidationError).data.errors.map(({ message, path }) => [path, message])
  }
}

const pathsOf = (...args: Parameters<typeof refused>) => refused(...args).map(([path]) => path)

const bad = lexicalBody([paragraphNode('Satu.'), linkedParagraph('dua', 99_999_999_999)])
const to = (relationTo: string, value: unknown): LexicalNode => ({
  relationTo,
  type: 'upload',
  value,
})

describe('a target that cannot exist', () => {
  it('is refused in every rich text of a collection', () => {
    const data = {
      body: bad,
      layout: [
        { blockType: 'shared', text: bad },
        { blockType: 'lain', text: bad },
      ],
      meta: { text: bad },
      notes: [{ text: lexicalBody([]) }, { text: bad }],
    }
    expect(pathsOf(data)).toEqual(['body', 'notes.1.text', 'meta.text', 'layout.0.text'])
  })

  it('is named with its place, three of a text at most', () => {
    const links = ['satu', 'dua', 'tiga', 'empat'].map((name) => linkedParagraph(name, 1.5))
    const [[, message] = []] = refused({ body: lexicalBody(links) })
    expect(message).toMatch(/^Tautan “satu” di bagian ke-1 menunjuk ke articles “1.5”, yang tidak/)
    expect(message).toContain(' / The link “satu” in part 1 points to articles “1.5”, which cannot')
    expect(message).toContain('“tiga”')
    expect(message).not.toContain('“empat”')
  })

  it('is one deep in the text', () => {
    const list = { children: [{ children: [to('media', 1.5)], type: 'listitem' }], type: 'list' }
    expect(pathsOf({ body: lexicalBody([list]) })).toEqual(['body'])
  })

  it.each([
    ['serial', 'articles', [99_999_999_999, 1.5, -1e300, Number.NaN, 'abc', '1\u0000', ' 1']],
    ['uuid', 'articles', ['abc', 7, '5f0c0ffee', '3f2504e0-4f89-11d3-9a0c-0305e82c3301\u0000']],
    ['serial', 'codes', ['a\u0000', '\ud800']],
  ] as const)('of %s ids in %s is any of %j', (idType, collection, ids) => {
    for (const id of ids) {
      expect(pathsOf({ body: lexicalBody([to(collection, id)]) }, {}, idType)).toEqual(['body'])
      expect(pathsOf({ body: lexicalBody([to(collection, { id })]) }, {}, idType)).toEqual(['body'])
    }
  })

  it.each([
    ['serial', 'articles', [7, '7', 0, -1, 2_147_483_647, null, undefined, '', {}, [], true]],
    ['uuid', 'articles', ['3f2504e0-4f89-11d3-9a0c-0305e82c3301']],
    ['serial', 'codes', ['abc', 7]],
    ['serial', 'lain', ['abc', 1.5]],
    ['serial', 'constructor', ['abc']],
  ] as const)('of %s ids in %s is none of %j', (idType, collection, ids) => {
    for (const id of ids) {
      expect(refused({ body: lexicalBody([to(collection, id)]) }, {}, idType)).toEqual([])
    }
  })

  it('is let pass where it was stored already, but not another one', () => {
    expect(refused({ body: bad }, { body: bad })).toEqual([])
    expect(pathsOf({ body: lexicalBody([to('media', 1.5)]) }, { body: bad })).toEqual(['body'])
  })

  it.each([{}, { body: null }, { body: 'teks' }, { body: {} }, { notes: null }])(
    'is none in %j',
    (data) => {
      expect(refused(data)).toEqual([])
    },
  )
})
