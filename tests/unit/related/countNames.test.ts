import { describe, expect, it } from 'vitest'

import type { Count } from '../../../src/domain/related/countTerms.js'

import { countNames } from '../../../src/domain/related/countNames.js'
import { readTokens } from '../../../src/domain/related/tokens.js'

describe('countNames', () => {
  it.each<{ text: string; names: readonly string[] }>([
    { text: 'Warga menuju Kota Tua.', names: ['Kota Tua'] },
    {
      text: 'Kantor Pasar Induk Kramat ramai',
      names: ['Kantor Pasar', 'Pasar Induk', 'Induk Kramat'],
    },
    { text: 'Rute Ketapang–Gilimanuk dan Pasar-Induk', names: ['Rute Ketapang'] },
    { text: 'Pasar, Induk. Kramat (Jati)', names: [] },
    { text: 'Menurut Rina, Namun Rina', names: [] },
    { text: 'pasar Induk kramat Jati', names: [] },
    { text: 'PT Pasar 12 Induk', names: [] },
    { text: 'Masjid Jum’at\u00a0Agung', names: [] },
    { text: 'Hutan Ölberg Éclair', names: ['Hutan Ölberg', 'Ölberg Éclair'] },
  ])('sees in $text the names $names', ({ text, names }) => {
    expect([...count({ body: [text] }).values()].map(({ label }) => label)).toEqual(names)
  })

  it('counts spellings of one name together, by the first label, in titles and body apart', () => {
    const counts = count({
      titles: ['Kota Tua, Kota Tua Ramai', 'Kota Tua'],
      body: ['Di Kota Tua.', 'Di KOTA TUA dan Kota\u00a0Tua.'],
    })

    expect(Object.fromEntries(counts)).toEqual({
      'kota tua': { label: 'Kota Tua', inTitle: 3, inBody: 3 },
    })
  })

  it('joins no two paragraphs to a name', () => {
    expect(count({ body: ['Menuju Kota', 'Tua itu'] }).size).toBe(0)
  })

  it('takes no name from a title alone', () => {
    expect(count({ titles: ['Kota Tua Ramai'], body: ['Kawasan itu ramai.'] }).size).toBe(0)
  })
})

function count({
  titles = [],
  body,
}: {
  readonly titles?: readonly string[]
  readonly body: readonly string[]
}): ReadonlyMap<string, Count> {
  const read = (text: string) => readTokens({ text, language: 'id' })
  return countNames({ titles: titles.map(read), body: body.map(read) })
}
