import { describe, expect, it } from 'vitest'

import type { NewsCheckFacts } from '../../../src/domain/news/checkNews.js'

import { articleKinds } from '../../../src/domain/article.js'
import { checkNews } from '../../../src/domain/news/checkNews.js'

const factsOf = (choices: Partial<NewsCheckFacts> = {}): NewsCheckFacts => ({
  authors: 1,
  hasImage: true,
  hasSection: true,
  kind: 'news',
  notForGoogleNews: false,
  outletName: 'Kabar Contoh',
  title: 'Pasar Rogojampi Buka Lebih Pagi',
  ...choices,
})

const found = (choices: Partial<NewsCheckFacts>): readonly string[] =>
  checkNews(factsOf(choices)).findings.map(
    ({ code, field, severity }) => `${severity} ${code} ${field}`,
  )

const isEligible = (choices: Partial<NewsCheckFacts>): boolean =>
  checkNews(factsOf(choices)).eligible

describe('a complete article', () => {
  it('is eligible and has no findings', () => {
    expect(checkNews(factsOf())).toEqual({ eligible: true, findings: [] })
  })
})

describe('an error makes an article ineligible', () => {
  it.each([
    ['no headline', { title: ' ' }, 'error NA-02 title'],
    ['the outlet in the headline', { title: 'Pasar Buka - Kabar Contoh' }, 'error NS-17 title'],
    ['no byline', { authors: 0 }, 'error EL-04 authors'],
    ['an advertorial', { kind: 'advertorial' }, 'error NS-22 kind'],
    ['a press release', { kind: 'pressRelease' }, 'error EL-05 kind'],
    ['an editor’s word', { notForGoogleNews: true }, 'error RB-06 notForGoogleNews'],
  ] as const)('%s', (_, choices, finding) => {
    expect(found(choices)).toEqual([finding])
    expect(isEligible(choices)).toBe(false)
  })
})

describe('a warning does not', () => {
  it.each([
    ['a long headline', { title: 'a'.repeat(111) }, 'warning NA-03 title'],
    ['no image', { hasImage: false }, 'warning NA-04 mainImage'],
    ['no section', { hasSection: false }, 'warning SO-03 section'],
  ] as const)('%s', (_, choices, finding) => {
    expect(found(choices)).toEqual([finding])
    expect(isEligible(choices)).toBe(true)
  })
})

describe('the limits', () => {
  it('let 110 characters of headline pass', () => {
    expect(found({ title: 'a'.repeat(110) })).toEqual([])
  })

  it('let every kind but two pass', () => {
    expect(articleKinds.filter((kind) => !isEligible({ kind }))).toEqual([
      'advertorial',
      'pressRelease',
    ])
  })

  it.each([
    ['Pasar Buka - Kabar Contoh', true],
    ['Pasar Buka | kabar contoh ', true],
    ['Pasar Buka – Kabar Contoh', true],
    ['Pasar Buka Kabar Contoh', false],
    ['Kabar Contoh - Pasar Buka', false],
    ['Kabar Contoh', false],
  ])('of a headline with the outlet’s name: %s → %s', (title, expected) => {
    expect(found({ title }).includes('error NS-17 title')).toBe(expected)
  })

  it('know no name where the outlet has none', () => {
    expect(found({ outletName: ' ', title: 'Pasar Buka -' })).toEqual([])
  })
})

describe('several findings', () => {
  it('are all told', () => {
    const { findings } = checkNews({
      authors: 0,
      hasImage: false,
      hasSection: false,
      kind: 'advertorial',
      notForGoogleNews: true,
      outletName: 'Kabar Contoh',
      title: '',
    })

    expect(findings.map(({ code }) => code)).toEqual([
      'NA-02',
      'EL-04',
      'NS-22',
      'RB-06',
      'NA-04',
      'SO-03',
    ])
  })
})
