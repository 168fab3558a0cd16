import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'

import type { CorpusCase } from '../../scripts/eval/institutions/corpus.js'
import type { Verdict } from '../../scripts/eval/institutions/judgeCases.js'

import { readCorpus } from '../../scripts/eval/institutions/corpus.js'
import { fullGazetteer } from '../../scripts/eval/institutions/fullGazetteer.js'
import { judgeCases } from '../../scripts/eval/institutions/judgeCases.js'
import { qualityOf, toReport } from '../../scripts/eval/institutions/measureInstitutions.js'
import { makeArticles } from '../../scripts/eval/institutions/measureSpeed.js'
import { usage } from '../../scripts/eval/institutions/readArguments.js'
import { runInstitutions } from '../../scripts/eval/institutions/runInstitutions.js'
import { words } from '../../src/domain/text/words.js'

const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-institutions-'))
const gazetteer = fullGazetteer()
/** Milliseconds for a test that starts a process, on a busy machine. */
const patience = 120_000

afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  path.join(folder, 'articles.jsonl.gz'),
  gzipSync(
    [
      {
        title: 'BMKG perbarui aplikasi',
        paragraphs: ['Aplikasi BMKG dipakai BNPB.', 'Kominfo pernah mengujinya.'],
        publishedAt: '2025-06-02T01:00:00+07:00',
      },
      {
        title: 'Jembatan gantung dibuka',
        paragraphs: ['Warga menyeberang sejak pagi.'],
        publishedAt: '2025-06-03T01:00:00+07:00',
      },
    ]
      .map((article) => JSON.stringify(article))
      .join('\n'),
  ),
)

const run = (args: readonly string[]) => {
  const printed: string[] = []
  const warned: string[] = []
  const code = runInstitutions({
    args,
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  })
  return { code, printed: printed.join('\n'), warned: warned.join('\n') }
}

const judge = (one: Partial<CorpusCase>): Verdict => {
  const [verdict] = judgeCases({
    cases: [{ found: [], rule: 'aturan', text: '', ...one }],
    gazetteer,
  })
  if (!verdict) {
    throw new Error('no verdict')
  }
  return verdict
}

describe('eval:institutions', () => {
  it(
    'prints one JSON document with the figures, and counts the shared articles',
    {
      timeout: patience,
    },
    () => {
      const { stderr, stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/eval/evalInstitutions.ts', '--json', '--shared', folder],
        { cwd: root, encoding: 'utf8' },
      )

      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toMatchObject({
        articlesPerSecond: expect.any(Number),
        goals: { precision: true, recall: true, sentences: true },
        heapMB: expect.any(Number),
        precision: expect.any(Number),
        ratioToTokenizer: expect.any(Number),
        readyMs: expect.any(Number),
        recall: expect.any(Number),
        sentences: expect.any(Number),
        shared: {
          articles: 2,
          articlesWithOne: 1,
          former: 1,
          institutions: 3,
          mostFrequent: [
            ['bmkg', 1],
            ['bnpb', 1],
            ['kominfo', 1],
          ],
          open: 0,
          speed: { articles: 2 },
        },
      })
    },
  )

  it('explains itself, and what is wrong with the command line', () => {
    expect(run(['--help'])).toEqual({ code: 0, printed: usage, warned: '' })
    expect(run(['--speed'])).toMatchObject({ code: 2, printed: '' })
  })

  it('says which folder has no articles', () => {
    expect(() => run(['--shared', path.join(folder, 'nothing')])).toThrow(
      /nothing\/articles\.jsonl\.gz cannot be read: there is no such file/,
    )
  })
})

describe('the verdict on a case', () => {
  it('is right where the recogniser finds what the editor finds', () => {
    expect(judge({ found: ['bmkg'], text: 'Data BMKG terbit.' })).toMatchObject({
      closed: [],
      misled: [],
      missed: [],
      right: ['bmkg'],
      wrong: [],
    })
  })

  it('tells what is missed and what is wrong', () => {
    expect(judge({ found: ['bnpb'], text: 'Data BMKG terbit.' })).toMatchObject({
      missed: ['bnpb'],
      right: [],
      wrong: ['bmkg'],
    })
  })

  it('tells of a name that should have stayed open', () => {
    expect(judge({ open: { BMKG: [] }, text: 'Data BMKG terbit.' })).toMatchObject({
      closed: ['BMKG'],
      wrong: ['bmkg'],
    })
  })

  it('asks an open name for all the candidates of the case', () => {
    const open = (keys: readonly string[]) =>
      judge({ open: { 'DPRD Bogor': keys }, text: 'DPRD Bogor bersidang.' }).closed

    expect(open(['dprd-kota-bogor', 'dprd-kabupaten-bogor'])).toEqual([])
    expect(open(['dprd-kota-bogor', 'dprd-kota-depok'])).toEqual(['DPRD Bogor'])
  })

  it('tells of an open name that no case asks for', () => {
    expect(judge({ text: 'DPRD Bogor bersidang.' }).needless).toEqual(['DPRD Bogor'])
  })

  it.each([
    { former: { kominfo: ['komdigi'] }, misled: [] },
    { former: { kominfo: ['klh'] }, misled: ['kominfo'] },
    { former: {}, misled: ['kominfo'] },
  ])('compares successors: $former', ({ former, misled }) => {
    const text = 'Kominfo pernah mengujinya.'

    expect(judge({ former, found: ['kominfo'], text }).misled).toEqual(misled)
  })
})

describe('the figures', () => {
  it('are shares over all cases together', () => {
    const quality = qualityOf([
      judge({ found: ['bmkg', 'bnpb', 'kpk'], text: 'Data BMKG dan BNPB terbit.' }),
      judge({ text: 'Data BPOM terbit.' }),
    ])

    expect(quality).toMatchObject({ cases: 2, precision: 2 / 3, recall: 2 / 3, sentences: 2 })
    expect(quality.rules).toEqual({ aturan: { of: 2, right: 0 } })
    expect(quality.wrong.map(({ expected, got }) => ({ expected, got }))).toEqual([
      { expected: ['bmkg', 'bnpb', 'kpk'], got: ['bmkg', 'bnpb'] },
      { expected: [], got: ['bpom'] },
    ])
  })

  it('name the goals that are missed', () => {
    const quality = qualityOf([judge({ text: 'Data BPOM terbit.' })])
    const speed = { articles: 1, articlesPerSecond: 1, ratioToTokenizer: 2.5, wordsPerArticle: 400 }
    const built = { gazetteer, heapMB: 151, readyMs: 10 }

    expect(toReport({ built, quality, speed }).goals).toEqual({
      heapMB: false,
      precision: false,
      ratioToTokenizer: false,
      readyMs: true,
      recall: true,
      sentences: false,
    })
  })

  it('are measured on articles of about 400 words, no two alike', () => {
    const articles = makeArticles(readCorpus())
    const counts = articles.map((texts) => texts.flatMap((text) => words(text)).length)

    expect(new Set(articles.map((texts) => texts.join())).size).toBe(articles.length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(400)
    expect(Math.max(...counts)).toBeLessThan(440)
  })
})
