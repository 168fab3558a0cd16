import type { CheckedAuthor, NewsCheckFacts } from './checkFacts.js'
import type { BreakDetails, NewsRule } from './newsRule.js'

import { isInitials, isJoined, looksLikeDesk, namesMore } from './authorNames.js'
import { isBlank, once } from './newsRule.js'

/** Rules of the byline. */
export const bylineRules: readonly NewsRule[] = [
  {
    code: 'EL-04',
    severity: 'error',
    field: 'authors',
    id: 'Belum ada penulis. Pilih orang atau tim redaksi.',
    en: 'There is no author. Choose a person or a desk.',
    breaks: ({ authors }) => authors.length === 0,
  },
  {
    code: 'NA-08',
    severity: 'error',
    field: 'authors',
    id: 'Ada penulis tanpa nama. Isi namanya.',
    en: 'An author has no name. Fill it in.',
    breaks: ({ authors }) => authors.some(({ name }) => isBlank(name)),
  },
  {
    code: 'NA-09',
    severity: 'warning',
    field: 'authors',
    id: 'Satu penulis memuat beberapa nama ({names}). Pisahkan menjadi penulis sendiri-sendiri.',
    en: 'One author holds several names ({names}). Make each an author of their own.',
    breaks: ({ authors }) =>
      named(authors, ({ kind, name }) => kind === 'person' && isJoined(name) && !isInitials(name)),
  },
  {
    code: 'NA-10',
    severity: 'warning',
    field: 'authors',
    id: 'Nama penulis memuat gelar, jabatan, kata pengantar, atau nama media ({names}). Tulis namanya saja.',
    en: 'The author’s name holds a title, a lead-in word or the outlet ({names}). Write the name only.',
    breaks: ({ authors, outlet }) =>
      named(authors, ({ kind, name }) => namesMore({ kind, name, outlet: outlet.name })),
  },
  {
    code: 'NA-11',
    severity: 'warning',
    field: 'authors',
    id: 'Penulis hanya berupa inisial ({names}). Pakai nama orang, atau tim redaksi.',
    en: 'An author is initials only ({names}). Use the person’s name, or a desk.',
    breaks: ({ authors }) => named(authors, ({ name }) => isInitials(name)),
  },
  {
    code: 'NA-12',
    severity: 'warning',
    field: 'authors',
    id: 'Penulis berjenis orang tampaknya sebuah tim ({names}). Ubah jenisnya.',
    en: 'An author of the kind person looks like a desk ({names}). Change the kind.',
    breaks: ({ authors }) =>
      named(authors, ({ kind, name }) => kind === 'person' && looksLikeDesk(name)),
  },
  {
    code: 'NA-13',
    severity: 'warning',
    field: 'authors',
    id: 'Penulis belum punya halaman profil ({names}).',
    en: 'An author has no profile page ({names}).',
    breaks: ({ authors }) => named(authors, ({ url }) => url === null),
  },
]

function named(
  authors: NewsCheckFacts['authors'],
  breaks: (author: CheckedAuthor) => boolean,
): BreakDetails | false {
  const names = authors.filter(breaks).map(({ name }) => name)
  return names.length > 0 && { values: { names: once(names).join('; ') } }
}
