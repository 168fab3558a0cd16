import { createLocalReq, type Payload } from 'payload'

import type { Case } from '../context.js'

import { withClient } from '../../../dev/database/withClient.js'
import { rebuildLinks } from '../../../src/adapters/links/rebuildLinks.js'
import { boot } from '../configs.js'
import { interleave, rowOf } from '../measure.js'
import { articlesOf } from '../product.js'
import { at } from '../random.js'
import { removeNewer } from '../seed.js'
import { sizes } from '../sql.js'
import { type PublishAction, publisher } from './publish.js'

/** Larger archives are rebuilt when they are loaded: the report says how long that took. */
const largest = 20_000

/**
 * Index and ledger made again from all articles, against publishing articles again, or new ones, one by
 * one: articles a second, both when the process has done it before, and the memory of the process at
 * the end against a fifth of the way.
 */
export const rebuild: Case = {
  name: 'Rebuild',
  measure: async ({ archive, articles, rounds, url }) => {
    const notes = await sizeNotes({ articles, url })
    if (articles > largest) {
      return { notes, rows: [] }
    }
    const { payload, stop } = await boot({ url, variant: 'newsroom' })
    try {
      const published = async (action: PublishAction): Promise<number> => {
        const contender = publisher({ action, archive, payload, variant: 'newsroom' })
        const times = await interleave({ contenders: { contender }, rounds, warmUp: rounds })
        return 1000 / average(times.contender)
      }
      await rebuildAll(payload)
      const started = performance.now()
      const memory = await rebuildAll(payload)
      const rebuilt = (1000 * articles) / (performance.now() - started)
      const again = await published('publish again')
      const anew = await published('create and publish')
      const early = at(memory, Math.floor(memory.length / 5))
      return {
        notes,
        rows: [
          rowOf({
            name: 'published again one by one : rebuilt',
            articles,
            budget: { atLeast: 20 },
            other: rebuilt,
            ours: again,
            unit: 'a second',
          }),
          rowOf({
            name: 'rebuilt : created and published one by one',
            articles,
            budget: null,
            other: anew,
            ours: rebuilt,
            unit: 'a second',
          }),
          rowOf({
            name: 'memory at the end of a rebuild : at a fifth',
            articles,
            budget: { atMost: 1.3 },
            other: early / 2 ** 20,
            ours: at(memory, memory.length - 1) / 2 ** 20,
            unit: 'MiB',
          }),
        ],
      }
    } finally {
      await stop()
      await removeNewer({ count: articles, url })
    }
  },
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** @returns the memory of the process after each step, in bytes */
const rebuildAll = async (payload: Payload): Promise<readonly number[]> => {
  const memory: number[] = []
  await rebuildLinks({
    collection: articlesOf(payload),
    onProgress: () => memory.push(process.memoryUsage.rss()),
    req: await createLocalReq({}, payload),
    resume: false,
  })
  return memory
}

const sizeNotes = async ({
  articles,
  url,
}: {
  readonly articles: number
  readonly url: string
}): Promise<string> =>
  withClient({
    task: async (client) => {
      const { rows } = await client.query<{ bytes: number; name: string }>(sizes)
      return [
        'Size of index and ledger, with their indexes, in bytes an article:',
        ...rows.map(({ bytes, name }) => `- \`${name}\`: ${Math.round(bytes / articles)}`),
      ].join('\n')
    },
    url,
  })
