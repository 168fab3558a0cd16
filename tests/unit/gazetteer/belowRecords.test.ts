import { describe, expect, it } from 'vitest'

import { belowRecords } from '../../../src/gazetteer/belowRecords.js'

describe('a file of districts and villages', () => {
  it('is read in the order of codes, each with what it is part of', () => {
    expect(
      belowRecords({
        '16.71.01.1001': '28 Ilir',
        '16.71.02': 'Seberang Ulu I',
        '16.71.01': 'Ilir Barat II',
      }),
    ).toEqual({
      kind: 'records',
      records: [
        ['16.71.01', 'Ilir Barat II', 'district', '16.71'],
        ['16.71.01.1001', '28 Ilir', 'village', '16.71.01'],
        ['16.71.02', 'Seberang Ulu I', 'district', '16.71'],
      ].map(([key, name, kind, parent]) => ({
        key,
        lists: {},
        texts: { name, kind, parent, shortName: null },
      })),
    })
  })

  it.each([
    ['a province', { '16': 'Sumatera Selatan' }, '16'],
    ['a city', { '16.71': 'Kota Palembang' }, '16.71'],
    ['a code without dots', { 167101: 'Ilir Barat II' }, '167101'],
    ['no name', { '16.71.01': ' ' }, '16.71.01'],
    ['a name that is no text', { '16.71.01': 5 }, '16.71.01'],
    ['a list', [], '[]'],
    ['nothing', null, 'null'],
  ])('is refused with %s', (_, value, what) => {
    expect(belowRecords(value)).toEqual({ kind: 'wrong', what })
  })
})
