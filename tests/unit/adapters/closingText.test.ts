import { describe, expect, it } from 'vitest'

import { closingText } from '../../../src/adapters/closingText.js'
import { lexicalBody, type LexicalNode, paragraphNode } from '../../support/anArticle.js'

const formatted = (
  ...texts: readonly (readonly [text: string, format: number])[]
): LexicalNode => ({
  ...paragraphNode(''),
  children: texts.map(([text, format]) => ({ format, text, type: 'text' })),
})

const first = paragraphNode('Bus kota menambah armada.')
const [bold, italic] = [1, 2]
const readAlso = { fields: { blockType: 'bacaJuga' }, type: 'block' }

describe('the closing text of a body', () => {
  it('is its last part with a text', () => {
    const last = paragraphNode(' Jadwal berlaku Senin. ')
    const body = lexicalBody([
      first,
      last,
      paragraphNode(' '),
      { type: 'horizontalrule' },
      readAlso,
    ])
    expect(closingText(body)).toEqual({ isItalic: false, text: 'Jadwal berlaku Senin.' })
  })

  it.each([
    ['all of it', [['(Belum terverifikasi.)', italic]], true],
    ['with another format', [['(Belum terverifikasi.)', bold + italic]], true],
    [
      'all but blanks',
      [
        ['(Belum', italic],
        [' ', 0],
        ['terverifikasi.)', italic],
      ],
      true,
    ],
    [
      'a part of it',
      [
        ['(Belum', italic],
        [' terverifikasi.)', 0],
      ],
      false,
    ],
    ['none of it', [['(Belum terverifikasi.)', bold]], false],
  ] as const)('is in italics with %s in italics', (_, texts, isItalic) => {
    expect(closingText(lexicalBody([first, formatted(...texts)]))?.isItalic).toBe(isItalic)
  })

  it('looks into links and lists', () => {
    const link = { ...formatted(['(Sumber.)', italic]), type: 'link' }
    const body = lexicalBody([{ ...paragraphNode(''), children: [link] }])
    expect(closingText(body)).toEqual({ isItalic: true, text: '(Sumber.)' })
  })

  it.each([null, undefined, 'teks', {}, lexicalBody([]), lexicalBody([paragraphNode(' ')])])(
    'is missing in %j',
    (value) => {
      expect(closingText(value)).toBeNull()
    },
  )
})
