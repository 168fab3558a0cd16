import type { NewsRule } from './newsRule.js'

import { isBlank } from './newsRule.js'

/** Rules of the headline. */
export const headlineRules: readonly NewsRule[] = [
  {
    code: 'NA-02',
    severity: 'error',
    field: 'title',
    id: 'Judul kosong. Tulis judul.',
    en: 'There is no title. Write one.',
    breaks: ({ article }) => isBlank(article.title),
  },
  {
    code: 'NA-02-markup',
    severity: 'warning',
    field: 'title',
    id: 'Judul memuat kode HTML ({code}). Tulis teks biasa.',
    en: 'The title holds HTML ({code}). Write plain text.',
    breaks: ({ article }) => {
      const code = markup.exec(article.title)?.[0]
      return code !== undefined && { values: { code } }
    },
  },
  {
    code: 'NA-03',
    severity: 'warning',
    field: 'title',
    id: 'Judul {length} karakter. Lebih dari {limit} karakter bisa terpotong di hasil pencarian.',
    en: 'The title has {length} characters. Search results may cut it after {limit}.',
    breaks: ({ article: { title } }) =>
      title.length > longHeadline && { values: { length: title.length, limit: longHeadline } },
  },
  {
    code: 'NS-17',
    severity: 'error',
    field: 'title',
    id: 'Judul berakhir dengan nama media ({name}). Hapus nama itu.',
    en: 'The title ends in the outlet’s name ({name}). Remove it.',
    breaks: ({ article, outlet }) =>
      endsInName({ title: article.title, name: outlet.name }) && { values: { name: outlet.name } },
  },
  {
    code: 'NS-17-author',
    severity: 'error',
    field: 'title',
    id: 'Judul berakhir dengan nama penulis ({name}). Pindahkan ke kolom penulis.',
    en: 'The title ends in an author’s name ({name}). Leave it to the byline.',
    breaks: ({ article: { title }, authors }) => {
      const author = authors.find(({ name }) => endsInName({ title, name }))
      return author !== undefined && { values: { name: author.name } }
    },
  },
  {
    code: 'NS-17-date',
    severity: 'warning',
    field: 'title',
    id: 'Judul berakhir dengan tanggal ({date}). Tanggal terbit tidak ditulis di judul.',
    en: 'The title ends in a date ({date}). The day of publication does not belong there.',
    breaks: ({ article }) => {
      const date = dateAtEnd.exec(article.title.trim())?.groups?.date
      return date !== undefined && { values: { date } }
    },
  },
  {
    code: 'TI-01',
    severity: 'warning',
    field: 'title',
    id: 'Judul diawali tanda baca ({mark}). Ada kata yang hilang?',
    en: 'The title starts with a mark ({mark}). Is a word missing?',
    breaks: ({ article }) => {
      const mark = separatorAtStart.exec(article.title)?.groups?.mark
      return mark !== undefined && { values: { mark } }
    },
  },
  {
    code: 'DI-02',
    severity: 'warning',
    field: 'title',
    id: 'Judul berteriak: huruf besar semua atau tanda seru beruntun. Tulis dengan tenang.',
    en: 'The title shouts: all capitals or a row of exclamation marks. Write it calmly.',
    breaks: ({ article }) => isShouted(article.title),
  },
]

/** Characters (UTF-16 units) beyond which search results may cut a headline; Google's old limit. */
const longHeadline = 110

function endsInName({ title, name }: { readonly title: string; readonly name: string }): boolean {
  const [text, ending] = [title.trim().toLowerCase(), name.trim().toLowerCase()]
  return (
    ending !== '' &&
    text.endsWith(ending) &&
    /[-–—|·•]$/.test(text.slice(0, -ending.length).trimEnd())
  )
}

function isShouted(title: string): boolean {
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0
  return /[!?]{2}/.test(title) || (capitals >= shoutedLetters && !/\p{Ll}/u.test(title))
}

/** Capitals from which a title without small letters is more than an acronym with a number. */
const shoutedLetters = 12

const markup = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

const separatorAtStart = /^\s*(?<mark>[-–—|·•:;,/])/

// `Jadwal Salat 8 Oktober 2024` is about that day; only a date set apart is one of publication.
const dateAtEnd =
  /(?:\(|[-–—|·•]\s*(?:\p{L}+,?\s+)?)(?<date>\d{1,2}(?:\/\d{1,2}\/(?:\d{4}|\d{2})|\s+\p{L}+\s+\d{4}))\)?$/u
