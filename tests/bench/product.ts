import { createLocalReq, type Payload } from 'payload'

import { rebuildLinks } from '../../src/adapters/links/rebuildLinks.js'
import { recallCandidates } from '../../src/adapters/links/recallCandidates.js'
import { outletHash } from '../../src/adapters/links/scopesOf.js'
import { postgresOf } from '../../src/adapters/postgres.js'
import { sidePoolOf } from '../../src/adapters/sidePool.js'
import { linkedCollectionsOf } from '../../src/pluginState.js'
import { at } from './random.js'

/**
 * Makes index and ledger of everything that is stored, with the product's own rebuild.
 *
 * @param args.log told now and then how far it is
 */
export const fillIndex = async ({
  log,
  payload,
}: {
  readonly log: (line: string) => void
  readonly payload: Payload
}): Promise<void> => {
  let told = performance.now()
  await rebuildLinks({
    collection: articlesOf(payload),
    onProgress: ({ done, total }) => {
      if (performance.now() - told > 15_000) {
        told = performance.now()
        log(`  ${Math.round((100 * done) / total)} %`)
      }
    },
    req: await createLocalReq({}, payload),
    resume: false,
  })
}

/** Reads the candidates of one article that is in the index: what a publish asks the database. */
export const candidateReader =
  (payload: Payload) =>
  async ({
    id,
    publishedAt,
  }: {
    readonly id: number
    readonly publishedAt: string
  }): Promise<unknown> => {
    const { slug, settings } = articlesOf(payload)
    const adapter = postgresOf(payload)
    return recallCandidates({
      adapter,
      db: sidePoolOf(payload),
      hosts: [{ id, postings: null, publishedAt, scopes: [outletHash(1)] }],
      parameters: settings.parameters,
      slug,
    })
  }

/** How links of articles are kept by a running Payload. */
export const articlesOf = (payload: Payload) => at(linkedCollectionsOf(payload.config), 0)
