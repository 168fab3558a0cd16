/** Why an article is not in the news sitemap. */
export type NewsSitemapCode =
  | 'embargo'
  | 'future'
  | 'kind'
  | 'noDate'
  | 'noDomain'
  | 'noindex'
  | 'noName'
  | 'notEligible'
  | 'notForGoogleNews'
  | 'noTitle'
  | 'notLive'
  | 'otherOutlet'
  | 'section'
  | 'syndicated'
  | 'tooOld'
  | 'trashed'
  | 'withdrawn'
  | 'wrongAddress'

/** What editors read for each code; `{at}` is replaced by the time that the reason is about. */
export const newsSitemapTexts: Readonly<
  Record<NewsSitemapCode, { readonly en: string; readonly id: string }>
> = {
  embargo: {
    en: 'It is under embargo until {at}.',
    id: 'Masih diembargo sampai {at}.',
  },
  future: {
    en: 'Its time of publication, {at}, has not come yet.',
    id: 'Waktu terbitnya, {at}, belum tiba.',
  },
  kind: {
    en: 'Articles of this kind are not listed as news.',
    id: 'Artikel jenis ini tidak didaftarkan sebagai berita.',
  },
  noDate: {
    en: 'It has no time of first publication.',
    id: 'Waktu terbit pertamanya tidak ada.',
  },
  noDomain: {
    en: 'Its outlet has no domain. Fill in the domain of the outlet.',
    id: 'Medianya belum punya domain. Isi domain media.',
  },
  noName: {
    en: 'Its outlet has no name. Fill in the name of the outlet.',
    id: 'Medianya belum punya nama. Isi nama media.',
  },
  noTitle: {
    en: 'It has no headline.',
    id: 'Judulnya kosong.',
  },
  noindex: {
    en: 'Search engines are told to leave its page out (noindex).',
    id: 'Halamannya dilarang masuk mesin pencari (noindex).',
  },
  notEligible: {
    en: 'The review for Google News found errors. Correct them and publish again.',
    id: 'Pemeriksaan Google News menemukan kesalahan. Perbaiki, lalu terbitkan lagi.',
  },
  notForGoogleNews: {
    en: 'An editor has taken it out of Google News.',
    id: 'Redaksi tidak mengikutkannya ke Google News.',
  },
  notLive: {
    en: 'It is not live. Publish it first.',
    id: 'Belum tayang. Terbitkan dulu.',
  },
  otherOutlet: {
    en: 'It belongs to another outlet.',
    id: 'Artikel ini milik media lain.',
  },
  section: {
    en: 'Its section is not among those listed as news.',
    id: 'Rubriknya tidak termasuk yang didaftarkan sebagai berita.',
  },
  syndicated: {
    en: 'It is a copy from another medium, which is listed instead.',
    id: 'Ini salinan dari media lain; yang didaftarkan adalah aslinya.',
  },
  tooOld: {
    en: 'It was first published more than 48 hours ago and was listed until {at}.',
    id: 'Terbit pertama lebih dari 48 jam lalu; terdaftar sampai {at}.',
  },
  trashed: {
    en: 'It is in the trash.',
    id: 'Ada di tempat sampah.',
  },
  withdrawn: {
    en: 'It has been withdrawn.',
    id: 'Sudah dicabut.',
  },
  wrongAddress: {
    en: 'Its address is not on the domain of its outlet, or is too long.',
    id: 'Alamatnya tidak berada di domain medianya, atau terlalu panjang.',
  },
}
