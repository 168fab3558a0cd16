import type { Payload } from 'payload'

import type { Case, Context } from '../context.js'
import type { SyntheticArchive } from '../synthetic.js'

import { lexicalBody, paragraphNode } from '../../support/anArticle.js'
import { boot, type Variant } from '../configs.js'
import { type Contender, interleave, type Row, rowOf, timesOf } from '../measure.js'
import { at } from '../random.js'
import { removeNewer } from '../seed.js'
import { namedHooks, record, type Recording } from '../statements.js'
import { statementTables } from '../statementTable.js'

/** Ways to put an article on the air. */
const publishActions = ['create and publish', 'publish a draft', 'publish again'] as const

/** One of {@link publishActions}. */
export type PublishAction = (typeof publishActions)[number]

/**
 * The same publishes with the product and without it, in turns, on one database: same fields, same
 * tables, same articles in size and kind, through the Local API with depth 0 as the admin saves.
 */
export const publish: Case = {
  name: 'Publish',
  measure: async (context) => ({
    notes: statementTables(await recordPublish({ ...context, rounds: 40 })),
    rows: await measurePublish(context),
  }),
}

const measurePublish = async ({
  archive,
  articles,
  rounds,
  url,
}: Context): Promise<readonly Row[]> => {
  const newsroom = await boot({ url, variant: 'newsroom' })
  const bare = await boot({ url, variant: 'bare' })
  const rows: Row[] = []
  for (const action of publishActions) {
    const times = await interleave({
      contenders: {
        bare: publisher({ action, archive, payload: bare.payload, variant: 'bare' }),
        newsroom: publisher({ action, archive, payload: newsroom.payload, variant: 'newsroom' }),
      },
      rounds,
      warmUp: 150,
    })
    const [with_, without] = [timesOf(times.newsroom), timesOf(times.bare)]
    rows.push(
      rowOf({
        name: `${action}, p50 : without the plugin`,
        articles,
        budget: { atMost: 1.7 },
        other: without.p50,
        ours: with_.p50,
      }),
      rowOf({
        name: `${action}, p95 : without the plugin`,
        articles,
        budget: null,
        other: without.p95,
        ours: with_.p95,
      }),
    )
  }
  await newsroom.stop()
  await bare.stop()
  await removeNewer({ count: articles, url })
  return rows
}

/** What a publish sends to Postgres, and what each hook takes, with the product and without it. */
const recordPublish = async ({
  archive,
  articles,
  rounds,
  url,
}: Context): Promise<Readonly<Record<PublishAction, Record<Variant, Recording[]>>>> => {
  const result = Object.fromEntries(
    publishActions.map((action) => [action, { bare: [], newsroom: [] }]),
  ) as unknown as Record<PublishAction, Record<Variant, Recording[]>> // made of the actions
  const variants = ['bare', 'newsroom'] as const
  const booted = await Promise.all(
    variants.map(async (variant) => boot({ plugins: [namedHooks('articles')], url, variant })),
  )
  for (const action of publishActions) {
    const contenders = booted.map(({ payload }, place) => {
      const variant = at(variants, place)
      return { ...publisher({ action, archive, payload, variant }), variant }
    })
    for (let round = 0; round < rounds + 20; round += 1) {
      for (const { prepare, run, variant } of contenders) {
        await prepare?.(round)
        const recording = await record(async () => run(round))
        if (round >= 20) {
          result[action][variant].push(recording)
        }
      }
    }
  }
  for (const { stop } of booted) {
    await stop()
  }
  await removeNewer({ count: articles, url })
  return result
}

/** Publishes articles that are not in the archive, in one of three ways. */
export const publisher = ({
  action,
  archive,
  payload,
  variant,
}: {
  readonly action: PublishAction
  readonly archive: SyntheticArchive
  readonly payload: Payload
  readonly variant: Variant
}): Contender => {
  const next = nextArticles({ archive, variant })
  if (action === 'create and publish') {
    return { run: async () => create({ data: next(), payload, status: 'published' }) }
  }
  let id: number | string = 0
  return {
    prepare: async () => {
      const status = action === 'publish a draft' ? 'draft' : 'published'
      ;({ id } = await create({ data: next(), payload, status }))
    },
    run: async () => {
      const { body, lead, title } = next()
      await payload.update({
        id,
        collection: 'articles',
        data: { _status: 'published', body, lead, title },
        depth: 0,
        overrideAccess: true,
      })
    },
  }
}

const create = async ({
  data,
  payload,
  status,
}: {
  readonly data: Record<string, unknown>
  readonly payload: Payload
  readonly status: 'draft' | 'published'
}) =>
  payload.create({
    collection: 'articles',
    data: { ...data, _status: status },
    depth: 0,
    draft: status === 'draft',
    overrideAccess: true,
  })

/** Articles newer than the archive, a different one with every call in this process. */
const nextArticles =
  ({ archive, variant }: { readonly archive: SyntheticArchive; readonly variant: Variant }) =>
  () => {
    written += 1
    const { author, lead, paragraphs, section, title, topics } = archive.article(-written)
    return {
      authors: [author + 1],
      body: lexicalBody(paragraphs.map(paragraphNode)),
      kind: 'news',
      lead,
      mainImage: (written % 200) + 1,
      section: section + 1,
      title,
      topics: topics.map((position) => position + 1),
      // The product makes the slug; without it somebody else would have.
      ...(variant === 'bare' ? { slug: `artikel-${written}` } : {}),
    }
  }

let written = 0
