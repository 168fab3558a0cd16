import { describe, expect, it } from 'vitest'

import {
  defaultPlacementPolicy,
  placementPresets,
} from '../../../src/domain/placement/placementPolicy.js'
import { planSlots } from '../../../src/domain/placement/planSlots.js'
import { proseOf } from './bodies.js'

describe('the presets', () => {
  it('are plain data, so that they can be stored and sent', () => {
    expect(JSON.parse(JSON.stringify(placementPresets))).toEqual(placementPresets)
  })

  it('have the measured rhythm as the default', () => {
    expect(placementPresets.rhythm).toBe(defaultPlacementPolicy)
    expect(defaultPlacementPolicy).toEqual({
      kind: 'rhythm',
      firstAfterWords: 75,
      firstAfterParagraph: 2,
      wordsBetween: 100,
      linksPerBlock: 1,
      maxBlocks: 5,
      allowLast: false,
      attributionWords: 20,
    })
  })

  it.each([
    { preset: 'rhythm', slots: [3, 7] },
    { preset: '2-2-1', slots: [2, 2, 6, 6, 10] },
    { preset: 'one-in-the-middle', slots: [5] },
    { preset: 'at-the-end', slots: [10, 10, 10] },
  ] as const)('$preset: ten paragraphs of 25 words have $slots', ({ preset, slots }) => {
    const policy = placementPresets[preset]

    expect(planSlots({ body: proseOf(10), fixed: [], policy })).toEqual(slots)
  })

  it.each(['rhythm', '2-2-1', 'one-in-the-middle', 'at-the-end'] as const)(
    '%s: even a single paragraph has a link, an empty body none',
    (preset) => {
      const policy = placementPresets[preset]

      expect(planSlots({ body: proseOf(1), fixed: [], policy })[0]).toBe(1)
      expect(planSlots({ body: [], fixed: [1], policy })).toEqual([])
    },
  )
})
