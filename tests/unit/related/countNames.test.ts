import { describe, expect, it } from 'vitest'

import { countNames } from '../../../src/domain/related/countNames.js'

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
    const counts = countNames({ title: '', body: [text] })

    expect([...counts.values()].map(({ label }) => label)).toEqual(names)
  })

  it('counts spellings of one name together, by the first label, in title and body apart', () => {
    const counts = countNames({
      title: 'Kota Tua, Kota Tua Ramai',
      body: ['Di Kota Tua.', 'Di KOTA TUA dan Kota\u00a0Tua.'],
    })

    expect(Object.fromEntries(counts)).toEqual({
      'kota tua': { label: 'Kota Tua', inTitle: 2, inBody: 3 },
    })
  })

  it('joins no two paragraphs to a name', () => {
    expect(countNames({ title: '', body: ['Menuju Kota', 'Tua itu'] }).size).toBe(0)
  })

  it('takes no name from the title alone', () => {
    expect(countNames({ title: 'Kota Tua Ramai', body: ['Kawasan itu ramai.'] }).size).toBe(0)
  })
})
