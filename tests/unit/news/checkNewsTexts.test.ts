import { describe, expect, it } from 'vitest'

import type { NewsFinding } from '../../../src/domain/news/checkNews.js'

import { describeFinding } from '../../../src/domain/news/check/describeFinding.js'
import { newsRules } from '../../../src/domain/news/check/newsRules.js'
import { type FactChoices, findingsIn, paragraph } from './checkNewsFactsOf.js'

describe('the texts of a finding', () => {
  it.each(newsRules.map(({ code, en, id }) => [code, id, en]))('%s has both', (_, id, en) => {
    for (const text of [id, en]) {
      expect(text).toMatch(/^\S.*[.?]$/u)
      expect(text.length).toBeLessThan(170)
    }
    expect(id).not.toBe(en)
  })

  it('name the same values in both languages', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join()
    const uneven = newsRules.filter(({ en, id }) => placeholders(en) !== placeholders(id))

    expect(uneven.map(({ code }) => code)).toEqual([])
  })

  it('have all values filled in, whatever is found', () => {
    const found = everything.flatMap(findingsIn)
    const codes = new Set(found.map(({ code }) => code))

    expect(newsRules.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([])
    for (const finding of found) {
      expect(Object.keys(finding.values ?? {}).toSorted()).toEqual(placeholdersOf(finding))
      expect(describeFinding({ finding, language: 'id' })).not.toMatch(/[{}]/)
    }
  })

  it('are put together with the values', () => {
    const finding = findingsIn({ article: { title: 'Pasar Buka - Kabar Contoh' } })[0]

    expect(finding && describeFinding({ finding, language: 'id' })).toBe(
      'Judul berakhir dengan nama media (Kabar Contoh). Hapus nama itu.',
    )
    expect(finding && describeFinding({ finding, language: 'en' })).toBe(
      'The title ends in the outlet’s name (Kabar Contoh). Remove it.',
    )
  })

  it('do not fill in values twice', () => {
    const finding = { code: 'NS-17', values: { name: '{name} $& {x}' } } as const

    expect(describeFinding({ finding, language: 'id' })).toContain('({name} $& {x})')
  })

  it('are the code for a finding that was stored under other rules', () => {
    // Stored findings outlive the list of codes.
    const finding = { code: 'XX-01' } as unknown as NewsFinding

    expect(describeFinding({ finding, language: 'id' })).toBe('XX-01')
  })

  it('name a value that is missing', () => {
    expect(describeFinding({ finding: { code: 'NS-17' }, language: 'en' })).toBe(
      'The title ends in the outlet’s name (name). Remove it.',
    )
  })
})

const placeholdersOf = ({ code }: NewsFinding): readonly string[] => {
  const text = newsRules.find((rule) => rule.code === code)?.en ?? ''
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '').toSorted()
}

const pages = { about: '', contact: '', corrections: '', guidelines: '', masthead: '' }

const given = { gave: null, republishing: 'unknown' } as const

/** Facts that break every rule between them. */
const everything: readonly FactChoices[] = [
  { article: { title: '' }, authors: [], image: null, outlet: { logo: null, name: '' } },
  { article: { title: '- <b>PASAR ROGOJAMPI BUKA</b>!! - Kabar Contoh' }, section: null },
  { article: { title: `${'A'.repeat(120)} - Rina Contoh` }, outlet: { name: 'Kabar (Contoh)' } },
  { article: { slug: '', title: 'Pasar Buka (8/10/2024)', url: 'http://lain.example' } },
  {
    authors: [
      { kind: 'person', name: ' ', url: null },
      { kind: 'person', name: 'Dr. Rina dan Sari', url: null },
      { kind: 'person', name: '(bud)', url: null },
      { kind: 'person', name: 'Tim Redaksi', url: null },
    ],
  },
  {
    article: { body: [paragraph('Baca juga: Pasar'), paragraph('Selasa (23/11/2026)')] },
    outlet: { language: 'in', pages, paidSelectors: ['#x'] },
    section: { isForGoogleNews: false },
  },
  {
    image: {
      alt: '',
      credit: 'ist.',
      crops: [],
      fileName: 'x.tif',
      height: 100,
      isLogo: true,
      share: { bytes: 9_000_000, height: 100, mimeType: 'image/webp', width: 100 },
      width: 100,
    },
  },
  {
    article: {
      firstPublishedAt: '2031-01-01T00:00:00Z',
      isPaid: true,
      isSyndicated: true,
      kicker: 'Iklan',
      modifiedAt: '2030-01-01T00:00:00Z',
      notForGoogleNews: true,
      pinnedKinds: ['advertorial'],
      protectedIdentity: { names: ['Pasar'] },
      verification: { hasNamedSource: false, isSubjectUnreachable: false, isUrgent: false },
    },
    image: { credit: '' },
    outlet: { paidSelectors: ['#x'] },
    sources: [{ ...given, kind: 'interview', name: 'Lurah', url: null }],
  },
  {
    article: { kind: 'advertorial' },
    sources: [{ ...given, gave: 'fullText', kind: 'agency', name: 'Agensi', url: null }],
  },
  { article: { kind: 'pressRelease' } },
]
