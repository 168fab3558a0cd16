import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { normaliseTitle } from '../../../src/domain/text/normaliseTitle.js'

describe('normaliseTitle', () => {
  it.each([
    ['trims the ends', '  Pasar Buka \n', 'Pasar Buka'],
    ['makes a plain space of a no-break space', 'Pasar\u00a0Buka', 'Pasar Buka'],
    ['collapses spaces, tabs and line breaks', 'Pasar \t\r\n  Buka\u2028Pagi', 'Pasar Buka Pagi'],
    ['makes a space of a next-line control', 'Pasar\u0085Buka', 'Pasar Buka'],
    ['joins what a zero-width space parts', 'Pa\u200bsar Bu\ufeffka', 'Pasar Buka'],
    ['removes soft hyphens and direction marks', 'Pa\u00adsar \u200fBuka\u202c', 'Pasar Buka'],
    ['removes control characters', 'Pa\u0000sar\u001b Buka\u007f', 'Pasar Buka'],
    ['removes half a surrogate pair', 'Pasar \ud83d Buka', 'Pasar Buka'],
    ['leaves no gap where an invisible word stood', 'Pasar \u200b Buka', 'Pasar Buka'],
    ['keeps case, accents, quotes and emoji', '“Kafé” JUM’AT – 5% 🎉', '“Kafé” JUM’AT – 5% 🎉'],
    ['gives nothing for nothing', ' \u200b\n', ''],
  ])('%s', (_, title, normal) => {
    expect(normaliseTitle(title)).toBe(normal)
  })

  it('leaves no control character, no odd space, no loose end, and nothing to do twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const normal = normaliseTitle(title)

        expect(normal).not.toMatch(/\p{Cc}|\p{Cf}|[^\S ]| {2}|^ | $/u)
        expect(normaliseTitle(normal)).toBe(normal)
      }),
    )
  })
})
