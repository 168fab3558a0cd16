import { describe, expect, it } from 'vitest'

import { findingsIn, foundIn, paragraph } from './checkNewsFactsOf.js'

/** Without institutions, whose names a test’s text would have to hold. */
const bodyOf = (...texts: readonly string[]) => ({
  article: { body: texts.map(paragraph) },
  institutions: [],
})

describe('SO-03 a section', () => {
  it('is missed', () => {
    expect(foundIn({ section: null })).toEqual(['warning SO-03 section'])
  })
})

describe('DT-15 a wrong day of the week', () => {
  it('is told with the right one', () => {
    expect(findingsIn(bodyOf('Rapat digelar.', 'Rapat Selasa (23/11/2026) usai.'))).toEqual([
      {
        code: 'DT-15',
        field: 'body',
        severity: 'warning',
        values: { dates: 'Selasa (23/11/2026) → Senin' },
      },
    ])
  })

  it.each(['title', 'lead'] as const)('leads to the %s', (field) => {
    const found = findingsIn({ article: { [field]: 'Pasar Buka Selasa (23/11/2026) Pagi' } })

    expect(found.map(({ code, field: at }) => `${code} ${at}`)).toEqual([`DT-15 ${field}`])
  })

  it('is told of three dates at most, and of days that are none', () => {
    const [none, sunday, tuesday] = [
      'Kamis (31/11/2026)',
      'Minggu (23/11/2026)',
      'Selasa (23/11/26)',
    ]
    const [found] = findingsIn(bodyOf(`${none} ${sunday} ${tuesday} Rabu (23/11)`))

    expect(found?.values?.dates).toBe(`${none} → ?; ${sunday} → Senin; ${tuesday} → Senin`)
  })

  it('is told once, wherever it stands again, and leads to the first', () => {
    const [found] = findingsIn({
      article: {
        body: [paragraph('Rapat SELASA(23/11/2026).'), paragraph('Usai Rabu (23/11/2026).')],
        lead: 'Rapat digelar Selasa (23/11/2026).',
      },
      institutions: [],
    })

    expect(found).toMatchObject({
      field: 'lead',
      values: { dates: 'Selasa (23/11/2026) → Senin; Rabu (23/11/2026) → Senin' },
    })
  })

  it('counts a date without a year from the publication, in the outlet’s zone', () => {
    const text = 'Rapat digelar Rabu (3/3).'
    const yearOf = (firstPublishedAt: string | null, now = '2026-11-25T03:00:00.000Z') =>
      findingsIn({
        article: { body: [paragraph(text)], firstPublishedAt, modifiedAt: null },
        institutions: [],
        now,
      }).map(({ code }) => code)

    expect(yearOf('2020-12-31T17:30:00Z')).toEqual([])
    expect(yearOf('2020-12-31T16:30:00Z')).toEqual(['DT-15'])
    expect(yearOf(null, '2021-03-04T03:00:00.000Z')).toEqual([])
    expect(yearOf(null, '2022-03-04T03:00:00.000Z')).toEqual(['DT-15'])
  })
})

describe('BJ-11 a read-also link that is typed into the text', () => {
  it.each(['Baca juga: Pasar Genteng Direnovasi', 'BACA JUGA:Pasar Genteng', 'Simak juga: Pasar'])(
    '%s',
    (line) => {
      expect(findingsIn(bodyOf('Pasar dibuka.', ` ${line}`, 'Pasar ramai.'))).toEqual([
        { code: 'BJ-11', field: 'body', severity: 'warning', values: { line } },
      ])
    },
  )

  it.each([
    [49, 49, ''],
    [50, 49, '…'],
  ])('is quoted with sixty letters at most, %i of them after its label', (given, shown, end) => {
    const [found] = findingsIn(bodyOf(`Baca juga: ${'😀'.repeat(given)}`))

    expect(found?.values?.line).toBe(`Baca juga: ${'😀'.repeat(shown)}${end}`)
  })

  it.each(['Pembaca juga: pedagang.', 'Ia membaca juga surat itu.', 'Baca jurnal itu.'])(
    'is not %s',
    (line) => {
      expect(foundIn(bodyOf(line))).toEqual([])
    },
  )

  it('is no heading', () => {
    const body = [{ kind: 'heading', text: 'Baca juga: Pasar' } as const]

    expect(foundIn({ article: { body }, institutions: [] })).toEqual([])
  })
})

describe('SO-10 NA-16 an institution', () => {
  const names = ['Dinas Kesehatan Banyuwangi', 'Dinkes Banyuwangi']

  it('is told of where the text does not name it', () => {
    expect(findingsIn({ institutions: [names, ['Dinas Perdagangan Banyuwangi']] })).toEqual([
      {
        code: 'SO-10',
        field: 'institutions',
        severity: 'warning',
        values: { names: 'Dinas Kesehatan Banyuwangi' },
      },
    ])
  })

  it('is told of once, though two have that name', () => {
    const institutions = [['Dinas Perdagangan'], ['Dinas Perikanan'], ['Dinas Perikanan']]
    expect(findingsIn({ article: { body: [] }, institutions })).toMatchObject([
      { values: { names: 'Dinas Perdagangan; Dinas Perikanan' } },
    ])
  })

  it.each([
    { article: { title: 'Dinkes Banyuwangi Buka Posko' } },
    { article: { lead: 'Posko dibuka Dinas Kesehatan Banyuwangi.' } },
    { article: { body: [paragraph('Posko dibuka dinkes banyuwangi.')] } },
    { image: { caption: 'Posko Dinkes Banyuwangi.' } },
  ])('is named in %j', (choices) => {
    expect(foundIn({ institutions: [names], ...choices })).toEqual([])
  })

  it('is not named across paragraphs', () => {
    expect(
      foundIn({
        article: { body: [paragraph('Posko dibuka Dinkes'), paragraph('Banyuwangi ramai.')] },
        institutions: [names],
      }),
    ).toEqual(['warning SO-10 institutions'])
  })
})
