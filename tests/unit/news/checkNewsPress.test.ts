import { describe, expect, it } from 'vitest'

import type { CheckedArticle } from '../../../src/domain/news/check/checkFacts.js'
import type { Gift, RepublishingRule } from '../../../src/domain/sources/sourceTypes.js'

import { findingsIn, foundIn } from './checkNewsFactsOf.js'

const ofArticle = (article: Partial<CheckedArticle>) => foundIn({ article })

describe('what is no independent news', () => {
  it.each([
    ['NS-22 an advertorial', { kind: 'advertorial' }, 'error NS-22 kind'],
    ['EL-05 a press release', { kind: 'pressRelease' }, 'error EL-05 kind'],
    ['RB-06 what the desk keeps', { notForGoogleNews: true }, 'error RB-06 notForGoogleNews'],
    ['SY-01 a copy', { isSyndicated: true }, 'error SY-01 isSyndicated'],
  ] as const)('%s is kept out', (_, article, finding) => {
    expect(ofArticle(article)).toEqual([finding])
  })

  it('NS-22 in a section that is not listed, is told of', () => {
    expect(foundIn({ section: { isForGoogleNews: false } })).toEqual([
      'warning NS-22-section section',
    ])
  })
})

describe('EL-05 a text that is marked as advertising', () => {
  it.each([
    ['(adv)', 'Pasar buka lebih pagi. (adv)'],
    ['(ADV/rin)', 'Pasar buka lebih pagi. (ADV/rin) '],
    ['(iklan)', 'Pasar buka lebih pagi. (iklan)'],
    ['(Advertorial)', '(Advertorial)'],
  ])('at its end by %s is no news', (mark, text) => {
    expect(findingsIn({ article: { closing: { isItalic: false, text } } })).toEqual([
      { code: 'EL-05-unmarked', field: 'kind', severity: 'error', values: { mark } },
    ])
  })

  it.each(['Advertorial', 'IKLAN', '[Pariwara]', 'Konten Bersponsor', 'sponsored'])(
    'by the kicker %s is no news',
    (kicker) => {
      expect(findingsIn({ article: { kicker } })).toEqual([
        { code: 'EL-05-unmarked', field: 'kind', severity: 'error', values: { mark: kicker } },
      ])
    },
  )

  it.each([
    { kicker: 'Iklan Rokok' },
    { kicker: '' },
    { closing: null },
    { closing: { isItalic: false, text: 'Biaya iklan (adv) naik.' } },
    { closing: { isItalic: false, text: 'Pasar buka lebih pagi. (advokat)' } },
    { closing: { isItalic: false, text: 'Pasar buka lebih pagi. (rin)' } },
  ])('is not found in %j', (article) => {
    expect(ofArticle(article)).toEqual([])
  })

  it('may be an advertorial', () => {
    const closing = { isItalic: false, text: 'Pasar buka lebih pagi. (adv)' }

    expect(ofArticle({ closing, kicker: 'Advertorial', kind: 'advertorial' })).toEqual([
      'error NS-22 kind',
    ])
  })
})

describe('BJ-07 a pinned link', () => {
  it.each([
    [[], []],
    [['news', 'opinion'], []],
    [['news', 'advertorial'], ['warning BJ-07 pins']],
  ] as const)('to articles of the kinds %j', (pinnedKinds, expected) => {
    expect(ofArticle({ pinnedKinds })).toEqual(expected)
  })
})

