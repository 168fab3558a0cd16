import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type SortKey, takePage } from '../../../src/domain/paging/takePage.js'

type Item = { readonly key: SortKey; readonly name: string }

const item = (...key: SortKey): Item => ({ key, name: key.join(' ') })

const keyOf = ({ key }: Item): SortKey => key

/** The names of all pages, one list each. */
const pagesOf = (items: readonly Item[], limit: number): readonly (readonly string[])[] => {
  const pages: (readonly string[])[] = []
  let after: SortKey | null = null
  do {
    const page: ReturnType<typeof takePage<Item>> = takePage({ after, items, keyOf, limit })
    pages.push(page.items.map(({ name }) => name))
    after = page.next
  } while (after !== null)
  return pages
}

const lists = fc.uniqueArray(
  fc.tuple(
    fc.integer({ max: 1, min: 0 }),
    fc.integer({ max: 5, min: -5 }),
    fc.oneof(fc.integer({ max: 40, min: 0 }), fc.string({ maxLength: 3 })),
  ),
  { selector: (key) => JSON.stringify(key) },
)

describe('a page', () => {
  it('begins after the key that the page before ended with', () => {
    const items = [item(0, -5), item(0, -9), item(1, -7), item(0, -1), item(1, -8)]

    expect(pagesOf(items, 2)).toEqual([['0 -9', '0 -5'], ['0 -1', '1 -8'], ['1 -7']])
  })

  it('is the last one when nothing comes after it, full or not', () => {
    const items = [item(1), item(2)]

    expect(takePage({ after: null, items, keyOf, limit: 2 }).next).toBeNull()
    expect(takePage({ after: null, items, keyOf, limit: 3 }).next).toBeNull()
    expect(takePage({ after: null, items, keyOf, limit: 1 }).next).toEqual([1])
  })

  it('is empty where the list is, and after its end', () => {
    expect(takePage({ after: null, items: [], keyOf, limit: 5 })).toEqual({ items: [], next: null })
    expect(takePage({ after: [9], items: [item(1)], keyOf, limit: 5 })).toEqual({
      items: [],
      next: null,
    })
  })

  it('compares numbers by value, puts them before texts, and texts by code unit', () => {
    const items = [item('b'), item(10), item('a'), item(9), item('B')]

    expect(pagesOf(items, 9)).toEqual([['9', '10', 'B', 'a', 'b']])
  })

  it('puts a key before those that begin with it', () => {
    expect(pagesOf([item(1, 2), item(1), item(1, 1)], 9)).toEqual([['1', '1 1', '1 2']])
  })

  it('together with the others has every item once, in one order, whatever its size', () => {
    fc.assert(
      fc.property(lists, fc.integer({ max: 7, min: 1 }), (keys, limit) => {
        const items = keys.map((key) => item(...key))
        const pages = pagesOf(items, limit)

        expect(pages.flat()).toEqual(pagesOf(items, items.length + 1).flat())
        expect([...pages.flat()].sort()).toEqual(items.map(({ name }) => name).sort())
        expect(pages.slice(0, -1).every(({ length }) => length === limit)).toBe(true)
      }),
    )
  })

  it('is the same whatever the order of the list', () => {
    fc.assert(
      fc.property(lists, fc.integer({ max: 7, min: 1 }), (keys, limit) => {
        const items = keys.map((key) => item(...key))

        expect(pagesOf(items.toReversed(), limit)).toEqual(pagesOf(items, limit))
      }),
    )
  })

  it('hides and repeats nothing when the item before it has gone', () => {
    const items = [item(1), item(2), item(3), item(4)]
    const { next } = takePage({ after: null, items, keyOf, limit: 2 })
    const left = items.filter(({ name }) => name !== '2')

    expect(takePage({ after: next, items: left, keyOf, limit: 2 }).items).toEqual([
      item(3),
      item(4),
    ])
  })
})
