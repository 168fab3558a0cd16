import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { Site } from '../../domain/sitemaps/site.js'

import { type NewsSitemapEntry, newsSitemapEntry } from '../../domain/sitemaps/newsSitemap.js'
import { postgresOf } from '../postgres.js'
import {
  type NewsQuestion,
  type NewsRow,
  type NewsVersion,
  readNewsArticles,
  readNewsVersions,
} from './newsRows.js'

/**
 * The entries of a news sitemap, kept in memory from one file to the next: after a change only the
 * articles that have changed are read and written anew. What is out of the window is forgotten.
 *
 * @param args.state of all that entries are made from besides the articles themselves
 */
export const readNewsEntries = async ({
  site,
  state,
  ...question
}: NewsQuestion & {
  readonly site: Site
  readonly state: string
}): Promise<readonly NewsSitemapEntry[]> => {
  const adapter = postgresOf(question.req.payload)
  const outlets = kept.get(adapter) ?? new Map<string, Kept>()
  kept.set(adapter, outlets)
  const outlet = String(question.asked.outlet.id)
  const known = outlets.get(outlet)
  const entries =
    known?.state === state
      ? await readOn({ entries: known.entries, question, site })
      : toEntries({ rows: await readNewsArticles(question), site })
  outlets.set(outlet, { entries, state })
  return [...entries.values()]
}

type Entries = ReadonlyMap<string, NewsSitemapEntry>

type Kept = { readonly entries: Entries; readonly state: string }

const kept = new WeakMap<PostgresAdapter, Map<string, Kept>>()

const readOn = async ({
  entries,
  question,
  site,
}: {
  readonly entries: Entries
  readonly question: NewsQuestion
  readonly site: Site
}): Promise<Entries> => {
  const versions = await readNewsVersions(question)
  const missing = versions.filter((version) => !entries.has(keyOf(version)))
  const rows =
    missing.length === 0
      ? []
      : await readNewsArticles({ ...question, ids: missing.map(({ id }) => id) })
  const stayed = versions.flatMap((version) => {
    const entry = entries.get(keyOf(version))
    return entry === undefined ? [] : [[keyOf(version), entry] as const]
  })
  return new Map([...stayed, ...toEntries({ rows, site })])
}

const toEntries = ({
  rows,
  site,
}: {
  readonly rows: readonly NewsRow[]
  readonly site: Site
}): Entries =>
  new Map(rows.map((row) => [keyOf(row), newsSitemapEntry({ article: row.article, site })]))

const keyOf = ({ id, version }: NewsVersion): string => `${id} ${version}`
