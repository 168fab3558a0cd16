import { describe, expect, it } from 'vitest'

import { explainReasons, type Reason } from '../../../src/domain/related/reasons.js'

const everyReason: readonly Reason[] = [
  { kind: 'outcome', title: 'Sengketa Lahan Licin' },
  { kind: 'storyline', title: 'Jembatan Runtuh', stage: 'sidang' },
  { kind: 'institution', labels: ['Polres Banyuwangi', 'Mahkamah Agung'] },
  { kind: 'topic', labels: ['Pemilu'] },
  { kind: 'name', labels: ['Kota Tua'] },
  { kind: 'region', labels: ['Banyuwangi'] },
  { kind: 'section', labels: ['Daerah'] },
  { kind: 'words', labels: ['banjir', 'sungai'] },
  { kind: 'evergreen' },
  { kind: 'newest' },
  { kind: 'age', days: 3 },
]

describe('explainReasons', () => {
  it('says all reasons in Indonesian in their order', () => {
    expect(explainReasons({ reasons: everyReason, language: 'id' })).toBe(
      'akhir kasus: Sengketa Lahan Licin; kawal kasus: Jembatan Runtuh (tahap: sidang); ' +
        'sama: Polres Banyuwangi, Mahkamah Agung; topik sama: Pemilu; nama sama: Kota Tua; ' +
        'wilayah sama: Banyuwangi; rubrik sama: Daerah; kata sama: banjir, sungai; ' +
        'artikel abadi; terbaru di media ini; 3 hari sebelumnya',
    )
  })

  it('says all reasons in English in their order', () => {
    expect(explainReasons({ reasons: everyReason, language: 'en' })).toBe(
      'how the case ended: Sengketa Lahan Licin; storyline: Jembatan Runtuh (stage: sidang); ' +
        'same: Polres Banyuwangi, Mahkamah Agung; same topic: Pemilu; same name: Kota Tua; ' +
        'same region: Banyuwangi; same section: Daerah; same words: banjir, sungai; ' +
        'evergreen; newest in this outlet; 3 days earlier',
    )
  })

  it('says a step without a stage, and a section without a name', () => {
    const reasons: readonly Reason[] = [
      { kind: 'storyline', title: 'Jembatan Runtuh', stage: null },
      { kind: 'section', labels: [] },
    ]

    expect(explainReasons({ reasons, language: 'id' })).toBe(
      'kawal kasus: Jembatan Runtuh; rubrik sama',
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
