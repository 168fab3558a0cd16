import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { BodyBlock } from '../../../src/domain/article.js'

import { articleText } from '../../../src/domain/news/articleText.js'

const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text })

describe('the text of an article', () => {
  it('is what readers see, paragraphs parted by blank lines', () => {
    expect(
      articleText([
        paragraph('Pasar buka pukul empat.'),
        { kind: 'heading', text: 'Jam baru' },
        { kind: 'list', text: 'Senin\nSelasa' },
        { kind: 'image', text: 'Foto: Rina' },
        { kind: 'rule', text: '' },
        { kind: 'quote', text: '“Kami siap,” katanya.' },
      ]),
    ).toEqual({
      text: 'Pasar buka pukul empat.\n\nJam baru\n\nSenin\nSelasa\n\n“Kami siap,” katanya.',
      wordCount: 11,
    })
  })

  it.each([
    ['a block of an editor', { kind: 'readAlso', links: 2, text: 'Harga Beras Turun' }],
    ['a line typed in capitals', paragraph('BACA JUGA: Harga Beras Turun')],
    ['a line without a space', paragraph('Baca juga:Harga Beras Turun')],
    ['a line with a hard space', paragraph('Baca Juga:\u00A0Harga Beras Turun')],
    ['the last line of a paragraph', paragraph('Pasar buka.\nBaca juga: Harga Beras Turun')],
  ] as const)('BJ-05 SO-03 does not hold or count %s', (_, block) => {
    const { text, wordCount } = articleText([paragraph('Pedagang siap.'), block])

    expect(text).not.toMatch(/baca juga|harga beras/i)
    expect(wordCount).toBe(text.split(/\s+/).length)
  })

  it('keeps sentences that only speak of reading', () => {
    const { text } = articleText([paragraph('Pembaca juga: semua warga boleh datang.')])

    expect(text).toBe('Pembaca juga: semua warga boleh datang.')
  })

  it('is empty without a body', () => {
    expect(articleText([])).toEqual({ text: '', wordCount: 0 })
  })

  it('has as many words whatever read-also blocks stand between its paragraphs', () => {
    const paragraphs = fc.array(
      fc.constantFrom('Pasar buka.', 'Pedagang siap sejak pagi.', 'Warga senang.'),
    )

    fc.assert(
      fc.property(paragraphs, fc.nat(5), (texts, links) => {
        const plain = texts.map(paragraph)
        const withLinks = plain.flatMap((block) => [
          block,
          { kind: 'readAlso', links, text: 'Lima kata yang tidak dihitung' } as const,
        ])

        expect(articleText(withLinks)).toEqual(articleText(plain))
      }),
    )
  })
})
