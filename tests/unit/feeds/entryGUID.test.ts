import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { entryGUID } from '../../../src/domain/feeds/entryGUID.js'

const publishedAt = '2026-11-24T17:30:00.000Z'

describe('the name of an entry', () => {
  it.each([
    [7, 'kabar.example', publishedAt, 'tag:kabar.example,2026:article/7'],
    ['7', 'Kabar.Example', publishedAt, 'tag:kabar.example,2026:article/7'],
    [7, 'localhost:3000', publishedAt, 'tag:localhost,2026:article/7'],
    ['a b/ü', 'kabar.example', publishedAt, 'tag:kabar.example,2026:article/a%20b%2F%C3%BC'],
    [7, 'kabar.example', '2026-12-31T20:00:00Z', 'tag:kabar.example,2026:article/7'],
    [7, 'kabar.example', 'kemarin', 'tag:kabar.example,1970:article/7'],
  ])('FE-03 of article %j of %s, first published at %s, is %s', (id, domain, date, guid) => {
    expect(entryGUID({ id, domain, publishedAt: date })).toBe(guid)
  })

  it('FE-03 FE-04 is a tag URI that tells any two articles apart', () => {
    const id = fc.oneof(fc.nat(), fc.uuid(), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(id, id, (one, other) => {
        const [first, second] = [one, other].map((id) =>
          entryGUID({ id, domain: 'kabar.example', publishedAt }),
        )

        expect(first).toMatch(/^tag:[a-z0-9.-]+,\d{4}:article\/[\w%.~!*'()-]*$/)
        expect(first === second).toBe(String(one) === String(other))
      }),
    )
  })
})
