import type { DocID } from '../article.js'

/**
 * The canonical address of an article: always https, without query or fragment.
 *
 * `domain` is a host without scheme. `pattern` is a path in which `{slug}` and `{id}` stand for the
 * article's own, such as `/berita/{slug}`.
 */
export function articleURL({
  domain,
  pattern,
  slug,
  id,
}: {
  readonly domain: string
  readonly pattern: string
  readonly slug: string
  readonly id: DocID
}): string {
  const path = pattern.replaceAll(/\{(?:slug|id)\}/g, (name) =>
    encodePart(name === '{id}' ? String(id) : slug),
  )
  return `https://${domain}${path.startsWith('/') ? '' : '/'}${path}`
}

// Half a surrogate pair cannot be encoded.
function encodePart(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Cs}/gu, ''))
}
