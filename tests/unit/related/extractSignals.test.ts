import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ArticleFacts } from '../../../src/domain/article.js'

import { extractSignals, maxSignals } from '../../../src/domain/related/extractSignals.js'
import { factsOf } from './articlesOf.js'

const banyuwangi = { id: 'Banyuwangi', name: 'Banyuwangi' }
const police = { id: 7, name: 'Polres Banyuwangi', parents: [], regions: [banyuwangi] }

describe('extractSignals', () => {
  it('gives terms, names, and what the editors state, the heaviest first', () => {
    const signals = extractSignals(
      factsOf({
        title: 'Jembatan Ditutup',
        lead: 'Jembatan Brantas ditutup.',
        institutions: [police],
        topics: [{ id: 'mudik', name: 'Mudik' }],
        section: { id: 3, name: 'Daerah' },
      }),
    )

    expect(signals.map(({ key, label }) => [key, label])).toEqual([
      ['term:jembatan', 'Jembatan'],
      ['term:ditutup', 'ditutup'],
      ['term:brantas', 'Brantas'],
      ['institution:7', 'Polres Banyuwangi'],
      ['topic:mudik', 'Mudik'],
      ['name:jembatan brantas', 'Jembatan Brantas'],
      ['region:banyuwangi', 'Banyuwangi'],
    ])
  })

  it.each([
    ['stop words', 'yang menurut tersebut'],
    ['short words', 'di ke MA ya'],
    ['bare numbers', '2024 0825 76,81'],
    ['marks', '“–” …'],
  ])('makes no signal of %s', (_, lead) => {
    expect(extractSignals(factsOf({ lead }))).toEqual([])
  })

  it('takes spellings of a word as one, and shows the one in small letters', () => {
    const signals = extractSignals(
      factsOf({ title: 'Banjir Surut', lead: 'BANJIR di hulu, banjir di hilir; JUM’AT surut.' }),
    )

    expect(labelOf({ signals, key: 'term:banjir' })).toBe('banjir')
    expect(labelOf({ signals, key: 'term:surut' })).toBe('surut')
    expect(signals.map(({ key }) => key)).not.toContain('term:jumat')
  })

  it('weighs a word of the title as four of the body, by the root', () => {
    const signals = extractSignals(
      factsOf({ title: 'Irigasi', lead: 'Sawah sawah.', body: ['Sawah, sawah, bibit.'] }),
    )
    const bibit = weightOf({ signals, key: 'term:bibit' })

    expect(weightOf({ signals, key: 'term:irigasi' }) / bibit).toBeCloseTo(2)
    expect(weightOf({ signals, key: 'term:sawah' }) / bibit).toBeCloseTo(2)
  })

  it('counts extra words as if they stood in the title', () => {
    const stated = extractSignals(
      factsOf({ lead: 'Bibit.', extraWords: ['Irigasi', 'sawah raya'] }),
    )
    const written = extractSignals(factsOf({ lead: 'Bibit.', title: 'Irigasi, sawah raya' }))

    expect(stated).toEqual(written)
  })

  it.each([
    ['institution:7', 1],
    ['institution:8', 0.5],
    ['topic:2', 1],
    ['region:banyuwangi', 0.5],
    ['name:ciliwung hulu', 0.7],
    ['term:ciliwung', 1.3],
  ])('weighs %s %d of a small word that stands once', (key, factor) => {
    const signals = extractSignals(
      factsOf({
        lead: 'Air Ciliwung Hulu surut.',
        institutions: [{ ...police, parents: [{ id: 8, name: 'Polda Jatim' }] }],
        topics: [{ id: 2, name: 'Cuaca' }],
      }),
    )

    expect(weightOf({ signals, key }) / weightOf({ signals, key: 'term:surut' })).toBeCloseTo(
      factor,
    )
  })

  it('gives a headline in capitals the signals of one in small letters', () => {
    const body = ['Air di Genteng surut, dan warga pulang.']
    const loud = extractSignals(factsOf({ title: 'AIR GENTENG SURUT WARGA PULANG', body }))
    const quiet = extractSignals(factsOf({ title: 'Air genteng surut warga pulang', body }))
    const bare = (signals: Signals) => signals.map(({ key, weight }) => ({ key, weight }))

    expect(bare(loud)).toEqual(bare(quiet))
  })

  it('takes a pair of capitalised words for a name only where they stand together', () => {
    const keys = namesIn(
      factsOf({
        lead: 'Warga Kampung\u00a0Melayu pindah. Menurut Budi, Kampung, Rawa dan Kota Tua sepi.',
        body: ['Jalan Braga', 'Dago ramai, Jalan-Braga macet.'],
      }),
    )

    expect(keys).toEqual([
      'name:jalan braga',
      'name:kampung melayu',
      'name:kota tua',
      'name:warga kampung',
    ])
  })

  it('does not take the capitals of a headline for names, but counts the names that it repeats', () => {
    const headlineOnly = factsOf({
      title: 'Kota Tua Ramai Pengunjung',
      lead: 'Pengunjung datang.',
    })
    const repeated = extractSignals(factsOf({ title: 'Kota Tua Ramai', lead: 'Di Kota Tua.' }))

    expect(namesIn(headlineOnly)).toEqual([])
    expect(
      weightOf({ signals: repeated, key: 'name:kota tua' }) /
        weightOf({ signals: repeated, key: 'term:ramai' }),
    ).toBeCloseTo(0.7 * Math.sqrt(5 / 4))
  })

  it('keeps the commonest words of a long article, of equal ones the first', () => {
    const rare = Array.from({ length: 300 }, (_, index) => `kata${index}`)
    const signals = extractSignals(factsOf({ lead: `${rare.join(' ')} bendungan bendungan` }))

    expect(signals.map(({ key }) => key)).toEqual([
      'term:bendungan',
      ...rare.slice(0, maxSignals - 1).map((word) => `term:${word}`),
    ])
  })

  it('keeps what editors state in a long article', () => {
    const long = Array.from({ length: 300 }, (_, index) => `kata${index} kata${index}`).join(' ')
    const signals = extractSignals(factsOf({ lead: long, institutions: [police] }))

    expect(signals).toHaveLength(maxSignals)
    expect(signals.slice(-2).map(({ key }) => key)).toEqual(['institution:7', 'region:banyuwangi'])
  })

  it('does not read links within the body to other articles', () => {
    const facts = factsOf({ lead: 'Sawah kering.' })
    const linking: ArticleFacts = {
      ...facts,
      body: [{ kind: 'readAlso', text: 'Baca juga: Festival Gandrung' }],
    }

    expect(extractSignals(linking)).toEqual(extractSignals(facts))
  })

  it('reads other languages without the Indonesian stop words, and drops short words', () => {
    const signals = extractSignals(
      factsOf({ language: 'en', lead: 'Harvest of the rice and yang corn has begun in 2025.' }),
    )

    expect(signals.map(({ key }) => key)).toEqual([
      'term:harvest',
      'term:rice',
      'term:yang',
      'term:corn',
      'term:begun',
    ])
  })

  it('gives nothing for an article without content', () => {
    expect(extractSignals(factsOf({}))).toEqual([])
  })

  it('gives a bounded number of different signals, the heaviest first, as a vector of length 1', () => {
    const word = fc.constantFrom('banjir', 'Sungai', 'Brantas', 'yang', 'surut', '12', 'é', '.')
    const text = fc.oneof(
      fc.array(word).map((parts) => parts.join(' ')),
      fc.string({
        unit: fc.constantFrom('a', 'Z', 'é', 'ß', '𝒜', '\u200b', '\ud83d', '5', ' ', '.'),
      }),
    )
    const named = fc.constantFrom(0, 1, 3, 130).map((count) => manyNamed.slice(0, count))
    const anything = fc.record({
      title: text,
      lead: text,
      body: fc.array(text, { maxLength: 4 }),
      extraWords: fc.array(text, { maxLength: 2 }),
      topics: named,
      language: fc.constantFrom('id', 'en'),
    })

    fc.assert(
      fc.property(anything, named, fc.string(), (choices, institutions, region) => {
        const facts = factsOf({
          ...choices,
          institutions: institutions.map((fact) => ({
            ...fact,
            parents: [fact],
            regions: [{ id: region, name: region }],
          })),
        })
        const signals = extractSignals(facts)
        const weights = signals.map(({ weight }) => weight)

        expect(signals.length).toBeLessThanOrEqual(maxSignals)
        expect(new Set(signals.map(({ key }) => key)).size).toBe(signals.length)
        expect(weights).toEqual(weights.toSorted((one, other) => other - one))
        expect(Math.hypot(...weights)).toBeCloseTo(signals.length > 0 ? 1 : 0)
        expect(signals.every(({ key, kind }) => key.startsWith(`${kind}:`))).toBe(true)
        expect(extractSignals(facts)).toEqual(signals)
      }),
    )
  })
})

const manyNamed = Array.from({ length: 130 }, (_, id) => ({ id, name: `Nama ${id}` }))

type Signals = ReturnType<typeof extractSignals>

function namesIn(facts: ArticleFacts): readonly string[] {
  return extractSignals(facts)
    .filter(({ kind }) => kind === 'name')
    .map(({ key }) => key)
    .toSorted()
}

function weightOf({ signals, key }: { readonly signals: Signals; readonly key: string }): number {
  return signals.find((signal) => signal.key === key)?.weight ?? Number.NaN
}

function labelOf({ signals, key }: { readonly signals: Signals; readonly key: string }): unknown {
  return signals.find((signal) => signal.key === key)?.label
}
