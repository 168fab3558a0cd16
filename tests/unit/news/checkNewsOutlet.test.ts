import { describe, expect, it } from 'vitest'

import type { CheckedOutlet } from '../../../src/domain/news/check/checkFacts.js'

import { checkNewsFactsOf, findingsIn, foundIn } from './checkNewsFactsOf.js'

const ofOutlet = (outlet: Partial<CheckedOutlet>) => foundIn({ outlet })

describe('an outlet', () => {
  it.each(['', ' ', '()'])('NS-03 has a name (%j)', (name) => {
    expect(ofOutlet({ name })).toContain('error NS-03 outlet')
  })

  it('NS-05 has a name without brackets', () => {
    expect(findingsIn({ outlet: { name: 'Kabar Contoh (Banyuwangi)' } })).toEqual([
      { code: 'NS-05', field: 'outlet', severity: 'warning', values: { name: 'Kabar Contoh' } },
    ])
  })

  it.each(['id', 'en', 'jv', 'su', 'min', 'zh-cn', 'zh-tw'])(
    'NS-07 has a language of ISO 639: %s',
    (language) => {
      expect(ofOutlet({ language })).toEqual([])
    },
  )

  it.each([
    ['id-ID', 'id'],
    ['in', 'id'],
    ['ID', 'id'],
    ['ind_ID', 'id'],
    ['', 'id'],
    ['Bahasa Jawa', 'id'],
  ])('NS-07 has no language such as %j, which is %s', (language, code) => {
    expect(findingsIn({ outlet: { language } })).toEqual([
      { code: 'NS-07', field: 'outlet', severity: 'warning', values: { code, language } },
    ])
  })

  it.each([
    ['EL-03 about', 'about', 'EL-03-about'],
    ['EL-03 masthead', 'masthead', 'EL-03-masthead'],
    ['EL-03 contact', 'contact', 'EL-03-contact'],
    ['EL-03 corrections', 'corrections', 'EL-03-corrections'],
    ['ID-13 guidelines', 'guidelines', 'ID-13'],
  ])('%s has its page', (_, page, code) => {
    const { pages } = checkNewsFactsOf().outlet

    expect(ofOutlet({ pages: { ...pages, [page]: ' ' } })).toEqual([`warning ${code} outlet`])
  })

  it.each([
    [null, true],
    [{ height: 112, width: 111 }, true],
    [{ height: 60, width: 600 }, true],
    [{ height: 112, width: 112 }, false],
  ])('NA-15 has a logo: %j is missed: %s', (logo, isMissed) => {
    expect(ofOutlet({ logo })).toEqual(isMissed ? ['warning NA-15 outlet'] : [])
  })
})

describe('PW-02 what marks paid parts', () => {
  it.each(['.berbayar', '.Berbayar', '.paid-part', '._x', '.-x1'])('may be %s', (selector) => {
    expect(foundIn({ article: { isPaid: true }, outlet: { paidSelectors: [selector] } })).toEqual(
      [],
    )
  })

  it.each(['#berbayar', 'div.berbayar', '.a .b', '.a.b', '.a,.b', 'berbayar', '.1', '', '.'])(
    'may not be %j',
    (selector) => {
      const outlet = { paidSelectors: [selector, '.berbayar', selector] }

      expect(findingsIn({ article: { isPaid: true }, outlet })).toEqual([
        { code: 'PW-02', field: 'outlet', severity: 'warning', values: { selectors: selector } },
      ])
    },
  )

  it('does not matter to a free article, and may be nothing at all', () => {
    expect(ofOutlet({ paidSelectors: ['#berbayar'] })).toEqual([])
    expect(foundIn({ article: { isPaid: true }, outlet: { paidSelectors: [] } })).toEqual([])
  })
})
