import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { PlacementPolicy } from '../../../src/domain/placement/placementPolicy.js'

import { describePlaces } from '../../../src/domain/placement/describePlaces.js'
import { defaultPlacementPolicy } from '../../../src/domain/placement/placementPolicy.js'
import { planSlots } from '../../../src/domain/placement/planSlots.js'
import { anyBody, draw, paragraph, prose, proseOf } from './bodies.js'

const plan = (drawing: string, fixed: readonly number[] = []): readonly number[] =>
  planSlots({ body: draw(drawing), fixed, policy: defaultPlacementPolicy })

describe('the rhythm of the default policy', () => {
  it.each([
    { paragraphs: 0, slots: [] },
    { paragraphs: 1, slots: [1] },
    { paragraphs: 2, slots: [2] },
    { paragraphs: 3, slots: [2, 2] },
    { paragraphs: 5, slots: [2, 2] },
    { paragraphs: 6, slots: [2, 2, 6, 6] },
    { paragraphs: 9, slots: [2, 2, 6, 6] },
    { paragraphs: 10, slots: [2, 2, 6, 6, 10] },
    { paragraphs: 11, slots: [2, 2, 6, 6, 10] },
    { paragraphs: 40, slots: [2, 2, 6, 6, 10] },
  ])('$paragraphs paragraphs → $slots', ({ paragraphs, slots }) => {
    expect(
      planSlots({ body: proseOf(paragraphs), fixed: [], policy: defaultPlacementPolicy }),
    ).toEqual(slots)
  })

  it('counts paragraphs with text only, and numbers places by root blocks', () => {
    expect(plan('epepepppp')).toEqual([4, 4, 9, 9])
  })

  it('counts a paragraph before an image as one paragraph', () => {
    expect(plan('pippppp')).toEqual([3, 3, 7, 7])
  })
})

describe('a wanted place that is unsuitable', () => {
  it.each([
    { why: 'in front of a heading', body: 'pphppp', slots: [4, 4] },
    { why: 'in front of an image', body: 'ppippp', slots: [4, 4] },
    { why: 'in front of a list', body: 'pplppp', slots: [4, 4] },
    { why: 'in front of a table', body: 'pptppp', slots: [4, 4] },
    { why: 'in front of an embed', body: 'ppmppp', slots: [4, 4] },
    { why: 'in front of a rule', body: 'pprppp', slots: [4, 4] },
    { why: 'in front of another block', body: 'ppbppp', slots: [4, 4] },
    { why: 'in front of an unknown node', body: 'ppoppp', slots: [4, 4] },
    { why: 'in front of a quote', body: 'ppqppp', slots: [4, 4] },
    { why: 'between a quote and its attribution', body: 'pqappp', slots: [4, 4] },
    { why: 'after a lead-in', body: 'p:ppp', slots: [3, 3] },
    { why: 'in front of a list typed as paragraphs', body: 'pp--pp', slots: [5, 5] },
    { why: 'with an empty paragraph before the heading', body: 'ppehppp', slots: [5, 5] },
  ])('$why moves to the next one', ({ body, slots }) => {
    expect(plan(body)).toEqual(slots)
  })

  it('is the one after a quote and its attribution, though a long paragraph is no attribution', () => {
    const body = (second: string) => [prose(1), ...draw('q'), paragraph(second), ...proseOf(3)]
    const slots = (second: string) =>
      planSlots({ body: body(second), fixed: [], policy: defaultPlacementPolicy })

    expect(slots('kata kepala dinas kepada wartawan di ruang kerjanya.')).toEqual([4, 4])
    expect(slots(prose(2).text)).toEqual([3, 3])
  })

  it.each([
    ['a comma at the end', 'Petugas loket mengatakan,'],
    ['a colon inside the closing quote', '“Syaratnya sebagai berikut:”'],
    ['a colon and a space at the end', 'Syaratnya sebagai berikut: '],
    ['a quotation that runs on', '“Loket dibuka pukul delapan. Nomor antrean diambil di pintu.'],
  ])('is the one after %s', (_, text) => {
    const body = [prose(1), paragraph(text), ...proseOf(3)]

    expect(planSlots({ body, fixed: [], policy: defaultPlacementPolicy })).toEqual([3, 3])
  })

  it('is not the one after a closed quotation', () => {
    const body = [prose(1), paragraph('“Loket dibuka pukul delapan,” ujarnya.'), ...proseOf(3)]

    expect(planSlots({ body, fixed: [], policy: defaultPlacementPolicy })).toEqual([2, 2])
  })

  it('never moves onto the next wanted place', () => {
    expect(plan('pphphphphpppp')).toEqual([10, 10])
  })

  it('is left out where nothing suitable follows', () => {
    expect(plan('pphphp')).toEqual([6, 6])
    expect(plan('pphphpi')).toEqual([])
    expect(plan('pi')).toEqual([])
  })

  it('keeps its distance from a block that moved towards it', () => {
    expect(plan('pp:::ppppppp')).toEqual([2, 2, 6, 6, 10])
    expect(plan('p:::pppppp')).toEqual([5, 5, 7, 7, 10])
  })
})

