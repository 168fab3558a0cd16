import { describe, expect, it } from 'vitest'

import { toBodyBlocks, withoutReadAlso } from '../../../src/adapters/lexical.js'
import {
  headingNode,
  lexicalBody,
  type LexicalNode,
  paragraphNode,
} from '../../support/anArticle.js'

const readAlso = (fields: Readonly<Record<string, unknown>> = {}): LexicalNode => ({
  fields: { id: 'a', blockType: 'bacaJuga', ...fields },
  type: 'block',
  version: 2,
})

const first = paragraphNode('Bus kota menambah armada.')
const last = paragraphNode('Jadwal baru berlaku Senin.')

describe('the body as placement sees it', () => {
  it('has a block where an editor wants links, with their number and no text', () => {
    const blocks = toBodyBlocks(lexicalBody([first, readAlso({ count: 3 }), last]))
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Bus kota menambah armada.' },
      { kind: 'readAlso', links: 3, text: '' },
      { kind: 'paragraph', text: 'Jadwal baru berlaku Senin.' },
    ])
  })

  it.each([
    [undefined, 1],
    [null, 1],
    ['', 1],
    ['banyak', 1],
    [0, 1],
    [-2, 1],
    [1, 1],
    [2.9, 2],
    ['4', 4],
    [5, 5],
    [6, 5],
    [Infinity, 5],
  ])('takes %j for a number of links from 1 to 5', (count, links) => {
    expect(toBodyBlocks(lexicalBody([readAlso({ count })]))).toEqual([
      { kind: 'readAlso', links, text: '' },
    ])
  })

  it('keeps other blocks apart from it, and counts no links for them', () => {
    const others = [
      readAlso({ blockType: 'galeri', count: 2 }),
      { type: 'block', version: 2 },
      { ...first, fields: { blockType: 'bacaJuga' } },
      headingNode('Rute'),
    ]
    expect(toBodyBlocks(lexicalBody(others))).toEqual([
      { kind: 'block', text: '' },
      { kind: 'block', text: '' },
      { kind: 'paragraph', text: 'Bus kota menambah armada.' },
      { kind: 'heading', text: 'Rute' },
    ])
  })
})

describe('a body without the blocks where an editor wants links', () => {
  it('is the body that it would be if they had never been there', () => {
    expect(withoutReadAlso(lexicalBody([readAlso(), first, readAlso({ count: 2 }), last]))).toEqual(
      lexicalBody([first, last]),
    )
    expect(withoutReadAlso(lexicalBody([first, last]))).toEqual(lexicalBody([first, last]))
  })

  it('has none inside another node either', () => {
    const cell = (children: readonly LexicalNode[]) => ({ children, type: 'tablecell', version: 1 })
    const table = (children: readonly LexicalNode[]) => ({
      children: [cell(children)],
      type: 'table',
      version: 1,
    })
    expect(withoutReadAlso(lexicalBody([table([first, readAlso()])]))).toEqual(
      lexicalBody([table([first])]),
    )
  })

  it('keeps blocks of other types', () => {
    const gallery = readAlso({ blockType: 'galeri' })
    expect(withoutReadAlso(lexicalBody([gallery]))).toEqual(lexicalBody([gallery]))
  })

  it.each([null, undefined, 'teks', 7, {}, { root: null }])('leaves %j as it is', (value) => {
    expect(withoutReadAlso(value)).toEqual(value)
  })
})
