import type { PayloadRequest } from 'payload'

import type { StoredPage } from './storedArticles.js'

import { footerLink } from '../../domain/news/footerLink.js'
import { headData } from '../../domain/news/headData.js'
import { newsArticle } from '../../domain/news/newsArticle.js'
import { originOf } from '../../domain/urls/fillPattern.js'
import { newsroomOptionsOf } from '../../pluginState.js'
import { articlesOf } from '../articlesOf.js'
import { toHostLinks } from '../links/readBlocks.js'
import { type Outlet, outletOf } from '../outlets.js'
import { servedBody } from '../servedBody.js'
import { toHTML } from '../toHTML.js'
import { toNewsFacts } from '../toNewsFacts.js'
import { fieldsOf, idOf } from '../values.js'

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
  stored: { body, doc, links },
}: {
  readonly req: PayloadRequest
  readonly stored: StoredPage
}): Promise<ArticlePage> => {
  const outlet = await outletOfPage({ doc, req })
  const facts = toNewsFacts({ doc: { ...doc, body }, outlet, paths: pathsOf(req), req })
  const collection = articlesOf(req)
  const hosts = await toHostLinks({ collection, req, rows: Promise.resolve(links) })
  const bacaJuga = hosts.get(String(doc.id))?.blocks ?? []
  const content = servedBody({ blocks: bacaJuga, value: body })
  return withFooter({
    outlet,
    page: {
      ...doc,
      bacaJuga,
      content,
      contentHTML: await toHTML({ language: outlet.language, req, value: content }),
      news: {
        ...fieldsOf(doc.news),
        head: headData(facts),
        jsonLd: newsArticle(facts),
        keywords: facts.article.protectsIdentity ? [] : facts.article.keywords,
      },
      url: facts.article.url,
    },
  })
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
  return withFooter({ outlet: await outletOfPage({ doc: page, req }), page })
}

const withFooter = ({
  outlet: { name, domain, googleNewsURL },
  page,
}: {
  readonly outlet: Outlet
  readonly page: ArticlePage
}): ArticlePage => ({
  ...page,
  footer: footerLink({ name, googleNewsURL, url: originOf(domain) }),
})

const outletOfPage = async ({
  doc,
  req,
}: {
  readonly doc: ArticlePage
  readonly req: PayloadRequest
}): Promise<Outlet> => {
  const outlet = await outletOf({ id: idOf(doc.outlet), req })
  if (outlet === null) {
    throw new Error('Only newsroom() has pages of articles.')
  }
  return outlet
}

const pathsOf = ({ payload: { config } }: PayloadRequest) => {
  const options = newsroomOptionsOf(config)
  if (options === null) {
    throw new Error('Only newsroom() has pages of articles.')
  }
  return options.paths
}
