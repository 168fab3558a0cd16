import { describe, expect, it } from 'vitest'

import {
  progressBar,
  progressLine,
  summaryLine,
} from '../../../src/adapters/links/rebuildReport.js'

const progress = { collection: 'articles', done: 1500, seconds: 60, total: 6000 }

describe('the progress of a rebuild', () => {
  it('says what is done, of how much, how fast, and when it will be over', () => {
    expect(progressLine(progress)).toBe(
      'articles: 1.500/6.000 langkah (25%), 25,0 per detik, sisa 3 menit 0 detik',
    )
    expect(progressLine({ ...progress, done: 5990, seconds: 599 })).toBe(
      'articles: 5.990/6.000 langkah (99%), 10,0 per detik, sisa 1 detik',
    )
  })

  it('promises nothing before anything is done', () => {
    expect(progressLine({ ...progress, done: 0, seconds: 0 })).toBe(
      'articles: 0/6.000 langkah (0%), 0,0 per detik',
    )
  })

  it('is complete where there is nothing to do', () => {
    expect(progressLine({ ...progress, done: 0, seconds: 0, total: 0 })).toContain(
      '0/0 langkah (100%)',
    )
  })

  it.each([
    [0, '........................'],
    [1500, '######..................'],
    [5999, '#######################.'],
    [6000, '########################'],
  ])('after %i steps is a bar of the same length on a terminal', (done, bar) => {
    const reported = { ...progress, done }
    expect(progressBar(reported)).toBe(`[${bar}] ${progressLine(reported)}`)
  })
})

describe('the summary of a rebuild', () => {
  it('tells what was done, how fast, and what there is now', () => {
    expect(
      summaryLine({
        collection: 'posts',
        documents: 10_000,
        indexed: 10_002,
        linked: 9998,
        links: 148_500,
        seconds: 400.04,
      }),
    ).toBe(
      'posts: 10.002 entri indeks dan 9.998 daftar tautan disusun ulang dalam 400,0 detik (50,0 langkah per detik). Sekarang ada 10.000 dokumen dan 148.500 tautan.',
    )
  })
})
