import { describe, expect, it } from 'vitest'

import { readRegions, regionTable } from '../../../scripts/gazetteer/deriveRegions.js'
import { regionTable as shipped } from '../../../src/gazetteer/data/regions.js'

const sql = `
INSERT INTO wilayah (kode, nama) VALUES
('16.71','Kota Palembang '),
('16','Sumatera Selatan'),('16.71.01','Ilir Barat II'),
('31.72','Kota Administrasi  Jakarta Utara'),
('74.72','Kota Bau Bau'),
('11.01.01.2001','Keude ''Bakongan''');
`

describe('readRegions', () => {
  it('reads every row, in the order of the codes, with its spaces and quotes put right', () => {
    expect(readRegions(sql)).toEqual([
      { name: "Keude 'Bakongan'", code: '11.01.01.2001' },
      { name: 'Sumatera Selatan', code: '16' },
      { name: 'Kota Palembang', code: '16.71' },
      { name: 'Ilir Barat II', code: '16.71.01' },
      { name: 'Kota Administrasi Jakarta Utara', code: '31.72' },
      { name: 'Kota Bau Bau', code: '74.72' },
    ])
  })
})

describe('regionTable', () => {
  it('holds provinces, regencies and cities as the news writes them', () => {
    expect(regionTable(readRegions(sql))).toContain(`export const regionTable = \`
16 Sumatera Selatan
16.71 Kota Palembang
31.72 Kota Jakarta Utara
74.72 Kota Baubau
\``)
  })

  it('is what the package ships: the same names come out of it again', () => {
    const rows = shipped
      .trim()
      .split('\n')
      .map((line) => ({ name: line.replace(/^\S+ /, ''), code: line.replace(/ .*$/, '') }))

    expect(regionTable(rows)).toContain(shipped)
  })
})
