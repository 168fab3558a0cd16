import { articleData } from '../../support/anArticle.js'

/** Three kinds of story that have words in common among themselves, and few with each other. */
const themes = [
  {
    place: 'Pelabuhan Ketapang',
    sentences: [
      'Kapal penyeberangan menambah jadwal malam bagi penumpang dan kendaraan barang.',
      'Petugas dermaga memeriksa tiket penumpang sebelum kendaraan naik ke kapal.',
      'Antrean kendaraan barang di dermaga berkurang setelah jadwal kapal ditambah.',
      'Gelombang tinggi di selat membuat kapal penyeberangan menunda jadwal pagi.',
    ],
    titles: [
      'Kapal malam ditambah',
      'Dermaga kedua diperbaiki',
      'Tiket kapal kini daring',
      'Gelombang menunda kapal',
      'Antrean truk di dermaga',
      'Penumpang kapal naik',
    ],
  },
  {
    place: 'Pasar Rogojampi',
    sentences: [
      'Pedagang sayur menata lapak baru sejak pengelola pasar memperbaiki lantai.',
      'Harga cabai dan bawang di lapak pedagang naik menjelang akhir pekan.',
      'Pengelola pasar memasang timbangan ukur ulang di dekat lapak beras.',
      'Pembeli sayur datang lebih pagi karena pedagang membuka lapak pukul empat.',
    ],
    titles: [
      'Harga cabai naik lagi',
      'Lapak sayur ditata ulang',
      'Timbangan pasar diukur',
      'Pedagang beras pindah lapak',
      'Pasar buka lebih pagi',
      'Lantai pasar diperbaiki',
    ],
  },
  {
    place: 'Perpustakaan Blambangan',
    sentences: [
      'Mobil perpustakaan keliling singgah di sekolah dasar setiap Kamis pagi.',
      'Anak sekolah meminjam buku cerita dan majalah dari rak perpustakaan.',
      'Pustakawan mengajari anak sekolah membaca peta dan merawat buku.',
      'Warga menyumbang buku pelajaran untuk rak baca di balai desa.',
    ],
    titles: [
      'Mobil baca sampai desa',
      'Rak buku baru di balai',
      'Pustakawan melatih guru',
      'Warga menyumbang buku',
      'Lomba membaca peta',
      'Jam baca diperpanjang',
    ],
  },
] as const

/** How many themes there are. */
export const themeCount = themes.length

/** The title number `variant` of a theme; numbers beyond the list give new titles. */
export const titleOf = ({
  theme,
  variant,
}: {
  readonly theme: number
  readonly variant: number
}): string => {
  const { place, titles } = themeAt(theme)
  const round = Math.floor(variant / titles.length)
  return [place, at(titles, variant), ...(round === 0 ? [] : [numberWord(round)])].join(' ')
}

/** Paragraphs of a theme, each variant another choice of them with a few words of its own. */
export const storyParagraphs = ({
  count = 6,
  theme,
  variant,
}: {
  readonly count?: number
  readonly theme: number
  readonly variant: number
}): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    [
      at(themeAt(theme).sentences, variant + index),
      `Keterangan ${numberWord(variant * 7 + index)} disampaikan di ${themeAt(theme).place}.`,
    ].join(' '),
  )

/** Data of a story, ready for the Local API; what is passed besides replaces the default. */
export const storyData = ({
  theme,
  variant,
  ...rest
}: {
  readonly theme: number
  readonly variant: number
  readonly [field: string]: unknown
}) =>
  articleData({
    lead: `${titleOf({ theme, variant })}, kata petugas pada hari itu.`,
    paragraphs: storyParagraphs({ theme, variant }),
    title: titleOf({ theme, variant }),
    ...rest,
  })

const themeAt = (theme: number) => at(themes, theme)

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T // not empty

const syllables = ['ba', 'ci', 'du', 'fe', 'go', 'ha', 'ji', 'ku', 'le', 'mo'] as const

/** A word for a number, so that texts differ in words that a ranker counts. */
const numberWord = (number: number): string =>
  [...String(number + 100)].map((digit) => syllables[Number(digit)]).join('')
