import type { Metadata } from 'next'
import type {
  AdvertiserContentArticleLeaf,
  AnalysisNewsArticleLeaf,
  ArticleLeaf,
  BackgroundNewsArticleLeaf,
  LiveBlogPostingLeaf,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  ReportageNewsArticleLeaf,
  ReviewNewsArticleLeaf,
  SatiricalArticleLeaf,
} from 'schema-dts'
import type { UseHeadInput } from 'unhead/types'

import { describe, expectTypeOf, it } from 'vitest'

import type { ArticleNode, ArticleNodes } from '../../src/domain/news/articleNode.js'
import type { NewsGraph } from '../../src/domain/news/newsArticle.js'
import type { NewsKind } from '../../src/domain/news/newsKind.js'
import type { NextMetadata } from '../../src/domain/news/toNextMetadata.js'
import type { UnheadInput } from '../../src/domain/news/toUnhead.js'

/** A node has all that each of its types may have. */
type Fields<Leaf> = Omit<Leaf, '@type'>

describe('the node of an article', () => {
  it('has a type for every kind', () => {
    expectTypeOf<keyof ArticleNodes>().toEqualTypeOf<NewsKind>()
    expectTypeOf<NewsGraph['@graph'][0]>().toEqualTypeOf<ArticleNode>()
  })

  it('is news and what its kind adds', () => {
    expectTypeOf<ArticleNodes['news']>().toEqualTypeOf<NewsArticleLeaf>()
    expectTypeOf<ArticleNodes['factCheck']>().toEqualTypeOf<NewsArticleLeaf>()
    expectTypeOf<ArticleNodes['interview']>().toEqualTypeOf<NewsArticleLeaf>()
    expectTypeOf<ArticleNodes['analysis']>().toExtend<
      Fields<AnalysisNewsArticleLeaf> & Fields<NewsArticleLeaf>
    >()
    expectTypeOf<ArticleNodes['background']>().toExtend<
      Fields<BackgroundNewsArticleLeaf> & Fields<NewsArticleLeaf>
    >()
    expectTypeOf<ArticleNodes['feature']>().toExtend<
      Fields<NewsArticleLeaf> & Fields<ReportageNewsArticleLeaf>
    >()
    expectTypeOf<ArticleNodes['opinion']>().toExtend<
      Fields<NewsArticleLeaf> & Fields<OpinionNewsArticleLeaf>
    >()
    expectTypeOf<Extract<ArticleNodes['live'], { '@type': readonly string[] }>>().toExtend<
      Fields<LiveBlogPostingLeaf> & Fields<NewsArticleLeaf>
    >()
    expectTypeOf<Extract<ArticleNodes['review'], { '@type': readonly string[] }>>().toExtend<
      Fields<NewsArticleLeaf> & Fields<ReviewNewsArticleLeaf>
    >()
  })

  it('is no news where somebody paid, issued or made it up', () => {
    expectTypeOf<ArticleNodes['pressRelease']>().toEqualTypeOf<ArticleLeaf>()
    expectTypeOf<ArticleNodes['advertorial']>().toExtend<
      Fields<AdvertiserContentArticleLeaf> & Fields<ArticleLeaf>
    >()
    expectTypeOf<ArticleNodes['satire']>().toExtend<
      Fields<ArticleLeaf> & Fields<SatiricalArticleLeaf>
    >()
    expectTypeOf<ArticleNodes['advertorial']>().not.toHaveProperty('dateline')
    expectTypeOf<ArticleNodes['pressRelease']>().not.toHaveProperty('dateline')
    expectTypeOf<ArticleNodes['satire']>().not.toHaveProperty('dateline')
  })

  it('takes no property that schema.org does not have', () => {
    // @ts-expect-error — schema.org has no notice of retraction
    const node: ArticleNode = { '@type': 'NewsArticle', retractionNotice: 'x' }
    expectTypeOf(node).toExtend<ArticleNode>()
  })
})

describe('the head', () => {
  it('is metadata that Next takes', () => {
    expectTypeOf<NextMetadata>().toExtend<Metadata>()
  })

  it('is input that unhead takes', () => {
    const give = (input: UnheadInput): UseHeadInput => input
    expectTypeOf(give).returns.toEqualTypeOf<UseHeadInput>()
  })
})
