import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { servedBody } from '../../../src/adapters/servedBody.js'
import { lexicalBody, type LexicalNode, paragraphNode } from '../../support/anArticle.js'

const link = (number: number) => ({
  id: `1-${number}`,
  articleId: String(number),
  origin: 'automatic' as const,
  label: null,
  reasons: [],
  title: `Kabar ${number}`,
  url: `/berita/kabar-${number}`,
})

const block = (afterBlock: number) => ({
  id: `1-${afterBlock}`,
  afterBlock,
  links: [link(afterBlock)],
})

const dropped = (count: unknown = 1): LexicalNode => ({
  fields: { id: 'b', blockName: '', blockType: 'bacaJuga', count },
  format: '',
  type: 'block',
  version: 2,
})

const served = (afterBlock: number): LexicalNode => ({
  fields: {
    id: `1-${afterBlock}`,
    blockName: '',
    blockType: 'bacaJuga',
    links: [link(afterBlock)],
  },
  format: '',
  type: 'block',
  version: 2,
})

const [one, two, three] = ['Satu.', 'Dua.', 'Tiga.'].map(paragraphNode) as [
  LexicalNode,
  LexicalNode,
  LexicalNode,
]

describe('a served body', () => {
  it('has the links where the editor dropped his block', () => {
    const value = lexicalBody([one, dropped(), two, three])
    expect(servedBody({ blocks: [block(2)], value })).toEqual(
      lexicalBody([one, served(2), two, three]),
    )
  })

  it('has the links that stand elsewhere after their own root node, counted with his blocks', () => {
    const value = lexicalBody([one, dropped(), two, three])
    expect(servedBody({ blocks: [block(2), block(3)], value })).toEqual(
      lexicalBody([one, served(2), two, served(3), three]),
    )
  })

  it('shows nothing of his block where no links are served', () => {
    const value = lexicalBody([dropped(4), one, two, dropped(5)])
    expect(servedBody({ blocks: [], value })).toEqual(lexicalBody([one, two]))
  })

  it('shows nothing of a block of his that has got into another node', () => {
    const list = (children: readonly LexicalNode[]) => ({ children, type: 'list', version: 1 })
    const value = lexicalBody([list([one, dropped(3)])])
    expect(servedBody({ blocks: [block(1)], value })).toEqual(lexicalBody([list([one]), served(1)]))
  })

  it('has a block that wants a place beyond the text at its end, in the place of his last one', () => {
    const value = lexicalBody([one, dropped()])
    expect(servedBody({ blocks: [block(9)], value })).toEqual(lexicalBody([one, served(9)]))
  })

  it.each([null, undefined, 'teks', {}])('is %j as it is stored', (value) => {
    expect(servedBody({ blocks: [block(1)], value })).toEqual(value)
  })

  it('without its links is the text without his blocks, whatever stands where', () => {
    const nodes = fc.array(fc.constantFrom('text', 'block'), { minLength: 1 })
    const places = fc.uniqueArray(fc.integer({ max: 12, min: 1 }))
    fc.assert(
      fc.property(nodes, places, (kinds, afterBlocks) => {
        const value = lexicalBody(
          kinds.map((kind, index) => (kind === 'text' ? paragraphNode(`${index}`) : dropped(2))),
        )
        const body = servedBody({ blocks: afterBlocks.map(block), value }) as typeof value
        const isBlock = ({ type }: LexicalNode) => type === 'block'

        expect(body.root.children.filter((node) => !isBlock(node))).toEqual(
          value.root.children.filter((node) => !isBlock(node)),
        )
        expect(body.root.children.filter(isBlock)).toHaveLength(afterBlocks.length)
        expect(JSON.stringify(body)).not.toContain('"count"')
      }),
    )
  })
})
