import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Site } from '../../domain/sitemaps/site.js'
import type { AskedOutlet } from './outletByDomain.js'

import { entityTag } from '../../domain/http/entityTag.js'
import { newsEntryMaker, type NewsSitemapEntry } from '../../domain/sitemaps/newsSitemap.js'
import { windowStart } from '../../domain/sitemaps/newsWindow.js'
import { handleOf, postgresOf, runPrepared } from '../postgres.js'
import { articlePattern } from './addressSQL.js'
import { stateOf } from './liveArticles.js'
import { type NewsQuestion, type NewsRow, readNewsArticles, readNewsVersions } from './newsRows.js'
import { newsRules } from './newsRules.js'

/** The news of an outlet at a moment, in milliseconds since 1970. */
export type News = {
  readonly asked: AskedOutlet
  readonly entries: readonly NewsSitemapEntry[]
  readonly now: number
  /** Of all that the news sitemap is made from; another one after any change. */
  readonly state: string
}

/**
 * Reads the news of an outlet. Entries are kept in memory from one time to the next: after a change
 * only the articles that have changed are read and written anew. What is out of the window is
 * forgotten.
 */
export const readNews = async ({
  asked,
  now,
  req,
}: {
  readonly asked: AskedOutlet
  readonly now: number
  readonly req: PayloadRequest
}): Promise<News> => {
  const { sections, site } = newsRules({ asked, now })
  const made = JSON.stringify([
    site,
    sections,
    articlePattern(req),
    await treeState({ asked, req }),
  ])
  const outlets = keptOf(req)
  const known = outlets.get(String(asked.outlet.id))
  const entries = await readEntries({
    entries: known?.made === made ? known.entries : null,
    question: { asked, req, span: spanOf(now) },
    site,
  })
  outlets.set(String(asked.outlet.id), { entries, made })
  return {
    asked,
    entries: [...entries.values()],
    now,
    state: entityTag({ parts: [made, ...entries.keys()], strength: 'strong' }),
  }
}

type Entries = ReadonlyMap<string, NewsSitemapEntry>

type Kept = {
  readonly entries: Entries
  /** What entries are made by besides the articles themselves. */
  readonly made: string
}

const kept = new WeakMap<PostgresAdapter, Map<string, Kept>>()

const keptOf = ({ payload }: PayloadRequest): Map<string, Kept> => {
  const adapter = postgresOf(payload)
  const outlets = kept.get(adapter) ?? new Map<string, Kept>()
  kept.set(adapter, outlets)
  return outlets
}

const spanOf = (now: number): NewsQuestion['span'] => ({
  from: new Date(windowStart(now)).toISOString(),
  to: new Date(now).toISOString(),
})

/** Of the tree of sections; where an outlet lists all of them nobody asks. */
const treeState = async ({
  asked: { outlet },
  req,
}: {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
}): Promise<string | null> => {
  if (outlet.newsSections.length === 0) {
    return null
  }
  const [row] = await runPrepared<{ readonly state: string | null }>({
    handle: await handleOf(req),
    statement: sql`select ${stateOf(sql`s.id, s.xmin`)} as state from sections s`,
  })
  return row?.state ?? null
}

const readEntries = async ({
  entries,
  question,
  site,
}: {
  /** null where nothing is known. */
  readonly entries: Entries | null
  readonly question: NewsQuestion
  readonly site: Site
}): Promise<Entries> => {
  const toEntry = newsEntryMaker(site)
  const make = (row: NewsRow) => [keyOf(row), toEntry(row.article)] as const
  if (entries === null) {
    return new Map((await readNewsArticles(question)).map(make))
  }
  const versions = await readNewsVersions(question)
  const missing = versions.filter((version) => !entries.has(keyOf(version))).map(({ id }) => id)
  const rows = missing.length === 0 ? [] : await readNewsArticles({ ...question, ids: missing })
  const fresh = new Map(rows.map((row) => [row.id, make(row)]))
  // In the order in which all of them would have been read.
  return new Map(
    versions.flatMap((version) => {
      const entry = entries.get(keyOf(version))
      const made = entry === undefined ? fresh.get(version.id) : ([keyOf(version), entry] as const)
      return made === undefined ? [] : [made]
    }),
  )
}

const keyOf = ({ id, version }: Pick<NewsRow, 'id' | 'version'>): string => `${id} ${version}`
