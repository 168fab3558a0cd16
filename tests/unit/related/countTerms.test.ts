import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countTerms, isTerm } from '../../../src/domain/related/countTerms.js'

describe('countTerms', () => {
  it('counts each term in title and body apart', () => {
    const counts = countTerms({
      title: 'Harga Cabai Turun',
      body: ['Harga cabai di pasar.', 'Cabai, CABAI, dan bawang.'],
    })

    expect(Object.fromEntries(counts)).toEqual({
      harga: { label: 'Harga', inTitle: 1, inBody: 1 },
      cabai: { label: 'cabai', inTitle: 1, inBody: 3 },
      turun: { label: 'Turun', inTitle: 1, inBody: 0 },
      pasar: { label: 'pasar', inTitle: 0, inBody: 1 },
      bawang: { label: 'bawang', inTitle: 0, inBody: 1 },
    })
  })

  it.each([
    ['a word always in capitals', ['Kurs BPS', 'BPS'], 'bps', 'BPS'],
    ['the first of several capital spellings', ['Sapi', 'SAPI'], 'sapi', 'Sapi'],
    ['small letters wherever they come', ['SAPI', 'Sapi', 'sapi', 'Sapi'], 'sapi', 'sapi'],
    ['the spelling with accent', ['kafé', 'kafe'], 'kafe', 'kafé'],
  ])('shows %s', (_, body, folded, label) => {
    expect(countTerms({ title: '', body }).get(folded)?.label).toBe(label)
  })

  it('counts terms only, and as many as there are', () => {
    const word = fc.constantFrom('cabai', 'Bawang', 'yang', 'di', '2025', 'naik')
    const text = fc.array(word).map((parts) => parts.join(' '))

    fc.assert(
      fc.property(text, fc.array(text), (title, body) => {
        const counts = countTerms({ title, body })
        const total = [...counts.values()].reduce((sum, one) => sum + one.inTitle + one.inBody, 0)
        const all = [title, ...body].flatMap((one) => one.split(' '))

        expect([...counts.keys()].every(isTerm)).toBe(true)
        expect(total).toBe(all.filter((one) => ['cabai', 'Bawang', 'naik'].includes(one)).length)
      }),
    )
  })
})

describe('isTerm', () => {
  it.each(['cabai', 'bps', 'covid19', '東京都'])('takes %s', (folded) => {
    expect(isTerm(folded)).toBe(true)
  })

  it.each(['', 'di', 'ma', '2025', '٢٠٢٥', 'yang', 'ujarnya'])('leaves out %j', (folded) => {
    expect(isTerm(folded)).toBe(false)
  })
})
