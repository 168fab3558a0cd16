import { describe, expect, it } from 'vitest'

import { bareNames, isAmong, readRegions } from '../../../src/gazetteer/regions.js'

const regions = readRegions()
const byCode = new Map(regions.map((region) => [region.code, region]))
const countOf = (level: string): number => regions.filter((region) => region.level === level).length

describe('the regions', () => {
  it('EN-11 are 38 provinces, 416 regencies and 98 cities', () => {
    expect(countOf('province')).toBe(38)
    expect(countOf('regency')).toBe(416)
    expect(countOf('city')).toBe(98)
    expect(regions).toHaveLength(552)
  })

  it('EN-12 have codes of their own: two digits for a province, two more behind a dot for what is in it', () => {
    expect(byCode.size).toBe(552)
    for (const { code, level, parent } of regions) {
      expect(code).toMatch(
        { city: /^\d\d\.[7-9]\d$/, province: /^\d\d$/, regency: /^\d\d\.[0-6]\d$/ }[level],
      )
      expect(parent).toBe(level === 'province' ? undefined : code.slice(0, 2))
      expect(byCode.has(parent ?? code)).toBe(true)
    }
  })

  it('have keys and names of their own, spelt without stray spaces', () => {
    expect(new Set(regions.map(({ key }) => key)).size).toBe(552)
    expect(new Set(regions.map(({ name }) => name)).size).toBe(552)
    for (const { key, name } of regions) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(name).toMatch(/^\p{Lu}[\p{L}'-]+( [\p{L}'-]+)*$/u)
    }
  })

  it.each([
    ['11', 'Aceh', 'aceh'],
    ['16', 'Sumatera Selatan', 'sumatera-selatan'],
    ['16.71', 'Kota Palembang', 'kota-palembang'],
    ['31', 'DKI Jakarta', 'dki-jakarta'],
    ['31.01', 'Kabupaten Kepulauan Seribu', 'kabupaten-kepulauan-seribu'],
    ['31.74', 'Kota Jakarta Selatan', 'kota-jakarta-selatan'],
    ['34', 'DI Yogyakarta', 'di-yogyakarta'],
    ['35.10', 'Kabupaten Banyuwangi', 'kabupaten-banyuwangi'],
    ['93', 'Papua Selatan', 'papua-selatan'],
    ['94', 'Papua Tengah', 'papua-tengah'],
    ['95', 'Papua Pegunungan', 'papua-pegunungan'],
    ['96', 'Papua Barat Daya', 'papua-barat-daya'],
    ['96.71', 'Kota Sorong', 'kota-sorong'],
  ])('%s is %s, and its key stays %s', (code, name, key) => {
    expect(byCode.get(code)).toMatchObject({ key, name })
  })

  it.each([
    ['12', 'Sumut'],
    ['16', 'Sumsel'],
    ['19', 'Babel'],
    ['21', 'Kepri'],
    ['31', 'DKJ'],
    ['32', 'Jabar'],
    ['34', 'DIY'],
    ['35', 'Jatim'],
    ['52', 'NTB'],
    ['65', 'Kaltara'],
    ['73', 'Sulsel'],
    ['74', 'Sultra'],
    ['16.02', 'OKI'],
    ['16.73', 'Lubuk Linggau'],
    ['33.72', 'Solo'],
  ])('%s is also called %s', (code, name) => {
    expect(byCode.get(code)?.otherNames).toContain(name)
  })

  it('share other names with no region but the one whose name is the same', () => {
    const shared = new Set(['Yogyakarta'])
    const all = regions.flatMap(({ bareName, otherNames }) =>
      otherNames.filter((name) => name !== bareName),
    )
    const bare = new Set(regions.map(({ bareName }) => bareName))

    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
    expect(all.filter((name) => bare.has(name) && !shared.has(name))).toEqual([])
  })
})

describe('bareNames', () => {
  it('gives each name once, without what the region is', () => {
    const region = byCode.get('31')

    expect(region && bareNames(region)).toEqual([
      'DKI Jakarta',
      'DKI',
      'Jakarta',
      'DKJ',
      'DK Jakarta',
      'Daerah Khusus Ibukota Jakarta',
      'Daerah Khusus Ibu Kota Jakarta',
      'Daerah Khusus Jakarta',
    ])
  })
})

describe('isAmong', () => {
  it.each([
    ['16.71', ['16.71'], true],
    ['16.71', ['16'], true],
    ['16', ['16.71'], false],
    ['16.71', ['35', '16.72'], false],
  ])('%s among %j: %s', (code, codes, among) => {
    const region = byCode.get(code)

    expect(region && isAmong({ codes, region })).toBe(among)
  })
})
