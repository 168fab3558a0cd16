import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fillSlots } from '../../../src/domain/placement/fillSlots.js'
import { linkGained } from '../../../src/domain/placement/linkGained.js'

const block = (afterBlock: number, ...ids: readonly string[]) => ({
  afterBlock,
  links: ids.map((articleId) => ({ articleId })),
})

describe('the link that blocks have gained', () => {
  it('is the one that they had at no place before', () => {
    const before = [block(2, 'a', 'b'), block(6, 'c')]

    expect(linkGained({ after: [block(2, 'b', 'c'), block(6, 'd')], before })).toEqual({
      articleId: 'd',
    })
  })

  it('is none when links have only moved or gone', () => {
    const before = [block(2, 'a', 'b'), block(6, 'c')]

    expect(linkGained({ after: [block(2, 'b', 'c')], before })).toBeNull()
    expect(linkGained({ after: before, before })).toBeNull()
    expect(linkGained({ after: [], before })).toBeNull()
  })

  it('is the first in the order of the body when there are several', () => {
    expect(linkGained({ after: [block(2, 'x'), block(6, 'y')], before: [] })).toEqual({
      articleId: 'x',
    })
  })

  it('is the first runner-up when a served link is left out, and none without a runner-up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ max: 12, min: 1 }), { maxLength: 6, minLength: 1 }),
        fc.nat({ max: 8 }),
        fc.nat(),
        (slots, more, pick) => {
          const ranked = slots.map((_, index) => ({ articleId: `taut ${index}` }))
          const runnersUp = Array.from({ length: more }, (_, index) => ({
            articleId: `cadangan ${index}`,
          }))
          const all = [...ranked, ...runnersUp]
          const left = ranked[pick % ranked.length]

          expect(
            linkGained({
              after: fillSlots({ fixed: [], ranked: all.filter((link) => link !== left), slots }),
              before: fillSlots({ fixed: [], ranked: all, slots }),
            }),
          ).toEqual(runnersUp[0] ?? null)
        },
      ),
    )
  })
})
