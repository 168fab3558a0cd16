import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import type { Case } from '../context.js'

import { withClient } from '../../../dev/database/withClient.js'
import { settleLinks } from '../../../src/adapters/links/settleLinks.js'
import { boot } from '../configs.js'
import { rowOf } from '../measure.js'
import { articlesOf } from '../product.js'
import { at } from '../random.js'
import { linkAllTo, rowsOfTarget, touchRows } from '../sql.js'

const hosts = 10_000

/**
 * An article that 10,000 others link to is taken off the air: what the editor waits for, what the
 * job takes until every host has its runner-up, and until the lists are full again; against a bare
 * update of as many rows of the ledger.
 */
export const withdrawal: Case = {
  name: 'Withdrawal',
  measure: async ({ articles, url }) => {
    const { payload, stop } = await boot({ url, variant: 'newsroom' })
    try {
      await settle(payload)
      const plain = await timed(async () => takeDown({ id: articles - 1, payload }))
      await settle(payload)
      const bare = await withClient({
        task: async (client) => {
          await client.query(linkAllTo, [articles, hosts])
          await client.query('vacuum analyze')
          const { rows } = await client.query<{ n: number }>(rowsOfTarget, [articles])
          const linked = at(rows, 0).n
          const spent = await timed(async () => client.query(touchRows, [articles]))
          await client.query('vacuum')
          return { linked, spent }
        },
        url,
      })
      const unpublished = await timed(async () => takeDown({ id: articles, payload }))
      const { all, first } = await settle(payload)
      await putBack({ ids: [articles - 1, articles], payload })
      const name = `${bare.linked} hosts`
      return {
        rows: [
          rowOf({
            articles,
            name: `withdrawal, ${name} : withdrawal, few hosts`,
            budget: null,
            other: plain,
            ours: unpublished,
          }),
          rowOf({
            articles,
            name: `job until runners-up stand, ${name} : bare update of the rows`,
            budget: { atMost: 10 },
            other: bare.spent,
            ours: first,
          }),
          rowOf({
            articles,
            name: `job until lists are full again, ${name} : bare update of the rows`,
            budget: null,
            other: bare.spent,
            ours: all,
          }),
        ],
      }
    } finally {
      await stop()
    }
  },
}

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await run()
  return performance.now() - started
}

const takeDown = async ({ id, payload }: { readonly id: number; readonly payload: Payload }) =>
  payload.update({
    id,
    collection: 'articles',
    data: { _status: 'draft' },
    depth: 0,
    overrideAccess: true,
  })

const putBack = async ({
  ids,
  payload,
}: {
  readonly ids: readonly number[]
  readonly payload: Payload
}): Promise<void> => {
  for (const id of ids) {
    await payload.update({
      id,
      collection: 'articles',
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
  }
  await settle(payload)
}

/** Works through the list, as the job does; in milliseconds, the first step and all. */
const settle = async (
  payload: Payload,
): Promise<{ readonly all: number; readonly first: number }> => {
  const started = performance.now()
  let first: number | null = null
  await settleLinks({
    collection: articlesOf(payload),
    onStep: ({ kind }) => {
      first ??= kind === 'changed' ? performance.now() - started : null
    },
    req: await createLocalReq({}, payload),
    until: Number.POSITIVE_INFINITY,
  })
  const all = performance.now() - started
  return { all, first: first ?? all }
}
