import type { NewsSitemapArticle, NewsSitemapRules } from './newsSitemapFacts.js'

import { visibleDate } from '../dates/visibleDate.js'
import { isoWithOffset } from '../news/isoWithOffset.js'
import { isNews } from '../news/newsKind.js'
import { toWellFormed } from '../text/toWellFormed.js'
import { type NewsSitemapCode, newsSitemapTexts } from './newsSitemapTexts.js'
import { leavesWindowAt, placeInWindow, type WindowPlace } from './newsWindow.js'
import { publicationName } from './publicationName.js'
import { isListable } from './site.js'

/** One reason why an article is not in the news sitemap. */
export type NewsSitemapReason = {
  readonly code: NewsSitemapCode
  /** The rule that asks for it. */
  readonly rule: string
  /** The instant that the reason is about, in the outlet's time: when it left, or when it may come. */
  readonly at: string | null
  readonly en: string
  readonly id: string
}

/** The article, and the outlet whose sitemap is asked about. */
export type NewsSitemapQuestion = {
  readonly article: NewsSitemapArticle
  readonly rules: NewsSitemapRules
}

/**
 * Every reason why an article is not in an outlet's news sitemap at an instant, the most basic
 * first; none means that it is in it, for the sitemap is made by this very function.
 */
export function whyNotInNewsSitemap({
  article,
  rules,
}: NewsSitemapQuestion): readonly NewsSitemapReason[] {
  const question = asker(rules)(article)
  return checks
    .filter(({ applies }) => applies(question))
    .map(({ at, code, rule }) => reasonOf({ code, moment: at?.(question) ?? null, question, rule }))
}

/** Tells of many articles whether they are in an outlet's news sitemap at an instant. */
export function newsSitemapFilter(
  rules: NewsSitemapRules,
): (article: NewsSitemapArticle) => boolean {
  const ask = asker(rules)
  return (article) => {
    const question = ask(article)
    return !checks.some(({ applies }) => applies(question))
  }
}

type Placed = NewsSitemapQuestion & {
  /** Of the outlet, for all articles alike. */
  readonly isNamed: boolean
  readonly outlet: string
  readonly place: WindowPlace
  readonly sections: ReadonlySet<string>
}

function asker(rules: NewsSitemapRules): (article: NewsSitemapArticle) => Placed {
  const isNamed = !isBlank(publicationName(rules.site.name))
  const outlet = String(rules.outlet)
  const sections = new Set(rules.sections.map(String))
  return (article) => {
    const place = placeInWindow({ now: rules.now, publishedAt: article.publishedAt })
    return { article, isNamed, outlet, place, rules, sections }
  }
}

type Check = {
  readonly code: NewsSitemapCode
  readonly rule: string
  readonly applies: (question: Placed) => boolean
  /** The instant that the reason is about, in milliseconds since 1970. */
  readonly at?: (question: Placed) => number | null
}

const checks: readonly Check[] = [
  { code: 'notLive', rule: 'NS-22', applies: ({ article }) => !article.isPublished },
  { code: 'trashed', rule: 'NS-22', applies: ({ article }) => article.isTrashed },
  { code: 'withdrawn', rule: 'NS-22', applies: ({ article }) => article.isWithdrawn },
  {
    code: 'embargo',
    rule: 'NS-22',
    applies: ({ article: { embargoUntil }, rules }) =>
      embargoUntil !== null &&
      placeInWindow({ now: rules.now, publishedAt: embargoUntil }) === 'future',
    at: ({ article }) => article.embargoUntil,
  },
  {
    code: 'noDate',
    rule: 'NS-03',
    // A draft has none yet, and that it is no more than a draft has been said.
    applies: ({ article, place }) => article.isPublished && place === 'unknown',
  },
  {
    code: 'future',
    rule: 'NS-10',
    applies: ({ place }) => place === 'future',
    at: ({ article }) => article.publishedAt,
  },
  {
    code: 'tooOld',
    rule: 'NS-11',
    applies: ({ place }) => place === 'past',
    at: ({ article: { publishedAt } }) => publishedAt && leavesWindowAt(publishedAt),
  },
  { code: 'noTitle', rule: 'NS-03', applies: ({ article }) => isBlank(article.title) },
  { code: 'kind', rule: 'NS-22', applies: isOfWrongKind },
  { code: 'section', rule: 'NS-22', applies: isInWrongSection },
  {
    code: 'notForGoogleNews',
    rule: 'RB-06',
    applies: ({ article }) => article.notForGoogleNews,
  },
  { code: 'noindex', rule: 'NS-22', applies: ({ article }) => article.isNoindex },
  { code: 'syndicated', rule: 'SY-01', applies: ({ article }) => article.isSyndicated },
  { code: 'notEligible', rule: 'NS-22', applies: ({ article }) => !article.isEligible },
  { code: 'otherOutlet', rule: 'NS-21', applies: isOfOtherOutlet },
  {
    code: 'noName',
    rule: 'NS-03',
    applies: ({ isNamed }) => !isNamed,
  },
  { code: 'noDomain', rule: 'NS-20', applies: ({ rules }) => rules.site.url === '' },
  {
    code: 'wrongAddress',
    rule: 'NS-21',
    applies: ({ article: { url }, rules: { site } }) =>
      site.url !== '' && !isListable({ site, url }),
  },
]

function isBlank(text: string): boolean {
  return !/\w/.test(text) && toWellFormed(text).trim() === ''
}

function isOfWrongKind({ article: { kind }, rules }: NewsSitemapQuestion): boolean {
  return kind === null || !rules.kinds.includes(kind) || !isNews(kind)
}

function isInWrongSection({ article, sections }: Placed): boolean {
  return sections.size > 0 && !article.sections.some((section) => sections.has(String(section)))
}

function isOfOtherOutlet({ article, outlet }: Placed): boolean {
  return String(article.outlet) !== outlet
}

function reasonOf({
  code,
  moment,
  question: {
    rules: { site },
  },
  rule,
}: Pick<Check, 'code' | 'rule'> & {
  readonly moment: number | null
  readonly question: NewsSitemapQuestion
}): NewsSitemapReason {
  const { en, id } = newsSitemapTexts[code]
  const instant = moment === null ? null : new Date(moment).toISOString()
  const at = instant && isoWithOffset({ instant, timeZone: site.timeZone })
  const shown = (language: string): string =>
    (instant && visibleDate({ instant, language, zone: site.timeZone })) ?? ''
  return {
    code,
    rule,
    at,
    en: en.replace('{at}', shown('en')),
    id: id.replace('{at}', shown('id')),
  }
}
