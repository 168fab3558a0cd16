import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { Queryable } from '../postgres.js'
import type { LedgerRow } from './linkRecord.js'

import { chooseLinks, keptLinksOf } from './chooseLinks.js'
import { recallCandidates, type RecallHost, type WantedPair } from './recallCandidates.js'
import { readStorylineSteps, type StepsByArticle } from './storylineSteps.js'

/** A host with all that its automatic links are chosen by. */
export type ChoosingHost = {
  readonly article: IndexedArticle
  readonly avoidWords: readonly string[]
  /** What must not be chosen: banned targets, and those that the editor has linked already. */
  readonly excluded: readonly (DocID | null)[]
  /** Whether it wants any. */
  readonly isAutomatic: boolean
  /** Whether nothing can point to it yet, so that it stands in no storyline. */
  readonly isNew: boolean
  /** Its postings; null when they are in the index already. */
  readonly postings: RecallHost['postings']
}

/**
 * The automatic links of hosts, stored or not, as rows of the ledger.
 *
 * @param args.scopes outlets that may be linked from each (`scopesByOutlet`)
 * @returns in the order of the hosts
 * @throws when the candidates cannot be read
 */
export const chooseForHosts = async ({
  adapter,
  collection,
  db,
  hosts,
  scopes,
}: {
  readonly adapter: PostgresAdapter
  readonly collection: LinkedCollection
  readonly db: Queryable
  readonly hosts: readonly ChoosingHost[]
  readonly scopes: ReadonlyMap<string, readonly string[]>
}): Promise<readonly (readonly LedgerRow[])[]> => {
  const { slug } = collection
  const { parameters } = collection.settings
  const choosing = hosts.filter(({ isAutomatic }) => isAutomatic)
  if (choosing.length === 0) {
    return hosts.map(() => [])
  }
  const articles = choosing.filter(({ isNew }) => !isNew).map(({ article }) => article.id)
  const steps = await readStorylineSteps({ adapter, articles, db, slug })
  const candidates = await recallCandidates({
    adapter,
    db,
    hosts: choosing.map(({ article: { id, outlet, publishedAt }, isNew, postings }) => ({
      id: isNew ? null : id,
      postings,
      publishedAt,
      scopes: scopes.get(outlet) ?? [outlet],
    })),
    parameters,
    slug,
    wanted: wantedBy({ articles, steps }),
  })
  const limit = keptLinksOf({ collection, payload: adapter.payload })
  return hosts.map(({ article: host, avoidWords, excluded, isAutomatic, isNew }) =>
    isAutomatic
      ? chooseLinks({
          avoidWords,
          candidates: candidates.get(String(isNew ? null : host.id)) ?? [],
          excluded,
          host,
          limit,
          parameters,
          steps,
        })
      : [],
  )
}

/** The articles of a host's own storylines have to be among its candidates. */
const wantedBy = ({
  articles,
  steps,
}: {
  readonly articles: readonly DocID[]
  readonly steps: StepsByArticle
}): readonly WantedPair[] => {
  const storylinesOf = (id: string): readonly string[] =>
    (steps.get(id) ?? []).map(({ storyline }) => String(storyline))
  return articles.flatMap((host) => {
    const own = new Set(storylinesOf(String(host)))
    return [...steps.keys()]
      .filter((document) => storylinesOf(document).some((storyline) => own.has(storyline)))
      .map((document) => ({ document, host }))
  })
}
