import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import type { Case, Context } from './context.js'

import { withClient } from '../../dev/database/withClient.js'
import { runScript } from '../../scripts/runScript.js'
import { candidateRows, candidates } from './cases/candidates.js'
import { fullText } from './cases/fullText.js'
import { newsSitemap } from './cases/newsSitemap.js'
import { page } from './cases/page.js'
import { publish } from './cases/publish.js'
import { rebuild } from './cases/rebuild.js'
import { withdrawal } from './cases/withdrawal.js'
import { boot } from './configs.js'
import { dropDatabase, migratedDatabase, startServer } from './database.js'
import { type Row, rowOf } from './measure.js'
import { fillIndex } from './product.js'
import { at } from './random.js'
import { type Findings, tableOf, writeReport } from './report.js'
import { countArticles, type Load, multiplyArticles, seedArticles } from './seed.js'
import { createArchive } from './synthetic.js'

const cases: readonly Case[] = [
  publish,
  page,
  candidates,
  rebuild,
  withdrawal,
  newsSitemap,
  fullText,
]

const usage = `npm run bench -- [--articles 10000,100000] [--cases "${cases.map(({ name }) => name).join(',')}"]
  [--rounds 100] [--data folder] [--out folder]

  --articles  sizes of the archive, also as BENCH_ARTICLES
  --cases     only these
  --data      keeps the databases in this folder and uses what is there already
  --out       where bench.md and bench.json are written (.data/bench)`

type Options = {
  readonly cases: readonly Case[]
  readonly data: string | null
  readonly out: string
  readonly rounds: number
  readonly sizes: readonly number[]
}

const readOptions = (): Options | null => {
  const { values } = parseArgs({
    options: {
      articles: { default: process.env['BENCH_ARTICLES'] ?? '10000,100000', type: 'string' },
      cases: { default: cases.map(({ name }) => name).join(','), type: 'string' },
      data: { type: 'string' },
      help: { default: false, type: 'boolean' },
      out: { default: path.join('.data', 'bench'), type: 'string' },
      rounds: { default: '100', type: 'string' },
    },
  })
  const wanted = values.cases.split(',').map((name) => name.trim().toLowerCase())
  const options = {
    cases: cases.filter(({ name }) => wanted.includes(name.toLowerCase())),
    data: values.data === undefined ? null : path.resolve(values.data),
    out: path.resolve(values.out),
    rounds: Number(values.rounds),
    sizes: values.articles.split(',').map(Number),
  }
  const numbers = [options.rounds, ...options.sizes]
  const isUsable =
    !values.help && numbers.every((n) => Number.isInteger(n) && n > 0) && options.cases.length > 0
  return isUsable ? options : null
}

type Job = { readonly folder: string; readonly options: Options; readonly url: string }

const measureAll = async ({ folder, options, url }: Job): Promise<Findings> => {
  const archive = createArchive({ now: Date.now(), seed: 1 })
  const loads: (Load & { indexSeconds: number })[] = []
  const notes: { articles: number; name: string; text: string }[] = []
  const rows: Row[] = []
  for (const articles of options.sizes) {
    const name = `bench_${articles}`
    const database = await migratedDatabase({ name, url })
    const context: Context = {
      archive,
      articles,
      folder,
      log,
      rounds: options.rounds,
      url: database,
    }
    if ((await countArticles(database)) === 0) {
      loads.push(await load(context))
    }
    for (const { name: title, measure } of options.cases) {
      log(`${title}, ${articles} articles`)
      const own = path.join(folder, `${name}-${title}`)
      const outcome = await measure({ ...context, folder: own })
      await rm(own, { force: true, recursive: true })
      rows.push(...outcome.rows)
      if (outcome.notes !== undefined) {
        notes.push({ articles, name: title, text: outcome.notes })
      }
    }
    await (options.data === null && dropDatabase({ name, url }))
  }
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ')
  return {
    command,
    loads,
    notes,
    postgres: await versionOf(url),
    rows: [...rows, ...growthOf(rows)],
  }
}

/** What the largest archive costs against the smallest. */
const growthOf = (rows: readonly Row[]): readonly Row[] => {
  const sized = rows
    .filter(({ name }) => name === candidateRows.p95)
    .toSorted((one, other) => one.articles - other.articles)
  const [smallest, largest] = [sized.at(0), sized.at(-1)]
  return smallest === undefined || largest === undefined || smallest === largest
    ? []
    : [
        rowOf({
          name: `candidates, p95 : among ${smallest.articles.toLocaleString('en-GB')} articles`,
          articles: largest.articles,
          budget: { atMost: 1.5 },
          other: smallest.ours,
          ours: largest.ours,
        }),
      ]
}

/** Larger archives, in whole multiples, are copied from so many articles. */
const mostOriginals = 100_000

const load = async ({ archive, articles, url }: Context) => {
  const originals = articles > mostOriginals ? mostOriginals : articles
  log(`Loading ${originals} articles`)
  const loaded = await seedArticles({ archive, count: originals, newest: articles, url })
  log('Filling the index')
  const started = performance.now()
  const { payload, stop } = await boot({ url, variant: 'newsroom' })
  await fillIndex({ log, payload })
  await stop()
  if (originals < articles) {
    log(`Copying them until they are ${articles}`)
    await multiplyArticles({ count: articles, originals, url })
  }
  await withClient({ task: (client) => client.query('vacuum analyze'), url })
  return { ...loaded, indexSeconds: (performance.now() - started) / 1000 }
}

const versionOf = async (url: string): Promise<string> =>
  withClient({
    task: async (client) => {
      const { rows } = await client.query<{ server_version: string }>('show server_version')
      return at(rows, 0).server_version
    },
    url,
  })

const log = (line: string): void => console.error(`bench: ${line}`)

runScript(async (signal) => {
  const options = readOptions()
  if (options === null) {
    console.error(usage)
    return 1
  }
  const folder = options.data ?? (await mkdtemp(path.join(tmpdir(), 'newsroom-bench-')))
  await mkdir(folder, { recursive: true })
  const server = await startServer({ dataDir: path.join(folder, 'postgres') })
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Stopped.')), { once: true })
  })
  try {
    const findings = await Promise.race([measureAll({ folder, options, url: server.url }), aborted])
    const file = await writeReport({ findings, folder: options.out, now: new Date() })
    console.log(`${tableOf(findings.rows)}\n\n${file}`)
    return findings.rows.every(({ ok }) => ok) ? 0 : 1
  } finally {
    await server.stop()
    await (options.data === null && rm(folder, { force: true, recursive: true }))
  }
})
