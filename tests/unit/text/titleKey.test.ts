import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { titleKey } from '../../../src/domain/text/titleKey.js'

describe('titleKey', () => {
  const title = 'Petugas Pasar Gelar "Hari Bersih" - Warga Ikut Jum\'at Ini'

  it.each([
    ['case', 'PETUGAS PASAR GELAR "HARI BERSIH" - WARGA IKUT JUM\'AT INI'],
    ['curly quotes', 'Petugas Pasar Gelar “Hari Bersih” - Warga Ikut Jum’at Ini'],
    ['single or doubled quotes', "Petugas Pasar Gelar ''Hari Bersih'' - Warga Ikut Jum`at Ini"],
    ['an acute accent as apostrophe', 'Petugas Pasar Gelar "Hari Bersih" - Warga Ikut Jum´at Ini'],
    ['long dashes', 'Petugas Pasar Gelar "Hari Bersih" — Warga Ikut Jum\'at Ini'],
    ['dashes without spaces', 'Petugas Pasar Gelar "Hari Bersih"–Warga Ikut Jum\'at Ini'],
    ['odd spaces', ' Petugas\u00a0Pasar  Gelar "Hari Bersih"\t- Warga Ikut Jum\'at Ini\r\n'],
    [
      'zero-width characters',
      'Petugas \u200bPasar Ge\u00adlar "Hari Bersih" - Warga Ikut Jum\'at Ini',
    ],
    ['wide letters', 'Ｐetugas Pasar Gelar "Hari Bersih" - Warga Ikut Jum\'at Ini'],
    ['punctuation at the ends', '... Petugas Pasar Gelar "Hari Bersih" - Warga Ikut Jum\'at Ini!?'],
  ])('is the same with different %s', (_, variant) => {
    expect(titleKey(variant)).toBe(titleKey(title))
  })

  it.each([
    ['Harga Naik 5%', 'Harga Naik 5'],
    ['Harga Naik, Turun', 'Harga Naik Turun'],
    ['Harga Naik 1,5 Persen', 'Harga Naik 15 Persen'],
    ['Rapat Pleno', 'Rapat Plano'],
    ['Kafé Baru', 'Kafe Baru'],
    ['???', '!!!'],
  ])('tells %j from %j', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other))
  })

  it('is empty only for a title without a visible character', () => {
    expect(titleKey(' \u200b\u00a0')).toBe('')
    expect(titleKey('…')).not.toBe('')
  })

  it('is its own key, and the same for a title with marks and spaces around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = titleKey(text)

        expect(titleKey(key)).toBe(key)
        if (/\p{L}/u.test(key)) {
          expect(titleKey(` “${text}”!\n`)).toBe(key)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads a very long line of punctuation as well', () => {
    const key = titleKey(`a${'!?'.repeat(100_000)}b${'…'.repeat(100_000)}`)

    expect(key).toHaveLength(200_002)
  })
})
