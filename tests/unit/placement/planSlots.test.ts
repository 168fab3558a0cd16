import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { PlacementPolicy } from '../../../src/domain/placement/placementPolicy.js'

import { describePlaces } from '../../../src/domain/placement/describePlaces.js'
import {
  defaultPlacementPolicy,
  placementPresets,
} from '../../../src/domain/placement/placementPolicy.js'
import { planSlots } from '../../../src/domain/placement/planSlots.js'
import { anyBody, anyEditedBody, draw, paragraph, proseOf, readAlso } from './bodies.js'

const plan = (
  drawing: string,
  fixed: readonly number[] = [],
  policy: PlacementPolicy = defaultPlacementPolicy,
): readonly number[] => planSlots({ body: draw(drawing), fixed, policy })

const twelve = 'pppppppppppp'

describe('places that an editor asked for', () => {
  it.each([
    { fixed: [], slots: [3, 7, 11], why: 'the plan without any' },
    { fixed: [3, 7, 11], slots: [3, 7, 11], why: 'the whole plan' },
    { fixed: [7], slots: [3, 7, 11], why: 'part of the plan' },
    { fixed: [1], slots: [1, 5, 9], why: 'the plan moves on to keep its distance' },
    { fixed: [5], slots: [5, 9], why: 'no other block fits in front of it' },
    { fixed: [12], slots: [3, 7, 12], why: 'the very end counts, too' },
    { fixed: [2, 2, 6, 6, 10], slots: [2, 2, 6, 6, 10], why: 'more than the plan has at all' },
    { fixed: [99], slots: [3, 7, 12], why: 'beyond the end comes to the end' },
    { fixed: [0], slots: [1, 5, 9], why: 'in front of the body comes after its first block' },
  ])('$fixed → $slots: $why', ({ fixed, slots }) => {
    expect(plan(twelve, fixed)).toEqual(slots)
  })

  it('are filled up where the policy has more links in a block', () => {
    const policy = { ...defaultPlacementPolicy, linksPerBlock: 2 }

    expect(plan(twelve, [7], policy)).toEqual([3, 3, 7, 7, 11, 11])
    expect(plan(twelve, [7, 7, 7], policy)).toEqual([3, 3, 7, 7, 7, 11])
  })

  it('are all a short article has', () => {
    expect(plan('pp', [1])).toEqual([1])
  })

  it('have no place in a body without blocks', () => {
    expect(plan('', [1, 2])).toEqual([])
  })
})

describe('an editor’s own blocks of links', () => {
  it.each([
    { body: 'p1ppppppppppp', slots: [2, 6, 10], why: 'the plan moves on to keep its distance' },
    { body: 'pppp1pppppppp', slots: [5, 9], why: 'none in front of it, enough behind it' },
    { body: 'ppp2ppppppppp', slots: [4, 4, 8], why: 'every link counts' },
    { body: 'ppp3p3ppppppp', slots: [4, 4, 4, 6, 6, 6], why: 'all are kept' },
    { body: '1pppppppppppp', slots: [1, 5, 9], why: 'even above the text' },
    { body: 'ppppppppppppi1', slots: [3, 7, 14], why: 'even beside an image at the end' },
    { body: 'i1', slots: [2], why: 'even without any text' },
  ])('$body → $slots: $why', ({ body, slots }) => {
    expect(plan(body)).toEqual(slots)
  })

  it('do not make the article seem shorter or longer than it is', () => {
    expect(plan('pp1')).toEqual([3])
    expect(plan('ppp1ppppp')).toEqual([4, 8])
  })

  it('stand beside fixed places', () => {
    expect(plan('ppp1pppp', [1])).toEqual([1, 4])
  })

  it.each([
    { links: undefined, count: 1 },
    { links: 1, count: 1 },
    { links: 4, count: 4 },
    { links: 2.9, count: 2 },
    { links: 0, count: 1 },
    { links: -3, count: 1 },
    { links: NaN, count: 1 },
    { links: Infinity, count: 10 },
    { links: 1e12, count: 10 },
  ])('with $links links have $count slots', ({ links, count }) => {
    const body = [...proseOf(1), readAlso(links)]

    expect(planSlots({ body, fixed: [], policy: defaultPlacementPolicy })).toEqual(
      Array(count).fill(2),
    )
  })

  it('are not what a number of links on another kind of block says', () => {
    const body = proseOf(4).map((block) => ({ ...block, links: 3 }))

    expect(planSlots({ body, fixed: [], policy: defaultPlacementPolicy })).toEqual([3])
  })
})

