import type pg from 'pg'

import { withClient } from '../../../dev/database/withClient.js'
import { firstAutomaticRank } from '../../../src/database/linkFunctions.js'
import { explainNothing } from '../../support/planRecorder.js'

/**
 * Fills a database in which the newsroom has published the articles 1 to `originals`: they are copied,
 * each copy half an hour older, until there are `count` articles. All signals of an original are
 * those of its copies, so the postings of every signal grow with the archive, as those of the
 * commonest signals do. The ledger has lists of fifteen for all of them, with pins, dead pins, titles
 * of imported text and bans; every article had other slugs before, and half of them stand in storylines.
 */
export const growArchive = async ({
  count,
  from,
  originals,
  url,
}: {
  readonly count: number
  /** How many articles there are already. */
  readonly from: number
  readonly originals: number
  readonly url: string
}): Promise<void> =>
  withClient({
    task: async (client) => {
      await client.query(explainNothing)
      await client.query('set session_replication_role = replica')
      const copies = { first: Math.max(1, from / originals), last: count / originals - 1 }
      for (const statement of copyArticles({ ...copies, originals })) {
        await client.query(statement)
      }
      for (const statement of linkArticles({ from, to: count })) {
        await client.query(statement)
      }
      for (const table of ['articles', 'storylines']) {
        await client.query(`select setval('${table}_id_seq', ${count + 100_000})`)
      }
      await analyze(client)
    },
    url,
  })

const analyze = async (client: pg.Client): Promise<void> => {
  await client.query('vacuum analyze')
}

const copyArticles = ({
  first,
  last,
  originals,
}: {
  readonly first: number
  readonly last: number
  readonly originals: number
}): readonly string[] => {
  const source = (table: string, id: string): string =>
    `from ${table} o cross join generate_series(${first}, ${last}) as c (n) where ${id} <= ${originals}`
  const id = (column: string): string => `o.${column} + c.n * ${originals}`
  const time = (column: string): string => `o.${column} - c.n * interval '30 minutes'`
  return [
    `insert into articles (id, title, lead, body, news_eligible, news_findings, kind, slug,
      first_published_at, modified_at, created_at, updated_at, _status)
    select ${id('id')}, o.title || ' ' || c.n, lead, body, news_eligible, news_findings, kind,
      o.slug || '-' || c.n, ${time('first_published_at')}, ${time('modified_at')},
      ${time('created_at')}, ${time('updated_at')}, 'published' ${source('articles', 'o.id')}`,
    `insert into nr_articles_documents (document, outlet, published_at, section, top_section, kind,
      slots, title, title_key, is_linkable, is_evergreen, is_automatic, avoid_words, labels, vector)
    select ${id('document')}, outlet, ${time('published_at')}, section, top_section, kind, slots,
      o.title || ' ' || c.n, o.title_key || ' ' || c.n, is_linkable, is_evergreen, is_automatic,
      avoid_words, labels, vector ${source('nr_articles_documents', 'o.document')}`,
    `insert into nr_articles_signals (document, outlet, published_at, signal, weight)
    select ${id('document')}, outlet, ${time('published_at')}, signal, weight
    ${source('nr_articles_signals', 'o.document')}`,
  ]
}

const linkArticles = ({
  from,
  to,
}: {
  readonly from: number
  readonly to: number
}): readonly string[] => {
  const each = `from generate_series(${from + 1}, ${to}) as h`
  return [
    `delete from nr_articles_links where host > ${from} and host <= ${to}`,
    `insert into nr_articles_links (host, rank, origin, target, score, reasons)
    select h, ${firstAutomaticRank - 1} + n, 'automatic', h + case when h > ${to - 20} then -n else n end,
      0.8 / n, '[]' ${each} cross join generate_series(1, 15) as n`,
    `insert into nr_articles_links (host, rank, origin, target, after_block, score, reasons)
    select h, 0, 'pinned', h - 20, 2, 0, '[]' ${each} where h % 10 = 1 and h > 20`,
    `insert into nr_articles_links (host, rank, origin, target, after_block, score, reasons, dead_since)
    select h, 1, 'pinned', 50000000 + h, 2, 0, '[]', now() - h * interval '1 minute' ${each}
    where h % 4 = 2`,
    `insert into nr_articles_links (host, rank, origin, title, title_key, after_block, score, reasons)
    select h, 2, 'imported', d.title, d.title_key, 2, 0, '[]' ${each}
    join nr_articles_documents d on d.document = h - 30 where h % 10 = 3`,
    `insert into nr_articles_bans (owner, document, target)
    select h, h, h - 40 - n ${each} cross join generate_series(1, 3) as n`,
    `insert into articles_texts (parent_id, path, "order", text)
    select a.id, 'previousSlugs', n, repeat('lama-', n) || a.slug
    ${each} join articles a on a.id = h cross join generate_series(1, 3) as n`,
    `insert into storylines (id, title, outcome_article_id)
    select h, 'Kasus ' || h, h + 3 ${each} where h % 10 = 0`,
    `insert into storylines_entries (id, _parent_id, _order, article_id)
    select h || '-' || n, h, n, h + n ${each} cross join generate_series(1, 5) as n where h % 10 = 0`,
  ]
}
