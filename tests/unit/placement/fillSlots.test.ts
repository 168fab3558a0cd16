import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { FixedLink } from '../../../src/domain/placement/fillSlots.js'

import { fillSlots } from '../../../src/domain/placement/fillSlots.js'

type Link = { readonly articleId: number; readonly origin: 'automatic' | 'pinned' }

const ranked = (...ids: readonly number[]): readonly Link[] =>
  ids.map((articleId) => ({ articleId, origin: 'automatic' }))

const pin = (articleId: number, afterBlock: number): FixedLink<Link> => ({
  afterBlock,
  link: { articleId, origin: 'pinned' },
})

const fill = (
  slots: readonly number[],
  fixed: readonly FixedLink<Link>[],
  others: readonly Link[],
): readonly (readonly [number, ...number[]])[] =>
  fillSlots({ fixed, ranked: others, slots }).map(({ afterBlock, links }) => [
    afterBlock,
    ...links.map(({ articleId }) => articleId),
  ])

const seedRhythm = [2, 2, 6, 6, 10]

describe('slots', () => {
  it('are filled with the ranked links in their order', () => {
    expect(fill(seedRhythm, [], ranked(1, 2, 3, 4, 5, 6))).toEqual([
      [2, 1, 2],
      [6, 3, 4],
      [10, 5],
    ])
  })

  it('are filled from the top when there are too few links, without empty blocks', () => {
    expect(fill(seedRhythm, [], ranked(1, 2, 3))).toEqual([
      [2, 1, 2],
      [6, 3],
    ])
    expect(fill(seedRhythm, [], [])).toEqual([])
    expect(fill([], [], ranked(1))).toEqual([])
  })

  it('are filled in the order of the body, whatever their own order', () => {
    expect(fill([10, 2, 6], [], ranked(1, 2, 3))).toEqual([
      [2, 1],
      [6, 2],
      [10, 3],
    ])
  })
})

describe('a fixed link', () => {
  it('takes a slot of its place and stands first there', () => {
    expect(fill(seedRhythm, [pin(9, 6)], ranked(1, 2, 3, 4, 5))).toEqual([
      [2, 1, 2],
      [6, 9, 3],
      [10, 4],
    ])
  })

  it('gets a slot of its own where its place has none, or none left', () => {
    expect(fill([2], [pin(8, 4)], ranked(1))).toEqual([
      [2, 1],
      [4, 8],
    ])
    expect(fill([2], [pin(8, 2), pin(9, 2)], ranked(1))).toEqual([[2, 8, 9]])
  })

  it('keeps its place among other fixed ones', () => {
    expect(fill(seedRhythm, [pin(9, 2), pin(8, 2)], ranked(1, 2))).toEqual([
      [2, 9, 8],
      [6, 1, 2],
    ])
  })

  it('is not repeated by a ranked one to the same article', () => {
    expect(fill(seedRhythm, [pin(1, 10)], ranked(1, 2, 3))).toEqual([
      [2, 2, 3],
      [10, 1],
    ])
  })

  it('counts once if it is there twice, at the place it was named first', () => {
    expect(fill([2, 6], [pin(9, 6), pin(9, 2)], ranked(1))).toEqual([
      [2, 1],
      [6, 9],
    ])
  })

  it('leaves its slot to the next ranked one when it is left out', () => {
    expect(fill([2, 2], [], ranked(5, 6))).toEqual([[2, 5, 6]])
  })

  it('is handed through unchanged', () => {
    const link = { articleId: 'x-1', origin: 'imported', title: 'Pasar Buka' }

    expect(fillSlots({ fixed: [{ afterBlock: 2, link }], ranked: [], slots: [] })).toEqual([
      { afterBlock: 2, links: [link] },
    ])
  })
})

describe('whatever slots and links there are', () => {
  const input = fc.record({
    fixed: fc.array(
      fc
        .record({ afterBlock: fc.integer({ max: 12, min: 1 }), id: fc.nat(9) })
        .map(({ afterBlock, id }) => pin(id, afterBlock)),
      { maxLength: 6 },
    ),
    ranked: fc.array(fc.nat(20), { maxLength: 12 }).map((ids) => ranked(...ids)),
    slots: fc.array(fc.integer({ max: 12, min: 1 }), { maxLength: 8 }),
  })
  const idsIn = (given: Parameters<typeof fillSlots<Link>>[0]) =>
    fillSlots(given).flatMap(({ links }) => links.map(({ articleId }) => articleId))

  it('BJ-01 no article is linked twice', () => {
    fc.assert(
      fc.property(input, (given) => {
        const ids = idsIn(given)

        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('every fixed article is there, and the ranked ones are the first that fit', () => {
    fc.assert(
      fc.property(input, (given) => {
        const ids = idsIn(given)
        const pinned = new Set(given.fixed.map(({ link }) => link.articleId))
        const free = [...new Set(given.ranked.map(({ articleId }) => articleId))].filter(
          (id) => !pinned.has(id),
        )
        const filled = ids.filter((id) => !pinned.has(id))

        expect([...pinned].filter((id) => !ids.includes(id))).toEqual([])
        expect(filled).toEqual(free.slice(0, filled.length))
        expect(ids.length).toBeGreaterThanOrEqual(
          Math.min(given.slots.length, pinned.size + free.length),
        )
        expect(ids.length).toBeLessThanOrEqual(Math.max(given.slots.length, 0) + pinned.size)
      }),
    )
  })

  it('blocks ascend and none is empty', () => {
    fc.assert(
      fc.property(input, (given) => {
        const blocks = fillSlots(given)
        const places = blocks.map(({ afterBlock }) => afterBlock)

        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        expect(blocks.filter(({ links }) => links.length === 0)).toEqual([])
      }),
    )
  })
})
