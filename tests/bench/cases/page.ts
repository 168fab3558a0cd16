import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type Payload } from 'payload'

import type { Case, Context } from '../context.js'

import { makeDefault } from '../../support/serve.js'
import { boot } from '../configs.js'
import { type Budget, type Contender, interleave, type Row, rowOf, timesOf } from '../measure.js'
import { idOfArticle } from '../seed.js'

/**
 * What readers ask for, from request to answer as Payload handles it, without the wire, each against
 * the same read in an application without our code: the page endpoint, an article with its blocks by
 * REST, GraphQL and the Local API, and a list that does not ask for blocks.
 */
export const page: Case = {
  name: 'Page',
  measure: async (context) => {
    const newsroom = await boot({ url: context.url, variant: 'newsroom' })
    const bare = await boot({ url: context.url, variant: 'bare' })
    const both: Both = { bare: bare.payload, newsroom: newsroom.payload }
    const rows: Row[] = []
    for (const { name, budget, other, ours } of reads) {
      const times = await interleave({
        contenders: {
          other: contender({ both, context, read: other, variant: 'bare' }),
          ours: contender({ both, context, read: ours, variant: 'newsroom' }),
        },
        rounds: context.rounds,
        warmUp: 5,
      })
      const [mine, theirs] = [timesOf(times.ours), timesOf(times.other)]
      const { articles } = context
      rows.push(rowOf({ name, articles, budget, other: theirs.p50, ours: mine.p50 }))
    }
    await newsroom.stop()
    await bare.stop()
    return { rows }
  },
}

type Both = Readonly<Record<'bare' | 'newsroom', Payload>>

type Asked = { readonly id: number; readonly slug: string }

/** Asks for an article, and throws when that is not the answer. */
type Read = (args: { readonly asked: Asked; readonly payload: Payload }) => Promise<void>

/** Runs in a row of one application: changing to the other one makes its GraphQL schema anew. */
const streak = 8

const contender = ({
  both,
  context: { archive, articles },
  read,
  variant,
}: {
  readonly both: Both
  readonly context: Context
  readonly read: Read
  readonly variant: keyof Both
}): Contender => {
  const payload = both[variant]
  const asked = (run: number): Asked => {
    // The same articles for both, each asked for again and again; old ones of a large archive are
    // copies, which have other slugs.
    const { index, slug } = archive.article(((run % 40) * 1237) % Math.min(articles, 100_000))
    return { id: idOfArticle({ count: articles, index }), slug }
  }
  return {
    prepare: async (run) => {
      if (run % streak === 0) {
        makeDefault(payload)
        await read({ asked: asked(run), payload })
      }
    },
    run: async (run) => read({ asked: asked(run), payload }),
    streak,
  }
}

const get =
  (address: (asked: Asked) => string, text: (asked: Asked) => string = ({ slug }) => slug): Read =>
  async ({ asked, payload: { config } }) => {
    const request = new Request(`http://127.0.0.1/api${address(asked)}`)
    await expectText({ response: await handleEndpoints({ config, request }), text: text(asked) })
  }

const graphQL =
  (fields: string): Read =>
  async ({ asked, payload: { config } }) => {
    const request = new Request('http://127.0.0.1/api/graphql', {
      body: JSON.stringify({ query: `{ Article(id: ${asked.id}) { ${fields} } }` }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    await expectText({ response: await GRAPHQL_POST(config)(request), text: asked.slug })
  }

const local: Read = async ({ asked: { id, slug }, payload }) => {
  const doc = await payload.findByID({ id, collection: 'articles', depth: 2, overrideAccess: true })
  if (!('slug' in doc) || doc.slug !== slug) {
    throw new Error(`Article ${id} is not what was asked for.`)
  }
}

const expectText = async ({
  response,
  text,
}: {
  readonly response: Response
  readonly text: string
}): Promise<void> => {
  const body = await response.text()
  if (response.status !== 200 || !body.includes(text)) {
    throw new Error(`${response.status} without "${text}": ${body.slice(0, 200)}`)
  }
}

const bySlug = (depth: number): Read =>
  get(({ slug }) => `/articles?where[slug][equals]=${slug}&limit=1&depth=${depth}`)

const byID = get(({ id }) => `/articles/${id}?depth=2`)

const plainFields = 'id slug title lead body kind firstPublishedAt modifiedAt section { name slug }'
const blocks = 'bacaJuga { id afterBlock links { id title url origin label reasons } }'

const list = get(
  () =>
    '/articles?limit=20&depth=1&sort=-firstPublishedAt&select[slug]=true&select[title]=true&select[lead]=true&select[section]=true&select[firstPublishedAt]=true',
  () => '"totalDocs":',
)

const reads: readonly {
  readonly name: string
  readonly budget: Budget | null
  readonly other: Read
  readonly ours: Read
}[] = [
  {
    name: 'page endpoint, p50 : REST by slug, depth 2 (the default)',
    budget: { atMost: 0.8 },
    other: bySlug(2),
    ours: get(({ slug }) => `/newsroom/articles/${slug}`),
  },
  {
    name: 'page endpoint, p50 : REST by slug, depth 1',
    budget: null,
    other: bySlug(1),
    ours: get(({ slug }) => `/newsroom/articles/${slug}`),
  },
  {
    name: 'REST by slug with blocks, p50 : the same without the plugin',
    budget: { atMost: 1.5 },
    other: bySlug(2),
    ours: bySlug(2),
  },
  {
    name: 'REST by id with all derived fields, p50 : the same without the plugin',
    budget: { atMost: 1.5 },
    other: byID,
    ours: byID,
  },
  {
    name: 'GraphQL with blocks, p50 : the same without the plugin',
    budget: { atMost: 1.5 },
    other: graphQL(plainFields),
    ours: graphQL(`${plainFields} ${blocks}`),
  },
  {
    name: 'Local API with all derived fields, p50 : the same without the plugin',
    budget: { atMost: 1.5 },
    other: local,
    ours: local,
  },
  {
    name: 'list of 20 without blocks, p50 : the same without the plugin',
    // As much: 1.0, to the decimal that can be measured.
    budget: { atMost: 1.05 },
    other: list,
    ours: list,
  },
]
