import { describe, expect, it } from 'vitest'

import type { Reason } from '../../../src/domain/related/reasons.js'
import type { Rung } from '../../../src/domain/related/rungs.js'

import { giveReasons } from '../../../src/domain/related/giveReasons.js'
import { shortHash } from '../../../src/domain/related/signalHash.js'
import { articleOf, stepOf } from './articlesOf.js'

const weights = {
  'term:jembatan': 0.5,
  'term:brantas': 0.5,
  'name:dinas perhubungan': 0.4,
  'name:kali brantas': 0.3,
  'institution:Dinas Perhubungan Jatim': 0.3,
  'topic:Mudik': 0.2,
  'region:Kediri': 0.1,
  'region:Jatim': 0.1,
  'term:perhubungan': 0.1,
  'term:arus': 0.1,
  'term:truk': 0.1,
}
const host = articleOf({
  id: 1,
  section: '5',
  sectionName: 'Daerah',
  weights,
  steps: [stepOf({ position: 2 }), stepOf({ storyline: 2, position: 2 })],
})

describe('the reasons', () => {
  it('name what is shared, by kind and weight, and the age', () => {
    const candidate = {
      section: '5',
      publishedAt: '2025-03-07T11:00:00.000Z',
      weights: {
        'term:truk': 0.5,
        'term:brantas': 0.4,
        'term:asing': 0.9,
        'topic:Mudik': 0.4,
        'region:Kediri': 0.2,
        'institution:Dinas Perhubungan Jatim': 0.1,
      },
    }

    expect(reasonsOf({ candidate, ageHours: 73 })).toEqual([
      { kind: 'institution', labels: ['Dinas Perhubungan Jatim'] },
      { kind: 'topic', labels: ['Mudik'] },
      { kind: 'region', labels: ['Kediri'] },
      { kind: 'section', labels: ['Daerah'] },
      { kind: 'words', labels: ['brantas', 'truk'] },
      { kind: 'age', days: 3 },
    ])
  })

  it('do not say again in names, regions and words what is said before', () => {
    expect(reasonsOf({ candidate: { weights } })).toEqual([
      { kind: 'institution', labels: ['Dinas Perhubungan Jatim'] },
      { kind: 'topic', labels: ['Mudik'] },
      { kind: 'name', labels: ['kali brantas'] },
      { kind: 'region', labels: ['Kediri'] },
      { kind: 'words', labels: ['jembatan', 'arus', 'truk'] },
      { kind: 'age', days: 0 },
    ])
  })

  it('name three of a kind at most, those that weigh most', () => {
    const candidate = {
      weights: { 'term:arus': 0.1, 'term:jembatan': 0.8, 'term:truk': 0.9, 'term:brantas': 0.9 },
    }

    expect(reasonsOf({ candidate })[0]).toEqual({
      kind: 'words',
      labels: ['brantas', 'jembatan', 'truk'],
    })
  })

  it('take a label from either article, the own one first', () => {
    const hash = shortHash('term:arus')
    const labelled = (label: string) => [{ hash, kind: 'term' as const, label }]
    const words = (own: string | null, other: string | null): unknown => {
      const reasons = giveReasons({ ...host, labels: own === null ? [] : labelled(own) })({
        article: articleOf({
          weights: { 'term:arus': 1 },
          labels: other === null ? [] : labelled(other),
        }),
        rung: 'signals',
        score: 1,
        ageHours: Number.POSITIVE_INFINITY,
      })
      return reasons.map((reason) => ('labels' in reason ? reason.labels : reason))
    }

    expect(words('Arus', 'arus')).toEqual([['Arus']])
    expect(words(null, 'arus')).toEqual([['arus']])
    expect(words(null, null)).toEqual([])
  })

  it('say the section without a name where neither article has one', () => {
    const reasons = giveReasons({ ...host, labels: [] })({
      article: articleOf({ section: '5' }),
      rung: 'section',
      score: 1,
      ageHours: Number.POSITIVE_INFINITY,
    })

    expect(reasons).toEqual([{ kind: 'section', labels: [] }])
  })

  it.each<{ what: string; step: Parameters<typeof stepOf>[0]; reason: Reason }>([
    {
      what: 'a step with its stage',
      step: { position: 1, stage: 'laporan' },
      reason: { kind: 'storyline', title: 'Jembatan Runtuh', stage: 'laporan' },
    },
    {
      what: 'how a case ended after the host',
      step: { position: 3, isOutcome: true },
      reason: { kind: 'outcome', title: 'Jembatan Runtuh' },
    },
    {
      what: 'an end before the host as a step',
      step: { position: 1, isOutcome: true },
      reason: { kind: 'storyline', title: 'Jembatan Runtuh', stage: null },
    },
  ])('say first $what', ({ step, reason }) => {
    const candidate = { steps: [stepOf(step)], weights }

    expect(reasonsOf({ candidate })[0]).toEqual(reason)
  })

  it('say nothing of a storyline that is not shared', () => {
    const candidate = { steps: [stepOf({ storyline: 9 })] }

    expect(reasonsOf({ candidate }).map(({ kind }) => kind)).toEqual(['age'])
  })

  it('say that an article is evergreen, or that it is there for want of a better', () => {
    const kinds = (rung: Rung, isEvergreen: boolean): readonly string[] =>
      reasonsOf({ candidate: { isEvergreen }, rung }).map(({ kind }) => kind)

    expect(kinds('signals', true)).toEqual(['evergreen', 'age'])
    expect(kinds('outlet', false)).toEqual(['newest', 'age'])
    expect(kinds('section', false)).toEqual(['age'])
  })

  it.each([
    [0, 0],
    [23.9, 0],
    [24, 1],
    [-1, 0],
    [-48, -2],
  ])('count full days before the host: %d hours are %d', (ageHours, days) => {
    expect(reasonsOf({ candidate: {}, ageHours }).at(-1)).toEqual({ kind: 'age', days })
  })

  it('say no age where a date cannot be read', () => {
    expect(reasonsOf({ candidate: {}, ageHours: Number.POSITIVE_INFINITY })).toEqual([])
  })
})

function reasonsOf({
  candidate,
  rung = 'signals',
  ageHours = 0,
}: {
  readonly candidate: Parameters<typeof articleOf>[0]
  readonly rung?: Rung
  readonly ageHours?: number
}): readonly Reason[] {
  return giveReasons(host)({ article: articleOf(candidate), rung, score: 1, ageHours })
}
