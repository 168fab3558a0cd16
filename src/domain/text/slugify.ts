import { cutSlug } from './cutSlug.js'

/**
 * Makes a slug of ASCII letters, digits and single dashes, at most 80 characters, never empty.
 *
 * Diacritics, apostrophes, full stops and invisible characters vanish (`Jum’at` → `jumat`, `S.H.` →
 * `sh`, `Rp1.500` → `rp1500`); `&` reads `dan`, `%` reads `persen`; everything else, decimal commas
 * and the full stops of times and dates included, separates words. Where nothing is left, the slug
 * of `fallback` is given, and where that is empty too, `tanpa-judul`.
 */
export function slugify({
  text,
  fallback,
}: {
  readonly text: string
  readonly fallback: string
}): string {
  return toSlug(text) || toSlug(fallback) || 'tanpa-judul'
}

function toSlug(text: string): string {
  const slug = punctuationToSpaces(toASCII(text))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return cutSlug({ slug })
}

// Apostrophes go first: the acute accent on its own decomposes into a space and a mark.
function toASCII(text: string): string {
  return text
    .replaceAll(/['`´‘’‛′ʹʻʼʽ]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[ßæœøđðłþı]/g, (letter) => undecomposable[letter] ?? '')
}

function punctuationToSpaces(text: string): string {
  return text
    .replaceAll('&', ' dan ')
    .replaceAll('%', ' persen ')
    .replaceAll(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=\d)\.(?=\d)|\.{2,}/g, ' ')
    .replaceAll('.', '')
}

/** Latin letters of foreign names that Unicode does not decompose into a letter and a mark. */
const undecomposable: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}
