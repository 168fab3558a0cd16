import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { plannedList } from '../../../src/adapters/plannedList.js'

describe('a list in a statement that is planned once', () => {
  it('has ten elements or more, and nothing but what was in it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (list) => {
        const planned = plannedList(list)

        expect(planned.length).toBe(Math.max(10, list.length))
        expect(new Set(planned)).toEqual(new Set(list.length === 0 ? [null] : list))
      }),
    )
  })
})
