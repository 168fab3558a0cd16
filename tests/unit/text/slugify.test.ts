import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { slugify } from '../../../src/domain/text/slugify.js'

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/

describe('slugify', () => {
  it.each([
    ['Pasar Rogojampi Buka Lebih Pagi', 'pasar-rogojampi-buka-lebih-pagi'],
    ['  Pasar\u00a0Rogojampi\u2003buka\tpagi\n', 'pasar-rogojampi-buka-pagi'],
    ['Rute Ketapang–Gilimanuk — dan – Bali', 'rute-ketapang-gilimanuk-dan-bali'],
    ['Jalur Kabupaten/Kota Dibuka', 'jalur-kabupaten-kota-dibuka'],
    ["Salat Jum’at di Masjid Qur'an", 'salat-jumat-di-masjid-quran'],
    ['Ma´had dan Ma`had', 'mahad-dan-mahad'],
    ['Kafé Señor Ødegaard di Łódź', 'kafe-senor-odegaard-di-lodz'],
    ['Straße İstanbul ﬁlm', 'strasse-istanbul-film'],
    ['Kopi & Teh', 'kopi-dan-teh'],
    ['Diskon 20% untuk Pelajar', 'diskon-20-persen-untuk-pelajar'],
    ['Iuran Rp1.500.000 per Bulan', 'iuran-rp1500000-per-bulan'],
    ['Indeks 76,81 pada 08.30 WIB', 'indeks-76-81-pada-08-30-wib'],
    ['Jadwal 08.10.2024', 'jadwal-08-10-2024'],
    ['Budi, S.H., M.Si. Dilantik', 'budi-sh-msi-dilantik'],
    ['Wah…ternyata begini...begitu', 'wah-ternyata-begini-begitu'],
    ['Foto:(Arsip)"Lama"', 'foto-arsip-lama'],
    ['Kata\u200bKunci dan ga\u00adris', 'katakunci-dan-garis'],
    ['Selamat 🎉 Datang 東京', 'selamat-datang'],
  ])('makes of %j the slug %j', (text, slug) => {
    expect(slugify({ text, fallback: 'artikel' })).toBe(slug)
  })

  it.each(['', '   ', '—', '???', '🎉', '東京', '\u200b'])(
    'falls back where %j leaves nothing to make a slug of',
    (text) => {
      expect(slugify({ text, fallback: 'Artikel Baru' })).toBe('artikel-baru')
    },
  )

  it('is not even empty where the fallback is', () => {
    expect(slugify({ text: '!', fallback: '?' })).toBe('tanpa-judul')
  })

  it('ends a long slug at a whole word', () => {
    const text = `${'pelabuhan '.repeat(7)}penyeberangan ketapang`

    expect(slugify({ text, fallback: 'artikel' })).toBe(Array(7).fill('pelabuhan').join('-'))
  })

  it('keeps a word that ends exactly at the eightieth character', () => {
    const text = `${'a'.repeat(39)} ${'b'.repeat(40)} c`

    expect(slugify({ text, fallback: 'artikel' })).toBe(`${'a'.repeat(39)}-${'b'.repeat(40)}`)
  })

  it('cuts inside a single word that is too long', () => {
    expect(slugify({ text: 'a'.repeat(200), fallback: 'artikel' })).toBe('a'.repeat(80))
  })

  it('gives a well-formed slug of at most 80 characters for any texts', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, fallback) => {
        const slug = slugify({ text, fallback })

        expect(slug).toMatch(slugShape)
        expect(slug.length).toBeLessThanOrEqual(80)
      }),
    )
  })

  it('changes nothing about a slug', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const slug = slugify({ text, fallback: 'artikel' })

        expect(slugify({ text: slug, fallback: 'lain' })).toBe(slug)
      }),
    )
  })
})

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'abc ÀÉß.,’–/&%123\u00a0\ud83d'), maxLength: 200 }),
  )
}
