import { afterAll, describe, expect, it } from 'vitest'

import type { Ranker } from '../../scripts/eval/ranker.js'

import { bm25 } from '../../scripts/eval/baselines/bm25.js'
import { contextualLike } from '../../scripts/eval/baselines/contextualLike.js'
import { newestInSection } from '../../scripts/eval/baselines/newestInSection.js'
import { countWords, indexTexts, sumPostings } from '../../scripts/eval/baselines/textIndex.js'
import { yarppLike } from '../../scripts/eval/baselines/yarppLike.js'
import { loadEvaluation } from '../../scripts/eval/loadEvaluation.js'
import { answerFor, openFolder } from './evalCorpus.js'

const folder = openFolder()
const pools = loadEvaluation(folder.writeCorpus())

afterAll(() => folder.remove())

const answerOf = (ranker: Ranker, id: string): readonly string[] =>
  pools.flatMap(({ articles, questions }) =>
    questions
      .filter(({ query }) => query.article.id === id)
      .flatMap(({ query }) => ranker(articles)(query)),
  )

describe('every baseline by text', () => {
  it.each([
    { name: 'bm25', ranker: bm25 },
    { name: 'yarppLike', ranker: yarppLike },
    { name: 'contextualLike', ranker: contextualLike },
  ])('puts the earlier story first: $name', ({ ranker }) => {
    expect(answerOf(ranker, 'surut')[0]).toBe('banjir')
    expect(answerOf(ranker, 'pasar')[0]).toBe('cabai')
  })
})

describe('newest in the section', () => {
  it('lists the section newest first, then the rest newest first', () => {
    expect(answerOf(newestInSection, 'surut')).toEqual(['dermaga', 'kopi', 'cabai', 'banjir'])
  })
})

describe('BM25', () => {
  it('reads title and lead, not the rest of the body', () => {
    const lines = [
      { paragraphs: ['Jalan rusak.', 'Gandrung menari.'] },
      { paragraphs: ['Gandrung tampil.', 'Jalan rusak.'] },
      { paragraphs: ['Hujan turun.', 'Jalan rusak.'], title: 'Gandrung' },
    ]

    expect(answerFor(bm25, lines)).toEqual(['1'])
  })

  it('puts short texts before long ones, and two words before one', () => {
    const lines = [
      { title: 'pasar gandrung' },
      { title: 'pasar gandrung tari malam minggu' },
      { title: 'pasar kopi' },
      { title: 'pasar gandrung' },
    ]

    expect(answerFor(bm25, lines)).toEqual(['0', '1', '2'])
  })

  it('counts a rare word for more than a common one', () => {
    const lines = [
      { title: 'gandrung menari' },
      { title: 'pasar malam' },
      { title: 'pasar pagi' },
      { title: 'pasar gandrung' },
    ]

    expect(answerFor(bm25, lines)).toEqual(['0', '2', '1'])
  })
})

describe('YARPP-like', () => {
  const filler = Array.from({ length: 20 }, (_, index) => `kata${index} kata${index}`).join(' ')

  it('asks for the 20 most frequent words of a body only', () => {
    const lines = [
      { paragraphs: ['gandrung'], section: 'budaya' },
      { paragraphs: ['kata7'], section: 'budaya' },
      { paragraphs: [`${filler} gandrung`] },
    ]

    expect(answerFor(yarppLike, lines)).toEqual(['1'])
  })

  it('matches titles with the title and bodies with the body, never across', () => {
    const lines = [
      { section: 'budaya', title: 'gandrung' },
      { paragraphs: ['festival'], section: 'budaya' },
      { paragraphs: ['festival'], section: 'budaya', title: 'pasar' },
      { paragraphs: ['gandrung'], title: 'festival' },
    ]

    expect(answerFor(yarppLike, lines)).toEqual([])
  })

  it('takes the rarity of a word squared: a rare one beats a common one that stands twice', () => {
    const lines = [
      ...Array.from({ length: 5 }, (_, index) => ({ section: 'budaya', title: `judul${index}` })),
      { paragraphs: ['pasar'], section: 'budaya' },
      { paragraphs: ['pasar'], section: 'budaya' },
      { paragraphs: ['pasar pasar'], section: 'budaya' },
      { paragraphs: ['gandrung'], section: 'budaya' },
      { paragraphs: ['pasar gandrung'] },
    ]

    expect(answerFor(yarppLike, lines)).toEqual(['8', '7', '6', '5'])
  })

  it('adds one for the section and for each tag that both have', () => {
    const lines = [
      { section: 'daerah' },
      { section: 'budaya', tags: ['kopi', 'osing'] },
      { section: 'budaya' },
      { section: 'daerah', tags: ['kopi', 'osing'] },
    ]

    expect(answerFor(yarppLike, lines)).toEqual(['1', '0'])
  })
})

describe('Contextual-Related-Posts-like', () => {
  const others = [{ title: 'satu' }, { title: 'dua' }, { title: 'tiga' }]

  it('asks for the first 100 words of the content only', () => {
    const words = Array.from({ length: 99 }, (_, index) => `kata${index}`).join(' ')
    const lines = [
      ...others,
      { title: 'akhir' },
      { title: 'ujung' },
      { paragraphs: [`${words} ujung akhir`] },
    ]

    expect(answerFor(contextualLike, lines)).toEqual(['4'])
  })

  it('does not count words of half the texts or of three characters', () => {
    const lines = [
      { title: 'gandrung' },
      { title: 'gandrung' },
      { title: 'api' },
      { title: 'dermaga' },
      { title: 'gandrung api dermaga' },
    ]

    expect(answerFor(contextualLike, lines)).toEqual(['3'])
  })

  it('prefers the shorter of two texts with the same word', () => {
    const long = Array.from({ length: 40 }, (_, index) => `panjang${index}`).join(' ')
    const lines = [
      ...others,
      { title: 'gandrung' },
      { paragraphs: [long], title: 'gandrung' },
      { title: 'gandrung' },
    ]

    expect(answerFor(contextualLike, [...others, ...lines])).toEqual(['6', '7'])
  })
})

describe('the index of texts', () => {
  it('counts words of the shortest length or more, without case and accents', () => {
    const counts = countWords({ shortest: 3, text: 'Café café di Jum’at, 17 Agustus' })

    expect([...counts]).toEqual([
      ['cafe', 2],
      ['jum', 1],
      ['agustus', 1],
    ])
  })

  it('sums what each posting of the words asked for is worth', () => {
    const index = indexTexts({ shortest: 1, texts: ['kopi kopi teh', 'teh', 'susu'] })
    const words = new Map([
      ['kopi', 1],
      ['teh', 10],
    ])
    const sums = sumPostings({
      index,
      words,
      worth: ({ count, frequency }) => count * frequency,
    })

    expect([...sums]).toEqual([22, 20, 0])
  })
})
