import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ParagraphsPolicy } from '../../../src/domain/placement/placementPolicy.js'

import { describePlaces } from '../../../src/domain/placement/describePlaces.js'
import { placementPresets } from '../../../src/domain/placement/placementPolicy.js'
import { planSlots } from '../../../src/domain/placement/planSlots.js'
import { anyBody, anyEditedBody, draw, paragraph, prose, proseOf } from './bodies.js'

const policy = placementPresets['2-2-1']

const plan = (drawing: string, fixed: readonly number[] = []): readonly number[] =>
  planSlots({ body: draw(drawing), fixed, policy })

describe('two, two and one', () => {
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
    expect(planSlots({ body: proseOf(paragraphs), fixed: [], policy })).toEqual(slots)
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
    { why: 'in front of the initials', body: 'pppppI', slots: [2, 2, 6, 6] },
  ])('$why moves to the next one', ({ body, slots }) => {
    expect(plan(body)).toEqual(slots)
  })

  it('is the one after a quote and its attribution, though a long paragraph is no attribution', () => {
    const body = (second: string) => [prose(1), ...draw('q'), paragraph(second), ...proseOf(3)]
    const slots = (second: string) => planSlots({ body: body(second), fixed: [], policy })

    expect(slots('kata kepala dinas kepada wartawan di ruang kerjanya.')).toEqual([4, 4])
    expect(slots(prose(2).text)).toEqual([3, 3])
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
})

describe('an editor’s own blocks', () => {
  it('take the place of the planned block beside them, and count towards its number', () => {
    expect(plan('pp2pppppppp')).toEqual([3, 3, 7, 7, 11])
    expect(plan('pp1pppppppp')).toEqual([3, 7, 7, 11])
    expect(plan('pppppppp3pp')).toEqual([2, 2, 9, 9, 9])
  })

  it('keep planned blocks away, and so do typed read-also lines', () => {
    expect(plan('ppp1pppp')).toEqual([4, 7, 7])
    expect(plan('ppBpppp')).toEqual([6, 6])
  })
})

describe('a single block in the middle', () => {
  const slots = (drawing: string) =>
    planSlots({ body: draw(drawing), fixed: [], policy: placementPresets['one-in-the-middle'] })

  it.each([
    { body: '', expected: [] },
    { body: 'p', expected: [1] },
    { body: 'pp', expected: [1] },
    { body: 'ppp', expected: [2] },
    { body: 'pppp', expected: [2] },
    { body: 'ppppppppp', expected: [5] },
    { body: 'pppphpppp', expected: [6] },
    { body: 'pppphphhp', expected: [3] },
    { body: 'phphp', expected: [] },
    { body: 'pppI', expected: [2] },
    { body: 'ppppp1p', expected: [6] },
    { body: 'ppppp2p', expected: [6, 6] },
  ])('$body → $expected', ({ body, expected }) => {
    expect(slots(body)).toEqual(expected)
  })
})

describe('a block at the end', () => {
  const slots = (drawing: string) =>
    planSlots({ body: draw(drawing), fixed: [], policy: placementPresets['at-the-end'] })

  it.each([
    { body: 'p', expected: [1, 1, 1] },
    { body: 'pppp', expected: [4, 4, 4] },
    { body: 'pppe', expected: [3, 3, 3] },
    { body: 'pppSI', expected: [5, 5, 5] },
    { body: 'pppi', expected: [2, 2, 2] },
    { body: 'pppl', expected: [2, 2, 2] },
    { body: 'pi', expected: [] },
    { body: 'ppp1', expected: [4] },
    { body: 'p1pppp', expected: [2, 6, 6] },
  ])('$body → $expected', ({ body, expected }) => {
    expect(slots(body)).toEqual(expected)
  })
})

describe('another policy', () => {
  const other: ParagraphsPolicy = {
    kind: 'paragraphs',
    blocks: [
      { afterParagraph: 5, links: 1 },
      { afterParagraph: 1, links: 3 },
    ],
    shortArticle: 0,
    paragraphsBetween: 1,
    allowLast: true,
    attributionWords: 0,
  }

  it('is followed, whatever the order of its blocks', () => {
    expect(planSlots({ body: proseOf(6), fixed: [], policy: other })).toEqual([1, 1, 1, 5])
  })

  it('can do without attributions and short articles', () => {
    expect(planSlots({ body: draw('pqapap'), fixed: [], policy: other })).toEqual([3, 3, 3, 6])
    expect(planSlots({ body: proseOf(1), fixed: [], policy: other })).toEqual([1, 1, 1])
  })

  it('can keep the end free, but for short articles', () => {
    const inner: ParagraphsPolicy = { ...other, allowLast: false, shortArticle: 1 }

    expect(planSlots({ body: proseOf(5), fixed: [], policy: inner })).toEqual([1, 1, 1])
    expect(planSlots({ body: proseOf(6), fixed: [], policy: inner })).toEqual([1, 1, 1, 5])
    expect(planSlots({ body: proseOf(1), fixed: [], policy: inner })).toEqual([1])
  })

  it('may name the middle and the end, of which the one named last stands where they meet', () => {
    const both: ParagraphsPolicy = {
      ...other,
      blocks: [
        { afterParagraph: 'middle', links: 1 },
        { afterParagraph: 'last', links: 2 },
      ],
    }

    expect(planSlots({ body: proseOf(6), fixed: [], policy: both })).toEqual([3, 6, 6])
    expect(planSlots({ body: proseOf(1), fixed: [], policy: both })).toEqual([1, 1])
  })
})

describe('any body', () => {
  const presets = fc.constantFrom(
    placementPresets['2-2-1'],
    placementPresets['at-the-end'],
    placementPresets['one-in-the-middle'],
  )

  it('has no two blocks with fewer than two paragraphs between them', () => {
    fc.assert(
      fc.property(anyBody, presets, (body, any) => {
        const slots = planSlots({ body, fixed: [], policy: any })
        const ordinals = describePlaces(body)
          .filter(({ afterBlock }) => slots.includes(afterBlock))
          .map(({ paragraph: ordinal }) => ordinal)

        expect(ordinals.filter((ordinal, at) => ordinal - (ordinals[at - 1] ?? -2) < 2)).toEqual([])
      }),
    )
  })

  it('has no planned block that is a neighbour of an editor’s', () => {
    fc.assert(
      fc.property(anyEditedBody, presets, (body, any) => {
        const slots = planSlots({ body, fixed: [], policy: any })
        const paragraphsUpTo = (slot: number) =>
          describePlaces(body).filter(({ afterBlock }) => afterBlock <= slot).length
        const isEditors = (slot: number) => body[slot - 1]?.kind === 'readAlso'
        const tooNear = slots
          .filter((slot) => !isEditors(slot))
          .filter((slot) =>
            slots
              .filter(isEditors)
              .some((other) => Math.abs(paragraphsUpTo(other) - paragraphsUpTo(slot)) < 2),
          )

        expect(tooNear).toEqual([])
      }),
    )
  })

  it('has at most the links of the policy', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(planSlots({ body, fixed: [], policy }).length).toBeLessThanOrEqual(5)
      }),
    )
  })
})
