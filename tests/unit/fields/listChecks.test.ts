import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { earlierRow, refuseMoreThan } from '../../../src/fields/listChecks.js'

describe('a bounded list', () => {
  it('is accepted up to its bound, and above it told how many have to go', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (most, length) => {
        const answer = refuseMoreThan(most)(Array.from({ length }, () => 'a'))
        if (length <= most) {
          expect(answer).toBe(true)
        } else {
          expect(answer).toContain(`Paling banyak ${most}. Hapus ${length - most}.`)
          expect(answer).toContain(`At most ${most}. Remove ${length - most}.`)
        }
      }),
    )
  })

  it.each([null, undefined, 0, 7, 'teks', {}])('that is %j has no entries', (value) => {
    expect(refuseMoreThan(0)(value)).toBe(true)
  })
})

describe('an entry of a list', () => {
  const data = {
    cases: { pins: [{ target: 4 }] },
    pins: [{ target: 4 }, { target: null }, { target: 5 }, { target: { id: '4' } }, {}],
  }
  const rowOf = (row: number) => earlierRow({ data, path: ['pins', String(row), 'target'] })

  it('is told the first earlier one with the same document, counted from 1', () => {
    expect([0, 1, 2, 3, 4].map(rowOf)).toEqual([null, null, null, 1, null])
  })

  it('is compared in its own list only', () => {
    expect(earlierRow({ data, path: ['cases', 'pins', 0, 'target'] })).toBeNull()
  })

  it('is not compared while its place is not known', () => {
    expect(earlierRow({ data, path: undefined })).toBeNull()
  })

  it('is compared as text where it is text', () => {
    const stages = [{ name: 'Sidang' }, { name: 'sidang' }, { name: 'Sidang' }, { name: '' }]
    const rows = stages.map((_, row) =>
      earlierRow({ data: { stages }, path: ['stages', row, 'name'] }),
    )
    expect(rows).toEqual([null, null, 1, null])
  })
})
