import { describe, expect, it } from 'vitest'

import { toExtras } from '../../../src/adapters/toNewsExtras.js'

const doc = {
  corrections: [
    { id: 'b', publishedAt: '2025-03-02T03:00:00.000Z', text: 'Kedua.', url: '' },
    { id: 'a', publishedAt: '2025-03-01T17:30:00Z', text: 'Pertama.', url: 'https://k.example/a' },
    { id: 'c', text: 'Tanpa waktu.' },
  ],
  live: {
    endedAt: null,
    startedAt: '2025-03-01T10:00:00Z',
    updates: [{ id: 'u', publishedAt: '2025-03-01T11:00:00Z', text: 'Isi.', title: 'Judul' }],
  },
  reviewed: { kind: 'book', name: 'Pasar Pagi', url: null },
  sponsor: { name: 'Koperasi', url: 'https://koperasi.example' },
  translations: [{ id: 't', language: 'en', url: 'https://k.example/en' }],
}

describe('what only some articles have', () => {
  it('ID-06 has corrections in the order of their times', () => {
    expect(toExtras(doc).corrections).toEqual([
      { id: 'c', publishedAt: '', text: 'Tanpa waktu.', url: null },
      {
        id: 'a',
        publishedAt: '2025-03-01T17:30:00.000Z',
        text: 'Pertama.',
        url: 'https://k.example/a',
      },
      { id: 'b', publishedAt: '2025-03-02T03:00:00.000Z', text: 'Kedua.', url: null },
    ])
  })

  it('has the entries of a live report with that kind only', () => {
    expect(toExtras({ ...doc, kind: 'live' }).coverage).toEqual({
      endedAt: null,
      startedAt: '2025-03-01T10:00:00.000Z',
      updates: [{ id: 'u', title: 'Judul', publishedAt: '2025-03-01T11:00:00.000Z', text: 'Isi.' }],
    })
    expect(toExtras({ ...doc, kind: 'news' }).coverage).toBeNull()
  })

  it('has what is reviewed, and who paid, with their kinds only', () => {
    expect(toExtras({ ...doc, kind: 'review' })).toMatchObject({
      reviewed: { name: 'Pasar Pagi', kind: 'book', url: null },
      sponsor: null,
    })
    expect(toExtras({ ...doc, kind: 'advertorial' })).toMatchObject({
      reviewed: null,
      sponsor: { name: 'Koperasi', url: 'https://koperasi.example' },
    })
  })

  it.each([{ reviewed: { name: 'Tanpa jenis' } }, { reviewed: { kind: 'book' } }, {}])(
    'has no thing that is reviewed without kind and name: %j',
    (given) => {
      expect(toExtras({ ...given, kind: 'review' }).reviewed).toBeNull()
    },
  )

  it('has nothing where nothing is stored', () => {
    expect(toExtras({ kind: 'live' })).toEqual({
      corrections: [],
      coverage: { endedAt: null, startedAt: null, updates: [] },
      reviewed: null,
      sponsor: null,
      translations: [],
    })
  })
})
