import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LinkOrigin } from '../../../src/domain/article.js'

import { describePins } from '../../../src/domain/placement/describePins.js'
import { fillSlots } from '../../../src/domain/placement/fillSlots.js'

const link = (articleId: string, origin: LinkOrigin = 'automatic') => ({ articleId, origin })

const pin = (articleId: string, afterBlock: number) => ({ articleId, afterBlock })

describe('a pin', () => {
  it('is live while it is served, and nothing stands in its place', () => {
    const blocks = [{ afterBlock: 2, links: [link('p', 'pinned'), link('a')] }]

    expect(describePins({ blocks, pins: [pin('p', 2)] })).toEqual([
      { articleId: 'p', afterBlock: 2, filledBy: null, isLive: true },
    ])
  })

  it('that is not served is filled by the automatic link at its place', () => {
    const blocks = [
      { afterBlock: 2, links: [link('a')] },
      { afterBlock: 6, links: [link('i', 'imported'), link('b')] },
    ]

    expect(describePins({ blocks, pins: [pin('p', 6)] })).toEqual([
      { articleId: 'p', afterBlock: 6, filledBy: link('b'), isLive: false },
    ])
  })

  it('that is not served has nothing in its place where no automatic link is left', () => {
    const blocks = [
      { afterBlock: 2, links: [link('a')] },
      { afterBlock: 6, links: [link('i', 'imported'), link('q', 'pinned')] },
    ]
    const state = { filledBy: null, isLive: false }

    expect(describePins({ blocks, pins: [pin('p', 6), pin('r', 9)] })).toEqual([
      { ...pin('p', 6), ...state },
      { ...pin('r', 9), ...state },
    ])
    expect(describePins({ blocks: [], pins: [pin('p', 6)] })).toEqual([
      { ...pin('p', 6), ...state },
    ])
  })

  it('shares its place with other dead ones in their order, and not with live ones', () => {
    const blocks = [{ afterBlock: 2, links: [link('l', 'pinned'), link('a'), link('b')] }]
    const pins = [pin('one', 2), pin('l', 2), pin('two', 2), pin('three', 2)]

    expect(describePins({ blocks, pins }).map(({ filledBy }) => filledBy?.articleId)).toEqual([
      'a',
      undefined,
      'b',
      undefined,
    ])
  })
})

describe('the pins of an article', () => {
  it('are all told of, in their order, whatever is served', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 6 }),
        fc.array(fc.integer({ max: 5, min: 1 }), { maxLength: 6 }),
        fc.func(fc.boolean()),
        (numbers, slots, isDead) => {
          const pins = numbers.map((number) => pin(`kunci ${number}`, (number % 5) + 1))
          const live = pins.filter(({ articleId }) => !isDead(articleId))
          const ranked = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => link(id))
          const blocks = fillSlots({
            fixed: live.map(({ articleId, afterBlock }) => ({
              afterBlock,
              link: link(articleId, 'pinned'),
            })),
            ranked,
            slots,
          })
          const states = describePins({ blocks, pins })
          const fillers = states.flatMap(({ filledBy }) => filledBy ?? [])

          expect(states.map(({ articleId }) => articleId)).toEqual(
            pins.map(({ articleId }) => articleId),
          )
          expect(states.filter(({ isLive }) => isLive)).toHaveLength(live.length)
          expect(new Set(fillers).size).toBe(fillers.length)
          expect(fillers.every(({ origin }) => origin === 'automatic')).toBe(true)
        },
      ),
    )
  })
})
