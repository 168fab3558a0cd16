import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nameWords } from '../../../src/domain/institutions/nameWords.js'
import { words } from '../../../src/domain/text/words.js'

describe('nameWords', () => {
  it('gives every word with its place and its folded form', () => {
    expect(
      nameWords('Ma’had & PT.').map(({ text, offset, folded }) => [text, offset, folded]),
    ).toEqual([
      ['Ma’had', 0, 'mahad'],
      ['&', 7, 'dan'],
      ['PT', 9, 'pt'],
    ])
  })

  it.each([
    ['Polres Jember', 'none'],
    ['Polres \u00a0\t Jember', 'none'],
    ['Polres\nJember', 'none'],
    ['Polres\r\n  Jember', 'none'],
    ['Polres \u200b Jember', 'none'],
    ['Polres-Jember', 'none'],
    ['Polres–Jember', 'none'],
    ['Polres/Jember', 'none'],
    ['Hukum&', 'none'],
    ['PT. Jember', 'none'],
    ['Prov.Jember', 'none'],
    ['Polres. Jember', 'punctuation'],
    ['PT; Jember', 'punctuation'],
    ['PT... Jember', 'punctuation'],
    ['Polres, Jember', 'punctuation'],
    ['Polres - Jember', 'punctuation'],
    ['Polres / Jember', 'punctuation'],
    ['Polres (Jember', 'punctuation'],
    ['Polres” Jember', 'punctuation'],
    ['Polres_Jember', 'punctuation'],
    ['Polres\n\nJember', 'paragraph'],
    ['Polres\r\n\r\nJember', 'paragraph'],
    ['Polres.\n \u00a0\nJember', 'paragraph'],
    ['PT.\n\nJember', 'paragraph'],
  ])('sees between the words of %j: %s', (text, gap) => {
    expect(nameWords(text).map((word) => word.gap)).toEqual(['paragraph', gap])
  })

  it('finds the words that the tokenizer finds, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = nameWords(text)

        expect(found.map(({ offset, text: word }) => ({ offset, text: word }))).toEqual(words(text))
        expect(found.every(({ gap }, index) => index > 0 || gap === 'paragraph')).toBe(true)
      }),
    )
  })
})
