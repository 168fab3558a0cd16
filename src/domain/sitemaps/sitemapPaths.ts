/** What a path of a sitemap asks for. */
export type SitemapRequest =
  | { readonly kind: 'index' }
  /** One month of the archive, `2026-11`, and the part of it, from 1. */
  | { readonly kind: 'month'; readonly month: string; readonly part: number }
  /** `file` is null for the one address that crawlers are told; from 1 for a part of it. */
  | { readonly kind: 'news'; readonly file: number | null }

/**
 * The path of a sitemap. All stand at the root of the site, for a sitemap covers only what is below
 * its own directory (rule NS-21), and none ever moves (NS-15).
 */
export function sitemapPath(request: SitemapRequest): string {
  switch (request.kind) {
    case 'index':
      return '/sitemap.xml'
    case 'month':
      return `/sitemap-${request.month}${request.part === 1 ? '' : `-${String(request.part)}`}.xml`
    case 'news':
      return `/sitemap-news${request.file === null ? '' : `-${String(request.file)}`}.xml`
  }
}

/** What a path asks for; null if it is none of a sitemap, or not spelled as we spell it. */
export function readSitemapPath(path: string): SitemapRequest | null {
  return [readIndex, readNews, readMonth]
    .map((read) => read(path))
    .reduce((found, request) => found ?? request, null)
}

/** Files of news beyond any newsroom's output; further numbers are no files, so crawlers end. */
const maxNewsFiles = 50

function readIndex(path: string): SitemapRequest | null {
  return path === sitemapPath({ kind: 'index' }) ? { kind: 'index' } : null
}

function readNews(path: string): SitemapRequest | null {
  const [whole, number] = /^\/sitemap-news(?:-([1-9]\d?))?\.xml$/.exec(path) ?? []
  const file = number === undefined ? null : Number(number)
  return whole === undefined || (file ?? 0) > maxNewsFiles ? null : { kind: 'news', file }
}

function readMonth(path: string): SitemapRequest | null {
  const [, month, part = '1'] =
    /^\/sitemap-([1-9]\d{3}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,2}))?\.xml$/.exec(path) ?? []
  return month === undefined ? null : { kind: 'month', month, part: Number(part) }
}
