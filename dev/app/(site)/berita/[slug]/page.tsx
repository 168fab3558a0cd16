import type { Metadata } from 'next'

import { notFound, permanentRedirect } from 'next/navigation.js'
import { toNextMetadata } from 'payload-newsroom/next'

import type { Article } from '../../_data/article.js'

import { paths } from '../../_data/paths.js'
import { readArticle } from '../../_data/readArticle.js'
import { ArticlePage } from '../../_parts/ArticlePage.js'
import { JsonLd } from '../../_parts/JsonLd.js'

type Props = { readonly params: Promise<{ readonly slug: string }> }

/**
 * Each article is made when it is first asked for, and kept until the webhook names its address. At
 * build time there is no newsroom to ask.
 */
export const generateStaticParams = (): readonly { readonly slug: string }[] => []

export const generateMetadata = async (props: Props): Promise<Metadata> =>
  toNextMetadata((await articleOf(props)).news.head)

const Page = async (props: Props) => {
  const article = await articleOf(props)
  return (
    <>
      <JsonLd graph={article.news.jsonLd} />
      <ArticlePage article={article} />
    </>
  )
}

export default Page

/** Next answers both requests from one. */
const articleOf = async ({ params }: Props): Promise<Article> => {
  const found = await readArticle((await params).slug)
  switch (found.kind) {
    case 'article':
      return found.article
    case 'moved':
      return permanentRedirect(paths.article(found.slug))
    case 'nothing':
      return notFound()
  }
}
