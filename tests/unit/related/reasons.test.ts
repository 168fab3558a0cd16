import { describe, expect, it } from 'vitest'

import { explainReasons, type Reason } from '../../../src/domain/related/reasons.js'

const everyReason: readonly Reason[] = [
  { kind: 'institution', labels: ['Polres Banyuwangi', 'Mahkamah Agung'] },
  { kind: 'topic', labels: ['Pemilu'] },
  { kind: 'name', labels: ['Kota Tua'] },
  { kind: 'section', labels: ['Daerah'] },
  { kind: 'words', labels: ['banjir', 'sungai'] },
  { kind: 'age', days: 3 },
]

describe('explainReasons', () => {
  it('says all reasons in Indonesian in their order', () => {
    expect(explainReasons({ reasons: everyReason, language: 'id' })).toBe(
      'sama: Polres Banyuwangi, Mahkamah Agung; topik sama: Pemilu; nama sama: Kota Tua; ' +
        'rubrik sama: Daerah; kata sama: banjir, sungai; 3 hari sebelumnya',
    )
  })

  it('says all reasons in English in their order', () => {
    expect(explainReasons({ reasons: everyReason, language: 'en' })).toBe(
      'same: Polres Banyuwangi, Mahkamah Agung; same topic: Pemilu; same name: Kota Tua; ' +
        'same section: Daerah; same words: banjir, sungai; 3 days earlier',
    )
  })

  it.each([
    { days: 0, id: 'selisih kurang dari sehari', en: 'less than a day apart' },
    { days: 1, id: '1 hari sebelumnya', en: '1 day earlier' },
    { days: 40, id: '40 hari sebelumnya', en: '40 days earlier' },
    { days: -1, id: '1 hari sesudahnya', en: '1 day later' },
    { days: -2, id: '2 hari sesudahnya', en: '2 days later' },
  ])('says an age of $days days as "$id"', ({ days, id, en }) => {
    const reasons: readonly Reason[] = [{ kind: 'age', days }]

    expect(explainReasons({ reasons, language: 'id' })).toBe(id)
    expect(explainReasons({ reasons, language: 'en' })).toBe(en)
  })

  it('says nothing without reasons', () => {
    expect(explainReasons({ reasons: [], language: 'id' })).toBe('')
  })
})
