import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { newsLanguage } from '../../../src/domain/sitemaps/newsLanguage.js'
import { publicationName } from '../../../src/domain/sitemaps/publicationName.js'
import { anyText } from '../../support/anyText.js'

describe('NS-07 the language of a publication', () => {
  it.each([
    ['id', 'id'],
    ['id-ID', 'id'],
    ['in', 'id'],
    ['in_ID', 'id'],
    ['ind_ID', 'id'],
    ['ID', 'id'],
    ['jv', 'jv'],
    ['jw', 'jv'],
    ['su', 'su'],
    ['min', 'min'],
    ['en-GB', 'en'],
    ['zh-CN', 'zh-cn'],
    ['zh_TW', 'zh-tw'],
    ['zh-HK', 'zh'],
    ['zh', 'zh'],
    ['', 'id'],
    ['bahasa', 'id'],
    ['i', 'id'],
    ['constructor', 'id'],
  ])('of %j is %s', (language, code) => {
    expect(newsLanguage(language)).toBe(code)
  })

  it('has the form of a code whatever the outlet says', () => {
    fc.assert(
      fc.property(anyText, (language) => {
        expect(newsLanguage(language)).toMatch(/^(?:[a-z]{2,3}|zh-cn|zh-tw)$/)
      }),
    )
  })
})

describe('NS-05 the name of a publication', () => {
  it.each([
    ['Kabar Contoh', 'Kabar Contoh'],
    ['Warta & Kota (Jakarta)', 'Warta & Kota'],
    ['Warta (Jakarta) Kota', 'Warta Kota'],
    ['(Resmi) Warta (A (B) C) Kota', 'Warta A C Kota'],
    ['Warta) Kota(', 'Warta Kota'],
    ['(Antara)', 'Antara'],
    ['  Warta \n Kota ', 'Warta Kota'],
    ['()', ''],
    ['', ''],
  ])('%j is %j', (name, expected) => {
    expect(publicationName(name)).toBe(expected)
  })

  it('never holds a parenthesis, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const clean = publicationName(name)

        expect(clean).not.toMatch(/[()]/)
        expect(publicationName(clean)).toBe(clean)
      }),
    )
  })
})
