import type { Endpoint, PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'

import { anonymousRequest } from '../adapters/anonymousRequest.js'
import { isStorable } from '../adapters/isStorable.js'
import { type ArticlePage, makePage, pageOfDocument } from '../adapters/page/articlePage.js'
import { readStoredPage } from '../adapters/page/storedArticles.js'
import { textAt } from '../adapters/values.js'
import { currentSlug, findArticleAt } from './findArticleBySlug.js'
import { refuse } from './refuse.js'

/**
 * `GET /api/newsroom/articles/:slug`: all that an article page needs, in one request, as anybody may
 * read it, whoever asks. Answers 304 to a matching `If-None-Match`, 301 to the current slug for one
 * that the article had before, 404 when no live article has it.
 */
export const articleEndpoint: Endpoint = {
  handler: async (asked) => {
    const req = anonymousRequest(asked)
    const slug = textAt({ doc: asked.routeParams, path: 'slug' })
    if (!isStorable(slug)) {
      return notFound()
    }
    const page = await readPage({ req, slug })
    if (page !== null) {
      return answer({ page, req: asked })
    }
    const current = await currentSlug({ req, slug })
    return current === null ? notFound() : redirect({ req, slug: current })
  },
  method: 'get',
  path: '/newsroom/articles/:slug',
}

const readPage = async ({
  req,
  slug,
}: {
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<ArticlePage | null> => {
  const stored = await readStoredPage({ req, slug })
  if (stored !== 'unknown') {
    return stored && makePage({ req, stored })
  }
  const doc = await findArticleAt({ depth: 2, path: 'slug', req, slug })
  return doc && pageOfDocument({ doc, req })
}

const answer = ({
  page,
  req,
}: {
  readonly page: ArticlePage
  readonly req: PayloadRequest
}): Response => {
  const body = JSON.stringify(inOrder(page))
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { 'Cache-Control': 'no-cache', ETag: etag }
  return matches({ etag, header: req.headers.get('if-none-match') })
    ? new Response(null, { headers, status: 304 })
    : new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

/** Payload adds derived fields in the order in which they are ready, which is not always the same. */
const inOrder = (page: ArticlePage): ArticlePage =>
  Object.fromEntries(Object.entries(page).sort(([one], [other]) => (one < other ? -1 : 1)))

/** Not logged as an error: crawlers ask for dead addresses all day. */
const notFound = (): Response =>
  refuse({
    code: 'notFound',
    message: 'There is no live article at this address.',
    status: 404,
  })

const matches = ({
  etag,
  header,
}: {
  readonly etag: string
  readonly header: string | null
}): boolean => (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

const redirect = ({
  req,
  slug,
}: {
  readonly req: PayloadRequest
  readonly slug: string
}): Response => {
  const { api } = req.payload.config.routes
  return new Response(null, {
    headers: { Location: `${api}/newsroom/articles/${encodeURIComponent(slug)}` },
    status: 301,
  })
}
