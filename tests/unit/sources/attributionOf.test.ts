import { describe, expect, it } from 'vitest'

import type { SourceFacts } from '../../../src/domain/sources/sourceTypes.js'

import { attributionHTML } from '../../../src/domain/sources/attributionHTML.js'
import {
  type Attribution,
  type AttributionFacts,
  attributionOf,
} from '../../../src/domain/sources/attributionOf.js'
import { usageTerms } from '../../../src/domain/sources/usageTerms.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { aWholeText } from './sourceOf.js'

const told = (
  sources: readonly SourceFacts[],
  article: Partial<AttributionFacts['article']> = {},
  language = 'id',
): Attribution =>
  attributionOf({
    article: { isSyndicated: false, kind: 'news', ...article },
    outlet: { language },
    sources,
  })

const facts = (choices: Partial<SourceFacts>) => aWholeText({ gave: 'facts', ...choices })

describe('the line of sources', () => {
  it('names all but own reporting, in their order', () => {
    const { line, sources } = told([
      facts({ kind: 'ownReporting', name: 'Liputan sendiri' }),
      facts({ kind: 'interview', name: 'Kepala pasar', url: null }),
      facts({ archivedURL: 'https://arsip.example/1' }),
    ])

    expect(line).toBe('Sumber: Kepala pasar, Antara Jawa Timur')
    expect(sources).toEqual([
      { name: 'Kepala pasar', archivedURL: null, url: null },
      {
        name: 'Antara Jawa Timur',
        archivedURL: 'https://arsip.example/1',
        url: 'https://kantor.example/1',
      },
    ])
  })

  it('names a source once that gave several things, with an address if one row has it', () => {
    const { line, sources } = told([
      facts({ url: null }),
      facts({ gave: 'picture', url: 'https://kantor.example/foto' }),
      facts({ url: 'https://kantor.example/2' }),
    ])

    expect(line).toBe('Sumber: Antara Jawa Timur')
    expect(sources.map(({ url }) => url)).toEqual(['https://kantor.example/foto'])
  })

  it('is written in the language of the outlet', () => {
    expect(told([facts({})], {}, 'en').line).toBe('Source: Antara Jawa Timur')
    expect(told([facts({})], {}, 'jv').line).toBe('Sumber: Antara Jawa Timur')
  })

  it('is nothing where there is nobody to name', () => {
    const nothing = { copyOf: null, credit: null, label: null, line: null, sources: [] }

    expect(told([])).toEqual(nothing)
    expect(told([facts({ kind: 'ownReporting' }), facts({ name: ' ' })])).toEqual(nothing)
  })
})

describe('the label beside the title', () => {
  it.each([
    ['Advertorial', { kind: 'advertorial' }, 'id'],
    ['Rilis', { kind: 'pressRelease' }, 'id'],
    ['Press Release', { kind: 'pressRelease' }, 'en'],
    ['Antara', { isSyndicated: true }, 'id'],
    ['Rilis', { isSyndicated: true, kind: 'pressRelease' }, 'id'],
    [null, {}, 'id'],
  ] as const)('ID-12 is %s for %j in %s', (label, article, language) => {
    expect(told([aWholeText()], article, language).label).toBe(label)
  })

  it('is the name of a source whose medium is not known', () => {
    expect(told([aWholeText({ medium: null })], { isSyndicated: true }).label).toBe(
      'Antara Jawa Timur',
    )
  })

  it('is the medium that gave the whole text, else the one that does not say what it gave', () => {
    const pers = { medium: { name: 'Nusa Pers', url: null } }
    const isSyndicated = true

    expect(told([facts(pers), aWholeText()], { isSyndicated }).copyOf).toBe('Antara')
    expect(told([facts({}), aWholeText({ gave: null, ...pers })], { isSyndicated }).copyOf).toBe(
      'Nusa Pers',
    )
    expect(told([aWholeText({ kind: 'document' })], { isSyndicated }).copyOf).toBeNull()
  })
})

describe('the credit', () => {
  it.each<[string, Partial<SourceFacts>, string | null]>([
    ['its own words', { creditLine: 'ANTARA/HO' }, 'ANTARA/HO'],
    ['the name of its medium', {}, 'Antara'],
    ['its name', { medium: null }, 'Antara Jawa Timur'],
    ['its own words for a picture', { creditLine: 'ANTARA', gave: 'picture' }, 'ANTARA'],
    ['its own words for data', { creditLine: 'ANTARA', gave: 'data' }, 'ANTARA'],
    ['nothing for facts', { creditLine: 'ANTARA', gave: 'facts' }, null],
    ['nothing for quotes', { creditLine: 'ANTARA', gave: 'quotes' }, null],
    [
      'its own words where nobody says what it gave',
      { creditLine: 'ANTARA', gave: null },
      'ANTARA',
    ],
    ['nothing where it has none and nobody says it', { gave: null }, null],
    ['nothing for what is free', { creditLine: 'x', republishing: 'publicDomain' }, null],
    ['nothing for what we made', { creditLine: 'x', kind: 'ownReporting' }, null],
  ])('SO-15 is %s', (_, source, credit) => {
    expect(told([aWholeText(source)]).credit).toBe(credit)
  })

  it('has each line once', () => {
    const sources = [
      aWholeText({ creditLine: 'ANTARA' }),
      aWholeText({ creditLine: 'ANTARA', gave: 'picture' }),
      aWholeText({ creditLine: 'Humas Pasar', kind: 'pressRelease' }),
    ]

    expect(told(sources).credit).toBe('ANTARA; Humas Pasar')
  })
})

describe('the attribution as HTML', () => {
  it('links what has an address on the web', () => {
    const sources = [
      facts({}),
      facts({ kind: 'document', name: 'Perda <Pasar>', url: 'javascript:alert(1)' }),
    ]

    expect(attributionHTML(told(sources))).toBe(
      '<p>Sumber: <a href="https://kantor.example/1">Antara Jawa Timur</a>, Perda &lt;Pasar&gt;</p>',
    )
  })

  it('has the credit in a paragraph of its own', () => {
    const { credit, ...rest } = told([aWholeText({ creditLine: 'A & B' })])

    expect(attributionHTML({ credit, ...rest })).toMatch(/<\/p><p>A &amp; B<\/p>$/)
    expect(attributionHTML(told([]))).toBe('')
  })

  it.each(nastyTexts)('escapes %s', (_, text) => {
    const html = attributionHTML(told([aWholeText({ name: text, creditLine: text, url: text })]))

    expect(html.replaceAll(/<\/?(?:p|a href="[^"<>]*"|a)>/g, '')).not.toMatch(/[<>]/)
    expect(html).toBe(toWellFormed(html))
  })
})

describe('the terms of use', () => {
  it.each([
    ['whole', null, 'id', null],
    ['whole', 'ANTARA', 'id', 'Wajib menyebut: ANTARA.'],
    ['summary', null, 'id', 'Naskah lengkap tidak boleh dimuat ulang: haknya pada sumber.'],
    [
      'nothing',
      'ANTARA',
      'en',
      'The full text may not be republished: its source holds the rights. Name the source: ANTARA.',
    ],
  ] as const)('of %s with the credit %s in %s are %s', (passOn, credit, language, terms) => {
    expect(usageTerms({ attribution: { credit }, language, passOn })).toBe(terms)
  })
})
