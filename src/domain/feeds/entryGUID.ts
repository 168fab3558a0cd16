import type { DocID } from '../article.js'

import { toWellFormed } from '../text/toWellFormed.js'

/**
 * The name under which feed readers know an article for good, a tag URI (RFC 4151) such as
 * `tag:kabar.example,2026:article/7`. It is made of what no edit changes, so that a new title, slug
 * or text is an update of the same entry (rules FE-03, FE-04).
 *
 * @param args.domain the outlet's host; a port is left out, for tag URIs have none
 * @param args.publishedAt the first publication; its year in UTC says when the outlet had the domain
 */
export function entryGUID({
  id,
  domain,
  publishedAt,
}: {
  readonly id: DocID
  readonly domain: string
  readonly publishedAt: string
}): string {
  const host = domain.toLowerCase().replace(/:\d+$/, '')
  const date = new Date(publishedAt)
  const year = Number.isNaN(date.getTime()) ? '1970' : date.toISOString().slice(0, 4)
  return `tag:${host},${year}:article/${encodeURIComponent(toWellFormed(String(id)))}`
}
