import type pg from 'pg'

import type { Case, Context } from '../context.js'
import type { Contender, Row } from '../measure.js'
import type { SyntheticArticle } from '../synthetic.js'

import { withClient } from '../../../dev/database/withClient.js'
import { boot } from '../configs.js'
import { findMariaDB, type MariaDB, type MariaDBPrograms, startMariaDB } from '../mariadb.js'
import { interleave, rowOf, timesOf } from '../measure.js'
import { candidateReader } from '../product.js'
import { idOfArticle } from '../seed.js'
import { createFullText, dropFullText, fullTextCandidates, mariaFullText } from '../sql.js'
import { isFunctionWord } from '../vocabulary.js'

/**
 * A hundred candidates for one article, by our index and by full-text ranking: an index over title,
 * lead and body, asked for any of the words of title and lead (without function words), best first.
 */
export const fullText: Case = {
  name: 'Full text',
  measure: async (context) => {
    const programs = findMariaDB()
    const rows = [
      ...(await againstPostgres(context)),
      ...(programs === null ? [] : await againstMariaDB({ context, programs })),
    ]
    const missing = 'MariaDB was not measured: no `mariadbd` on the path, and none in `MARIADBD`.'
    return { rows, ...(programs === null ? { notes: missing } : {}) }
  },
}

const budget = { atLeast: 80 }
const day = 86_400_000

const againstPostgres = async (context: Context): Promise<readonly Row[]> =>
  withClient({
    task: async (client) => {
      for (const statement of createFullText) {
        await client.query(statement)
      }
      const ask = (days: number): Contender => ({
        run: async (round) => askPostgres({ article: pick({ context, round }), client, days }),
      })
      try {
        return [
          ...(await compare({ budget, context, name: 'Postgres ts_rank', other: ask(100_000) })),
          ...(await compare({
            budget: null,
            context,
            name: 'Postgres ts_rank, last 30 days only',
            other: ask(30),
          })),
        ]
      } finally {
        await client.query(dropFullText)
      }
    },
    url: context.url,
  })

const againstMariaDB = async ({
  context,
  programs,
}: {
  readonly context: Context
  readonly programs: MariaDBPrograms
}): Promise<readonly Row[]> => {
  const server = await startMariaDB({ folder: context.folder, programs })
  try {
    await loadMariaDB({ context, server })
    const other: Contender = {
      run: async (round) => {
        const { id, publishedAt, words } = pick({ context, round })
        await server.query(mariaFullText.candidates({ id, publishedAt, words: words.join(' ') }))
      },
    }
    return await compare({ budget, context, name: 'MariaDB FULLTEXT', other })
  } finally {
    await server.stop()
  }
}

/** Ours and another way, in turns, on the same articles. */
const compare = async ({
  budget: wanted,
  context,
  name,
  other,
}: {
  readonly budget: Row['budget']
  readonly context: Context
  readonly name: string
  readonly other: Contender
}): Promise<readonly Row[]> => {
  const { payload, stop } = await boot({ url: context.url, variant: 'newsroom' })
  const candidates = candidateReader(payload)
  const times = await interleave({
    contenders: {
      other: { ...other, streak: 3 },
      // Ranking by full text takes all of the processor's caches, which no publish meets like that.
      ours: { run: async (round) => candidates(pick({ context, round })), streak: 60 },
    },
    // It takes seconds in a large archive.
    rounds: Math.max(5, Math.round(context.rounds / Math.max(1, context.articles / 10_000))),
    warmUp: 1,
  })
  await stop()
  const [ours, theirs] = [timesOf(times.ours), timesOf(times.other)]
  const { articles } = context
  return [
    rowOf({
      name: `${name} : candidates, p50`,
      articles,
      budget: articles >= 100_000 ? wanted : null,
      other: theirs.p50,
      ours: ours.p50,
    }),
    rowOf({
      name: `${name} : candidates, p95`,
      articles,
      budget: null,
      other: theirs.p95,
      ours: ours.p95,
    }),
  ]
}

type Asked = {
  readonly id: number
  readonly publishedAt: string
  /** The words of title and lead, each once. */
  readonly words: readonly string[]
}

/** A different recent article in every round. */
const pick = ({ context, round }: { readonly context: Context; readonly round: number }): Asked => {
  const { archive, articles } = context
  const article = archive.article((round * 37) % Math.min(articles, 2000))
  return {
    id: idOfArticle({ count: articles, index: article.index }),
    publishedAt: article.publishedAt,
    words: queryWords(article),
  }
}

const queryWords = ({ lead, title }: SyntheticArticle): readonly string[] => [
  ...new Set(
    `${title} ${lead}`
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2 && !isFunctionWord(word)),
  ),
]

const askPostgres = async ({
  article: { id, publishedAt, words },
  client,
  days,
}: {
  readonly article: Asked
  readonly client: pg.Client
  readonly days: number
}) =>
  client.query(fullTextCandidates, [
    words.join(' | '),
    id,
    publishedAt,
    new Date(Date.parse(publishedAt) - days * day).toISOString(),
  ])

const loadMariaDB = async ({
  context: { archive, articles },
  server,
}: {
  readonly context: Context
  readonly server: MariaDB
}): Promise<void> => {
  for (const statement of mariaFullText.create) {
    await server.query(statement)
  }
  for (let first = 0; first < articles; first += 500) {
    const rows = Array.from({ length: Math.min(500, articles - first) }, (_, offset) => {
      const { index, lead, paragraphs, publishedAt, title } = archive.article(first + offset)
      const content = [lead, ...paragraphs].join(' ')
      return { id: idOfArticle({ count: articles, index }), content, publishedAt, title }
    })
    await server.query(mariaFullText.insert(rows))
  }
  for (const statement of mariaFullText.index) {
    await server.query(statement)
  }
}
