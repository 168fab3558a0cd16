import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { NewsSitemapRules } from '../../domain/sitemaps/newsSitemapFacts.js'
import type { AskedOutlet } from './outletByDomain.js'
import type { Delivery } from './respond.js'

import { entityTag } from '../../domain/http/entityTag.js'
import { newsSitemap } from '../../domain/sitemaps/newsSitemap.js'
import { newsSitemapKinds } from '../../domain/sitemaps/newsSitemapFacts.js'
import { windowStart } from '../../domain/sitemaps/newsWindow.js'
import { handleOf, runPrepared } from '../postgres.js'
import { articlePattern } from './addressSQL.js'
import { liveArticles, stateOf } from './liveArticles.js'
import { readNewsEntries } from './newsEntries.js'
import { siteOf } from './siteOf.js'
import { xmlType } from './xmlType.js'

/** An outlet, and the state of all rows that its news sitemap is made from. */
export type NewsState = {
  readonly asked: AskedOutlet
  /** Of the sections. */
  readonly sections: string | null
  /** Of the articles. */
  readonly state: readonly (number | string | null)[]
}

/**
 * Reads the versions of the rows in the window of an outlet: cheaper than the file, and others when an
 * article comes, changes, goes or has become too old.
 *
 * @param args.now milliseconds since 1970
 */
export const readNewsState = async ({
  asked,
  now,
  req,
}: {
  readonly asked: AskedOutlet
  readonly now: number
  readonly req: PayloadRequest
}): Promise<NewsState> => ({ asked, ...(await readState({ asked, req, span: spanOf(now) })) })

/** The news sitemap of an outlet, or one file of it, at this moment; its tag is made of its state. */
export const newsSitemapFile = ({
  file,
  known: { asked, sections, state },
  now,
  req,
}: {
  /** null for the one address that crawlers are told. */
  readonly file: number | null
  /** As old as `now`, unless the file is not to be sent. */
  readonly known: NewsState
  readonly now: number
  readonly req: PayloadRequest
}): Delivery => {
  const rules = newsRules({ asked, now })
  const entries = async () =>
    readNewsEntries({
      asked,
      req,
      site: rules.site,
      span: spanOf(now),
      state: JSON.stringify([...rulesState({ req, rules }), sections]),
    })
  return {
    body: async () => newsSitemap({ entries: await entries(), file, rules }),
    contentType: xmlType,
    etag: entityTag({
      parts: ['news', file, ...rulesState({ req, rules }), sections, ...state],
      strength: 'weak',
    }),
    maxAge: 60,
  }
}

const spanOf = (now: number): Span => {
  const to = new Date(now).toISOString()
  return { from: windowStart(to) ?? to, to }
}

type Span = { readonly from: string; readonly to: string }

/** What an outlet lists as news, and the instant of the question in milliseconds since 1970. */
export const newsRules = ({
  asked: { outlet },
  now,
}: {
  readonly asked: AskedOutlet
  readonly now: number
}): NewsSitemapRules => ({
  kinds: newsSitemapKinds,
  now: new Date(now).toISOString(),
  outlet: outlet.id,
  sections: outlet.newsSections,
  site: siteOf(outlet),
})

/** What the file is made by besides rows: the outlet, and the options of the plugin. */
const rulesState = ({
  req,
  rules: { sections, site },
}: {
  readonly req: PayloadRequest
  readonly rules: NewsSitemapRules
}): readonly string[] => [JSON.stringify([site, sections]), articlePattern(req)]

/** The versions of all rows that the file is made from: `xmin` is another one after any write. */
const readState = async ({
  asked,
  req,
  span: { from, to },
}: {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
  readonly span: Span
}): Promise<Omit<NewsState, 'asked'>> => {
  const articles = liveArticles({
    asked,
    columns: sql`a.id, a.xmin as version`,
    when: sql`a.first_published_at >= ${from} and a.first_published_at <= ${to}`,
  })
  const [row] = await runPrepared<{
    readonly articles: number
    readonly sections: string | null
    readonly state: string | null
  }>({
    handle: await handleOf(req),
    statement: sql`select count(*)::integer as articles, ${stateOf(sql`id, version`)} as state,
      (select ${stateOf(sql`s.id, s.xmin`)} from sections s) as sections
      from (${articles}) a`,
  })
  return { sections: row?.sections ?? null, state: [row?.articles ?? 0, row?.state ?? null] }
}
