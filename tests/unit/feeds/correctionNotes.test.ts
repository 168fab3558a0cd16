import { describe, expect, it } from 'vitest'

import { correctionNotes } from '../../../src/domain/feeds/correctionNotes.js'
import { aCorrection } from './feedFactsOf.js'

const outlet = { language: 'id', timeZone: 'Asia/Jakarta' } as const

describe('the corrections of an entry', () => {
  it('ID-05 ID-06 have date and time of their own and the link to the article with them', () => {
    expect(correctionNotes({ corrections: [aCorrection()], outlet })).toBe(
      '<p><strong>Ralat (Rabu, 25 November 2026 pukul 10.05 WIB):</strong> ' +
        '<a href="https://kabar.example/berita/ralat-pasar">' +
        'Jam buka pasar adalah pukul empat, bukan lima.</a></p>',
    )
  })

  it.each([
    ['Asia/Jakarta', 'Rabu, 25 November 2026 pukul 00.30 WIB'],
    ['Asia/Pontianak', 'Rabu, 25 November 2026 pukul 00.30 WIB'],
    ['Asia/Makassar', 'Rabu, 25 November 2026 pukul 01.30 WITA'],
    ['Asia/Jayapura', 'Rabu, 25 November 2026 pukul 02.30 WIT'],
  ] as const)('ID-06 are dated by the clock of %s', (zone, date) => {
    const corrections = [aCorrection({ publishedAt: '2026-11-24T17:30:00.000Z', url: null })]
    expect(correctionNotes({ corrections, outlet: { ...outlet, timeZone: zone } })).toContain(
      `Ralat (${date}):`,
    )
  })

  it('ID-06 are dated in the language of the outlet', () => {
    const english = { ...outlet, language: 'en' }
    expect(correctionNotes({ corrections: [aCorrection()], outlet: english })).toContain(
      '(Wednesday, 25 November 2026 at 10:05 WIB)',
    )
  })

  it('stand in their order, without a link where they have no article', () => {
    const corrections = [
      aCorrection({ text: 'Satu', url: null }),
      aCorrection({ label: 'Hak Jawab', publishedAt: '', text: 'Dua', url: null }),
    ]
    expect(correctionNotes({ corrections, outlet })).toBe(
      '<p><strong>Ralat (Rabu, 25 November 2026 pukul 10.05 WIB):</strong> Satu</p>' +
        '<p><strong>Hak Jawab:</strong> Dua</p>',
    )
  })

  it('are escaped once and well-formed', () => {
    const corrections = [
      aCorrection({
        label: '<Ralat>',
        text: 'A & B\u001D\uD83D',
        url: 'https://x.example/?a=1&b="',
      }),
    ]
    const html = correctionNotes({ corrections, outlet })
    expect(html).toContain('<strong>&lt;Ralat&gt; (')
    expect(html).toContain('<a href="https://x.example/?a=1&amp;b=&quot;">A &amp; B\uFFFD</a>')
  })

  it('are nothing if there are none', () => {
    expect(correctionNotes({ corrections: [], outlet })).toBe('')
  })
})
