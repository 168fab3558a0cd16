import type { NewsCheckFacts } from './check/checkFacts.js'
import type { FindingValues, NewsCode, NewsField, NewsRule } from './check/newsRule.js'

import { newsRules } from './check/newsRules.js'

/** Whether an article is fit for Google News, and what an editor should look at. */
export type NewsReview = {
  readonly eligible: boolean
  /** Errors first, otherwise in the order in which an editor works. */
  readonly findings: readonly NewsFinding[]
}

/** A rule that an article breaks. `describeFinding` puts it into words. */
export type NewsFinding = {
  readonly code: NewsCode
  readonly severity: NewsRule['severity']
  /** The field of the article to go to. */
  readonly field: NewsField
  /** What the text about it names; absent where it names nothing. */
  readonly values?: FindingValues
}

/**
 * Checks an article against the rules of Google News and of the press, as far as its editor can put
 * them right: see `docs/rules.md` for each rule, why it is an error or a warning, and who keeps
 * those that are not checked here.
 *
 * It is eligible for Google News unless it breaks one as an error. The same facts give the same
 * findings, one for each code at most.
 */
export function checkNews(facts: NewsCheckFacts): NewsReview {
  const findings = newsRules.flatMap((rule) => findingOf({ facts, rule }))
  const [errors, warnings] = ['error', 'warning'].map((wanted) =>
    findings.filter(({ severity }) => severity === wanted),
  )
  return { eligible: errors?.length === 0, findings: [...(errors ?? []), ...(warnings ?? [])] }
}

function findingOf({
  facts,
  rule: { breaks, code, field, severity },
}: {
  readonly facts: NewsCheckFacts
  readonly rule: NewsRule
}): readonly NewsFinding[] {
  const broken = breaks(facts)
  return broken === false ? [] : [{ code, severity, field, ...(broken === true ? {} : broken) }]
}
