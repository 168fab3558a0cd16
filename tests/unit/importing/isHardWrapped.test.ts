import { describe, expect, it } from 'vitest'

import { isHardWrapped } from '../../../src/domain/importing/isHardWrapped.js'
import { readLine } from '../../../src/domain/importing/readLine.js'

const wrapped = (text: string): boolean => isHardWrapped(text.split('\n').map(readLine))

describe('a body', () => {
  it.each([
    ['Mobil baca\ndatang.\n\nWarga\nmenunggu.', true, 'lines break inside sentences'],
    ['Mobil baca datang.\nWarga menunggu.\n\nSelesai.', false, 'lines end with sentences'],
    ['Mobil baca\ndatang.\nWarga\nmenunggu.', false, 'no blank lines'],
    ['Mobil baca datang.\n\nWarga menunggu.', false, 'no single line breaks'],
    ['Mobil.--\n\nMobil baca\ndatang', false, 'the blank line is behind the caption'],
    ['Mobil baca\ndatang\n\nBACA JUGA: X\n\nWarga\nada', false, 'blank lines are around a link'],
    ['“Datang,”\nkatanya “lagi.”\n\nWarga\nada.', true, 'quotes after the full stop count'],
    ['Ia datang.”\nIa pulang.)\n\nWarga\nada.', false, 'one break of three inside'],
    ['', false, 'nothing'],
  ])('%j is hard-wrapped: %s (%s)', (text, expected) => {
    expect(wrapped(text)).toBe(expected)
  })
})
