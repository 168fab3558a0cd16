import type { DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { RankParameters } from '../../domain/related/rankParameters.js'
import type { LedgerRow } from './linkRecord.js'
import type { StepsByArticle } from './storylineSteps.js'

import { firstAutomaticRank } from '../../database/linkFunctions.js'
import { rankRelated } from '../../domain/related/rankRelated.js'

/** Links kept for a host: those that are served and the runners-up that take a dead one's place. */
export const keptLinks = 15

/** The automatic links of a host, as rows of the ledger, chosen among its candidates. */
export const chooseLinks = ({
  avoidWords,
  candidates,
  excluded,
  host,
  parameters,
  steps,
}: {
  readonly avoidWords: readonly string[]
  readonly candidates: readonly IndexedArticle[]
  /** What must not be chosen: banned targets, and those that the editor has linked already. */
  readonly excluded: readonly (DocID | null)[]
  readonly host: IndexedArticle
  readonly parameters: RankParameters
  readonly steps: StepsByArticle
}): readonly LedgerRow[] => {
  const withSteps = (article: IndexedArticle): IndexedArticle => ({
    ...article,
    steps: steps.get(String(article.id)) ?? [],
  })
  return rankRelated({
    avoidWords,
    candidates: candidates.map(withSteps),
    excluded: new Set(excluded.map(String)),
    host: withSteps(host),
    limit: keptLinks,
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
