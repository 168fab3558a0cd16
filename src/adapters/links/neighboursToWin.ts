import type { DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { LinkContext } from './linkContext.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { scoreArticle } from '../../domain/related/scoreArticle.js'
import { cosine } from '../../domain/related/vector.js'
import { keptLinksOf } from './chooseLinks.js'
import { type IndexRow, toIndexedArticle } from './indexRows.js'
import { recallCandidates } from './recallCandidates.js'
import { scopesByOutlet } from './scopesOf.js'

/**
 * The documents into whose lists this one may come: those near it that it would beat or match a kept
 * link of, or that have fewer than are kept. Bounded by the number of candidates. Frozen ones stay.
 */
export const neighboursToWin = async ({
  document: row,
  ...args
}: LinkContext & { readonly document: IndexRow }): Promise<readonly DocID[]> => {
  const { adapter, collection, db, req, slug } = args
  const target = toIndexedArticle(row)
  const scopes = await scopesByOutlet({ collection, req })
  const { parameters } = collection.settings
  const near = await recallCandidates({
    adapter,
    db,
    hosts: [
      {
        id: target.id,
        postings: null,
        publishedAt: target.publishedAt,
        scopes: hostsScopes({ outlet: target.outlet, scopes }),
      },
    ],
    parameters,
    slug,
  })
  const hosts = withoutFrozen({
    days: collection.settings.freezeAfterDays,
    hosts: near.get(String(target.id)) ?? [],
  })
  const bars = await lowestScores({ ...args, hosts: hosts.map(({ id }) => id) })
  return hosts
    .filter((host) => {
      const scored = scoreArticle({
        candidate: { ...target, isSister: host.isSister },
        host,
        likeness: cosine(host.vector, target.vector),
        parameters,
      })
      return scored !== null && scored.score >= (bars.get(String(host.id)) ?? -1)
    })
    .map(({ id }) => id)
}

/** The outlets that may link to one: itself and those whose sister it is. */
const hostsScopes = ({
  outlet,
  scopes,
}: {
  readonly outlet: string
  readonly scopes: ReadonlyMap<string, readonly string[]>
}): readonly string[] => [
  outlet,
  ...[...scopes]
    .filter(([from, reached]) => from !== outlet && reached.includes(outlet))
    .map(([from]) => from),
]

const withoutFrozen = ({
  days,
  hosts,
}: {
  readonly days: number | null
  readonly hosts: readonly IndexedArticle[]
}): readonly IndexedArticle[] => {
  const since = days === null ? Number.NEGATIVE_INFINITY : Date.now() - days * 86_400_000
  return hosts.filter(({ publishedAt }) => Date.parse(publishedAt) >= since)
}

/** The lowest kept score of each host whose list is full. */
const lowestScores = async ({
  adapter,
  collection,
  db,
  hosts,
  idType,
  slug,
}: LinkContext & { readonly hosts: readonly DocID[] }): Promise<ReadonlyMap<string, number>> => {
  const { links } = linkTableNames({ slug })
  const { rows } = await db.query<{ readonly host: DocID; readonly lowest: number }>({
    text: `
select host, min(score) as lowest from ${links}
where host = any($1::${idType}[]) and origin = 'automatic' group by host
having count(*) >= ${keptLinksOf({ collection, payload: adapter.payload })}`,
    values: [hosts],
  })
  return new Map(rows.map(({ host, lowest }) => [String(host), lowest]))
}
