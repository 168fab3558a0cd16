import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { excerpt } from '../../../src/domain/feeds/excerpt.js'

describe('the beginning of a text', () => {
  it.each([
    ['is all of a short one', 'Pasar buka pagi.', 3, 'Pasar buka pagi.'],
    [
      'ends with a sentence',
      'Pasar dibuka pagi. Pedagang datang dari desa.',
      5,
      'Pasar dibuka pagi.',
    ],
    ['ends with a quotation', '“Pasar dibuka!” Pedagang datang dari desa.', 3, '“Pasar dibuka!”'],
    [
      'ends with a word if the sentence ended early',
      'Buka sekarang. Satu dua tiga empat lima enam.',
      6,
      'Buka sekarang. Satu dua tiga empat…',
    ],
    ['ends with a word in a long sentence', 'Satu dua tiga empat lima', 3, 'Satu dua tiga…'],
    ['drops a comma before the end', 'Satu, dua, tiga, empat', 3, 'Satu, dua, tiga…'],
    [
      'does not take a title for a sentence',
      'Kata Bupati dr. Sari Contoh kemarin sore',
      3,
      'Kata Bupati dr.…',
    ],
    ['takes line breaks for spaces', 'Satu\ndua\n\ntiga empat', 3, 'Satu dua tiga…'],
    ['is empty for no words', 'Satu dua', 0, '…'],
    ['is empty for no text', '', 5, ''],
  ])('%s', (_, text, words, beginning) => {
    expect(excerpt({ text, words })).toBe(beginning)
  })

  it('has no more words than asked for and is a beginning of the text', () => {
    const text = fc.array(fc.constantFrom('Pasar', 'buka.', 'dr.', 'pagi,', 'desa!', '–'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, fc.integer({ max: 40, min: 1 }), (parts, words) => {
        const beginning = excerpt({ text: parts.join(' '), words })
        const found = beginning.split(' ').filter((word) => word !== '')

        expect(found.length).toBeLessThanOrEqual(words)
        expect(parts.join(' ').startsWith(beginning.replace(/…$/, ''))).toBe(true)
        expect(parts.length > words || beginning === parts.join(' ')).toBe(true)
      }),
    )
  })
})
