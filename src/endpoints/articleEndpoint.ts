import type { Endpoint, PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'

import { fieldsOf, textAt } from '../adapters/values.js'
import { findArticleBySlug } from './findArticleBySlug.js'
import { refuse } from './refuse.js'

/**
 * `GET /api/newsroom/articles/:slug`: all that an article page needs, in one request. Answers 304 to
 * a matching `If-None-Match`, 301 to the current slug for one that the article had before, 404 when
 * no live article has it.
 */
export const articleEndpoint: Endpoint = {
  handler: async (req) => {
    const slug = textAt({ doc: req.routeParams, path: 'slug' })
    const article = await findArticleBySlug({ depth: 2, req, slug })
    if (article === null) {
      return notFound()
    }
    const current = textAt({ doc: article, path: 'slug' })
    return current === slug ? answer({ article, req }) : redirect({ req, slug: current })
  },
  method: 'get',
  path: '/newsroom/articles/:slug',
}

const answer = ({
  article,
  req,
}: {
  readonly article: unknown
  readonly req: PayloadRequest
}): Response => {
  const body = JSON.stringify(inOrder(article))
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { 'Cache-Control': 'no-cache', ETag: etag }
  return matches({ etag, header: req.headers.get('if-none-match') })
    ? new Response(null, { headers, status: 304 })
    : new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

/** Payload adds derived fields in the order in which they are ready, which is not always the same. */
const inOrder = (article: unknown): unknown =>
  Object.fromEntries(
    Object.entries(fieldsOf(article)).sort(([one], [other]) => (one < other ? -1 : 1)),
  )

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
