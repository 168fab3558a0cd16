import { describe, expect, it } from 'vitest'

import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'
import {
  type GazetteerRecord,
  inOrder,
  institutionRecord,
  onlyKnown,
  regionRecord,
} from '../../../src/gazetteer/records.js'

const { institutions, regions } = expandGazetteer()

const record = (key: string, parent: string | null, ...successors: readonly string[]) => ({
  key,
  lists: { successors },
  texts: { parent },
})

const keysOf = (records: readonly GazetteerRecord[]): readonly string[] =>
  records.map(({ key }) => key)

const fields = ['parent', 'successors']

describe('a record', () => {
  it('of an institution has all that the gazetteer says, and nothing where it says nothing', () => {
    const found = institutions.find(({ key }) => key === 'polres-kota-palembang')
    expect(found && institutionRecord(found)).toMatchObject({
      key: 'polres-kota-palembang',
      lists: { successors: [] },
      texts: { kind: 'police', name: 'Polrestabes Palembang', region: '16.71', validTo: null },
    })
  })

  it.each([
    ['16', { kind: 'province', name: 'Sumatera Selatan', parent: null, shortName: 'Sumsel' }],
    ['16.71', { kind: 'city', name: 'Kota Palembang', parent: '16', shortName: null }],
  ])('of region %s has its code as key', (code, texts) => {
    const found = regions.find((region) => region.code === code)
    expect(found && regionRecord(found)).toMatchObject({ key: code, texts })
  })

  it('names only documents that there are', () => {
    const known = { parent: new Set(['a']), successors: new Set(['b']) }
    expect(onlyKnown({ known, record: record('x', 'b', 'a', 'b') })).toEqual(record('x', null, 'b'))
    expect(onlyKnown({ known: {}, record: record('x', 'a', 'b') })).toEqual(record('x', 'a', 'b'))
  })
})

describe('the order', () => {
  it('has each after its parent and its successors', () => {
    const records = [record('a', 'b', 'c'), record('b', 'd'), record('c', null), record('d', null)]
    expect(keysOf(inOrder({ fields, records }))).toEqual(['d', 'b', 'c', 'a'])
  })

  it('has each once where they go round in a circle', () => {
    const records = [record('a', 'b'), record('b', 'a')]
    expect([...keysOf(inOrder({ fields, records }))].sort()).toEqual(['a', 'b'])
  })

  it('of the gazetteer has nothing before what it names', () => {
    const sorted = inOrder({ fields, records: institutions.map(institutionRecord) })
    const seen = new Set<string>()
    const early = sorted.flatMap(({ key, lists, texts }) => {
      seen.add(key)
      const named = [texts['parent'] ?? [], lists['successors'] ?? []].flat()
      return named.filter((other) => !seen.has(other)).map((other) => `${key} names ${other}`)
    })
    expect(early).toEqual([])
    expect(sorted).toHaveLength(institutions.length)
  })
})
