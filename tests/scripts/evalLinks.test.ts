import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

import { usage } from '../../scripts/eval/readArguments.js'
import { runEvaluation } from '../../scripts/eval/runEvaluation.js'
import { openFolder } from './evalCorpus.js'

const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
const folder = openFolder()
const { articlesFile, linksFile } = folder.writeCorpus()
/** Milliseconds for a test that starts a process, on a busy machine. */
const patience = 60_000
const files = ['--articles', articlesFile, '--links', linksFile]

afterAll(() => folder.remove())

const run = (args: readonly string[]) => {
  const printed: string[] = []
  const warned: string[] = []
  const code = runEvaluation({
    args,
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
  })
  return { code, printed: printed.join('\n'), warned: warned.join('\n') }
}

const spawn = (args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval/evalLinks.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })

const score = {
  'hit@1': expect.any(Number),
  'hit@3': expect.any(Number),
  'hit@5': expect.any(Number),
  'hit@10': expect.any(Number),
  mrr: expect.any(Number),
}
const set = { all: { ...score, queries: 2 }, topical: { ...score, queries: 2 } }
const site = { all: { ...score, queries: 1 }, topical: { ...score, queries: 0 } }
const measurement = {
  macro: { all: score, topical: score },
  sets: { 'harian-2025-06': set, 'tribun-2025-06': site },
}
const interval = {
  difference: expect.any(Number),
  high: expect.any(Number),
  low: expect.any(Number),
}
const comparison = { ...measurement, mrrDifference: { all: interval, topical: interval } }

describe('eval:links', () => {
  it('prints one JSON document and nothing else', { timeout: patience }, () => {
    const { status, stderr, stdout } = spawn([...files, '--json'])

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      ...measurement,
      baselines: {
        bm25: comparison,
        contextualLike: comparison,
        newestInSection: comparison,
        yarppLike: comparison,
      },
    })
  })

  it('prints tables with every set, the mean and the baselines', () => {
    const { code, printed, warned } = run(files)

    expect({ code, warned }).toEqual({ code: 0, warned: '' })
    expect(printed).toMatch(/harian-2025-06 +1\.000 +1\.000 +1\.000 +1\.000 +1\.000 +2$/m)
    expect(printed).toMatch(/newestInSection( +\d\.\d{3}){5} +mrr \+\d\.\d{3} \[.\d\.\d{3}, .+\]$/m)
    expect(printed).toContain('All links')
    expect(printed).toContain('on topic only')
  })

  it('explains itself', () => {
    expect(run(['--help'])).toEqual({ code: 0, printed: usage, warned: '' })
  })

  it.each([
    { args: [], says: '--articles FILE and --links FILE are missing.' },
    { args: ['--articles', 'a.jsonl'], says: '--links FILE is missing.' },
    { args: ['--links', 'l.jsonl', '--json'], says: '--articles FILE is missing.' },
    { args: ['--articles', '--links', 'l.jsonl'], says: "'--articles" },
    { args: [...files, '--semua'], says: "'--semua'" },
    { args: [...files, 'lagi'], says: "'lagi'" },
  ])('says what to write instead of $args', ({ args, says }) => {
    const { code, printed, warned } = run(args)

    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(warned).toContain(says)
    expect(warned).toContain(usage)
  })

  it('ends with 1 and one line when a file is missing', { timeout: patience }, () => {
    expect(spawn(['--articles', 'tidak-ada.jsonl', '--links', linksFile, '--json'])).toMatchObject({
      status: 1,
      stderr: 'tidak-ada.jsonl cannot be read: there is no such file.\n',
      stdout: '',
    })
  })
})
