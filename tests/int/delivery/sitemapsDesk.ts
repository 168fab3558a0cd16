import type { Payload } from 'payload'

import type { Served } from '../../support/serve.js'

import { articleData } from '../../support/anArticle.js'
import { type ReadElement, readXML } from '../../support/readXML.js'
import { rows } from '../../support/rows.js'

/** The domain of the outlet in the plugin's options. */
export const domain = 'kabarmusi.example'

/** A file of a site as it came. */
export type SiteFile = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The root element. */
  readonly xml: () => ReadElement
}

/** What tests of sitemaps do: at the desk, in the database, and as a crawler. */
export const sitemapsDesk = ({
  payload,
  served: { origin },
}: {
  readonly payload: Payload
  readonly served: Served
}) => {
  const sql = async (statement: string, values: readonly unknown[] = []) =>
    rows({ payload, statement, values })
  const change = async (id: number, data: Readonly<Record<string, unknown>>) => {
    await payload.update({ id, collection: 'articles', data, depth: 0, overrideAccess: true })
  }
  const age = async (id: number, minutes: number) => {
    await sql(
      `update articles set first_published_at = now() - $2 * interval '1 minute' where id = $1`,
      [id, minutes],
    )
  }
  return {
    /** Moves the first publication, past all that saves. */
    age,
    change,
    /** Makes live articles of a plain kind, each a number of seconds older than the one before. */
    fill: async ({
      count,
      newest,
      outlet = null,
      seconds,
    }: {
      readonly count: number
      /** Of the newest, ISO 8601. */
      readonly newest: string
      readonly outlet?: number | null
      readonly seconds: number
    }) =>
      sql(
        `insert into articles (title, slug, kind, outlet_id, news_eligible, first_published_at,
          modified_at, updated_at, _status)
        select 'Berita ' || n, 'berita-' || $2 || '-' || n, 'news', $5::integer, true, at, at, at,
          'published'
        from generate_series(1, $1::integer) as n
        cross join lateral (select $3::timestamptz - (n - 1) * $4::integer * interval '1 second' as at) t`,
        [count, `${newest.replaceAll(/\D/g, '')}-${outlet ?? ''}`, newest, seconds, outlet],
      ),
    get: async (
      file: string,
      { headers = {}, host = domain, method = 'GET' }: GetChoices = {},
    ): Promise<SiteFile> => {
      const response = await fetch(
        `${origin}/api/newsroom/sites/${encodeURIComponent(host)}${file}`,
        { headers, method },
      )
      const text = await response.text()
      return { headers: response.headers, status: response.status, text, xml: () => readXML(text) }
    },
    makeOutlet: async (data: Readonly<Record<string, unknown>>): Promise<number> =>
      Number(
        (
          await payload.create({
            collection: 'outlets',
            data: { language: 'id', timeZone: 'Asia/Jakarta', ...data }, // a complete outlet
            overrideAccess: true,
          })
        ).id,
      ),
    makeSection: async (name: string, parent: number | null = null): Promise<number> =>
      Number(
        (
          await payload.create({
            collection: 'sections',
            data: { name, parent },
            overrideAccess: true,
          })
        ).id,
      ),
    /** Publishes an article that the review for Google News has nothing against, an hour ago. */
    publish: async (
      title: string,
      choices: Readonly<Record<string, unknown>> = {},
    ): Promise<number> => {
      const { id } = await payload.create({
        collection: 'articles',
        data: articleData({ _status: 'published', title, ...choices }),
        depth: 0,
        overrideAccess: true,
      })
      await sql('update articles set news_eligible = true where id = $1', [id])
      await age(Number(id), 60)
      return Number(id)
    },
    remove: async (id: number) => {
      await payload.delete({ id, collection: 'articles', overrideAccess: true })
    },
    sql,
  }
}

type GetChoices = {
  readonly headers?: Readonly<Record<string, string>>
  readonly host?: string
  readonly method?: 'GET' | 'HEAD'
}

/** {@link sitemapsDesk} of a payload. */
export type SitemapsDesk = ReturnType<typeof sitemapsDesk>

/** Until the state of a news sitemap that a process has kept counts no more. */
export const untilForgotten = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 1100)
  })
