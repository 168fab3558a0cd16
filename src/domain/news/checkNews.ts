import type { ArticleKind } from '../article.js'

/** What the check looks at: known before an article is stored, without any look-up. */
export type NewsCheckFacts = {
  readonly title: string
  readonly kind: ArticleKind
  readonly notForGoogleNews: boolean
  readonly outletName: string
  /** How many authors the byline has. */
  readonly authors: number
  readonly hasImage: boolean
  readonly hasSection: boolean
}

/** Whether an article is fit for Google News, and what an editor should look at. */
export type NewsReview = {
  readonly eligible: boolean
  readonly findings: readonly NewsFinding[]
}

/** A rule that an article breaks. `field` is the field of the article that can put it right. */
export type NewsFinding = {
  readonly code: NewsRule
  readonly severity: 'error' | 'warning'
  readonly field: 'authors' | 'kind' | 'mainImage' | 'notForGoogleNews' | 'section' | 'title'
}

/** The rules checked here: see {@link checkNews}. */
export type NewsRule =
  'EL-04' | 'EL-05' | 'NA-02' | 'NA-03' | 'NA-04' | 'NS-17' | 'NS-22' | 'RB-06' | 'SO-03'

/**
 * Checks an article against rules of Google News. It is eligible unless it breaks one as an error:
 *
 * - NA-02 it has a headline; NS-17 the headline does not end in the outlet's name (`… - Name`)
 * - EL-04 it has a byline (Google News policy on transparency)
 * - NS-22 it is no advertorial; EL-05 it is no press release; RB-06 no editor has taken it out
 *
 * Warnings: NA-03 a headline over 110 characters may be cut; NA-04 there is no main image (Google
 * asks for one but lists articles without); SO-03 it stands in no section.
 */
export function checkNews(facts: NewsCheckFacts): NewsReview {
  const findings = checks.filter(({ breaks }) => breaks(facts)).map(({ finding }) => finding)
  return { eligible: findings.every(({ severity }) => severity !== 'error'), findings }
}

/** Characters (UTF-16 units) beyond which search results may cut a headline; Google's old limit. */
const longHeadline = 110

type Check = {
  readonly finding: NewsFinding
  readonly breaks: (facts: NewsCheckFacts) => boolean
}

const checks: readonly Check[] = [
  {
    finding: { code: 'NA-02', severity: 'error', field: 'title' },
    breaks: ({ title }) => isBlank(title),
  },
  {
    finding: { code: 'NS-17', severity: 'error', field: 'title' },
    breaks: ({ title, outletName }) => endsInName({ title, name: outletName }),
  },
  {
    finding: { code: 'NA-03', severity: 'warning', field: 'title' },
    breaks: ({ title }) => title.length > longHeadline,
  },
  {
    finding: { code: 'EL-04', severity: 'error', field: 'authors' },
    breaks: ({ authors }) => authors === 0,
  },
  {
    finding: { code: 'NS-22', severity: 'error', field: 'kind' },
    breaks: ({ kind }) => kind === 'advertorial',
  },
  {
    finding: { code: 'EL-05', severity: 'error', field: 'kind' },
    breaks: ({ kind }) => kind === 'pressRelease',
  },
  {
    finding: { code: 'RB-06', severity: 'error', field: 'notForGoogleNews' },
    breaks: ({ notForGoogleNews }) => notForGoogleNews,
  },
  {
    finding: { code: 'NA-04', severity: 'warning', field: 'mainImage' },
    breaks: ({ hasImage }) => !hasImage,
  },
  {
    finding: { code: 'SO-03', severity: 'warning', field: 'section' },
    breaks: ({ hasSection }) => !hasSection,
  },
]

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function endsInName({ title, name }: { readonly title: string; readonly name: string }): boolean {
  const [text, ending] = [title.trim().toLowerCase(), name.trim().toLowerCase()]
  return (
    ending !== '' &&
    text.endsWith(ending) &&
    /[-–—|·•]$/.test(text.slice(0, -ending.length).trimEnd())
  )
}
