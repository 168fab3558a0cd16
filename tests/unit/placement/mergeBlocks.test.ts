import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mergeBlocks } from '../../../src/domain/placement/mergeBlocks.js'

const merge = (nodes: readonly string[], ...places: readonly number[]): string =>
  mergeBlocks({
    blocks: places.map((afterBlock, index) => ({ afterBlock, name: `[${String(index)}]` })),
    nodes,
    toNode: ({ name }) => name,
  }).join('')

describe('blocks in a body', () => {
  it.each([
    { places: [2], merged: 'ab[0]c' },
    { places: [3], merged: 'abc[0]' },
    { places: [1, 3], merged: 'a[0]bc[1]' },
    { places: [3, 1], merged: 'a[1]bc[0]' },
    { places: [2, 2], merged: 'ab[0][1]c' },
    { places: [9], merged: 'abc[0]' },
    { places: [0], merged: 'a[0]bc' },
    { places: [], merged: 'abc' },
  ])('after $places → $merged', ({ places, merged }) => {
    expect(merge(['a', 'b', 'c'], ...places)).toBe(merged)
  })

  it('are all there is of an empty body', () => {
    expect(merge([], 3)).toBe('[0]')
  })
})

describe('a merged body', () => {
  type Node = { readonly inserted?: true; readonly text: string }
  const body = fc.array(
    fc.string().map((text): Node => ({ text })),
    { maxLength: 20 },
  )
  const places = fc.array(fc.record({ afterBlock: fc.integer({ max: 25, min: -3 }) }), {
    maxLength: 6,
  })

  it('is the body again without what was inserted, and holds every block', () => {
    fc.assert(
      fc.property(body, places, (nodes, blocks) => {
        const toNode = (): Node => ({ inserted: true, text: '' })
        const merged = mergeBlocks({ blocks, nodes, toNode })

        expect(merged.filter(({ inserted }) => !inserted)).toEqual(nodes)
        expect(merged.length).toBe(nodes.length + blocks.length)
      }),
    )
  })

  it('leaves the body it was made of as it was', () => {
    const nodes = Object.freeze(['a', 'b'])

    expect(mergeBlocks({ blocks: [{ afterBlock: 1 }], nodes, toNode: () => 'x' })).toEqual([
      'a',
      'x',
      'b',
    ])
    expect(nodes).toEqual(['a', 'b'])
  })
})
