import type pg from 'pg'

import type { SyntheticArchive, SyntheticArticle } from './synthetic.js'

import { withClient } from '../../dev/database/withClient.js'
import { lexicalBody, paragraphNode } from '../support/anArticle.js'
import { copyArchive } from '../support/copyArchive.js'
import { at } from './random.js'
import {
  advanceSequences,
  indexTables,
  insertArticles,
  insertLists,
  loadedTables,
  nameRareSignals,
  removePublished,
  secondaryIndexes,
  signalOfCopy,
  spanOfArchive,
} from './sql.js'

/** What loading an archive took. */
export type Load = {
  readonly articles: number
  readonly seconds: number
  /** Size of the database after loading, index and ledger not counted. */
  readonly megabytes: number
}

/** Something that is done with the newest articles first or last, in batches. */
export type Batch = readonly SyntheticArticle[]

/**
 * Fills a migrated, empty database with the `count` newest articles of an archive, oldest first.
 * The newest has the id `newest`. Rows are what a publish leaves in the tables of Payload, without
 * versions: Payload takes the row itself where there is none.
 *
 * @param args.onBatch told of every batch after it is written
 */
export const seedArticles = async ({
  archive,
  count,
  newest = count,
  onBatch = async () => undefined,
  url,
}: {
  readonly archive: SyntheticArchive
  readonly count: number
  readonly newest?: number
  readonly onBatch?: (batch: Batch) => Promise<void>
  readonly url: string
}): Promise<Load> =>
  withClient({
    task: async (client) => {
      const started = performance.now()
      // Rows are consistent by construction; checking every reference doubles the time.
      await client.query('set session_replication_role = replica')
      await writeLists({ archive, client })
      await withoutIndexes({
        client,
        tables: loadedTables,
        task: async () => writeArticles({ archive, client, count, newest, onBatch }),
      })
      for (const statement of advanceSequences) {
        await client.query(statement)
      }
      await client.query('vacuum analyze')
      return {
        articles: count,
        megabytes: await megabytesOf(client),
        seconds: (performance.now() - started) / 1000,
      }
    },
    url,
  })

/**
 * Makes of an archive of `originals` articles, index and ledger filled, the newest with the id
 * `count`, one of `count`: copies go further and further back. Words that few articles have, such as
 * names, are others in every copy; what is common is so in all of them.
 */
export const multiplyArticles = async ({
  count,
  originals,
  url,
}: {
  readonly count: number
  readonly originals: number
  readonly url: string
}): Promise<void> =>
  withClient({
    task: async (client) => {
      await client.query('set session_replication_role = replica')
      await client.query(nameRareSignals)
      const { rows } = await client.query<{ span: string }>(spanOfArchive)
      const statements = copyArchive({
        copies: count / originals - 1,
        id: (column) => `${column} - c.n * ${originals}`,
        interval: at(rows, 0).span,
        signal: signalOfCopy,
        target: `o.target - c.n * ${originals}`,
      })
      await withoutIndexes({
        client,
        tables: [...loadedTables, ...indexTables],
        task: async () => {
          for (const statement of statements) {
            await client.query(statement)
          }
        },
      })
      for (const statement of advanceSequences) {
        await client.query(statement)
      }
      await client.query('drop table rare_signals')
      await client.query('vacuum analyze')
    },
    url,
  })

/** The id of an article in a database that was filled with `count` articles. */
export const idOfArticle = ({
  count,
  index,
}: {
  readonly count: number
  readonly index: number
}): number => count - index

/** How many articles a database holds. */
export const countArticles = async (url: string): Promise<number> =>
  withClient({
    task: async (client) => {
      const { rows } = await client.query<{ n: number }>(
        'select count(*)::integer as n from articles',
      )
      return at(rows, 0).n
    },
    url,
  })

/** Removes what was published since a database was filled with `count` articles. */
export const removeNewer = async ({
  count,
  url,
}: {
  readonly count: number
  readonly url: string
}): Promise<void> => {
  await withClient({
    task: async (client) => {
      for (const statement of removePublished) {
        await client.query(statement, [count])
      }
      await client.query('vacuum analyze')
    },
    url,
  })
}

const batchSize = 1000

const writeArticles = async ({
  archive,
  client,
  count,
  newest,
  onBatch,
}: {
  readonly archive: SyntheticArchive
  readonly client: pg.Client
  readonly count: number
  readonly newest: number
  readonly onBatch: (batch: Batch) => Promise<void>
}): Promise<void> => {
  // The next batch is made while the database writes the last one.
  let writing: Promise<unknown> = Promise.resolve()
  for (let rest = count; rest > 0; rest -= batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, rest) }, (_, n) =>
      archive.article(rest - 1 - n),
    )
    const values = rowsOf({ batch, count: newest })
    await writing
    writing = client.query(insertArticles, values).then(() => onBatch(batch))
  }
  await writing
}

const pictures = 200

const rowsOf = ({ batch, count }: { readonly batch: Batch; readonly count: number }): string[] => [
  JSON.stringify(
    batch.map(({ index, lead, paragraphs, publishedAt, section, slug, title }) => ({
      id: idOfArticle({ count, index }),
      body: lexicalBody(paragraphs.map(paragraphNode)),
      image: (index % pictures) + 1,
      lead,
      publishedAt,
      section: section + 1,
      slug,
      title,
    })),
  ),
  JSON.stringify(
    batch.flatMap(({ author, index, institutions, topics }) => {
      const parent = idOfArticle({ count, index })
      return [
        { author: author + 1, order: 1, parent, path: 'authors' },
        ...institutions.map((institution, order) => ({
          institution: institution + 1,
          order: order + 1,
          parent,
          path: 'institutions',
        })),
        ...topics.map((topic, order) => ({
          order: order + 1,
          parent,
          path: 'topics',
          topic: topic + 1,
        })),
      ]
    }),
  ),
]

const writeLists = async ({
  archive,
  client,
}: {
  readonly archive: SyntheticArchive
  readonly client: pg.Client
}): Promise<void> => {
  const lists = {
    authors: archive.authors.map((name) => ({ name })),
    institutions: archive.institutions,
    media: Array.from({ length: pictures }, (_, n) => ({ name: `Foto ${n + 1}` })),
    outlets: [{ name: 'Kabar Musi Raya' }],
    sections: archive.sections.map(({ name, parent }) => ({
      name,
      parent: parent === null ? null : parent + 1,
    })),
    topics: archive.topics,
  }
  for (const [list, statement] of Object.entries(insertLists)) {
    const rows = lists[list as keyof typeof lists].map((row, position) => ({
      ...row,
      id: position + 1,
      slug: list === 'outlets' ? 'kabarmusi.example' : `${list}-${position + 1}`,
    }))
    await client.query(statement, [JSON.stringify(rows)])
  }
}

const withoutIndexes = async ({
  client,
  tables,
  task,
}: {
  readonly client: pg.Client
  readonly tables: readonly string[]
  readonly task: () => Promise<void>
}): Promise<void> => {
  const { rows } = await client.query<{ definition: string; name: string }>(secondaryIndexes, [
    [...tables],
  ])
  for (const { name } of rows) {
    await client.query(`drop index "${name}"`)
  }
  await task()
  for (const { definition } of rows) {
    await client.query(definition)
  }
}

const megabytesOf = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ size: string }>(
    'select pg_database_size(current_database())::text as size',
  )
  return Number(at(rows, 0).size) / 1e6
}
