import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { pageTitle } from '../../../src/domain/news/pageTitle.js'

describe('TI-01 the title of a page', () => {
  it.each([
    ['Pasar Buka Pagi', 'Kabar Kota', 'Pasar Buka Pagi - Kabar Kota'],
    ['Pasar Buka Pagi - Kabar Kota', 'Kabar Kota', 'Pasar Buka Pagi - Kabar Kota'],
    ['Pasar Buka Pagi | KABAR KOTA', 'Kabar Kota', 'Pasar Buka Pagi | KABAR KOTA'],
    ['Kabar Kota: Pasar Buka', 'Kabar Kota', 'Kabar Kota: Pasar Buka - Kabar Kota'],
    ['Kabar Kota – Pasar Buka', 'Kabar Kota', 'Kabar Kota – Pasar Buka'],
    ['Warga Tunggu Kabar Kota', 'Kabar Kota', 'Warga Tunggu Kabar Kota - Kabar Kota'],
    ['Kabar Kota', 'Kabar Kota', 'Kabar Kota'],
    ['', 'Kabar Kota', 'Kabar Kota'],
    ['Pasar Buka Pagi', '', 'Pasar Buka Pagi'],
    ['Warta & Kota', 'Warta & Kota', 'Warta & Kota'],
  ])('%j on %j is %j', (headline, siteName, title) => {
    expect(pageTitle({ headline, siteName })).toBe(title)
  })

  it('is never empty or half, and holds headline and name', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '')

    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name, (headline, siteName) => {
        const title = pageTitle({ headline, siteName })

        expect(title.toLowerCase()).toContain(siteName.trim().toLowerCase())
        expect(title.startsWith(headline)).toBe(true)
        expect(title.startsWith(' - ')).toBe(
          headline.startsWith(' - ') || siteName.startsWith(' - '),
        )
      }),
    )
  })
})
