import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { splitSources } from '../../../src/domain/importing/splitSources.js'

describe('the names after Sumber:', () => {
  it.each([
    ['', []],
    [' - ', []],
    ['Antara', ['Antara']],
    ['Antara.', ['Antara']],
    ['PT Contoh Sejahtera Tbk.', ['PT Contoh Sejahtera Tbk.']],
    ['Antara; Dinas Kesehatan Kota Contoh', ['Antara', 'Dinas Kesehatan Kota Contoh']],
    ['Antara;; ANTARA ;', ['Antara']],
    ['Antara, Kabar Contoh, contoh.id', ['Antara, Kabar Contoh, contoh.id']],
    ['Antara, Kabar Contoh, Contoh.id', ['Antara', 'Kabar Contoh', 'Contoh.id']],
    ['Antara, https://contoh.id/a', ['Antara', 'https://contoh.id/a']],
    ['Dinas Kesehatan Kota Contoh, BPS', ['Dinas Kesehatan Kota Contoh, BPS']],
    ['Budi Contoh, S.H.', ['Budi Contoh, S.H.']],
    ['Budi Contoh, M.Si', ['Budi Contoh, M.Si']],
    ['Perda Nomor 5, 2024', ['Perda Nomor 5, 2024']],
    ['Perda, 2024', ['Perda, 2024']],
    ['Antara dan Kabar Contoh', ['Antara dan Kabar Contoh']],
    [
      'Antara, Kabar Contoh; Budi Contoh, S.Sos.',
      ['Antara', 'Kabar Contoh', 'Budi Contoh, S.Sos.'],
    ],
  ])('%j → %j', (text, names) => {
    expect(splitSources(text)).toEqual(names)
  })

  it('are never empty, never repeated, and all from the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AbC1;,. ') }), (text) => {
        const names = splitSources(text)
        const keys = names.map((name) => name.toLowerCase())

        expect(names.filter((name) => name.trim() === '' || !text.includes(name))).toEqual([])
        expect(new Set(keys).size).toBe(names.length)
      }),
    )
  })
})
