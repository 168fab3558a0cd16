import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countTerms, type TermCount } from '../../../src/domain/related/countTerms.js'
import { isTerm, readTokens } from '../../../src/domain/related/tokens.js'

describe('countTerms', () => {
  it('counts each term in titles and body apart', () => {
    const counts = count({
      titles: ['Harga Cabai Turun', 'cabai'],
      body: ['Harga cabai di pasar.', 'Cabai, CABAI, dan bawang.'],
    })

    expect(Object.fromEntries(counts)).toEqual({
      harga: { label: 'Harga', inTitle: 1, inBody: 1, isName: false },
      cabai: { label: 'cabai', inTitle: 2, inBody: 3, isName: false },
      turun: { label: 'Turun', inTitle: 1, inBody: 0, isName: false },
      pasar: { label: 'pasar', inTitle: 0, inBody: 1, isName: false },
      bawang: { label: 'bawang', inTitle: 0, inBody: 1, isName: false },
    })
  })

  it.each([
    ['a word always in capitals', ['Kurs BPS', 'BPS'], 'bps', 'BPS'],
    ['the first of several capital spellings', ['Sapi', 'SAPI'], 'sapi', 'Sapi'],
    ['small letters wherever they come', ['SAPI', 'Sapi', 'sapi', 'Sapi'], 'sapi', 'sapi'],
    ['the spelling with accent', ['kafé', 'kafe'], 'kafe', 'kafé'],
  ])('shows %s', (_, body, folded, label) => {
    expect(count({ body }).get(folded)?.label).toBe(label)
  })

  it.each<{ what: string; body: readonly string[]; isName: boolean }>([
    { what: 'capital within a sentence', body: ['Air di Genteng surut.'], isName: true },
    { what: 'in capitals throughout', body: ['Air di GENTENG surut.'], isName: true },
    { what: 'small', body: ['Pecahan genteng jatuh.'], isName: false },
    { what: 'capital at the start of a paragraph', body: ['Genteng jatuh.'], isName: false },
    { what: 'capital after a full stop', body: ['Angin. Genteng jatuh.'], isName: false },
    { what: 'capital after a quote', body: ['Katanya, "Genteng jatuh."'], isName: false },
    {
      what: 'capital more often than small',
      body: ['Air di Genteng, arah Genteng, memecah genteng.'],
      isName: true,
    },
    {
      what: 'capital as often as small',
      body: ['Air di Genteng memecah genteng.'],
      isName: false,
    },
    { what: 'missing', body: [], isName: false },
  ])('takes a word for a name that the body has $what: $isName', ({ body, isName }) => {
    const counts = count({ titles: ['Kabar GENTENG Genteng'], body })

    expect(counts.get('genteng')?.isName).toBe(isName)
  })

  it('counts terms only, and as many as there are', () => {
    const word = fc.constantFrom('cabai', 'Bawang', 'yang', 'di', '2025', 'naik')
    const text = fc.array(word).map((parts) => parts.join(' '))

    fc.assert(
      fc.property(fc.array(text), fc.array(text), (titles, body) => {
        const counts = count({ titles, body })
        const total = [...counts.values()].reduce((sum, one) => sum + one.inTitle + one.inBody, 0)
        const all = [...titles, ...body].flatMap((one) => one.split(' '))

        expect([...counts.keys()].every((folded) => isTerm({ folded, language: 'id' }))).toBe(true)
        expect(total).toBe(all.filter((one) => ['cabai', 'Bawang', 'naik'].includes(one)).length)
      }),
    )
  })
})

function count({
  titles = [],
  body,
}: {
  readonly titles?: readonly string[]
  readonly body: readonly string[]
}): ReadonlyMap<string, TermCount> {
  const read = (text: string) => readTokens({ text, language: 'id' })
  return countTerms({ titles: titles.map(read), body: body.map(read) })
}
