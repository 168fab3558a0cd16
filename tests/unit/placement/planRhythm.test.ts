import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { BodyBlock } from '../../../src/domain/article.js'
import type { RhythmPolicy } from '../../../src/domain/placement/placementPolicy.js'

import { describePlaces } from '../../../src/domain/placement/describePlaces.js'
import { defaultPlacementPolicy } from '../../../src/domain/placement/placementPolicy.js'
import { planSlots } from '../../../src/domain/placement/planSlots.js'
import { wordsAbove } from '../../../src/domain/placement/wordsAbove.js'
import { anyBody, anyEditedBody, draw, proseOf, proseOfWords } from './bodies.js'

const plan = (
  body: readonly BodyBlock[] | string,
  choices: Partial<RhythmPolicy> = {},
): readonly number[] =>
  planSlots({
    body: typeof body === 'string' ? draw(body) : body,
    fixed: [],
    policy: { ...defaultPlacementPolicy, ...choices },
  })

const bodyOf = (...words: readonly number[]) => words.map(proseOfWords)

describe('the rhythm', () => {
  it.each([
    { paragraphs: 4, slots: [3] },
    { paragraphs: 7, slots: [3] },
    { paragraphs: 8, slots: [3, 7] },
    { paragraphs: 11, slots: [3, 7] },
    { paragraphs: 12, slots: [3, 7, 11] },
    { paragraphs: 16, slots: [3, 7, 11, 15] },
    { paragraphs: 20, slots: [3, 7, 11, 15, 19] },
  ])('puts one link after $slots of $paragraphs paragraphs', ({ paragraphs, slots }) => {
    expect(plan(proseOf(paragraphs))).toEqual(slots)
  })

  it('begins where enough words were read, to the word', () => {
    expect(plan(bodyOf(25, 49, 40, 40))).toEqual([3])
    expect(plan(bodyOf(25, 50, 40, 40))).toEqual([2])
  })

  it('begins no earlier than its first paragraph, however long that is', () => {
    expect(plan(bodyOf(200, 40, 40))).toEqual([2])
    expect(plan(bodyOf(200, 40, 40), { firstAfterParagraph: 1 })).toEqual([1])
  })

  it('goes on where enough words were read since, to the word', () => {
    expect(plan(bodyOf(40, 40, 99, 40, 40))).toEqual([2, 4])
    expect(plan(bodyOf(40, 40, 100, 40, 40))).toEqual([2, 3])
  })

  it('counts the words of lists, quotes and headings as well, of images none', () => {
    const list: BodyBlock = { ...proseOfWords(60), kind: 'list' }

    expect(plan([...proseOf(1), list, ...proseOf(3)])).toEqual([3])
    expect(plan([...proseOf(1), ...draw('i'), ...proseOf(4)])).toEqual([4])
  })

  it('waits for the next suitable place', () => {
    expect(plan('ppphppp')).toEqual([5])
    expect(plan('pp:-ppp')).toEqual([5])
    expect(plan('pp“p”pp')).toEqual([5])
    expect(plan('pppBpppppp')).toEqual([8])
  })

  it('never comes to the very end, if any other place is there', () => {
    expect(plan('ppp')).toEqual([2])
    expect(plan('pppI')).toEqual([2])
    expect(plan('pppSI')).toEqual([2])
    expect(plan('ppppe')).toEqual([3])
    expect(plan('ppp', { allowLast: true })).toEqual([3])
    expect(plan('pppI', { allowLast: true })).toEqual([4])
  })

  it('has as many links in a block as the policy says', () => {
    expect(plan(proseOf(8), { linksPerBlock: 2 })).toEqual([3, 3, 7, 7])
  })
})

describe('a long article', () => {
  it('has the most blocks there may be, spread over all of it', () => {
    const body = Array.from({ length: 100 }, () => proseOfWords(50))

    expect(plan(body)).toEqual([2, 22, 42, 62, 82])
    expect(plan(body, { maxBlocks: 2 })).toEqual([2, 52])
    expect(plan(body, { maxBlocks: 0 })).toEqual([])
  })

  it('never has fewer blocks than a shorter one', () => {
    const counts = Array.from({ length: 80 }, (_, count) => plan(proseOf(count)).length)

    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(counts.at(-1)).toBe(5)
  })
})

