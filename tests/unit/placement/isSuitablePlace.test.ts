import { describe, expect, it } from 'vitest'

import type { Place } from '../../../src/domain/placement/describePlaces.js'

import { isSuitablePlace } from '../../../src/domain/placement/isSuitablePlace.js'
import { block, paragraph, prose } from './bodies.js'

const suits = (around: Partial<Place> = {}): boolean =>
  isSuitablePlace({
    attributionWords: 5,
    place: {
      afterBlock: 2,
      before: prose(2),
      next: prose(3),
      paragraph: 2,
      previous: prose(1),
      ...around,
    },
  })

describe('a place', () => {
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
  ] as const)('in front of a node of kind %s does not suit', (kind) => {
    expect(suits({ next: block(kind) })).toBe(false)
  })

  it.each([
    ['Syaratnya:', false],
    ['Syaratnya：', false],
    ['Syaratnya: \u00a0', false],
    ['“Syaratnya:”', false],
    ['(syaratnya:)', false],
    ['Pukul 08:00', true],
    ['Syaratnya ada tiga.', true],
    ['Kartu keluarga;', false],
    ['Ia berkata,', false],
    ['“Ya,” katanya.', true],
    ['“Ya. Nanti', false],
    ['“Ya,” katanya. “Nanti', false],
    ['Layar 5" dan 6" dijual.', true],
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
    ['10.000 warga antre', true],
    ['A. Yani menjadi nama jalan', true],
    ['2024 menjadi tahun layanan', true],
    ['-5 derajat tercatat', true],
  ])('beside the paragraph %j: %s', (text, expected) => {
    expect(suits({ next: paragraph(text) })).toBe(expected)
    expect(suits({ before: paragraph(text) })).toBe(expected)
  })
})
