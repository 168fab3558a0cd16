import { describe, expect, it } from 'vitest'

import type { Place } from '../../../src/domain/placement/describePlaces.js'

import { describePlaces } from '../../../src/domain/placement/describePlaces.js'
import { isSuitablePlace } from '../../../src/domain/placement/isSuitablePlace.js'
import { block, draw, paragraph, prose } from './bodies.js'

const suits = (around: Partial<Place> = {}): boolean =>
  isSuitablePlace({
    attributionWords: 5,
    place: {
      afterBlock: 2,
      afterNext: prose(4),
      before: prose(2),
      isInQuotation: false,
      next: prose(3),
      paragraph: 2,
      previous: prose(1),
      words: 50,
      ...around,
    },
  })

describe('BJ-06 a place', () => {
  it('between two paragraphs, or after the last, suits', () => {
    expect(suits()).toBe(true)
    expect(suits({ next: null })).toBe(true)
    expect(suits({ previous: null })).toBe(true)
  })

  it('right behind an image, a list or a heading and its paragraph suits', () => {
    expect(suits({ previous: block('image') })).toBe(true)
    expect(suits({ previous: block('heading') })).toBe(true)
  })

  it('behind an attribution does not suit, up to the given number of words', () => {
    const after = (text: string) => suits({ before: paragraph(text), previous: block('quote') })

    expect(after('kata kepala dinas itu, Senin.')).toBe(false)
    expect(after('kata kepala dinas itu pada Senin.')).toBe(true)
  })

  it.each([
    'heading',
    'image',
    'list',
    'table',
    'embed',
    'rule',
    'block',
    'quote',
    'other',
    'readAlso',
  ] as const)('on either side of a node of kind %s does not suit', (kind) => {
    const node = { ...prose(3), kind }

    expect(suits({ next: node })).toBe(false)
    expect(suits({ before: node })).toBe(false)
    expect(suits({ before: node, next: null })).toBe(false)
  })

  it('inside a running quotation does not suit', () => {
    expect(suits({ isInQuotation: true })).toBe(false)
    expect(suits({ isInQuotation: true, next: null })).toBe(false)
  })

  it.each([
    ['Syaratnya:', false],
    ['Syaratnya：', false],
    ['Syaratnya: \u00a0', false],
    ['“Syaratnya:”', false],
    ['(syaratnya:)', false],
    ['Dibuka pukul 08:00.', true],
    ['Syaratnya ada tiga.', true],
    ['Kartu keluarga;', false],
    ['Ia berkata,', false],
    ['“Ya,” katanya.', true],
    ['“Ya. Nanti', false],
    ['“Ya,” katanya. “Nanti', false],
    ['Layar 5" dan 6" dijual.', true],
    ['"Ya. Nanti', false],
    ['"Ya," katanya.', true],
  ])('after %j: %s', (text, expected) => {
    expect(suits({ before: paragraph(text) })).toBe(expected)
  })

  it.each([
    ['1. Kartu keluarga', false],
    ['12) Kartu keluarga', false],
    ['(2) Kartu keluarga', false],
    ['a. Kartu keluarga', false],
    ['- Kartu keluarga', false],
    ['• Kartu keluarga', false],
    ['BACA JUGA: Jadwal Loket Berubah', false],
    ['Sumber: Kantor Kecamatan', false],
    ['(abc/def)', false],
    ['Editor: Tim Redaksi', false],
    ['Warga mengantre di loket.--', false],
    ['GENTENG –', false],
    ['***', false],
    ['10.000 warga antre.', true],
    ['A. Yani menjadi nama jalan.', true],
    ['2024 menjadi tahun layanan.', true],
    ['-5 derajat tercatat.', true],
  ])('beside the paragraph %j: %s', (text, expected) => {
    expect(suits({ next: paragraph(text) })).toBe(expected)
    expect(suits({ before: paragraph(text) })).toBe(expected)
  })
})

describe('the end of a body', () => {
  const endsWith = (text: string) => suits({ afterNext: null, before: paragraph(text), next: null })

  it.each(['Sumber: Kantor Kecamatan', '(abc/def)', 'Editor: Tim Redaksi', 'Tim Warta Kecamatan'])(
    'suits behind %j, which belongs to the text above it',
    (text) => {
      expect(endsWith(text)).toBe(true)
    },
  )

  it.each([
    'BACA JUGA: Jadwal Loket Berubah',
    '- Fotokopi kartu keluarga',
    'Syaratnya:',
    'GENTENG –',
  ])('does not suit behind %j', (text) => {
    expect(endsWith(text)).toBe(false)
  })

  it('does not make room in front of a byline, unless all the text is like that', () => {
    const before = (text: string) =>
      suits({ afterNext: null, before: paragraph(text), next: paragraph('Tim Warta Kecamatan') })

    expect(before('Loket dibuka kembali besok.')).toBe(false)
    expect(before('Loket dibuka kembali besok')).toBe(true)
  })
})

describe('a paragraph of several lines', () => {
  it('is judged by the line that touches the place', () => {
    const text = 'Loket dibuka.\nBaca juga: Jadwal Loket Berubah'

    expect(suits({ before: paragraph(text) })).toBe(false)
    expect(suits({ next: paragraph(text) })).toBe(true)
    expect(suits({ next: paragraph(text.split('\n').reverse().join('\n')) })).toBe(false)
  })
})

describe('a heading typed as a paragraph', () => {
  const heading = paragraph('Syarat yang dibawa')

  it('has no block above or below it', () => {
    expect(suits({ next: heading })).toBe(false)
    expect(suits({ before: heading })).toBe(false)
    expect(suits({ next: heading, afterNext: block('list') })).toBe(false)
  })

  it('is none among lines that are all like it', () => {
    const lines = ['Loket dibuka', 'Warga antre', 'Petugas melayani', 'Loket ditutup'].map(
      paragraph,
    )
    const places = describePlaces(lines).map((place) =>
      isSuitablePlace({ attributionWords: 5, place }),
    )

    expect(places).toEqual([true, true, true, true])
  })
})

describe('a paragraph that goes on in a small letter', () => {
  it('is not parted from what it belongs to', () => {
    const next = paragraph('kata kepala kantor itu kepada warga, Senin.')

    expect(suits({ before: paragraph('“Loket dibuka pukul delapan.”'), next })).toBe(false)
    expect(suits({ before: paragraph('kami membuka loket.'), next })).toBe(true)
  })

  it.each(['e-KTP dicetak di tempat.', 'iLayanan dibuka untuk warga.'])(
    'is not one that begins with a name like %j',
    (text) => {
      expect(suits({ next: paragraph(text) })).toBe(true)
    },
  )
})

describe('what stands around a place in a body', () => {
  const suitable = (drawing: string) =>
    describePlaces(draw(drawing))
      .filter((place) => isSuitablePlace({ attributionWords: 20, place }))
      .map(({ afterBlock }) => afterBlock)

  it.each([
    { body: 'p“p”p', slots: [1, 4, 5] },
    { body: 'p“ee”p', slots: [1, 5, 6] },
    { body: 'pqap', slots: [4] },
    { body: 'pqpp', slots: [3, 4] },
    { body: 'ppBpp', slots: [1, 4, 5] },
    { body: 'ppHpp', slots: [1, 4, 5] },
    { body: 'DCppS', slots: [3, 5] },
    { body: 'pp--pp', slots: [1, 5, 6] },
    { body: 'ppSI', slots: [1, 4] },
    { body: 'pp2pp', slots: [1, 4, 5] },
  ])('$body has suitable places after $slots', ({ body, slots }) => {
    expect(suitable(body)).toEqual(slots)
  })
})
