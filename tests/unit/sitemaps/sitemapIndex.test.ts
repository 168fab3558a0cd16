import { describe, expect, it } from 'vitest'

import { type IndexedSitemap, sitemapIndex } from '../../../src/domain/sitemaps/sitemapIndex.js'
import { readXML, textsOf } from '../../support/readXML.js'
import { aSite } from './newsSitemapOf.js'
import { sitemapErrors } from './sitemapSchema.js'

const month = (month: string, lastModified: string | null, part = 1): IndexedSitemap => ({
  lastModified,
  request: { kind: 'month', month, part },
})

const xmlOf = (files: readonly IndexedSitemap[]): string => sitemapIndex({ files, site: aSite() })

describe('an index of sitemaps', () => {
  it('is exactly this', () => {
    expect(xmlOf([month('2026-11', '2026-11-24T17:30:00Z')])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
        '<sitemap><loc>https://kabar.example/sitemap-2026-11.xml</loc>' +
        '<lastmod>2026-11-25T00:30:00+07:00</lastmod></sitemap></sitemapindex>\n',
    )
  })

  it('NS-25 lists files at the root of the site, in the order given', () => {
    const xml = xmlOf([
      month('2026-11', '2026-11-24T17:30:00Z'),
      month('2026-11', '2026-11-24T17:30:00Z', 2),
      month('2026-10', null),
      { lastModified: null, request: { file: 3, kind: 'news' } },
    ])

    expect(sitemapErrors(xml)).toEqual([])
    expect(textsOf(readXML(xml), 'loc')).toEqual([
      'https://kabar.example/sitemap-2026-11.xml',
      'https://kabar.example/sitemap-2026-11-2.xml',
      'https://kabar.example/sitemap-2026-10.xml',
      'https://kabar.example/sitemap-news-3.xml',
    ])
  })

  it.each([[null], ['kemarin']])('NS-23 gives no date where the last change is %j', (changed) => {
    const xml = xmlOf([month('2026-10', changed)])

    expect(xml).not.toContain('lastmod')
    expect(sitemapErrors(xml)).toEqual([])
  })

  it('NS-16 is valid without files', () => {
    expect(sitemapErrors(xmlOf([]))).toEqual([])
  })
})
