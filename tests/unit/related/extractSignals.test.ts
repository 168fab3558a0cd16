import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ArticleFacts } from '../../../src/domain/article.js'

import { extractSignals, maxSignals } from '../../../src/domain/related/extractSignals.js'

describe('extractSignals', () => {
  it('gives terms, names, and what the editors state', () => {
    const signals = extractSignals(
      someFacts({
        title: 'Jembatan Ditutup',
        lead: 'Jembatan Brantas ditutup.',
        institutions: [{ id: 7, name: 'Dinas Perhubungan' }],
        topics: [{ id: 'mudik', name: 'Mudik' }],
        section: { id: 3, name: 'Daerah' },
      }),
    )

    expect(signals.map(({ key, label }) => [key, label])).toEqual([
      ['term:jembatan', 'Jembatan'],
      ['term:ditutup', 'ditutup'],
      ['institution:7', 'Dinas Perhubungan'],
      ['topic:mudik', 'Mudik'],
      ['term:brantas', 'Brantas'],
      ['section:3', 'Daerah'],
      ['name:jembatan brantas', 'Jembatan Brantas'],
    ])
  })

  it.each([
    ['stop words', 'yang menurut tersebut'],
    ['short words', 'di ke MA ya'],
    ['bare numbers', '2024 0825 76,81'],
    ['marks', '“–” …'],
  ])('makes no signal of %s', (_, lead) => {
    expect(extractSignals(someFacts({ lead }))).toEqual([])
  })

  it('takes spellings of a word as one, and shows the one in small letters', () => {
    const signals = extractSignals(
      someFacts({ title: 'Banjir Surut', lead: 'BANJIR di hulu, banjir di hilir; JUM’AT surut.' }),
    )

    expect(labelOf({ signals, key: 'term:banjir' })).toBe('banjir')
    expect(labelOf({ signals, key: 'term:surut' })).toBe('surut')
    expect(signals.map(({ key }) => key)).not.toContain('term:jumat')
  })

  it('weighs a word of the title as four of the body, by the root', () => {
    const signals = extractSignals(
      someFacts({ title: 'Irigasi', lead: 'Sawah sawah.', body: ['Sawah, sawah, bibit.'] }),
    )
    const bibit = weightOf({ signals, key: 'term:bibit' })

    expect(weightOf({ signals, key: 'term:irigasi' }) / bibit).toBeCloseTo(2)
    expect(weightOf({ signals, key: 'term:sawah' }) / bibit).toBeCloseTo(2)
  })

  it.each([
    ['institution:1', 1],
    ['topic:2', 1],
    ['section:3', 0.5],
    ['name:ciliwung hulu', 0.5],
  ])('weighs %s %d of a word that stands once', (key, factor) => {
    const signals = extractSignals(
      someFacts({
        lead: 'Air Ciliwung Hulu surut.',
        institutions: [{ id: 1, name: 'BPBD' }],
        topics: [{ id: 2, name: 'Cuaca' }],
        section: { id: 3, name: 'Daerah' },
      }),
    )

    expect(weightOf({ signals, key }) / weightOf({ signals, key: 'term:surut' })).toBeCloseTo(
      factor,
    )
  })

  it('takes a pair of capitalised words for a name only where they stand together', () => {
    const keys = namesIn(
      someFacts({
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
    const headlineOnly = someFacts({
      title: 'Kota Tua Ramai Pengunjung',
      lead: 'Pengunjung datang.',
    })
    const repeated = extractSignals(someFacts({ title: 'Kota Tua Ramai', lead: 'Di Kota Tua.' }))

    expect(namesIn(headlineOnly)).toEqual([])
    expect(
      weightOf({ signals: repeated, key: 'name:kota tua' }) /
        weightOf({ signals: repeated, key: 'term:ramai' }),
    ).toBeCloseTo(0.5 * Math.sqrt(5 / 4))
  })

  it('keeps the commonest words of a long article, of equal ones the first', () => {
    const rare = Array.from({ length: 60 }, (_, index) => `kata${index}`)
    const signals = extractSignals(someFacts({ lead: `${rare.join(' ')} bendungan bendungan` }))

    expect(signals).toHaveLength(maxSignals)
    expect(signals.map(({ key }) => key)).toEqual([
      'term:bendungan',
      ...rare.slice(0, maxSignals - 1).map((word) => `term:${word}`),
    ])
  })

  it('keeps what editors state in a long article, and leaves half the places to the text', () => {
    const long = Array.from({ length: 60 }, (_, index) => `kata${index} kata${index}`).join(' ')
    const institutions = Array.from({ length: 30 }, (_, id) => ({ id, name: `Dinas ${id}` }))
    const stated = (facts: ArticleFacts): number =>
      extractSignals(facts).filter(({ kind }) => kind === 'institution').length

    expect(stated(someFacts({ lead: long, institutions: institutions.slice(0, 5) }))).toBe(5)
    expect(stated(someFacts({ lead: long, institutions }))).toBe(maxSignals / 2)
  })

  it('counts a fact that is stated twice once', () => {
    const topic = { id: 1, name: 'Mudik' }

    expect(extractSignals(someFacts({ topics: [topic, topic] }))).toHaveLength(1)
  })

  it('gives nothing for an article without content', () => {
    expect(extractSignals(someFacts({}))).toEqual([])
  })

  it('gives at most 40 different signals, the heaviest first, as a vector of length 1', () => {
    const word = fc.constantFrom('banjir', 'Sungai', 'Brantas', 'yang', 'surut', '12', 'é', '.')
    const text = fc.oneof(
      fc.array(word).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary' }),
    )
    const named = fc.array(fc.record({ id: fc.nat(30), name: fc.string() }), { maxLength: 50 })

    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text),
        named,
        named,
        (title, lead, body, topics, institutions) => {
          const facts = someFacts({ title, lead, body, topics, institutions })
          const signals = extractSignals(facts)
          const weights = signals.map(({ weight }) => weight)

          expect(signals.length).toBeLessThanOrEqual(maxSignals)
          expect(new Set(signals.map(({ key }) => key)).size).toBe(signals.length)
          expect(weights).toEqual(weights.toSorted((one, other) => other - one))
          expect(Math.hypot(...weights)).toBeCloseTo(signals.length > 0 ? 1 : 0)
          expect(signals.every(({ key, kind }) => key.startsWith(`${kind}:`))).toBe(true)
          expect(extractSignals(facts)).toEqual(signals)
        },
      ),
    )
  })
})

type Signals = ReturnType<typeof extractSignals>

function someFacts({
  body = [],
  ...facts
}: Partial<Omit<ArticleFacts, 'body'>> & { readonly body?: readonly string[] }): ArticleFacts {
  return {
    id: 1,
    outlet: null,
    title: '',
    lead: '',
    publishedAt: '2025-03-01T05:00:00.000Z',
    section: null,
    topics: [],
    institutions: [],
    ...facts,
    body: body.map((text) => ({ kind: 'paragraph', text })),
  }
}

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
