import { describe, expect, it } from 'vitest'

import { readInstitutions } from '../../../src/gazetteer/readInstitutions.js'
import { readList, readRows } from '../../../src/gazetteer/readRows.js'

describe('readRows', () => {
  it('reads cells and tags, and passes over empty lines and remarks', () => {
    const table = `
# remark

16.71 | Polrestabes Palembang | | parent=polda | official=Kepolisian Resor Kota Besar
`

    expect(readRows(table)).toEqual([
      {
        cells: ['16.71', 'Polrestabes Palembang', ''],
        tags: { official: 'Kepolisian Resor Kota Besar', parent: 'polda' },
      },
    ])
  })
})

describe('readList', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['a; b;;c ', ['a', 'b', 'c']],
  ])('%j is %j', (cell, items) => {
    expect(readList(cell)).toEqual(items)
  })
})

describe('readInstitutions', () => {
  it('fills what a row says and nothing else', () => {
    const rows = `
kemenkumham | Kementerian Hukum dan HAM | Kemenkumham | Kemenkum HAM | official=Kementerian Hukum dan Hak Asasi Manusia | to=2024-10-20 | next=kemenkum; kemenham
bp-batam | BP Batam | | | kind=agency | region=21.71 | site=bpbatam.go.id | from=2000-01-01 | parent=kemenkumham | wikidata=Q1
`

    expect(readInstitutions({ kind: 'ministry', part: 'ministries', rows })).toEqual([
      {
        name: 'Kementerian Hukum dan HAM',
        acronym: 'Kemenkumham',
        aliases: ['Kemenkum HAM'],
        key: 'kemenkumham',
        kind: 'ministry',
        officialName: 'Kementerian Hukum dan Hak Asasi Manusia',
        part: 'ministries',
        successors: ['kemenkum', 'kemenham'],
        validTo: '2024-10-20',
      },
      {
        name: 'BP Batam',
        aliases: [],
        key: 'bp-batam',
        kind: 'agency',
        parent: 'kemenkumham',
        part: 'ministries',
        region: '21.71',
        successors: [],
        validFrom: '2000-01-01',
        website: 'https://bpbatam.go.id',
        wikidata: 'Q1',
      },
    ])
  })
})
