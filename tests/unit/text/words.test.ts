import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldWord } from '../../../src/domain/text/foldWord.js'
import { stopWords } from '../../../src/domain/text/stopWords.js'
import { words } from '../../../src/domain/text/words.js'

describe('words', () => {
  it.each([
    ['Warga antre, lalu pulang.', ['Warga', 'antre', 'lalu', 'pulang']],
    ['anak-anak kabupaten/kota', ['anak', 'anak', 'kabupaten', 'kota']],
    ["Jum'at dan Jum’at, 'ujarnya'", ["Jum'at", 'dan', 'Jum’at', 'ujarnya']],
    ['Kodim 0825 naik 76,81', ['Kodim', '0825', 'naik', '76', '81']],
    ['Hukum & HAM, R&D', ['Hukum', '&', 'HAM', 'R', '&', 'D']],
    ['pa\u200bsar \u200bpagi\u200b', ['pa\u200bsar', 'pagi']],
    ['cafe\u0301 東京 Москва', ['cafe\u0301', '東京', 'Москва']],
    ['“–” …', []],
    ['', []],
  ])('finds in %j the words %j', (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected)
  })

  it('gives each word where it stands, and leaves no letter or digit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = words(text)
        const rest = found.reduceRight(
          (left, word) => left.slice(0, word.offset) + left.slice(word.offset + word.text.length),
          text,
        )

        expect(found.every(({ offset, text: word }) => text.startsWith(word, offset))).toBe(true)
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

describe('foldWord', () => {
  it.each([
    ['JUM’AT', 'jumat'],
    ["Qur'an", 'quran'],
    ['Kafé', 'kafe'],
    ['pa\u200bsar', 'pasar'],
    ['İzmir', 'izmir'],
    ['&', 'dan'],
    ['0825', '0825'],
  ])('folds %j to %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('stopWords', () => {
  it('holds single folded words of three letters or more, the only ones that are looked up', () => {
    const odd = [...stopWords].filter(
      (word) => word.length < 3 || foldWord(word) !== word || words(word).length !== 1,
    )

    expect(odd).toEqual([])
  })

  it.each(['yang', 'ujarnya', 'menurut', 'selasa', 'oktober', 'wib', 'tersebut'])(
    'holds %s, which says nothing about a story',
    (word) => {
      expect(stopWords.has(word)).toBe(true)
    },
  )

  it.each(['polisi', 'banjir', 'pemilu', 'sekolah', 'banyuwangi', 'presiden', 'korupsi'])(
    'does not hold %s, which stories are about',
    (word) => {
      expect(stopWords.has(word)).toBe(false)
    },
  )
})
