import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { gainedNames } from '../../../src/domain/institutions/gainedNames.js'

describe('the names that an institution gets by a merge', () => {
  it.each([
    ['all that it has none like', ['Dinas Air', 'DA'], ['PDAM'], ['Dinas Air', 'DA']],
    ['none that it has', ['PDAM'], ['PDAM'], []],
    [
      'none that it has in another case or with other spaces',
      ['pdam ', 'Dinas  Air'],
      ['PDAM', 'Dinas Air'],
      [],
    ],
    ['none twice', ['DA', 'da', 'Dinas Air'], [], ['DA', 'Dinas Air']],
    ['none that is empty', ['', ' '], ['PDAM'], []],
  ])('are %s', (_, loser, winner, gained) => {
    expect(gainedNames({ loser, winner })).toEqual(gained)
  })

  it('are none when it is done again, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (loser, winner) => {
        const gained = gainedNames({ loser, winner })
        expect(gainedNames({ loser, winner: [...winner, ...gained] })).toEqual([])
        expect(loser).toEqual(expect.arrayContaining([...gained]))
      }),
    )
  })
})
