import type pg from 'pg'

import { handleEndpoints, type Payload, type Plugin } from 'payload'

import type { Case, Context } from '../context.js'

import { withClient } from '../../../dev/database/withClient.js'
import { makeDefault } from '../../support/serve.js'
import { boot } from '../configs.js'
import { type Contender, interleave, rowOf, timesOf } from '../measure.js'

/** Articles of the last 48 hours. */
const entries = 1000

/**
 * The news sitemap of a busy day, from request to answer as Payload handles them, without the wire,
 * against the bare statement that reads its rows: made from nothing, and after an article of it has
 * changed; and when the client has it, against an endpoint of the same application that does nothing.
 */
export const newsSitemap: Case = {
  name: 'News sitemap',
  measure: async (context) => {
    const { payload, stop } = await boot({
      plugins: [withEmptyEndpoint],
      url: context.url,
      variant: 'newsroom',
    })
    makeDefault(payload)
    try {
      return await withClient({
        task: async (client) => {
          await moveIntoWindow(client)
          try {
            const times = await measureAll({ client, context, payload })
            return { rows: rowsOf({ articles: context.articles, times }) }
          } finally {
            await moveBack(client)
          }
        },
        url: context.url,
      })
    } finally {
      await stop()
    }
  },
}

type Name = 'anew' | 'bare' | 'changed' | 'empty' | 'unchanged'

const measureAll = async ({
  client,
  context: { rounds },
  payload: { config },
}: {
  readonly client: pg.Client
  readonly context: Context
  readonly payload: Payload
}): Promise<Readonly<Record<Name, readonly number[]>>> => {
  const send = async (url: string, headers: Record<string, string>): Promise<Response> =>
    handleEndpoints({ config, request: new Request(url, { headers }) })
  const ask = (url: string, status: number, headers: Record<string, string>): Contender => ({
    run: async () => {
      const response = await send(url, headers)
      await response.arrayBuffer()
      if (response.status !== status) {
        throw new Error(`${url} answered ${response.status} instead of ${status}.`)
      }
    },
  })
  /** Every entry has the name of the outlet, which another file reads again. */
  const forget = async (run: number): Promise<void> => {
    await client.query(renamed(run))
    await send(robots, plain)
  }
  const counts = { rounds: rounds * 4, warmUp: 50 }
  const made = await interleave({
    contenders: {
      anew: { ...ask(file, 200, plain), prepare: forget },
      bare: { run: async () => client.query({ name: 'bare news sitemap', text: bareRows }) },
      changed: { ...ask(file, 200, plain), prepare: async () => client.query(touched) },
    },
    ...counts,
  })
  await client.query(renamed(0))
  const tag = await tagOf(await send(file, plain))
  const asked = await interleave({
    contenders: {
      empty: ask(`${origin}/api/bench/empty`, 200, plain),
      unchanged: ask(file, 304, { ...plain, 'If-None-Match': tag }),
    },
    ...counts,
  })
  return { ...made, ...asked }
}

const renamed = (run: number): string =>
  `update outlets set name = 'Kabar Musi Raya${run % 2 === 0 ? '' : ' Baru'}'`

/** The newest article, as a save of it would. */
const touched = `update articles set modified_at = now() where id = (select id from articles
  where first_published_at <= now() order by first_published_at desc limit 1)`

const origin = 'http://127.0.0.1'
const file = `${origin}/api/newsroom/sites/kabarmusi.example/sitemap-news.xml`
const robots = `${origin}/api/newsroom/sites/kabarmusi.example/robots.txt`

const plain = { 'Accept-Encoding': 'identity' }

/** The tag of the file, which has to hold all the articles that it should. */
const tagOf = async (response: Response): Promise<string> => {
  const found = (await response.text()).split('<news:news>').length - 1
  if (found !== entries) {
    throw new Error(`The news sitemap has ${found} entries instead of ${entries}.`)
  }
  return response.headers.get('etag') ?? ''
}

const rowsOf = ({
  articles,
  times,
}: {
  readonly articles: number
  readonly times: Readonly<Record<Name, readonly number[]>>
}) => {
  const p50 = (name: Name): number => timesOf(times[name]).p50
  return [
    rowOf({
      name: 'news sitemap of 1,000 from nothing, p50 : bare SQL of its rows',
      articles,
      budget: { atMost: 3 },
      other: p50('bare'),
      ours: p50('anew'),
    }),
    rowOf({
      name: 'news sitemap after a change, p50 : bare SQL of its rows',
      articles,
      budget: { atMost: 3 },
      other: p50('bare'),
      ours: p50('changed'),
    }),
    rowOf({
      name: 'news sitemap unchanged (304), p50 : empty endpoint',
      articles,
      budget: { atMost: 1.3 },
      other: p50('empty'),
      ours: p50('unchanged'),
    }),
  ]
}

const withEmptyEndpoint: Plugin = (config) => ({
  ...config,
  endpoints: [
    ...(config.endpoints ?? []),
    { handler: () => new Response('{}'), method: 'get', path: '/bench/empty' },
  ],
})

const moveIntoWindow = async (client: pg.Client): Promise<void> => {
  for (const statement of [
    `create table bench_moved as
      select id, first_published_at from articles where first_published_at > now() - interval '50 hours'
      union
      (select id, first_published_at from articles order by first_published_at desc limit ${entries})`,
    `update articles a set first_published_at = now() - case when place <= ${entries}
        then place * interval '2 minutes' else interval '3 days' end
      from (select id, row_number() over (order by first_published_at desc) as place
        from bench_moved) m where m.id = a.id`,
    'vacuum analyze articles',
  ]) {
    await client.query(statement)
  }
}

const moveBack = async (client: pg.Client): Promise<void> => {
  for (const statement of [
    `update articles a set first_published_at = m.first_published_at from bench_moved m
      where m.id = a.id`,
    'drop table bench_moved',
    'vacuum analyze articles',
  ]) {
    await client.query(statement)
  }
}

/**
 * The rows of the sitemap as one would read them by hand: what stands in it, and what decides whether
 * an article does. The archive has one outlet.
 */
const bareRows = `
select id, title, slug, kind, section_id, first_published_at, modified_at, not_for_google_news,
  is_syndicated, news_eligible from articles
where outlet_id is null and _status = 'published' and deleted_at is null
  and first_published_at >= now() - interval '48 hours' and first_published_at <= now()
order by first_published_at desc`
