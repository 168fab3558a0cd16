import type {
  AdvertiserContentArticleLeaf,
  AnalysisNewsArticleLeaf,
  ArticleLeaf,
  BackgroundNewsArticleLeaf,
  LiveBlogPostingLeaf,
  MergeLeafTypes,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  ReportageNewsArticleLeaf,
  ReviewNewsArticleLeaf,
  SatiricalArticleLeaf,
} from 'schema-dts'

import type { SponsorFacts } from './articleExtras.js'
import type { NewsFacts } from './newsFacts.js'

import { articleFields } from './articleFields.js'
import { coverageFields } from './coverageFields.js'
import { reviewedNode } from './reviewedNode.js'

/**
 * The article's node by kind. Google lists `Article`, `NewsArticle` and `BlogPosting` but none of
 * their subtypes, so a subtype never stands alone (rule NA-01). What is paid for, issued by others
 * or made up is an article, not news (rule SO-17).
 */
export type ArticleNodes = {
  readonly advertorial: MergeLeafTypes<[ArticleLeaf, AdvertiserContentArticleLeaf]>
  readonly analysis: MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>
  readonly background: MergeLeafTypes<[NewsArticleLeaf, BackgroundNewsArticleLeaf]>
  readonly factCheck: NewsArticleLeaf
  readonly feature: MergeLeafTypes<[NewsArticleLeaf, ReportageNewsArticleLeaf]>
  readonly interview: NewsArticleLeaf
  readonly live: MergeLeafTypes<[NewsArticleLeaf, LiveBlogPostingLeaf]> | NewsArticleLeaf
  readonly news: NewsArticleLeaf
  readonly opinion: MergeLeafTypes<[NewsArticleLeaf, OpinionNewsArticleLeaf]>
  readonly pressRelease: ArticleLeaf
  readonly review: MergeLeafTypes<[NewsArticleLeaf, ReviewNewsArticleLeaf]> | NewsArticleLeaf
  readonly satire: MergeLeafTypes<[ArticleLeaf, SatiricalArticleLeaf]>
}

/** The article's node, of whatever kind. */
export type ArticleNode = ArticleNodes[keyof ArticleNodes]

/** Makes the article's node. */
export function articleNode(facts: NewsFacts): ArticleNode {
  const { kind } = facts.article
  const fields = articleFields(facts)
  const news = { ...fields, ...datelineField(facts) }
  switch (kind) {
    case 'advertorial':
      return {
        '@type': ['Article', 'AdvertiserContentArticle'],
        ...fields,
        ...sponsorField(facts.sponsor),
      }
    case 'analysis':
      return { '@type': ['NewsArticle', 'AnalysisNewsArticle'], ...news }
    case 'background':
      return { '@type': ['NewsArticle', 'BackgroundNewsArticle'], ...news }
    case 'feature':
      return { '@type': ['NewsArticle', 'ReportageNewsArticle'], ...news }
    case 'live':
      return liveNode({ facts, news })
    case 'opinion':
      return { '@type': ['NewsArticle', 'OpinionNewsArticle'], ...news }
    case 'pressRelease':
      return { '@type': 'Article', ...fields }
    case 'review':
      return reviewNode({ facts, news })
    case 'satire':
      return { '@type': ['Article', 'SatiricalArticle'], ...fields }
    case 'factCheck':
    case 'interview':
    case 'news':
      return { '@type': 'NewsArticle', ...news }
  }
}

type NewsFields = Omit<NewsArticleLeaf, '@type'>

type NewsParts = { readonly facts: NewsFacts; readonly news: NewsFields }

/** Without entries that can be told apart it is no live blog (rule LB-01). */
function liveNode({ facts, news }: NewsParts): ArticleNodes['live'] {
  const coverage = coverageFields(facts)
  return coverage
    ? { '@type': ['NewsArticle', 'LiveBlogPosting'], ...news, ...coverage }
    : { '@type': 'NewsArticle', ...news }
}

/** Validators want to know what a review judges; one that does not say it is plain news. */
function reviewNode({ facts: { reviewed }, news }: NewsParts): ArticleNodes['review'] {
  return reviewed?.name
    ? {
        '@type': ['NewsArticle', 'ReviewNewsArticle'],
        ...news,
        itemReviewed: reviewedNode(reviewed),
      }
    : { '@type': 'NewsArticle', ...news }
}

/** Only news has a dateline (rule SO-01). */
function datelineField({ article: { dateline } }: NewsFacts): NewsFields {
  return { ...(dateline && { dateline }) }
}

/** Who paid is named (rules EL-05, SO-17). */
function sponsorField(sponsor: SponsorFacts | null): Pick<ArticleLeaf, 'sponsor'> {
  return sponsor?.name
    ? {
        sponsor: {
          '@type': 'Organization',
          name: sponsor.name,
          ...(sponsor.url && { url: sponsor.url }),
        },
      }
    : {}
}
