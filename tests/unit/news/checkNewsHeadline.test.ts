import { describe, expect, it } from 'vitest'

import { anAuthor, findingsIn, foundIn } from './checkNewsFactsOf.js'

const ofTitle = (title: string) => foundIn({ article: { title } })

describe('a headline', () => {
  it.each(['', ' ', '\n\u00a0'])('NA-02 is missed (%j)', (title) => {
    expect(ofTitle(title)).toEqual(['error NA-02 title'])
  })

  it.each([
    ['Pasar <b>Rogojampi</b> Buka', '<b>'],
    ['Pasar Rogojampi &amp; Genteng', '&amp;'],
    ['Pasar&#160;Rogojampi', '&#160;'],
    ['Pasar&#xA0;Rogojampi', '&#xA0;'],
  ])('NA-02 is plain text: %s', (title, code) => {
    expect(findingsIn({ article: { title } })).toEqual([
      { code: 'NA-02-markup', field: 'title', severity: 'warning', values: { code } },
    ])
  })

  it.each(['Suhu < 20 Derajat > Normal', 'R&D di Kampus', 'Pasar A & B; C'])(
    'NA-02 may have marks of its own: %s',
    (title) => {
      expect(ofTitle(title)).toEqual([])
    },
  )

  it.each([
    [110, []],
    [111, ['warning NA-03 title']],
  ])('NA-03 of %i characters', (length, expected) => {
    expect(ofTitle(`P${'a'.repeat(length - 1)}`)).toEqual(expected)
  })

  it('NA-03 says how long it is', () => {
    expect(findingsIn({ article: { title: `P${'a'.repeat(149)}` } })[0]?.values).toEqual({
      length: 150,
      limit: 110,
    })
  })
})

describe('NS-17 a headline with the outlet’s name', () => {
  it.each([
    ['Pasar Buka - Kabar Contoh', true],
    ['Pasar Buka | kabar contoh ', true],
    ['Pasar Buka – Kabar Contoh', true],
    ['Pasar Buka — Kabar Contoh', true],
    ['Pasar Buka Kabar Contoh', false],
    ['Kabar Contoh - Pasar Buka', false],
    ['Kabar Contoh', false],
  ])('%s → %s', (title, expected) => {
    expect(ofTitle(title).includes('error NS-17 title')).toBe(expected)
  })

  it('is none where the outlet has no name', () => {
    expect(foundIn({ article: { title: 'Pasar Buka -' }, outlet: { name: ' ' } })).toEqual([
      'error NS-03 outlet',
    ])
  })
})

describe('NS-17 a headline with an author or a date', () => {
  it('ends in an author of the byline', () => {
    const authors = [anAuthor({ name: 'Sari Contoh' }), anAuthor()]

    expect(findingsIn({ article: { title: 'Pasar Buka - Rina Contoh' }, authors })).toEqual([
      { code: 'NS-17-author', field: 'title', severity: 'error', values: { name: 'Rina Contoh' } },
    ])
  })

  it('may speak of somebody', () => {
    expect(ofTitle('Wawancara dengan Rina Contoh')).toEqual([])
  })

  it.each([
    ['Pasar Buka (8/10/2024)', '8/10/2024'],
    ['Pasar Buka - 8/10/24', '8/10/24'],
    ['Pasar Buka | Selasa, 8 Oktober 2024', '8 Oktober 2024'],
  ])('ends in a date set apart: %s', (title, date) => {
    expect(findingsIn({ article: { title } })).toEqual([
      { code: 'NS-17-date', field: 'title', severity: 'warning', values: { date } },
    ])
  })

  it.each(['Jadwal Salat 8 Oktober 2024', 'Pasar Buka 8/10/2024 Pagi', 'Skor 3-1'])(
    'may be about a date: %s',
    (title) => {
      expect(ofTitle(title)).toEqual([])
    },
  )
})

describe('TI-01 a headline that starts with a mark', () => {
  it.each(['- Pasar Buka', ' | Pasar', ': Pasar', '— Pasar'])('%j has lost a word', (title) => {
    expect(ofTitle(title)).toEqual(['warning TI-01 title'])
  })

  it.each(['“Pasar Buka”, Kata Lurah', '(Foto) Pasar', '5 Pasar Buka', '…Dan Pasar Buka'])(
    '%j has not',
    (title) => {
      expect(ofTitle(title)).toEqual([])
    },
  )
})

describe('DI-02 a headline that shouts', () => {
  it.each([
    'PASAR ROGOJAMPI BUKA LEBIH PAGI',

    'OTT KPK DI DPRD 2024',
    'Pasar Buka!!',
    'Pasar Buka?!',
  ])('%s', (title) => {
    expect(ofTitle(title)).toEqual(['warning DI-02 title'])
  })

  it.each([
    'KPK: 5 OTT 2024',
    'PASAR BUKA KO',
    'Pasar Buka!',
    'Kenapa Pasar Buka?',
    'DPRD DKI dan KPK',
  ])('%s does not', (title) => {
    expect(ofTitle(title)).toEqual([])
  })
})
