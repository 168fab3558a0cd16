import { describe, expect, it } from 'vitest'

import type { DocID } from '../../../src/domain/article.js'
import type { StorylineStep } from '../../../src/domain/related/indexedArticle.js'

import { pickOfStorylines, stageKeys } from '../../../src/domain/related/storyline.js'
import { articleOf, stepOf } from './articlesOf.js'

describe('pickOfStorylines', () => {
  it.each<{ what: string; own: Choice; others: readonly Choice[]; picked: readonly DocID[] }>([
    {
      what: 'the outcome, then the step before, then the newest',
      own: { position: 3, stage: 'sidang' },
      others: [
        { id: 'laporan', position: 1, stage: 'laporan' },
        { id: 'penyidikan', position: 2, stage: 'penyidikan' },
        { id: 'tuntutan', position: 4, stage: 'tuntutan' },
        { id: 'pledoi', position: 5, stage: 'pledoi' },
        { id: 'putusan', position: 6, stage: 'putusan', isOutcome: true },
      ],
      picked: ['putusan', 'penyidikan', 'pledoi'],
    },
    {
      what: 'no outcome and nothing newer for a host that is the outcome',
      own: { position: 6, stage: 'putusan', isOutcome: true },
      others: [
        { id: 'pledoi', position: 5, stage: 'pledoi' },
        { id: 'tuntutan', position: 4, stage: 'tuntutan' },
      ],
      picked: ['pledoi'],
    },
    {
      what: 'no outcome that was before the host, other than as the step before',
      own: { position: 3 },
      others: [
        { id: 'damai', position: 1, isOutcome: true },
        { id: 'gugatan', position: 2 },
      ],
      picked: ['gugatan'],
    },
    {
      what: 'the latest of several outcomes',
      own: { position: 1 },
      others: [
        { id: 'banding', position: 3, stage: 'putusan', isOutcome: true },
        { id: 'putusan', position: 2, stage: 'putusan', isOutcome: true },
      ],
      picked: ['banding'],
    },
    {
      what: 'the nearest step before of another stage',
      own: { position: 4, stage: 'sidang' },
      others: [
        { id: 'kemarin', position: 3, stage: 'sidang' },
        { id: 'penyidikan', position: 2, stage: 'penyidikan' },
        { id: 'laporan', position: 1, stage: 'laporan' },
      ],
      picked: ['penyidikan'],
    },
    {
      what: 'the nearest step before of the same stage where there is no other',
      own: { position: 4, stage: 'sidang' },
      others: [
        { id: 'kemarin', position: 3, stage: 'sidang' },
        { id: 'lusa', position: 2, stage: 'sidang' },
      ],
      picked: ['kemarin'],
    },
    {
      what: 'a step without a stage as one of another stage',
      own: { position: 3 },
      others: [
        { id: 'kedua', position: 2 },
        { id: 'pertama', position: 1, stage: 'laporan' },
      ],
      picked: ['kedua'],
    },
    {
      what: 'of one stage one only',
      own: { position: 1, stage: 'laporan' },
      others: [
        { id: 'putusan', position: 5, stage: 'putusan', isOutcome: true },
        { id: 'amar', position: 4, stage: 'putusan' },
        { id: 'sidang', position: 3, stage: 'sidang' },
      ],
      picked: ['putusan', 'sidang'],
    },
    {
      what: 'of two at one position the better',
      own: { position: 1 },
      others: [
        { id: 'baik', position: 2 },
        { id: 'kurang', position: 2 },
      ],
      picked: ['baik'],
    },
    {
      what: 'nothing of another storyline, and nothing at the place of the host',
      own: { position: 2 },
      others: [
        { id: 'asing', position: 1, storyline: 9 },
        { id: 'sejajar', position: 2 },
      ],
      picked: [],
    },
  ])('picks $what', ({ own, others, picked }) => {
    expect(
      pick({ own: [own], others: others.map(({ id, ...step }) => ({ id, steps: [step] })) }),
    ).toEqual(picked)
  })

  it('puts the outcomes of all storylines before the steps of any', () => {
    const own = [
      { storyline: 2, position: 2 },
      { storyline: 1, position: 2 },
    ]
    const others = [
      { id: 'satu-lama', steps: [{ storyline: 1, position: 1 }] },
      { id: 'satu-akhir', steps: [{ storyline: 1, position: 3, isOutcome: true }] },
      { id: 'dua-akhir', steps: [{ storyline: '2', position: 3, isOutcome: true }] },
      { id: 'dua-lama', steps: [{ storyline: 2, position: 1 }] },
    ]
    const picked = ['satu-akhir', 'dua-akhir', 'satu-lama', 'dua-lama']

    expect(pick({ own, others })).toEqual(picked)
    expect(pick({ own: own.toReversed(), others: others.toReversed() })).toEqual(picked)
  })

  it('picks an article once that is in two storylines of the host', () => {
    const both = [
      { storyline: 1, position: 1 },
      { storyline: 2, position: 1 },
    ]
    const own = both.map((step) => ({ ...step, position: 2 }))

    expect(pick({ own, others: [{ id: 'lama', steps: both }] })).toEqual(['lama'])
  })

  it('picks nothing for a host without storylines', () => {
    expect(pick({ own: [], others: [{ id: 'lama', steps: [{}] }] })).toEqual([])
  })
})

describe('stageKeys', () => {
  it('are the same for one stage of one storyline alone', () => {
    const keyOf = (step: Partial<StorylineStep>): string =>
      stageKeys([{ ofHost: stepOf({}), ofCandidate: stepOf(step) }]).join()

    expect(keyOf({ stage: 'sidang', position: 2 })).toBe(keyOf({ stage: 'sidang', position: 3 }))
    expect(keyOf({ stage: 'sidang' })).not.toBe(keyOf({ stage: 'putusan' }))
    expect(keyOf({ stage: 'sidang' })).not.toBe(keyOf({ stage: 'sidang', storyline: 2 }))
    expect(keyOf({ stage: null })).toBe('')
  })
})

type Choice = Partial<StorylineStep> & { readonly id?: DocID }

function pick({
  own,
  others,
}: {
  readonly own: readonly Partial<StorylineStep>[]
  readonly others: readonly {
    readonly id?: DocID | undefined
    readonly steps: readonly Partial<StorylineStep>[]
  }[]
}): readonly DocID[] {
  const candidates = others.map(({ id = 2, steps }) => ({
    article: articleOf({ id, steps: steps.map(stepOf) }),
    rung: 'storyline' as const,
    score: 0,
    ageHours: 0,
  }))
  return pickOfStorylines({
    host: articleOf({ id: 1, steps: own.map(stepOf) }),
    candidates,
  }).map(({ article }) => article.id)
}
