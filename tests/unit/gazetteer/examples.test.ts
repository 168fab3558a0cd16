import { describe, expect, it } from 'vitest'

import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'

const { institutions } = expandGazetteer()
const byKey = new Map(institutions.map((institution) => [institution.key, institution]))
const namesFor = (key: string): readonly string[] => {
  const { name = '', acronym = '', aliases = [], officialName = '' } = byKey.get(key) ?? {}
  return [name, acronym, officialName, ...aliases]
}

describe('the families', () => {
  it.each([
    ['polda-dki-jakarta', 'Polda Metro Jaya', '31', 'polri'],
    ['polda-sumatera-selatan', 'Polda Sumsel', '16', 'polri'],
    ['polda-di-yogyakarta', 'Polda DIY', '34', 'polri'],
    ['polda-kepulauan-riau', 'Polda Kepri', '21', 'polri'],
    ['polda-kepulauan-bangka-belitung', 'Polda Babel', '19', 'polri'],
    ['polres-kota-palembang', 'Polrestabes Palembang', '16.71', 'polda-sumatera-selatan'],
    ['polres-kabupaten-banyuwangi', 'Polresta Banyuwangi', '35.10', 'polda-jawa-timur'],
    ['polres-kabupaten-malang', 'Polres Malang', '35.07', 'polda-jawa-timur'],
    ['polres-kota-malang', 'Polresta Malang Kota', '35.73', 'polda-jawa-timur'],
    ['polres-kota-depok', 'Polres Metro Depok', '32.76', 'polda-dki-jakarta'],
    ['polres-kabupaten-merauke', 'Polres Merauke', '93.01', 'polda-papua'],
    ['pemda-kabupaten-ogan-komering-ilir', 'Pemkab Ogan Komering Ilir', '16.02', undefined],
    ['pemda-kota-palembang', 'Pemkot Palembang', '16.71', undefined],
    ['pemda-kota-jakarta-selatan', 'Pemkot Jakarta Selatan', '31.74', 'pemda-dki-jakarta'],
    ['pemda-sumatera-selatan', 'Pemprov Sumsel', '16', undefined],
    ['pemda-di-yogyakarta', 'Pemda DIY', '34', undefined],
    ['dprd-kota-palembang', 'DPRD Kota Palembang', '16.71', undefined],
    ['dprd-aceh', 'DPR Aceh', '11', undefined],
    ['dprd-kota-banda-aceh', 'DPRK Banda Aceh', '11.71', undefined],
    ['dprd-papua-tengah', 'DPR Papua Tengah', '94', undefined],
    ['kejati-jawa-timur', 'Kejati Jatim', '35', 'kejagung'],
    ['kejari-kabupaten-banyuwangi', 'Kejari Banyuwangi', '35.10', 'kejati-jawa-timur'],
    ['kejari-kota-malang', 'Kejari Kota Malang', '35.73', 'kejati-jawa-timur'],
    ['kpu-sumatera-selatan', 'KPU Provinsi Sumatera Selatan', '16', 'kpu'],
    ['kpu-kota-palembang', 'KPU Kota Palembang', '16.71', 'kpu-sumatera-selatan'],
    ['kpu-aceh', 'KIP Aceh', '11', 'kpu'],
    ['bawaslu-kota-palembang', 'Bawaslu Kota Palembang', '16.71', 'bawaslu-sumatera-selatan'],
    ['bpbd-aceh', 'BPBA', '11', 'pemda-aceh'],
    ['bps-kota-palembang', 'BPS Kota Palembang', '16.71', 'bps-sumatera-selatan'],
    ['pn-kayuagung', 'PN Kayuagung', '16.02', 'mahkamah-agung'],
    ['pt-palembang', 'Pengadilan Tinggi Palembang', '16', 'mahkamah-agung'],
    ['pa-kayuagung', 'PA Kayuagung', '16.02', 'mahkamah-agung'],
    ['pta-palembang', 'PTA Palembang', '16', 'mahkamah-agung'],
    ['ms-banda-aceh', "Mahkamah Syar'iyah Banda Aceh", '11.71', 'mahkamah-agung'],
    ['tipikor-palembang', 'Pengadilan Tipikor Palembang', '16.71', 'mahkamah-agung'],
    ['kodim-0825-banyuwangi', 'Kodim 0825/Banyuwangi', '35.10', 'kodam-brawijaya'],
    ['imigrasi-palembang', 'Kantor Imigrasi Palembang', '16.71', 'ditjen-imigrasi'],
  ])('%s is %s', (key, name, region, parent) => {
    const found = byKey.get(key)

    expect(found?.name).toBe(name)
    expect(found?.region).toBe(region)
    expect(found?.parent).toBe(parent)
  })

  it.each([
    ['polres-kota-palembang', 'Polres Palembang'],
    ['polres-kota-palembang', 'Kepolisian Resor Kota Besar Palembang'],
    ['polres-kabupaten-banyuwangi', 'Polres Banyuwangi'],
    ['polres-kota-malang', 'Polres Malang Kota'],
    ['polres-kabupaten-ogan-komering-ilir', 'Polres OKI'],
    ['pemda-kabupaten-ogan-komering-ilir', 'Pemerintah Kabupaten Ogan Komering Ilir'],
    ['pemda-kabupaten-ogan-komering-ilir', 'Pemkab OKI'],
    ['pemda-sumatera-selatan', 'Pemprov Sumatera Selatan'],
    ['pemda-sumatera-selatan', 'Pemerintah Provinsi Sumatera Selatan'],
    ['dprd-kota-palembang', 'DPRD Palembang'],
    ['dprd-sumatera-selatan', 'DPRD Provinsi Sumatera Selatan'],
    ['kejari-kabupaten-banyuwangi', 'Kejaksaan Negeri Banyuwangi'],
    ['kpu-sumatera-selatan', 'KPU Sumsel'],
    ['pn-kayuagung', 'Pengadilan Negeri Kayu Agung'],
    ['kodim-0825-banyuwangi', 'Kodim 0825'],
    ['kanwil-kemenag-sumatera-selatan', 'Kanwil Kemenag Sumsel'],
  ])('%s is found as %s', (key, name) => {
    expect(namesFor(key)).toContain(name)
  })

  it.each([
    ['polres-kota-malang', 'Polres Malang'],
    ['polres-kota-bandung', 'Polresta Bandung'],
    ['polda-dki-jakarta', 'Polda Jakarta'],
    ['pt-palembang', 'PT Palembang'],
    ['dpd', 'DPD'],
  ])('%s is not found as %s', (key, name) => {
    expect(byKey.has(key)).toBe(true)
    expect(namesFor(key)).not.toContain(name)
  })

  it.each([
    'polda-papua-selatan',
    'polres-kota-sungai-penuh',
    'dprd-kota-jakarta-selatan',
    'bawaslu-aceh',
    'bpbd-kota-depok',
    'kanwil-kemenkum-kalimantan-utara',
    'kejari-kabupaten-kepulauan-seribu',
  ])('there is no %s', (key) => {
    expect(byKey.has(key)).toBe(false)
  })

  it('EN-04 end and begin with the ministry that they belong to', () => {
    expect(byKey.get('kanwil-kemenkumham-sumatera-selatan')).toMatchObject({
      name: 'Kanwil Kemenkumham Sumatera Selatan',
      parent: 'kemenkumham',
      successors: [
        'kanwil-kemenkum-sumatera-selatan',
        'kanwil-kemenham-sumatera-selatan',
        'kanwil-imigrasi-sumatera-selatan',
        'kanwil-ditjenpas-sumatera-selatan',
      ],
      validTo: '2024-10-20',
    })
    expect(byKey.get('kanwil-kemenkum-sumatera-selatan')?.validFrom).toBe('2024-10-21')
    expect(byKey.get('kanwil-kemenkumham-bali')?.successors).not.toContain('kanwil-kemenham-bali')
  })
})

