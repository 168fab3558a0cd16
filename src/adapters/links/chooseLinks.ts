import type { DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { RankParameters } from '../../domain/related/rankParameters.js'
import type { LedgerRow } from './linkRecord.js'
import type { StepsByArticle } from './storylineSteps.js'

import { firstAutomaticRank } from '../../database/linkFunctions.js'
import { rankRelated } from '../../domain/related/rankRelated.js'
import { textLocales } from '../locales.js'

/** Links kept for a host: those that are served and the runners-up that take a dead one's place. */
const keptLinks = 15

/** Locales beyond this number do not make lists longer. */
const mostLocales = 4

/**
 * How many links are kept for a host. More in a localized collection: readers of a locale are served
 * only those of them that are translated.
 */
export const keptLinksOf = (args: Parameters<typeof textLocales>[0]): number =>
  keptLinks * Math.min(Math.max(1, textLocales(args).length), mostLocales)

/** The automatic links of a host, as rows of the ledger, chosen among its candidates. */
export const chooseLinks = ({
  avoidWords,
  candidates,
  excluded,
  host,
  limit,
  parameters,
  steps,
}: {
  readonly avoidWords: readonly string[]
  readonly candidates: readonly IndexedArticle[]
  /** What must not be chosen: banned targets, and those that the editor has linked already. */
  readonly excluded: readonly (DocID | null)[]
  readonly host: IndexedArticle
  /** As {@link keptLinksOf} the collection. */
  readonly limit: number
  readonly parameters: RankParameters
  readonly steps: StepsByArticle
}): readonly LedgerRow[] => {
  const withSteps = (article: IndexedArticle): IndexedArticle => {
    const own = steps.get(String(article.id))
    return own === undefined ? article : { ...article, steps: own }
  }
  return rankRelated({
    avoidWords,
    candidates: candidates.map(withSteps),
    excluded: new Set(excluded.map(String)),
    host: withSteps(host),
    limit,
    parameters,
  }).map(({ id, reasons, score }, index) => ({
    afterBlock: null,
    origin: 'automatic',
    rank: firstAutomaticRank + index,
    reasons,
    score,
    target: id,
    title: null,
    titleKey: null,
  }))
}
