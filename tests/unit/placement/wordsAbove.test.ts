import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countWords } from '../../../src/domain/placement/countWords.js'
import { wordsAbove } from '../../../src/domain/placement/wordsAbove.js'
import { anyEditedBody, block, draw, paragraph, readAlso } from './bodies.js'

describe('the words of a text', () => {
  it.each([
    ['Loket dibuka pukul 08.00 WIB.', 5],
    ['anak-anak antre', 2],
    ['Rapat – yang kedua – selesai', 4],
    ['  Satu\n\tdua\u00a0tiga ', 3],
    ['\u200b • … "', 0],
    ['', 0],
  ])('%j: %d', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('the words above each place', () => {
  it('begin with none and add up block by block, whatever its kind', () => {
    expect(wordsAbove(draw('php'))).toEqual([0, 25, 26, 51])
    expect(wordsAbove([])).toEqual([0])
  })

  it('are not those of an editor’s blocks of links', () => {
    const body = [paragraph('Loket dibuka.'), readAlso(), block('quote')]

    expect(wordsAbove(body)).toEqual([0, 2, 2, 3])
  })

  it('never become fewer, and are one number more than there are blocks', () => {
    fc.assert(
      fc.property(anyEditedBody, (body) => {
        const above = wordsAbove(body)

        expect(above).toHaveLength(body.length + 1)
        expect(above).toEqual([...above].sort((a, b) => a - b))
      }),
    )
  })
})
