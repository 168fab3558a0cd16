import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText } from '../../support/anyText.js'

describe('toWellFormed', () => {
  it.each([
    { given: 'Banjir surut', gives: 'Banjir surut', why: 'plain text' },
    { given: 'Gol 😀 & <b>', gives: 'Gol 😀 & <b>', why: 'whole emoji and marks' },
    { given: 'Gol \uD83D', gives: 'Gol \uFFFD', why: 'the first half of an emoji' },
    { given: '\uDE00 Gol', gives: '\uFFFD Gol', why: 'the second half of an emoji' },
    { given: '\uDE00\uD83D', gives: '\uFFFD\uFFFD', why: 'two halves in the wrong order' },
    { given: 'Pasar\u001DRaya\u0000', gives: 'PasarRaya', why: 'control characters' },
    { given: 'Pasar\uFFFE\uFFFFRaya', gives: 'PasarRaya', why: 'noncharacters' },
    { given: 'a\tb\nc', gives: 'a\tb\nc', why: 'tabs and line feeds' },
    { given: 'a\r\nb\rc\n', gives: 'a\nb\nc\n', why: 'carriage returns' },
    { given: 'Rp\u00A010 \u0085\u007F', gives: 'Rp\u00A010 \u0085\u007F', why: 'what XML allows' },
  ])('NS-19 makes $why safe', ({ given, gives }) => {
    expect(toWellFormed(given)).toBe(gives)
  })

  it('leaves nothing that XML forbids, whatever it is given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const made = toWellFormed(text)
        for (const character of made) {
          expect(isXMLCharacter(character.codePointAt(0) ?? 0)).toBe(true)
        }
        expect(made).not.toContain('\r')
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toWellFormed(toWellFormed(text))).toBe(toWellFormed(text))
      }),
    )
  })
})

/** `Char` of XML 1.0, fifth edition, section 2.2. */
function isXMLCharacter(code: number): boolean {
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7_ff) ||
    (code >= 0xe0_00 && code <= 0xff_fd) ||
    code >= 0x1_00_00
  )
}