describe('a read-also line that someone typed', () => {
  const typed = 'Baca juga: Jadwal Layanan Kantor Kecamatan Berubah'

  it.each([
    { text: typed, slots: [8] },
    { text: `Loket dibuka.\n${typed}`, slots: [8] },
    { text: `${typed}\nLoket dibuka.`, slots: [8] },
    {
      text: 'Warga membaca juga pengumuman tentang jadwal layanan kantor kecamatan.',
      slots: [4, 9],
    },
  ])('keeps planned blocks away: $text', ({ text, slots }) => {
    const body = [...proseOf(2), paragraph(text), ...proseOf(8)]
    const policy = { ...defaultPlacementPolicy, wordsBetween: 110 }

    expect(planSlots({ body, fixed: [], policy })).toEqual(slots)
  })
})

describe('any body, with any policy', () => {
  const policies = fc.constantFrom(...Object.values(placementPresets))
  const anyFixed = fc.array(fc.integer({ min: -2, max: 45 }), { maxLength: 8 })
  const count = (list: readonly number[], slot: number) =>
    list.filter((other) => other === slot).length
  const editors = (body: ReturnType<typeof draw>) =>
    body.flatMap(({ kind, links = 1 }, index) =>
      kind === 'readAlso' ? Array<number>(links).fill(index + 1) : [],
    )

  it('has its slots within it, in ascending order, the same each time', () => {
    fc.assert(
      fc.property(anyEditedBody, anyFixed, policies, (body, fixed, policy) => {
        const slots = planSlots({ body, fixed, policy })

        expect(slots).toEqual([...slots].sort((a, b) => a - b))
        expect(slots.filter((slot) => slot < 1 || slot > body.length)).toEqual([])
        expect(planSlots({ body, fixed, policy })).toEqual(slots)
      }),
    )
  })

  it('has no slot beside anything but paragraphs, but for those that an editor wanted', () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, anyEditedBody), policies, (body, policy) => {
        const planned = planSlots({ body, fixed: [], policy }).filter(
          (slot) => body[slot - 1]?.kind !== 'readAlso',
        )
        const sides = describePlaces(body)
          .filter(({ afterBlock }) => planned.includes(afterBlock))
          .flatMap(({ before, next }) => [before.kind, next?.kind ?? 'paragraph'])

        expect(sides.filter((kind) => kind !== 'paragraph')).toEqual([])
        expect(sides.length).toBe(2 * new Set(planned).size)
      }),
    )
  })

  it('keeps every place an editor asked for, and has no more links than without them or than they are', () => {
    fc.assert(
      fc.property(anyEditedBody, anyFixed, policies, (body, fixed, policy) => {
        const text = body.filter(({ kind }) => kind !== 'readAlso')
        const plain = planSlots({ body: text, fixed: [], policy })
        const all = planSlots({ body, fixed, policy })
        const kept = [
          ...fixed.map((at) => Math.min(Math.max(at, 1), body.length)),
          ...editors(body),
        ].filter(() => body.length > 0)

        expect(kept.filter((slot) => count(all, slot) < count(kept, slot))).toEqual([])
        expect(all.length).toBeLessThanOrEqual(Math.max(plain.length, kept.length))
      }),
    )
  })

  it('has the same slots whatever the order of the editor’s places', () => {
    fc.assert(
      fc.property(anyEditedBody, anyFixed, policies, (body, fixed, policy) => {
        expect(planSlots({ body, fixed: [...fixed].reverse(), policy })).toEqual(
          planSlots({ body, fixed, policy }),
        )
      }),
    )
  })
})
