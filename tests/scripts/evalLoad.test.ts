import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'

import { loadEvaluation, type Pool } from '../../scripts/eval/loadEvaluation.js'
import { articleLines, type LinkLine, linkLines, openFolder, toLines } from './evalCorpus.js'

const folder = openFolder()

afterAll(() => folder.remove())

const load = (links?: readonly LinkLine[]): readonly Pool[] =>
  loadEvaluation(folder.writeCorpus(links))

const questionOf = (pools: readonly Pool[], id: string) =>
  pools.flatMap(({ questions }) => questions).find(({ query }) => query.article.id === id)

const candidatesOf = (pools: readonly Pool[], id: string): readonly string[] | undefined =>
  questionOf(pools, id)?.query.candidates.map((candidate) => candidate.id)

describe('the questions of an evaluation', () => {
  it('offer the articles of the set published before, newest first, whatever their offset', () => {
    expect(candidatesOf(load(), 'surut')).toEqual(['kopi', 'dermaga', 'cabai', 'banjir'])
  })

  it('offer no article of the same moment', () => {
    const links = [...linkLines, { articleId: 'bantuan', targetId: 'banjir', topical: true }]

    expect(candidatesOf(load(links), 'bantuan')).not.toContain('surut')
    expect(candidatesOf(load(links), 'surut')).not.toContain('bantuan')
  })

  it('offer only articles of the same site where a set is made of papers of their own', () => {
    expect(candidatesOf(load(), 'satu-baru')).toEqual(['satu-lama'])
  })

  it('keep what editors linked, and which of it is on topic', () => {
    const question = questionOf(load(), 'surut')

    expect(question?.linked).toEqual(new Set(['banjir', 'kopi']))
    expect(question?.topical).toEqual(new Set(['banjir']))
  })

  it.each([
    { case: 'a later article', targetId: 'pasar' },
    { case: 'an article of the same moment', targetId: 'bantuan' },
    { case: 'an article of another set', targetId: 'satu-lama' },
    { case: 'the article itself', targetId: 'surut' },
    { case: 'an article that is not there', targetId: 'hilang' },
  ])('leave out a link to $case', ({ targetId }) => {
    const links = [...linkLines, { articleId: 'surut', targetId, topical: true }]

    expect(questionOf(load(links), 'surut')?.linked).toEqual(new Set(['banjir', 'kopi']))
  })

  it('leave out an article without a link left', () => {
    const links = [...linkLines, { articleId: 'dua-baru', targetId: 'satu-lama', topical: true }]

    expect(questionOf(load(links), 'dua-baru')).toBeUndefined()
  })

  it('come with all articles of their outlet, newest first', () => {
    const paper = load().find(({ set }) => set === 'harian-2025-06')

    expect(paper?.articles.map(({ id }) => id)).toEqual([
      'pasar',
      'bantuan',
      'surut',
      'kopi',
      'dermaga',
      'cabai',
      'banjir',
    ])
  })

  it('are the same from a gzipped file, whatever its name', () => {
    const articlesFile = folder.write('articles.txt', gzipSync(toLines(articleLines)))
    const linksFile = folder.write('links.txt', gzipSync(toLines(linkLines)))

    expect(loadEvaluation({ articlesFile, linksFile })).toEqual(load())
  })
})

describe('a file that cannot be used', () => {
  const loadArticles = (content: string) => () =>
    loadEvaluation({
      articlesFile: folder.write('broken.jsonl', content),
      linksFile: folder.writeCorpus().linksFile,
    })

  it('is named when it is missing', () => {
    const { linksFile } = folder.writeCorpus()

    expect(() => loadEvaluation({ articlesFile: 'tidak-ada.jsonl', linksFile })).toThrow(
      'tidak-ada.jsonl cannot be read: there is no such file.',
    )
  })

  it.each([
    { case: 'no JSON', line: '{', says: 'line 2 is no JSON object' },
    { case: 'no object', line: '[]', says: 'line 2 is no JSON object' },
    { case: 'without an id', line: '{"publishedAt":"2025-06-02"}', says: 'line 2: "id" has to be' },
    { case: 'without a date', line: '{"publishedAt":"kemarin"}', says: 'has to be an ISO 8601' },
    {
      case: 'without paragraphs',
      line: '{"id":"a","publishedAt":"2025-06-02","paragraphs":[1]}',
      says: '"paragraphs" has to be a list of texts',
    },
  ])('is named with the line that is $case', ({ line, says }) => {
    expect(loadArticles(`${toLines(articleLines.slice(0, 1))}${line}\n`)).toThrow(says)
  })

  it('is named when a link does not say whether it is on topic', () => {
    const { articlesFile } = folder.writeCorpus()
    const linksFile = folder.write('vague.jsonl', '{"articleId":"a","targetId":"b"}')

    expect(() => loadEvaluation({ articlesFile, linksFile })).toThrow('"topical" has to be true')
  })

  it('is named when no link of it leads to an earlier article', () => {
    expect(() => load([{ articleId: 'banjir', targetId: 'cabai', topical: true }])).toThrow(
      /^No link of .*links\.jsonl leads/,
    )
  })
})
