import { describe, expect, it } from 'vitest'

import type { MaterialParts } from '../../../src/domain/publishing/isMaterialChange.js'

import { isCorrected, isMaterialChange } from '../../../src/domain/publishing/isMaterialChange.js'
import { lexicalBody, paragraphNode } from '../../support/anArticle.js'

const before: MaterialParts = {
  body: lexicalBody([paragraphNode('Pasar dibuka lebih pagi.')]),
  kicker: 'Pasar Rakyat',
  lead: 'Jam buka dimajukan.',
  mainImage: 4,
  mainImageCaption: 'Pedagang menata lapak.',
  title: 'Pasar Buka Lebih Pagi',
}

const changes = (after: Partial<MaterialParts>, from: Partial<MaterialParts> = {}): boolean =>
  isMaterialChange({ after: { ...before, ...after }, before: { ...before, ...from } })

describe('DT-09 DT-11 a material change', () => {
  it.each([
    ['title', { title: 'Pasar Tutup Lebih Sore' }],
    ['kicker', { kicker: null }],
    ['lead', { lead: 'Jam buka dimundurkan.' }],
    ['body', { body: lexicalBody([paragraphNode('Pasar dibuka lebih siang.')]) }],
    [
      'body’s formatting',
      { body: lexicalBody([{ ...paragraphNode('Pasar dibuka lebih pagi.'), format: 'center' }]) },
    ],
    ['body’s length', { body: lexicalBody([]) }],
    ['whole body', { body: null }],
    ['main image', { mainImage: 5 }],
    ['lost main image', { mainImage: null }],
    ['caption of the main image', { mainImageCaption: 'Pedagang menutup lapak.' }],
    ['first correction', { corrections: [{ text: 'Nama pasar diperbaiki.' }] }],
  ])('is another %s', (_, after) => {
    expect(changes(after)).toBe(true)
  })

  it('is none where nothing differs', () => {
    expect(changes({ body: structuredClone(before.body) })).toBe(false)
  })

  it('is none where only the order of keys differs, as in jsonb', () => {
    expect(changes({ body: reversed(before.body) })).toBe(false)
  })

  it.each(['title', 'kicker', 'lead', 'mainImage', 'mainImageCaption', 'body'] as const)(
    'is none where an absent %s is absent in another way',
    (part) => {
      expect(changes({ [part]: undefined }, { [part]: null })).toBe(false)
    },
  )

  it('is none where an absent text becomes an empty one', () => {
    expect(changes({ kicker: '', lead: '' }, { kicker: null, lead: undefined })).toBe(false)
  })
})

describe('ID-06 a correction', () => {
  const correction = { publishedAt: '2026-11-25T03:00:00.000Z', text: 'Nama pasar diperbaiki.' }

  it.each([
    ['is new', [], [correction], true],
    ['is another', [correction], [{ ...correction, text: 'Nama jalan diperbaiki.' }], true],
    ['is lost', [correction], [], true],
    ['is the same', [correction], [{ ...correction }], false],
    ['is still missing', undefined, [], false],
  ])('that %s: %j → %j is told: %s', (_, from, to, told) => {
    const versions = {
      after: { ...before, corrections: to },
      before: { ...before, corrections: from },
    }

    expect(isCorrected(versions)).toBe(told)
    expect(isMaterialChange(versions)).toBe(told)
  })

  it('is none where only the text changes', () => {
    expect(isCorrected({ after: { ...before, title: 'Pasar Tutup' }, before })).toBe(false)
  })
})

/** The same JSON with the keys of every object in reverse. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(reversed)
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, child]) => [key, reversed(child)]),
      )
    : value
}
