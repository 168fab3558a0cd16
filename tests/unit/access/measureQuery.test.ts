import fc from 'fast-check'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'

import { measureQuery } from '../../../src/access/measureQuery.js'

const sizes: readonly (readonly [string, string, number, number])[] = [
  ['one field', '{ Articles }', 1, 0],
  [
    'the deepest branch',
    '{ Articles { docs { title section { name } } } Topics { totalDocs } }',
    4,
    0,
  ],
  ['aliases at every level', '{ a: Articles { b: docs { title } } c: Topics { totalDocs } }', 3, 3],
  ['a fragment spread', '{ Articles { ...F } } fragment F on Articles { docs { title } }', 3, 0],
  ['an inline fragment', '{ Articles { ... on Articles { docs { t: title } } } }', 3, 1],
  [
    'a fragment as often as it is spread',
    '{ Articles { docs { ...F } } x: Articles { docs { ...F } } } fragment F on Article { t: title }',
    3,
    3,
  ],
  ['a fragment that is missing', '{ Articles { ...Nothing } }', 1, 0],
  ['introspection as nothing', '{ __schema { types { fields { type { name } } } } }', 0, 0],
  ['a fragment within itself', '{ ...F } fragment F on Query { Articles { ...F } }', 1, 0],
  [
    'the larger of two operations',
    'query A { Articles } query B { Articles { docs { id } } }',
    3,
    0,
  ],
]

describe('measureQuery', () => {
  it.each(sizes)('counts %s', (_, query, depth, aliases) => {
    expect(measureQuery(parse(query))).toEqual({ aliases, depth })
  })

  it('counts n nested fields as n levels, written out or through a fragment each', () => {
    fc.assert(
      fc.property(fc.integer({ max: 40, min: 1 }), (levels) => {
        const nested = (level: number): string =>
          level === levels ? '{ x }' : `{ x ${nested(level + 1)} }`
        const chain = Array.from(
          { length: levels },
          (_, level) =>
            `fragment F${level} on T { x ${level + 1 < levels ? `{ ...F${level + 1} }` : ''} }`,
        )
        expect(measureQuery(parse(nested(1))).depth).toBe(levels)
        expect(measureQuery(parse(`{ ...F0 } ${chain.join(' ')}`)).depth).toBe(levels)
      }),
    )
  })

  it('answers at once for fragments that double at every level', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, level) => `fragment F${level} on T { ...F${level + 1} a: x { ...F${level + 1} } }`,
    )
    const document = parse(`{ ...F0 } ${doubling.join(' ')} fragment F60 on T { x }`)
    expect(measureQuery(document)).toEqual({ aliases: 2 ** 60 - 1, depth: 61 })
  })
})
