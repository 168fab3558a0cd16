import type { Case, Context } from '../context.js'

import { withClient } from '../../../dev/database/withClient.js'
import { outletHash } from '../../../src/adapters/links/scopesOf.js'
import { boot } from '../configs.js'
import { interleave, rowOf, timesOf } from '../measure.js'
import { candidateReader } from '../product.js'
import { idOfArticle } from '../seed.js'
import { bareCandidates } from '../sql.js'

/** What the rows of this case are called; the first is compared between sizes of the archive. */
export const candidateRows = {
  p50: 'candidates, p50 : bare sum of postings',
  p95: 'candidates, p95 : bare sum of postings',
} as const

/**
 * The candidates of one article with all that the ranker needs of them, against the bare statement
 * that sums the newest postings of its signals and knows no rule: when its postings are in memory, as
 * those of the day are, and when they were not asked for before.
 */
export const candidates: Case = {
  name: 'Candidates',
  measure: async (context) => {
    const { articles, rounds, url } = context
    const { payload, stop } = await boot({ url, variant: 'newsroom' })
    const read = candidateReader(payload)
    try {
      return await withClient({
        task: async (client) => {
          const bare = async (round: number) => {
            const { id, publishedAt } = pick({ context, round })
            await client.query({
              name: 'bare candidates',
              text: bareCandidates,
              values: [id, outletHash(1), publishedAt],
            })
          }
          const candidates = async (round: number) => read(pick({ context, round }))
          const counts = { rounds: rounds * 4, warmUp: 20 }
          const cold = await interleave({
            contenders: { bare: { run: bare }, ours: { run: candidates } },
            ...counts,
          })
          const times = await interleave({
            contenders: {
              bare: { prepare: bare, run: bare },
              ours: { prepare: candidates, run: candidates },
            },
            ...counts,
          })
          const [ours, other] = [timesOf(times.ours), timesOf(times.bare)]
          const [oursCold, otherCold] = [timesOf(cold.ours), timesOf(cold.bare)]
          return {
            rows: [
              rowOf({
                name: candidateRows.p95,
                articles,
                budget: { atMost: 2 },
                other: other.p95,
                ours: ours.p95,
              }),
              rowOf({
                name: candidateRows.p50,
                articles,
                budget: null,
                other: other.p50,
                ours: ours.p50,
              }),
              rowOf({
                name: 'the same asked for the first time, p95 : bare sum of postings',
                articles,
                budget: null,
                other: otherCold.p95,
                ours: oursCold.p95,
              }),
              rowOf({
                name: 'the same asked for the first time, p50 : bare sum of postings',
                articles,
                budget: null,
                other: otherCold.p50,
                ours: oursCold.p50,
              }),
            ],
          }
        },
        url,
      })
    } finally {
      await stop()
    }
  },
}

/** An article in every round, from all over the archive. */
const pick = ({
  context: { archive, articles },
  round,
}: {
  readonly context: Context
  readonly round: number
}) => {
  const { index, publishedAt } = archive.article((round * 7919) % articles)
  return { id: idOfArticle({ count: articles, index }), publishedAt }
}
