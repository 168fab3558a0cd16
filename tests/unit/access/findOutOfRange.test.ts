import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'

import { findOutOfRange } from '../../../src/access/findOutOfRange.js'

type Case = {
  readonly what: string
  readonly query: string
  readonly variableValues?: Readonly<Record<string, unknown>>
  readonly found: readonly number[]
}

const cases: readonly Case[] = [
  { found: [], query: '{ Articles(limit: 100) { totalDocs } }', what: 'the highest value' },
  { found: [101], query: '{ Articles(limit: 101) { totalDocs } }', what: 'one more' },
  { found: [0], query: '{ Articles(limit: 0) { totalDocs } }', what: 'zero, which means all' },
  { found: [-5], query: '{ Articles(limit: -5) { totalDocs } }', what: 'a negative value' },
  { found: [], query: '{ Articles(page: 500) { totalDocs } }', what: 'another argument' },
  {
    found: [900],
    query: '{ Topics { docs { articles(limit: 900) { docs { id } } } } }',
    what: 'a nested list',
  },
  {
    found: [700],
    query:
      'fragment F on Topic { articles(limit: 700) { docs { id } } } { Topics { docs { ...F } } }',
    what: 'a list in a fragment',
  },
  {
    found: [5000],
    query: 'query ($n: Int) { Articles(limit: $n) { totalDocs } }',
    variableValues: { n: 5000 },
    what: 'a variable',
  },
  {
    found: [400],
    query: 'query ($n: Int = 400) { Articles(limit: $n) { totalDocs } }',
    what: 'the default of a variable',
  },
  {
    found: [],
    query: 'query ($n: Int = 400) { Articles(limit: $n) { totalDocs } }',
    variableValues: { n: 20 },
    what: 'a variable given in place of its default',
  },
  { found: [], query: '{ Articles(limit: null) { totalDocs } }', what: 'null' },
]

describe('findOutOfRange', () => {
  it.each(cases)('sees $what', ({ found, query, variableValues }) => {
    expect(
      findOutOfRange({ document: parse(query), name: 'limit', range: [1, 100], variableValues }),
    ).toEqual(found)
  })
})