describe('places that an editor asked for', () => {
  it.each([
    { fixed: [2, 2, 6, 6, 10], slots: [2, 2, 6, 6, 10], why: 'the whole plan' },
    { fixed: [6, 2], slots: [2, 2, 6, 6, 10], why: 'part of the plan, in any order' },
    { fixed: [4], slots: [2, 2, 4, 6, 6], why: 'a place of its own costs the last planned link' },
    { fixed: [3], slots: [3, 6, 6, 10], why: 'neighbours of a planned block push it out' },
    { fixed: [1], slots: [1, 6, 6, 10], why: 'the same in front of it' },
    { fixed: [6, 6, 6], slots: [2, 2, 6, 6, 6], why: 'more than the plan wants at one place' },
    { fixed: [3, 3, 3, 4, 5, 6], slots: [3, 3, 3, 4, 5, 6], why: 'more than the plan has at all' },
    { fixed: [99], slots: [2, 2, 6, 6, 10], why: 'beyond the end comes to the end' },
    { fixed: [0, -5], slots: [1, 1, 6, 6, 10], why: 'in front of the body comes after its first' },
    { fixed: [2.7, NaN], slots: [1, 2, 2, 6, 6], why: 'no whole number is made one' },
  ])('$fixed → $slots: $why', ({ fixed, slots }) => {
    expect(plan('pppppppppp', fixed)).toEqual(slots)
  })

  it('stay even where the planner would put nothing', () => {
    expect(plan('hppp', [1])).toEqual([1, 3])
  })

  it('have no place in a body without blocks', () => {
    expect(plan('', [1, 2])).toEqual([])
  })
})

describe('another policy', () => {
  const policy: PlacementPolicy = {
    blocks: [
      { afterParagraph: 5, links: 1 },
      { afterParagraph: 1, links: 3 },
    ],
    shortArticle: 0,
    paragraphsBetween: 1,
    attributionWords: 0,
  }

  it('is followed, whatever the order of its blocks', () => {
    expect(planSlots({ body: proseOf(6), fixed: [], policy })).toEqual([1, 1, 1, 5])
  })

  it('can do without attributions and short articles', () => {
    expect(planSlots({ body: draw('pqapap'), fixed: [], policy })).toEqual([3, 3, 3, 6])
    expect(planSlots({ body: proseOf(1), fixed: [], policy })).toEqual([1, 1, 1])
  })
})

describe('any body', () => {
  const planned = anyBody.map((body) => ({
    body,
    slots: planSlots({ body, fixed: [], policy: defaultPlacementPolicy }),
  }))

  it('has no slot in front of its first paragraph, and none but right after a paragraph', () => {
    fc.assert(
      fc.property(planned, ({ body, slots }) => {
        const places = describePlaces(body).map(({ afterBlock }) => afterBlock)

        expect(slots.filter((slot) => !places.includes(slot))).toEqual([])
      }),
    )
  })

  it('has no two blocks with fewer than two paragraphs between them', () => {
    fc.assert(
      fc.property(planned, ({ body, slots }) => {
        const ordinals = describePlaces(body)
          .filter(({ afterBlock }) => slots.includes(afterBlock))
          .map(({ paragraph: ordinal }) => ordinal)

        expect(ordinals.filter((ordinal, at) => ordinal - (ordinals[at - 1] ?? -2) < 2)).toEqual([])
      }),
    )
  })

  it('has no slot beside anything but prose', () => {
    fc.assert(
      fc.property(planned, ({ body, slots }) => {
        const neighbours = describePlaces(body)
          .filter(({ afterBlock }) => slots.includes(afterBlock))
          .map(({ next }) => next?.kind ?? 'paragraph')

        expect(neighbours.filter((kind) => kind !== 'paragraph')).toEqual([])
      }),
    )
  })

  it('has at most five slots, in ascending order', () => {
    fc.assert(
      fc.property(planned, ({ slots }) => {
        expect(slots.length).toBeLessThanOrEqual(5)
        expect(slots).toEqual([...slots].sort((a, b) => a - b))
      }),
    )
  })

  it('keeps every place an editor asked for, and no more links than without them or than they are', () => {
    fc.assert(
      fc.property(
        planned,
        fc.array(fc.integer({ min: -2, max: 35 }), { maxLength: 8 }),
        ({ body, slots }, fixed) => {
          const all = planSlots({ body, fixed, policy: defaultPlacementPolicy })
          const clamped = fixed.map((at) => Math.min(Math.max(at, 1), body.length))
          const count = (list: readonly number[], slot: number) =>
            list.filter((other) => other === slot).length

          if (body.length > 0) {
            expect(all.length).toBeLessThanOrEqual(Math.max(slots.length, fixed.length))
            expect(clamped.filter((slot) => count(all, slot) < count(clamped, slot))).toEqual([])
          }
        },
      ),
    )
  })

  it('gives the same slots whatever the order of the editor’s places', () => {
    fc.assert(
      fc.property(anyBody, fc.array(fc.nat(30), { maxLength: 6 }), (body, fixed) => {
        const slots = planSlots({ body, fixed, policy: defaultPlacementPolicy })

        expect(
          planSlots({ body, fixed: [...fixed].reverse(), policy: defaultPlacementPolicy }),
        ).toEqual(slots)
      }),
    )
  })
})
