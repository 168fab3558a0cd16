import { describe, expect, it } from 'vitest'

import { parseImportArguments } from '../../../src/adapters/importing/importArguments.js'

const now = Date.parse('2026-01-10T00:00:00Z')
const parse = (...words: readonly string[]) => parseImportArguments({ now, words })

describe('the arguments of newsroom:import', () => {
  it('ask for drafts and a readable report unless told otherwise', () => {
    expect(parse('a.txt', 'b.txt')).toEqual({
      files: ['a.txt', 'b.txt'],
      json: false,
      publish: false,
      publishedAt: null,
      sectionSlug: null,
    })
  })

  it('may stand before, between and after the files', () => {
    expect(
      parse(
        '--publish',
        'a.txt',
        '--section',
        'daerah',
        'b.txt',
        '--json',
        '--published-at=2026-01-09',
      ),
    ).toEqual({
      files: ['a.txt', 'b.txt'],
      json: true,
      publish: true,
      publishedAt: '2026-01-09T00:00:00.000Z',
      sectionSlug: 'daerah',
    })
  })

  it.each([
    ['2026-01-09', '2026-01-09T00:00:00.000Z'],
    ['2026-01-09T10:00+07:00', '2026-01-09T03:00:00.000Z'],
    ['2026-01-09T10:00:30Z', '2026-01-09T10:00:30.000Z'],
    ['2026-01-09T10:00:30.250+09:00', '2026-01-09T01:00:30.250Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('read the moment %s as %s', (value, instant) => {
    expect(parse('--publish', '--published-at', value, 'a.txt').publishedAt).toBe(instant)
  })

  it.each([
    'kemarin',
    '9 Januari 2026',
    '09-01-2026',
    '2026-01-09T10:00:00',
    '2026-01-09 10:00Z',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-01-09T25:00Z',
    '',
  ])('refuse the moment "%s"', (value) => {
    expect(() => parse('--publish', '--published-at', value, 'a.txt')).toThrow(/ISO 8601/)
  })

  it('refuse a publication in the future', () => {
    expect(() => parse('--publish', '--published-at', '2026-01-10T00:00:01Z', 'a.txt')).toThrow(
      /belum lewat/,
    )
  })

  it('refuse a moment of publication for drafts', () => {
    expect(() => parse('--published-at', '2026-01-09', 'a.txt')).toThrow(/--publish/)
  })

  it('refuse an unknown option and name it', () => {
    expect(() => parse('--terbit', 'a.txt')).toThrow(/--terbit/)
  })

  it('refuse an option whose value is missing', () => {
    expect(() => parse('a.txt', '--section')).toThrow(/--section/)
  })

  it('refuse to import nothing', () => {
    expect(() => parse('--publish')).toThrow(/Tidak ada berkas/)
  })
})
