import fc from 'fast-check'

import type { BodyBlock, BodyBlockKind } from '../../../src/domain/article.js'

/** A paragraph of prose too long to be an attribution. */
export const prose = (number: number): BodyBlock => ({
  kind: 'paragraph',
  text: `Paragraf ke-${String(number)} menerangkan jadwal layanan kantor kecamatan, syarat yang harus dibawa warga, loket yang dibuka setiap hari kerja, dan petugas yang dapat dihubungi bila ada pertanyaan.`,
})

/** `count` paragraphs of prose. */
export const proseOf = (count: number): readonly BodyBlock[] =>
  Array.from({ length: count }, (_, index) => prose(index + 1))

/** A paragraph with the given text. */
export const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text })

/** A block of another kind than a paragraph. */
export const block = (kind: BodyBlockKind): BodyBlock => ({ kind, text: kind })

/**
 * Draws a body as a string: `p` prose, `e` an empty paragraph, `:` a lead-in, `a` a short paragraph,
 * `-` a list item typed as a paragraph, `q` quote, `h` heading, `i` image, `l` list, `t` table,
 * `m` embed, `r` rule, `b` block, `o` anything else.
 */
export const draw = (drawing: string): readonly BodyBlock[] =>
  [...drawing].map((letter, index) => blocks[letter]?.(index + 1) ?? prose(index + 1))

/** Any body of up to 30 blocks. */
export const anyBody: fc.Arbitrary<readonly BodyBlock[]> = fc
  .string({ unit: fc.constantFrom(...'pppppppe:a-qhiltmrbo'), maxLength: 30 })
  .map(draw)

const blocks: Readonly<Record<string, (number: number) => BodyBlock>> = {
  ':': () => paragraph('Berikut syarat yang harus dibawa warga ke loket:'),
  '-': () => paragraph('- Fotokopi kartu keluarga'),
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
