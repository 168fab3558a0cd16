import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { LinkRow } from '../links/linkRows.js'

import { articleAccess } from '../../access/articleAccess.js'
import { idTypeOf } from '../../database/linkTables.js'
import { articlesOf } from '../articlesOf.js'
import { columnsOf } from '../columns.js'
import { noteVersion, versionQuery } from '../inMemory.js'
import { addressColumns } from '../links/addressColumns.js'
import { linkRowsSQL } from '../links/linkRows.js'
import { plannedList } from '../plannedList.js'
import { handleOf, postgresOf, runPrepared } from '../postgres.js'
import { completeFiles } from './completeFiles.js'
import { type DocumentSQL, documentSQL } from './documentSQL.js'
import { hasReadHooks } from './publicFields.js'

/** An article as it is stored, with the documents that it names. */
export type StoredPage = {
  /** As REST answers it to anybody at a depth of 2, without its text and what is made on read. */
  readonly doc: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** What its links are made from. */
  readonly links: readonly LinkRow[]
  /** The names of its region and of all above it, the nearest first. */
  readonly regions: readonly string[]
}

/**
 * Reads the live article that has a slug with all that its page is made of, in one statement.
 *
 * @returns null when there is none, and `'unknown'` when only Payload can tell, see
 * {@link documentSQL}, and when it fails, which is logged
 */
export const readStoredPage = async ({
  req,
  slug,
}: {
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<'unknown' | StoredPage | null> => {
  const statements = statementsOf(req.payload)
  if (statements === null || !statements.isPublic) {
    return 'unknown'
  }
  const pages = await readPages({
    req,
    statements,
    where: sql`${statements.live} and a.slug = ${slug} limit 1`,
  })
  return pages === null ? 'unknown' : (pages[0] ?? null)
}

/**
 * Reads articles, live or not, with all that their pages are made of, in one statement; by id as
 * text.
 *
 * @returns null when only Payload can tell, and when it fails, which is logged
 */
export const readStoredArticles = async ({
  ids,
  req,
}: {
  readonly ids: readonly DocID[]
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, StoredPage> | null> => {
  const statements = statementsOf(req.payload)
  if (statements === null) {
    return null
  }
  const pages = await readPages({
    req,
    statements,
    where: sql`a.id = any(${sql.param(plannedList(ids.map(String)))}::${statements.idType}[])`,
  })
  return pages && new Map(pages.map((page) => [String(page.doc.id), page]))
}

type Row = {
  readonly doc: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly links: readonly LinkRow[] | null
  readonly regions: readonly string[] | null
  /** The version of the list of outlets. */
  readonly outlets: string | null
}

type Statements = {
  readonly files: DocumentSQL['files']
  readonly idType: SQL
  /** Whether the access of articles is the newsroom's own. */
  readonly isPublic: boolean
  /** A condition. */
  readonly live: SQL
  /** All up to the condition. */
  readonly select: SQL
}

type Question = {
  readonly req: PayloadRequest
  readonly statements: Statements
  readonly where: SQL
}

/** null when it fails: an article is served without links, or slowly, rather than not at all. */
const readPages = async (question: Question): Promise<readonly StoredPage[] | null> => {
  const { req, statements } = question
  try {
    const rows = await readRows(question)
    noteVersion({ name: 'outlets', req, version: rows[0]?.outlets })
    return await Promise.all(
      rows.map(async ({ body, doc, links, regions }) => ({
        body,
        doc: await completeFiles({ doc, files: statements.files, req }),
        links: links ?? [],
        regions: regions ?? [],
      })),
    )
  } catch (err) {
    req.payload.logger.error({ err, msg: 'newsroom: articles not read in one statement' })
    return null
  }
}

const readRows = async ({
  req,
  statements: { select },
  where,
}: Question): Promise<readonly Row[]> =>
  runPrepared<Row>({
    handle: await handleOf(req),
    statement: sql`${select} where ${where}`,
  })

const statementsOf = (payload: BasePayload): Statements | null => {
  const known = kept.get(payload)
  const statements = known === undefined ? makeStatements(payload) : known
  kept.set(payload, statements)
  return statements
}

/** The configuration of an application does not change while it runs. */
const kept = new WeakMap<BasePayload, Statements | null>()

const makeStatements = (payload: BasePayload): Statements | null => {
  const config = payload.collections.articles?.config
  const adapter = postgresOf(payload)
  const made =
    config === undefined || hasReadHooks(config.hooks)
      ? null
      : documentSQL({ adapter, alias: 'a', config, depth: 2, except: ['body'] })
  if (made === null || config === undefined) {
    return null
  }
  const collection = articlesOf({ payload })
  const { live, table } = addressColumns({ adapter, alias: 'a', collection })
  const links = linkRowsSQL({ adapter, collection, host: 'a.id', locale: null })
  return {
    files: made.files,
    idType: sql.raw(idTypeOf({ adapter, slug: 'articles' })),
    isPublic: config.access.read === articleAccess.read,
    live: sql.raw(live),
    select: sql`select ${sql.raw(made.sql)} as doc, a.body,
      (select json_agg(l) from (${sql.raw(links)}) l) as links,
      ${regionNames(adapter)} as regions,
      (${versionQuery('outlets')}) as outlets from ${sql.raw(table)} a`,
  }
}

/**
 * SQL for the names of the region of an article `a` and of all above it: the code of each begins the
 * next, so it takes no walk from one to the other.
 */
const regionNames = (adapter: PostgresAdapter): SQL => {
  const region = columnsOf({ adapter, slug: 'articles' }).columnOf('region')
  if (region === null || adapter.payload.collections['regions'] === undefined) {
    return sql`null::json`
  }
  const code = sql`a.${sql.identifier(region.name)}`
  const regions = sql.identifier(columnsOf({ adapter, slug: 'regions' }).table)
  return sql`(select json_agg(r.name order by length(r.id) desc) from ${regions} r
    where r.id in (${code}, left(${code}, 8), left(${code}, 5), left(${code}, 2)))`
}
