import { describe, expect, it } from 'vitest'

import {
  readSitemapPath,
  sitemapPath,
  type SitemapRequest,
} from '../../../src/domain/sitemaps/sitemapPaths.js'

const paths: readonly (readonly [string, SitemapRequest])[] = [
  ['/sitemap.xml', { kind: 'index' }],
  ['/sitemap-news.xml', { file: null, kind: 'news' }],
  ['/sitemap-news-1.xml', { file: 1, kind: 'news' }],
  ['/sitemap-news-50.xml', { file: 50, kind: 'news' }],
  ['/sitemap-2026-11.xml', { kind: 'month', month: '2026-11', part: 1 }],
  ['/sitemap-2026-11-2.xml', { kind: 'month', month: '2026-11', part: 2 }],
  ['/sitemap-2026-11-10.xml', { kind: 'month', month: '2026-11', part: 10 }],
]

describe('NS-15, NS-21 the path of a sitemap is fixed and at the root', () => {
  it.each(paths)('%s', (path, request) => {
    expect(sitemapPath(request)).toBe(path)
    expect(readSitemapPath(path)).toEqual(request)
    expect(path).toMatch(/^\/[^/]+$/)
  })
})

describe('no path of a sitemap', () => {
  it.each([
    '',
    '/',
    '/sitemap',
    '/sitemap.xml.gz',
    '/berita/sitemap.xml',
    '/sitemap-news-0.xml',
    '/sitemap-news-01.xml',
    '/sitemap-news-51.xml',
    '/sitemap-news-.xml',
    '/sitemap-2026-11-1.xml',
    '/sitemap-2026-11-02.xml',
    '/sitemap-2026-11-1000.xml',
    '/sitemap-2026-13.xml',
    '/sitemap-2026-1.xml',
    '/sitemap-0000-01.xml',
    '/sitemap-0001-01.xml',
    '/sitemap-2026.xml',
    '/sitemapxxml',
  ])('%j', (path) => {
    expect(readSitemapPath(path)).toBeNull()
  })
})
