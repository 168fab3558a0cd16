import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { areAlike, titleShape } from '../../../src/domain/related/titleShape.js'

describe('titles', () => {
  it.each([
    ['with the same words', 'Tol “Baru” Dibuka', 'TOL "BARU" DIBUKA!'],
    ['of a daily series', 'Harga Emas Hari Ini 5 Agustus', 'Harga Emas Hari Ini 12 September 2025'],
    ['of a weekly series', 'Jadwal Bioskop Sabtu', 'Jadwal Bioskop Minggu'],
    ['with other numbers', 'Skor Akhir 2-1', 'Skor Akhir 0-3'],
    ['with amounts', 'Cabai Naik Jadi Rp90.000', 'Cabai Naik Jadi Rp105.000'],
    ['in English with dates', 'Gold Price Monday 4 August', 'Gold Price Tuesday 5 May'],
    [
      'with nearly all terms in common',
      'Jembatan Brantas Ditutup Perbaikan Pelat Baja',
      'Perbaikan Pelat Baja, Jembatan Brantas Ditutup',
    ],
    ['of punctuation only', '???', '???'],
  ])('%s are alike', (_, one, other) => {
    expect(alike(one, other)).toBe(true)
  })

  it.each([
    ['with other words', 'Tol Baru Dibuka', 'Tol Baru Ditutup'],
    ['without words', '', ' '],
    ['of a number and one word', 'Gandrung 1', 'Gandrung 2'],
    ['of nothing but dates', 'Senin 5 Mei', 'Rabu 7 Juni'],
    ['with few terms', 'Panen Padi Raya', 'Padi Raya Panen Lagi'],
    [
      'with half the terms in common',
      'Jembatan Brantas Ditutup Perbaikan Pelat',
      'Jembatan Brantas Dibuka Setelah Perbaikan Aspal',
    ],
    ['of punctuation that differs', '???', '!!!'],
  ])('%s are not', (_, one, other) => {
    expect(alike(one, other)).toBe(false)
  })

  it('are compared by the share of terms that a site sets', () => {
    const [one, other] = ['Pasar Ikan Muncar Ramai Pembeli', 'Pasar Ikan Muncar Ramai Nelayan'].map(
      titleShape,
    )
    const share = 4 / 6

    expect(one && other && areAlike({ one, other, likeness: share })).toBe(true)
    expect(one && other && areAlike({ one, other, likeness: share + 0.01 })).toBe(false)
  })

  it('are alike one way as the other, and each like itself', () => {
    const word = fc.constantFrom('Pasar', 'ikan', 'Muncar', 'ramai', '5', 'Mei', 'Senin', 'nelayan')
    const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '))

    fc.assert(
      fc.property(title, title, (one, other) => {
        expect(alike(one, one)).toBe(true)
        expect(alike(one, other)).toBe(alike(other, one))
      }),
    )
  })
})

function alike(one: string, other: string): boolean {
  return areAlike({ one: titleShape(one), other: titleShape(other), likeness: 0.8 })
}
