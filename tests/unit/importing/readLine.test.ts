import { describe, expect, it } from 'vitest'

import { holdsReadAlso, readLine } from '../../../src/domain/importing/readLine.js'

describe('a read-also line', () => {
  it.each([
    ['BACA JUGA:Taman Baca Buka', ['Taman Baca Buka']],
    ['BACA JUGA: Taman Baca Buka', ['Taman Baca Buka']],
    ['BACA JUGA :Taman Baca Buka', ['Taman Baca Buka']],
    ['Baca juga : Taman Baca Buka', ['Taman Baca Buka']],
    ['baca  juga: Taman Baca Buka', ['Taman Baca Buka']],
    ['BacaJuga: Taman Baca Buka', ['Taman Baca Buka']],
    ['BACA JUGA - Taman Baca Buka', ['Taman Baca Buka']],
    ['BACA JUGA – Taman Baca Buka', ['Taman Baca Buka']],
    ['BACA JUGA—Taman Baca Buka', ['Taman Baca Buka']],
    ['BACA JUGA: - Taman Baca Buka', ['Taman Baca Buka']],
    ['Baca juga：Taman Baca Buka', ['Taman Baca Buka']],
    ['- Baca juga: Taman Baca Buka', ['Taman Baca Buka']],
    ['👉 BACA JUGA: Taman Baca Buka', ['Taman Baca Buka']],
    ['(Baca juga: Taman Baca Buka)', ['Taman Baca Buka']],
    ['[Baca juga: Taman Baca Buka].', ['Taman Baca Buka']],
    ['(Baca juga: Taman Baca Buka (Bagian 2))', ['Taman Baca Buka (Bagian 2)']],
    ['Baca juga: Taman Baca (Bagian 2)', ['Taman Baca (Bagian 2)']],
    ['Baca juga: Taman Baca: Buka Sore', ['Taman Baca: Buka Sore']],
    ['Baca juga:[FOTO] Taman Baca', ['[FOTO] Taman Baca']],
    ['Baca Juga: Buku A Baca Juga: Buku B', ['Buku A', 'Buku B']],
    ['Baca juga: Minta MaafBaca juga: Buku B', ['Minta Maaf', 'Buku B']],
    ['Baca juga: Suka Membaca Juga: Buku B', ['Suka Membaca Juga: Buku B']],
    ['Baca pula: Taman Baca Buka', ['Taman Baca Buka']],
    ['Simak juga: Taman Baca Buka', ['Taman Baca Buka']],
    ['Lihat juga: Taman Baca Buka', ['Taman Baca Buka']],
    ['Pilihan editor: Taman Baca Buka', ['Taman Baca Buka']],
    ['BACA JUGA:', []],
    ['Baca juga', []],
    ['(baca juga)', []],
    ['BACA JUGA: Google News Ubah Tampilan', ['Google News Ubah Tampilan']],
  ])('%s', (text, titles) => {
    expect(readLine(text)).toEqual({ kind: 'readAlso', titles })
  })

  it.each([
    'Baca juga buku ini sebelum tidur.',
    'Membaca juga: kebiasaan baik.',
    'Pembaca juga: mereka yang setia.',
    'Ia baca juga: komik dan koran.',
    `Baca juga: ${'a'.repeat(201)}`,
  ])('is not %s', (text) => {
    expect(readLine(text)).toEqual({ kind: 'text', text })
  })
})

describe('noise', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    '- Advertisement -',
    'Iklan',
    'SCROLL TO CONTINUE WITH CONTENT',
    '-',
    '***',
    '• • •',
    'Cek Berita dan Artikel yang lain di Google News',
    'Baca berita lainnya di Google News',
    'Baca juga berita lainnya di Google News',
    'BACA JUGA: Berita lainnya di Google News',
    'Ikuti kami di Google News',
    'Ikuti berita terbaru Kabar Contoh di GoogleNews.',
    'Update berita lainnya di Kabar Contoh dan Google News',
    '>>> Simak kabar kami di Google News',
    'Artikel menarik lainnya ada di Google News',
    'Google News',
  ])('is %s', (text) => {
    expect(readLine(text)).toEqual({ kind: 'noise' })
  })

  it.each([
    'Google News menambah pilihan bahasa daerah.',
    'Menurut dia, berita itu hilang dari Google News.',
    'Iklan layanan masyarakat dipasang di balai desa.',
    `Simak penjelasan tentang Google News berikut. ${'Uraian panjang. '.repeat(12)}`.trim(),
    '1',
    '(*) Penulis adalah guru.',
  ])('is not %s', (text) => {
    expect(readLine(text)).toEqual({ kind: 'text', text })
  })

  it('is not a blank line', () => {
    expect(readLine('')).toEqual({ kind: 'blank' })
  })
})

describe('a source line', () => {
  it.each([
    ['Sumber:', []],
    ['Sumber: Antara', ['Antara']],
    ['SUMBER :Antara', ['Antara']],
    ['(Sumber: Antara)', ['Antara']],
    ['Sumber berita: Antara', ['Antara']],
    ['Sumber: Dinas Kesehatan; Antara', ['Dinas Kesehatan', 'Antara']],
  ])('%s', (text, names) => {
    expect(readLine(text)).toEqual({ kind: 'sources', names })
  })

  it.each(['Sumber air: sumur dan sungai.', 'Sumber foto: Humas', 'Bersumber: dari warga'])(
    'is not %s',
    (text) => {
      expect(readLine(text)).toEqual({ kind: 'text', text })
    },
  )
})

describe('running text', () => {
  it.each([
    ['Selesai.Baca juga: Taman Baca', true],
    ['Selesai (baca juga: Taman Baca).', true],
    ['Minta maafBaca juga: Taman Baca', true],
    ['Selesai. BACA JUGA - Taman Baca', true],
    ['Ia membaca juga: koran.', false],
    ['PEMBACA JUGA: warga.', false],
    ['Ia baca juga koran.', false],
  ])('%s holds a read-also label: %s', (text, expected) => {
    expect(holdsReadAlso(text)).toBe(expected)
  })
})
