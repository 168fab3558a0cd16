import { describe, expect, it } from 'vitest'

import { textLines } from '../../../src/domain/importing/textLines.js'

const texts = (text: string): readonly string[] => textLines(text).map((line) => line.text)

describe('the lines of a file', () => {
  it.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('end at %j', (end) => {
    expect(textLines(`satu${end}${end}dua`)).toEqual([
      { line: 1, text: 'satu' },
      { line: 2, text: '' },
      { line: 3, text: 'dua' },
    ])
  })

  it('end at <br> without a new number', () => {
    expect(textLines('satu<br>dua< br >\n<BR />tiga')).toEqual([
      { line: 1, text: 'satu' },
      { line: 1, text: 'dua< br >' },
      { line: 2, text: '' },
      { line: 2, text: 'tiga' },
    ])
  })

  it.each([
    ['\uFEFFsatu', 'satu'],
    ['\u00a0 satu\u2007dua\t', 'satu dua'],
    ['sa\u200btu\u00ad', 'satu'],
    ['sa\u0000tu', 'satu'],
    ['satu \ud83d', 'satu'],
    ['\u200b\u00a0', ''],
  ])('%j reads %j', (raw, clean) => {
    expect(texts(raw)).toEqual([clean])
  })
})
