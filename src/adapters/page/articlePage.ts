import type { PayloadRequest } from 'payload'

import type { StoredPage } from './storedArticles.js'

import { footerLink } from '../../domain/news/footerLink.js'
import { headData } from '../../domain/news/headData.js'
import { newsArticle } from '../../domain/news/newsArticle.js'
import { servedKeywords } from '../../domain/news/servedKeywords.js'
import { attributionOf } from '../../domain/sources/attributionOf.js'
import { originOf } from '../../domain/urls/fillPattern.js'
import { outletOf } from '../outlets.js'
import { resolvedBody } from '../resolvedBody.js'
import { servedBody } from '../servedBody.js'
import { toHTML } from '../toHTML.js'
import { fieldsOf, idOf } from '../values.js'
import { storedBlocks, toFacts } from './wholeArticle.js'

/** An article with all that a page of it needs. */
export type ArticlePage = Readonly<Record<string, unknown>>

/**
 * The page of a live article from what is stored of it: its text with the read-also links, and its
 * metadata.
 *
 * @param args.req of somebody without a login
 */
export const makePage = async ({
  req,
  stored,
}: {
  readonly req: PayloadRequest
  readonly stored: StoredPage
}): Promise<ArticlePage> => {
  const { body, doc, regions } = stored
  const [facts, blocks] = await Promise.all([
    toFacts({ doc: { ...doc, body }, regions, req }),
    storedBlocks({ pages: [stored], req }),
  ])
  if (facts === null) {
    throw new Error('Only newsroom() has pages of articles.')
  }
  const bacaJuga = blocks.get(String(doc.id)) ?? []
  const content = await resolvedBody({ req, value: servedBody({ blocks: bacaJuga, value: body }) })
  return {
    ...doc,
    attribution: attributionOf(facts),
    bacaJuga,
    content,
    contentHTML: await toHTML({ language: facts.outlet.language, value: content }),
    footer: footerLink(facts.outlet),
    news: {
      ...fieldsOf(doc.news),
      head: headData(facts),
      jsonLd: newsArticle(facts),
      keywords: servedKeywords(facts),
    },
    url: facts.article.url,
  }
}

/** The page of an article that Payload has read, with all derived fields, for anybody. */
export const pageOfDocument = async ({
  doc,
  req,
}: {
  readonly doc: unknown
  readonly req: PayloadRequest
}): Promise<ArticlePage> => {
  const { body: _, ...page } = fieldsOf(doc)
  const outlet = await outletOf({ id: idOf(page.outlet), req })
  return { ...page, footer: outlet && footerLink({ ...outlet, url: originOf(outlet.domain) }) }
}
