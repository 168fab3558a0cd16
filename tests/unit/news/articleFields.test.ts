import { describe, expect, it } from 'vitest'

import type { CorrectionFacts } from '../../../src/domain/news/articleExtras.js'
import type { NewsArticleFacts } from '../../../src/domain/news/newsFacts.js'

import { articleFields } from '../../../src/domain/news/articleFields.js'
import { newsFactsOf } from './newsFactsOf.js'

const fieldsOf = (article: Partial<NewsArticleFacts> = {}) =>
  articleFields(newsFactsOf({ article }))

const correctedBy = (...corrections: readonly CorrectionFacts[]) =>
  articleFields(newsFactsOf({ corrections }))

const correction: CorrectionFacts = {
  id: 4,
  publishedAt: '2026-11-25T03:00:00Z',
  text: 'Jam buka pukul empat, bukan lima.',
  url: 'https://kabar.example/ralat/4',
}

describe('access', () => {
  it('PW-04 is free without parts where nothing is paid for', () => {
    expect(fieldsOf().isAccessibleForFree).toBe(true)
    expect(fieldsOf()).not.toHaveProperty('hasPart')
  })

  it('PW-01 PW-02 is not free where part is paid for, and names each part by its class', () => {
    const fields = fieldsOf({ paywall: { hiddenClasses: ['isi-berbayar', 'tabel_2'] } })

    expect(fields.isAccessibleForFree).toBe(false)
    expect(fields.hasPart).toEqual([
      { '@type': 'WebPageElement', cssSelector: '.isi-berbayar', isAccessibleForFree: false },
      { '@type': 'WebPageElement', cssSelector: '.tabel_2', isAccessibleForFree: false },
    ])
  })

  it('PW-03 names no part where the server keeps the text back', () => {
    const fields = fieldsOf({ paywall: { hiddenClasses: [] } })

    expect(fields.isAccessibleForFree).toBe(false)
    expect(fields).not.toHaveProperty('hasPart')
  })

  it.each(['', '.isi', 'isi berbayar', '#isi', 'isi > p', '1isi', 'isi,p'])(
    'PW-02 takes %j for no class',
    (name) => {
      expect(fieldsOf({ paywall: { hiddenClasses: [name] } })).not.toHaveProperty('hasPart')
    },
  )
})

describe('a correction', () => {
  it('ID-06 SO-05 has text, date with time, and its own page', () => {
    expect(correctedBy(correction).correction).toEqual([
      {
        '@id': 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#correction-4',
        '@type': 'CorrectionComment',
        datePublished: '2026-11-25T10:00:00+07:00',
        text: 'Jam buka pukul empat, bukan lima.',
        url: 'https://kabar.example/ralat/4',
      },
    ])
  })

  it('SO-05 stands in the order of time with all others', () => {
    const fields = correctedBy(correction, { ...correction, id: 5, url: null })

    expect(fields.correction).toMatchObject([
      { '@id': expect.stringMatching(/-4$/) },
      { '@id': expect.stringMatching(/-5$/) },
    ])
  })

  it.each([
    ['text', { text: '' }],
    ['date', { publishedAt: 'kemarin' }],
  ])('is left out without %s', (_, missing) => {
    expect(correctedBy({ ...correction, ...missing })).not.toHaveProperty('correction')
  })
})

describe('SO-19 the status', () => {
  it('is told of a withdrawn article only', () => {
    expect(fieldsOf({ isWithdrawn: true }).creativeWorkStatus).toBe('Withdrawn')
    expect(fieldsOf()).not.toHaveProperty('creativeWorkStatus')
  })

  it('uses no property that schema.org does not have', () => {
    expect(fieldsOf({ isWithdrawn: true })).not.toHaveProperty('retractionNotice')
  })
})

describe('the rest', () => {
  it('CN-03 has one address throughout', () => {
    const { mainEntityOfPage, url } = fieldsOf()

    expect([mainEntityOfPage, url]).toEqual([newsFactsOf().article.url, newsFactsOf().article.url])
  })

  it('NA-02 has the headline as readers see it', () => {
    expect(fieldsOf({ title: 'Pasar & Warga' }).headline).toBe('Pasar & Warga')
  })

  it('SO-03 SO-04 has section, language and the words that were counted', () => {
    expect(fieldsOf()).toMatchObject({
      articleSection: 'Banyuwangi',
      inLanguage: 'id',
      keywords: ['pasar rakyat', 'jam buka'],
      wordCount: 312,
    })
  })
})