describe('sources', () => {
  const plain = { gave: null, republishing: 'unknown' } as const
  const source = (kind: 'agency' | 'document' | 'otherMedium', name = 'Media Contoh') =>
    ({ gave: null, kind, name, republishing: 'unknown', url: 'https://media.example/1' }) as const

  it.each([
    ['none', [], true],
    ['a document', [source('document')], true],
    ['an agency without a name', [source('agency', ' ')], true],
    ['an agency', [source('document'), source('agency')], false],
    ['another medium', [source('otherMedium')], false],
  ] as const)('SY-01 name where a copy comes from: %s', (_, sources, isMissing) => {
    const codes = findingsIn({ article: { isSyndicated: true }, sources }).map(({ code }) => code)

    expect(codes).toEqual(isMissing ? ['SY-01', 'SY-01-credit'] : ['SY-01'])
  })

  it('SY-01 that name nothing keep the copy out', () => {
    expect(foundIn({ article: { isSyndicated: true }, sources: [] })).toEqual([
      'error SY-01 isSyndicated',
      'error SY-01-credit sources',
    ])
  })

  it('SY-01 may be missing elsewhere', () => {
    expect(foundIn({ sources: [] })).toEqual([])
  })

  it('SY-01 are not taken over further than their licences let them be', () => {
    const of = (name: string, gave: Gift, republishing: RepublishingRule) => ({
      ...source('agency', name),
      gave,
      republishing,
    })
    const sources = [
      of('Satu', 'fullText', 'ownPages'),
      of('Dua', 'fullText', 'excerpt'),
      of('Tiga', 'partOfText', 'linkOnly'),
      of('Dua', 'partOfText', 'linkOnly'),
      of('Empat', 'facts', 'linkOnly'),
    ]

    expect(findingsIn({ sources })).toEqual([
      {
        code: 'SY-01-licence',
        field: 'sources',
        severity: 'warning',
        values: { names: 'Dua; Tiga' },
      },
    ])
    expect(findingsIn({ sources: sources.slice(0, 1) })).toEqual([])
  })

  it('SO-09 ID-07 of other media have addresses', () => {
    const sources = [
      { ...plain, kind: 'agency', name: 'Agensi Contoh', url: null },
      { ...plain, kind: 'otherMedium', name: 'Media Contoh', url: null },
      // The same once more, for another part of the story.
      { ...plain, kind: 'agency', name: 'Agensi Contoh', url: null },
      { ...plain, kind: 'otherMedium', name: 'Media Lain', url: 'https://media.example/1' },
      { ...plain, kind: 'interview', name: 'Lurah Contoh', url: null },
    ] as const

    expect(findingsIn({ sources })).toEqual([
      {
        code: 'SO-09',
        field: 'sources',
        severity: 'warning',
        values: { names: 'Agensi Contoh; Media Contoh' },
      },
    ])
  })
})

describe('news that is not verified', () => {
  const notice = { isItalic: true, text: '(Berita ini masih diverifikasi.)' }
  const excused = { hasNamedSource: true, isSubjectUnreachable: true, isUrgent: true }

  it('ID-01 ID-02 is excused with all reasons and a notice at its end', () => {
    expect(ofArticle({ closing: notice, verification: excused })).toEqual([])
  })

  it.each(['hasNamedSource', 'isSubjectUnreachable', 'isUrgent'] as const)(
    'ID-01 is not excused without %s',
    (reason) => {
      expect(ofArticle({ closing: notice, verification: { ...excused, [reason]: false } })).toEqual(
        ['error ID-01 verification'],
      )
    },
  )

  it.each([
    ['nothing', null],
    ['no brackets', { isItalic: true, text: 'Berita ini masih diverifikasi.' }],
    ['a bracket open', { isItalic: true, text: '(Berita ini masih diverifikasi.' }],
    ['empty brackets', { isItalic: true, text: '()' }],
    ['upright letters', { isItalic: false, text: '(Berita ini masih diverifikasi.)' }],
    ['words before it', { isItalic: true, text: 'Catatan: (masih diverifikasi.)' }],
  ])('ID-02 does not end in %s', (_, closing) => {
    expect(ofArticle({ closing, verification: excused })).toEqual(['error ID-02 body'])
  })

  it('ID-02 may have a notice of several lines', () => {
    const closing = { isItalic: true, text: ' (Berita ini\nmasih diverifikasi.) ' }

    expect(ofArticle({ closing, verification: excused })).toEqual([])
  })
})
