import type { IndexedArticle } from './indexedArticle.js'
import type { RankParameters } from './rankParameters.js'
import type { ScoredArticle } from './scoreArticle.js'

import { sharedSteps } from './sharedFacts.js'
import { stageKeys } from './storyline.js'
import { areAlike, hasSameText, type TitleShape, titleShape } from './titleShape.js'

/**
 * Takes candidates in their order until there are `limit`, and passes over each that would come a
 * second time, has the host's own title or one like that of a link before it, tells a stage of a
 * storyline that a link before it tells, or goes beyond the quota of evergreen or sister articles.
 * `first` are taken before the others and not counted in the quotas.
 */
export function takeLinks({
  host,
  first,
  others,
  limit,
  parameters,
}: {
  readonly host: IndexedArticle
  readonly first: readonly ScoredArticle[]
  readonly others: readonly ScoredArticle[]
  readonly limit: number
  readonly parameters: RankParameters
}): readonly ScoredArticle[] {
  const hostTitle = titleShape(host.title)
  const taken: Entry[] = []
  for (const [index, scored] of [...first, ...others].entries()) {
    if (taken.length >= limit) {
      break
    }
    const entry = toEntry({ host, scored, isCounted: index >= first.length })
    const isHostTitle = hasSameText({ one: entry.title, other: hostTitle })
    if (!isHostTitle && fits({ taken, entry, parameters })) {
      taken.push(entry)
    }
  }
  return taken.map(({ scored }) => scored)
}

/** One article is a candidate of many hosts in a row. */
const shapes = new WeakMap<IndexedArticle, TitleShape>()

function shapeOf(article: IndexedArticle): TitleShape {
  const shape = shapes.get(article) ?? titleShape(article.title)
  shapes.set(article, shape)
  return shape
}

type Entry = {
  readonly id: string
  readonly isEvergreen: boolean
  readonly isSister: boolean
  readonly scored: ScoredArticle
  readonly stages: readonly string[]
  readonly title: TitleShape
}

function toEntry({
  host,
  scored,
  isCounted,
}: {
  readonly host: IndexedArticle
  readonly scored: ScoredArticle
  readonly isCounted: boolean
}): Entry {
  const { article } = scored
  return {
    id: String(article.id),
    isEvergreen: isCounted && article.isEvergreen,
    isSister: isCounted && article.isSister,
    scored,
    stages: stageKeys(sharedSteps({ host, candidate: article })),
    title: shapeOf(article),
  }
}

function fits({
  taken,
  entry,
  parameters: { evergreenQuota, sisterQuota, titleLikeness },
}: {
  readonly taken: readonly Entry[]
  readonly entry: Entry
  readonly parameters: RankParameters
}): boolean {
  const count = (isOfKind: (other: Entry) => boolean): number => taken.filter(isOfKind).length
  return (
    !taken.some(
      (other) =>
        other.id === entry.id ||
        entry.stages.some((stage) => other.stages.includes(stage)) ||
        areAlike({ one: other.title, other: entry.title, likeness: titleLikeness }),
    ) &&
    !(entry.isEvergreen && count(({ isEvergreen }) => isEvergreen) >= evergreenQuota) &&
    !(entry.isSister && count(({ isSister }) => isSister) >= sisterQuota)
  )
}
