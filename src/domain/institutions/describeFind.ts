import type { FindReason, InstitutionFind } from './findInstitutions.js'

/** Why an institution was recognised, in Indonesian and in English, for editors. */
export function describeFind({ reason }: Pick<InstitutionFind, 'reason'>): {
  readonly en: string
  readonly id: string
} {
  return sentences[reason.kind]
}

const sentences: Readonly<
  Record<FindReason['kind'], { readonly en: string; readonly id: string }>
> = {
  acronym: { en: 'One of its names.', id: 'Salah satu namanya.' },
  articleRegion: {
    en: 'The one in the region of the article.',
    id: 'Yang ada di wilayah artikel ini.',
  },
  former: {
    en: 'It had ended by the day of the article.',
    id: 'Sudah berakhir pada tanggal artikel ini.',
  },
  fullName: { en: 'Its name.', id: 'Namanya disebut lengkap.' },
  fullNameElsewhere: {
    en: 'Named in full elsewhere in the text.',
    id: 'Disebut lengkap di bagian lain naskah.',
  },
  open: {
    en: 'Several have this name, and the text does not tell which.',
    id: 'Beberapa lembaga bernama sama, dan naskah tidak menyebut yang mana.',
  },
  parentAndPlace: { en: 'By its name and place.', id: 'Dari nama dan tempatnya.' },
  parentFound: {
    en: 'Part of a body that the text names.',
    id: 'Bagian dari lembaga yang disebut naskah.',
  },
  placeElsewhere: {
    en: 'The one in a place that the text names.',
    id: 'Yang ada di tempat yang disebut naskah.',
  },
}
