import { describe, expect, it } from 'vitest'

import type { CheckedArticle } from '../../../src/domain/news/check/checkFacts.js'

import { findingsIn, foundIn } from './checkNewsFactsOf.js'

const ofArticle = (article: Partial<CheckedArticle>) => foundIn({ article })

describe('an address', () => {
  it.each([{ slug: '' }, { slug: ' ' }, { url: null }])('UR-01 is missed: %j', (article) => {
    expect(ofArticle(article)).toEqual(['error UR-01 slug'])
  })

  it.each([
    '/berita/pasar',
    'kabar.example/berita/pasar',
    'http://kabar.example/berita/pasar',
    'https://kabar.example/berita/pasar#isi',
    'https://kabar.example/berita/pasar?utm_source=wa',
    'https://kabar.example/berita/pasar?page=1&fbclid=1',
    'https://kabar.example/berita pasar',
  ])('NS-20 is whole, secure and clean: %s is not', (url) => {
    expect(ofArticle({ url })).toContain('warning NS-20 slug')
  })

  it.each([
    'https://kabar.example/berita/pasar',
    'https://kabar.example/?id=7',
    'HTTPS://Kabar.example/7',
  ])('NS-20 is whole, secure and clean: %s', (url) => {
    expect(ofArticle({ url })).toEqual([])
  })

  it('NS-20 needs no https on one’s own machine', () => {
    const outlet = { domain: 'localhost:3000' }

    expect(foundIn({ article: { url: 'http://localhost:3000/berita/pasar' }, outlet })).toEqual([])
  })

  it('NS-21 is on the outlet’s domain', () => {
    const url = 'https://lain.example/berita/pasar'

    expect(findingsIn({ article: { url } })).toEqual([
      {
        code: 'NS-21',
        field: 'outlet',
        severity: 'warning',
        values: { domain: 'kabar.example', url },
      },
    ])
    expect(ofArticle({ url: 'https://KABAR.example/berita' })).toEqual([])
  })
})

describe('times', () => {
  it.each([
    ['2026-11-25T03:05:00.000Z', []],
    ['2026-11-25T03:05:00.001Z', ['error NS-10 firstPublishedAt']],
  ])('NS-10 first published %s', (firstPublishedAt, expected) => {
    expect(ofArticle({ firstPublishedAt, modifiedAt: null })).toEqual(expected)
  })

  it.each([
    ['2026-11-25T03:05:00.000Z', []],
    ['2026-11-25T03:05:00.001Z', ['warning DT-07 modifiedAt']],
    ['2026-11-24T17:30:00.000Z', []],
    ['2026-11-24T17:29:59.999Z', ['warning DT-08 modifiedAt']],
  ])('DT-07 DT-08 changed %s', (modifiedAt, expected) => {
    expect(ofArticle({ modifiedAt })).toEqual(expected)
  })

  it.each([
    { firstPublishedAt: null, modifiedAt: null },
    { firstPublishedAt: null },
    { firstPublishedAt: 'kemarin', modifiedAt: 'besok' },
  ])('say nothing where they are unknown: %j', (article) => {
    expect(ofArticle(article)).toEqual([])
  })
})