describe('the national bodies', () => {
  it.each([
    ['kemenkumham', undefined, '2024-10-20', ['kemenkum', 'kemenham', 'kemenimipas']],
    ['kemenko-marves', '2019-10-23', '2024-10-20', ['kemenko-infra']],
    ['kemenristekdikti', '2014-10-27', '2019-10-22', ['kemenristek', 'kemendikbud']],
    [
      'kemendikbudristek',
      '2021-04-28',
      '2024-10-20',
      ['kemendikdasmen', 'kemdiktisaintek', 'kemenbud'],
    ],
    ['kemenpupr', '2014-10-27', '2024-10-20', ['kemenpu', 'kemen-pkp']],
    ['klhk', '2014-10-27', '2024-10-20', ['klh', 'kemenhut']],
    ['bp-haji', undefined, '2025-09-07', ['kemenhaj']],
    ['kemen-bumn', undefined, undefined, ['bp-bumn']],
    ['danantara', '2025-02-24', undefined, []],
  ])('%s from %s to %s, then %j', (key, validFrom, validTo, successors) => {
    const found = byKey.get(key)

    expect(found).toBeDefined()
    expect(found?.validFrom).toBe(validFrom)
    expect(found?.validTo).toBe(validTo)
    expect(found?.successors).toEqual(successors)
  })
})
