import fc from 'fast-check'

import type { BodyBlock, BodyBlockKind } from '../../../src/domain/article.js'

/** A paragraph of prose: 25 words, which is too long for an attribution. */
export const prose = (number: number): BodyBlock => ({
  kind: 'paragraph',
  text: `Paragraf ke-${String(number)} menerangkan jadwal layanan kantor kecamatan, syarat yang harus dibawa warga, loket yang dibuka setiap hari, dan petugas yang dapat dihubungi bila ada pertanyaan.`,
})

/** `count` paragraphs of prose. */
export const proseOf = (count: number): readonly BodyBlock[] =>
  Array.from({ length: count }, (_, index) => prose(index + 1))

/** A paragraph with the given text. */
export const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text })

/** A paragraph of `count` words. */
export const proseOfWords = (count: number): BodyBlock =>
  paragraph(`${Array.from({ length: count }, () => 'Kata').join(' ')}.`)

/** A block of another kind than a paragraph. */
export const block = (kind: BodyBlockKind): BodyBlock => ({ kind, text: kind })

/** An editor's own block of links. */
export const readAlso = (links?: number): BodyBlock => ({
  ...block('readAlso'),
  ...(links === undefined ? {} : { links }),
})

/**
 * Draws a body as a string: `p` prose, `e` an empty paragraph, `:` a lead-in, `a` a short paragraph,
 * `q` quote, `h` heading, `i` image, `l` list, `t` table, `m` embed, `r` rule, `b` block, `o` anything
 * else, `1` to `3` an editor's block of so many links. Typed as paragraphs: `-` a list item, `B` a
 * read-also line, `S` the sources, `H` a heading, `D` a dateline, `C` a caption, `I` initials; `“` and
 * `”` are the first and the last paragraph of a quotation that runs on between them.
 */
export const draw = (drawing: string): readonly BodyBlock[] =>
  [...drawing].map((letter, index) => blocks[letter]?.(index + 1) ?? prose(index + 1))

/** Any body of up to 40 blocks. */
export const anyBody: fc.Arbitrary<readonly BodyBlock[]> = fc
  .string({ unit: fc.constantFrom(...'pppppppppe:a-qhiltmrboBSHDCI“”'), maxLength: 40 })
  .map(draw)

/** Any body of up to 40 blocks, some of which may be an editor's own blocks of links. */
export const anyEditedBody: fc.Arbitrary<readonly BodyBlock[]> = fc
  .string({ unit: fc.constantFrom(...'pppppppppe:-qhi123B'), maxLength: 40 })
  .map(draw)

const blocks: Readonly<Record<string, (number: number) => BodyBlock>> = {
  '1': () => readAlso(),
  '2': () => readAlso(2),
  '3': () => readAlso(3),
  ':': () => paragraph('Berikut syarat yang harus dibawa warga ke loket:'),
  '-': () => paragraph('- Fotokopi kartu keluarga'),
  '“': () =>
    paragraph('Kepala kantor berkata, “Loket dibuka pukul delapan. Nomor antrean ada di pintu.'),
  '”': () => paragraph('Warga yang tidak sempat datang dilayani hari berikutnya,” katanya.'),
  B: () => paragraph('Baca juga: Jadwal Layanan Kantor Kecamatan Berubah'),
  C: () => paragraph('Warga mengantre di loket kantor kecamatan. (dok. kantor)--'),
  D: () => paragraph('GENTENG –'),
  H: () => paragraph('Syarat yang dibawa'),
  I: () => paragraph('(abc/def)'),
  S: () => paragraph('Sumber: Kantor Kecamatan'),
  a: () => paragraph('ujar petugas loket.'),
  b: () => block('block'),
  e: () => paragraph(' \u00a0\u200b'),
  h: () => block('heading'),
  i: () => block('image'),
  l: () => block('list'),
  m: () => block('embed'),
  o: () => block('other'),
  p: prose,
  q: () => block('quote'),
  r: () => block('rule'),
  t: () => block('table'),
}
