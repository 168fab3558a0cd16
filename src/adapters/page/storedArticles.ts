import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { LinkRow } from '../links/linkRows.js'

import { articleAccess } from '../../access/articleAccess.js'
import { idTypeOf } from '../../database/linkTables.js'
import { articlesOf } from '../articlesOf.js'
import { noteVersion, versionQuery } from '../inMemory.js'
import { addressColumns } from '../links/addressColumns.js'
import { linkRowsSQL } from '../links/linkRows.js'
import { handleOf, postgresOf, runPrepared } from '../postgres.js'
import { completeFiles } from './completeFiles.js'
import { type DocumentSQL, documentSQL } from './documentSQL.js'
import { hasReadHooks } from './publicFields.js'

/** An article as it is stored, with the documents that it names. */
export type StoredArticle = {
  /** As REST answers it to anybody at a depth of 2, without its text and what is made on read. */
  readonly doc: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** The same with the rows that its links are made from. */
export type StoredPage = StoredArticle & { readonly links: readonly LinkRow[] }

/**
 * Reads the live article that has a slug with all that its page is made of, in one statement.
 *
 * @returns null when there is none, and `'unknown'` when only Payload can tell, see
 * {@link documentSQL}
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
  const [row] = await runPrepared<PageRow>({
    handle: await handleOf(req),
    statement: sql`${statements.page} and a.slug = ${slug} limit 1`,
  })
  if (row === undefined) {
    return null
  }
  noteVersion({ name: 'outlets', req, version: row.outlets })
  return { ...(await toArticle({ req, row, statements })), links: row.links ?? [] }
}

/**
 * Reads articles, live or not, with the documents that they name, in one statement; by id as text.
 *
 * @returns null when only Payload can tell
 */
export const readStoredArticles = async ({
  ids,
  req,
}: {
  readonly ids: readonly DocID[]
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, StoredArticle> | null> => {
  const statements = statementsOf(req.payload)
  if (statements === null) {
    return null
  }
  const rows = await runPrepared<Row>({
    handle: await handleOf(req),
    statement: sql`${statements.article} where a.id = any(${sql.param(ids.map(String))}::${statements.idType}[])`,
  })
  const articles = await Promise.all(
    rows.map(
      async (row) => [String(row.doc.id), await toArticle({ req, row, statements })] as const,
    ),
  )
  return new Map(articles)
}

type Row = {
  readonly doc: Readonly<Record<string, unknown>>
  readonly body: unknown
}

type PageRow = Row & {
  readonly links: readonly LinkRow[] | null
  /** The version of the list of outlets. */
  readonly outlets: string | null
}

type Statements = {
  readonly article: SQL
  readonly files: DocumentSQL['files']
  readonly idType: SQL
  /** Whether the access of articles is the newsroom's own. */
  readonly isPublic: boolean
  readonly page: SQL
}

const toArticle = async ({
  req,
  row: { body, doc },
  statements: { files },
}: {
  readonly req: PayloadRequest
  readonly row: Row
  readonly statements: Statements
}): Promise<StoredArticle> => ({ body, doc: await completeFiles({ doc, files, req }) })

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
  const select = `select ${made.sql} as doc, a.body`
  return {
    article: sql.raw(`${select} from ${table} a`),
    files: made.files,
    idType: sql.raw(idTypeOf({ adapter, slug: 'articles' })),
    isPublic: config.access.read === articleAccess.read,
    page: sql`${sql.raw(select)}, (select json_agg(l) from (${sql.raw(links)}) l) as links,
      (${versionQuery('outlets')}) as outlets from ${sql.raw(table)} a where ${sql.raw(live)}`,
  }
}
