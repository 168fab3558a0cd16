import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isTerm, readTokens, type Token } from '../../../src/domain/related/tokens.js'

describe('readTokens', () => {
  it('reads words with their folded form, in their order', () => {
    const tokens = read('Jum’at pagi, PETANI memanen 12 karung.')

    expect(tokens.map(({ text, folded }) => [text, folded])).toEqual([
      ['Jum’at', 'jumat'],
      ['pagi', 'pagi'],
      ['PETANI', 'petani'],
      ['memanen', 'memanen'],
      ['12', '12'],
      ['karung', 'karung'],
    ])
    expect(tokens.filter((token) => token.isTerm).map(({ folded }) => folded)).toEqual([
      'petani',
      'memanen',
      'karung',
    ])
  })

  it.each([
    ['Sawah', true],
    ['SAWAH', true],
    ['Zaitun', true],
    ['Éclair', true],
    ['Ωmega', true],
    ['sawah', false],
    ['zaitun', false],
    ['éclair', false],
    ['4G', false],
    ['稲作', false],
  ])('sees in %s a capital: %s', (text, isCapital) => {
    expect(read(text)[0]?.isCapital).toBe(isCapital)
  })

  it.each<{ text: string; starts: readonly string[] }>([
    { text: 'Air surut', starts: ['Air'] },
    { text: 'Air surut. Warga pulang', starts: ['Air', 'Warga'] },
    { text: 'Surut? Warga pulang!\u00a0Lega', starts: ['Surut', 'Warga', 'Lega'] },
    { text: 'Katanya: “Lega” dan “pulang"', starts: ['Katanya', 'Lega', 'pulang'] },
    { text: 'Di Genteng, Rogojampi dan (Kalipuro) - Licin', starts: ['Di'] },
  ])('sees in $text sentences from $starts', ({ text, starts }) => {
    const found = read(text).filter(({ startsSentence }) => startsSentence)

    expect(found.map((token) => token.text)).toEqual(starts)
  })

  it.each<{ text: string; joined: readonly string[] }>([
    { text: 'Pasar Induk', joined: ['Induk'] },
    { text: 'Pasar \u00a0\n Induk', joined: ['Induk'] },
    { text: 'Pasar, Induk. Kramat-Jati (Timur)', joined: [] },
    { text: ' Pasar', joined: [] },
  ])('joins in $text by space alone $joined', ({ text, joined }) => {
    const found = read(text).filter(({ joinsPrevious }) => joinsPrevious)

    expect(found.map((token) => token.text)).toEqual(joined)
  })

  it('starts a sentence with the first word of any text, and joins it to nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('id', 'en'), (text, language) => {
        const [first] = readTokens({ text, language })

        expect(first?.startsSentence ?? true).toBe(true)
        expect(first?.joinsPrevious ?? false).toBe(false)
      }),
    )
  })
})

describe('isTerm', () => {
  it.each(['cabai', 'bps', 'covid19', '5g-', '東京都'])('takes %s in Indonesian', (folded) => {
    expect(isTerm({ folded, language: 'id' })).toBe(true)
  })

  it.each(['', 'di', 'ma', '2025', '٢٠٢٥', 'yang', 'ujarnya'])(
    'leaves out %j in Indonesian',
    (folded) => {
      expect(isTerm({ folded, language: 'id' })).toBe(false)
    },
  )

  it.each([
    ['harvest', true],
    ['rice', true],
    ['yang', true],
    ['the', false],
    ['and', false],
    ['2025', false],
  ])('goes in other languages by length alone: %s is one, %s', (folded, is) => {
    expect(isTerm({ folded, language: 'en' })).toBe(is)
  })
})

function read(text: string): readonly Token[] {
  return readTokens({ text, language: 'id' })
}