describe('an article without any place in the rhythm', () => {
  it.each([
    { body: 'p', slots: [1], why: 'a single paragraph has it below' },
    { body: 'pp', slots: [2], why: 'so have two' },
    { body: 'aaaa', slots: [2], why: 'a few short ones have it after the second' },
    { body: 'pa', slots: [2], why: 'the last thing is the only place there is' },
    { body: 'pI', slots: [2], why: 'never in front of the initials' },
    { body: 'hp', slots: [2], why: 'a heading is no paragraph' },
    { body: 'php', slots: [3], why: 'but the end is a place' },
    { body: 'hphphphphp', slots: [10], why: 'the same where every section has one paragraph' },
  ])('$body → $slots: $why', ({ body, slots }) => {
    expect(plan(body)).toEqual(slots)
  })

  it.each([
    '',
    'e',
    'h',
    'i',
    'ihii',
    'l',
    'hl',
    'pi',
    'pl',
    'p---',
    'ph',
    ':',
    'B',
    'pB',
    'pphphpi',
  ])('has none where no place is suitable: %j', (body) => {
    expect(plan(body)).toEqual([])
  })

  it('has a single link whatever a block has, and none where the policy has none', () => {
    expect(plan('pp', { linksPerBlock: 3 })).toEqual([2])
    expect(plan('pp', { linksPerBlock: 0 })).toEqual([])
    expect(plan('pp', { maxBlocks: 0 })).toEqual([])
  })

  it('has none where a read-also line is typed already', () => {
    expect(plan('apBpa')).toEqual([])
  })
})

describe('a body of mostly list items', () => {
  it.each([
    { body: 'plllllll', slots: [] },
    { body: 'p--------', slots: [] },
    { body: 'pllllpp', slots: [6] },
    { body: 'p:-----pp', slots: [8] },
    { body: 'p:-----ppppp', slots: [9] },
  ])('$body → $slots', ({ body, slots }) => {
    expect(plan(body)).toEqual(slots)
  })
})

describe('any body', () => {
  const policies: fc.Arbitrary<RhythmPolicy> = fc.record({
    kind: fc.constant('rhythm'),
    firstAfterWords: fc.nat(120),
    firstAfterParagraph: fc.integer({ min: 1, max: 4 }),
    wordsBetween: fc.integer({ min: 1, max: 160 }),
    linksPerBlock: fc.integer({ min: 1, max: 3 }),
    maxBlocks: fc.nat(6),
    allowLast: fc.boolean(),
    attributionWords: fc.nat(30),
  })

  it('has at most so many blocks, of so many links', () => {
    fc.assert(
      fc.property(anyBody, policies, (body, policy) => {
        const slots = planSlots({ body, fixed: [], policy })

        expect(slots.length).toBeLessThanOrEqual(policy.maxBlocks * policy.linksPerBlock)
        expect(new Set(slots).size).toBeLessThanOrEqual(policy.maxBlocks)
      }),
    )
  })

  it('has enough words above its first block and between any two, if it has two', () => {
    fc.assert(
      fc.property(anyBody, policies, (body, policy) => {
        const above = wordsAbove(body)
        const words = [...new Set(planSlots({ body, fixed: [], policy }))].map(
          (slot) => above[slot] ?? 0,
        )
        const gaps = words.slice(1).map((at, index) => at - (words[index] ?? 0))

        expect(gaps.filter((gap) => gap < policy.wordsBetween)).toEqual([])
        if (words.length > 1) {
          expect(words[0]).toBeGreaterThanOrEqual(policy.firstAfterWords)
        }
      }),
    )
  })

  it('has a block at its very end only where the policy allows it, or as its only link', () => {
    fc.assert(
      fc.property(anyBody, policies, (body, policy) => {
        const slots = planSlots({ body, fixed: [], policy })
        const end = describePlaces(body).find(({ next }) => next === null)?.afterBlock

        if (!policy.allowLast && slots.length > 1) {
          expect(slots).not.toContain(end)
        }
      }),
    )
  })

  it('keeps planned blocks as far from an editor’s as from each other', () => {
    fc.assert(
      fc.property(anyEditedBody, policies, (body, policy) => {
        const above = wordsAbove(body)
        const slots = planSlots({ body, fixed: [], policy })
        const isEditors = (slot: number) => body[slot - 1]?.kind === 'readAlso'
        const distance = (a: number, b: number) => Math.abs((above[a] ?? 0) - (above[b] ?? 0))
        const tooNear = slots
          .filter((slot) => !isEditors(slot))
          .filter((slot) =>
            slots.some((other) => isEditors(other) && distance(slot, other) < policy.wordsBetween),
          )

        expect(tooNear).toEqual([])
      }),
    )
  })
})
