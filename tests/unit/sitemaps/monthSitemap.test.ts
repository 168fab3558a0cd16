import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Site } from '../../../src/domain/sitemaps/site.js'

import {
  entriesPerFile,
  maxEntryBytes,
  monthSitemap,
  type SitemapEntry,
} from '../../../src/domain/sitemaps/monthSitemap.js'
import { anyText } from '../../support/anyText.js'
import { type ReadElement, readXML, textsOf } from '../../support/readXML.js'
import { aSite } from './newsSitemapOf.js'
import { sitemapErrors } from './sitemapSchema.js'

const anEntry = (choices: Partial<SitemapEntry> = {}): SitemapEntry => ({
  images: [],
  modifiedAt: null,
  publishedAt: Date.parse('2026-11-24T17:30:00Z'),
  url: 'https://kabar.example/berita/pasar-buka',
  ...choices,
})

const piecesOf = async (
  pages: Parameters<typeof monthSitemap>[0]['pages'],
  site: Site = aSite(),
): Promise<readonly string[]> => {
  const pieces: string[] = []
  for await (const piece of monthSitemap({ pages, site })) {
    pieces.push(piece)
  }
  return pieces
}

const xmlOf = async (entries: readonly SitemapEntry[], site?: Site): Promise<string> =>
  (await piecesOf([entries], site)).join('')

const read = async (entries: readonly SitemapEntry[], site?: Site): Promise<ReadElement> =>
  readXML(await xmlOf(entries, site))

describe('a sitemap of articles', () => {
  it('is exactly this', async () => {
    const entry = anEntry({
      images: ['https://kabar.example/media/pasar.jpg'],
      modifiedAt: Date.parse('2026-11-24T18:00:00Z'),
    })

    expect(await xmlOf([entry])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n' +
        '<url><loc>https://kabar.example/berita/pasar-buka</loc><lastmod>2026-11-25T01:00:00+07:00</lastmod>' +
        '<image:image><image:loc>https://kabar.example/media/pasar.jpg</image:loc></image:image></url>\n' +
        '</urlset>\n',
    )
  })

  it('NS-16 is valid without articles', async () => {
    expect(sitemapErrors((await piecesOf([])).join(''))).toEqual([])
  })

  it('lists articles in the order given', async () => {
    const urls = ['b', 'a', 'c'].map((slug) => `https://kabar.example/${slug}`)

    expect(textsOf(await read(urls.map((url) => anEntry({ url }))), 'loc')).toEqual(urls)
  })

  it('lists all pictures, on whatever host, but for what is no absolute address', async () => {
    const images = ['https://gambar.example/a.jpg?w=1&h=2', '/b.jpg', 'data:image/png,x', '']

    expect(textsOf(await read([anEntry({ images })]), 'image:loc')).toEqual([images[0]])
  })

  it.each([
    ['NS-21 on another host', { url: 'https://lain.example/a' }],
    ['NS-20 relative', { url: '/a' }],
    ['too long for the protocol', { url: `https://kabar.example/${'a'.repeat(2048)}` }],
    ['too long once escaped', { url: `https://kabar.example/${'&'.repeat(1500)}` }],
  ])('leaves out what is %s', async (_, choices) => {
    expect(textsOf(await read([anEntry(choices), anEntry()]), 'loc')).toEqual([anEntry().url])
  })

  it('NS-23 gives no lastmod where none is known', async () => {
    const xml = await xmlOf([anEntry({ publishedAt: null })])

    expect(xml).not.toContain('lastmod')
    expect(sitemapErrors(xml)).toEqual([])
  })

  it('NS-24 says neither priority nor changefreq', async () => {
    expect(await xmlOf([anEntry()])).not.toMatch(/priority|changefreq/)
  })

  it('NS-18, NS-19 is valid whatever the addresses say', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (path, image) => {
        const entry = anEntry({
          images: [image, `https://gambar.example/${image}`],
          url: `https://kabar.example/${path}`,
        })

        expect(sitemapErrors(await xmlOf([entry]))).toEqual([])
      }),
    )
  })
})

describe('NS-14 the size of a file', () => {
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  const frame = async (): Promise<number> => bytes(await xmlOf([]))

  it('is within 50 MB however much its entries hold', async () => {
    const images = Array.from(
      { length: 2000 },
      (_, index) => `https://kabar.example/é/${'&'.repeat(index % 70)}${String(index)}.jpg`,
    )
    const entry = bytes(await xmlOf([anEntry({ images })])) - (await frame())

    expect(entry).toBeGreaterThan(maxEntryBytes / 2)
    expect(entry).toBeLessThanOrEqual(maxEntryBytes + 1)
    expect((maxEntryBytes + 1) * entriesPerFile + (await frame())).toBeLessThan(50_000_000)
    expect(entriesPerFile).toBeLessThanOrEqual(50_000)
  })

  it('keeps the first pictures', async () => {
    const images = Array.from(
      { length: 100 },
      (_, index) => `https://kabar.example/${String(index)}`,
    )
    const kept = textsOf(await read([anEntry({ images })]), 'image:loc')

    expect(kept.length).toBeLessThan(100)
    expect(kept).toEqual(images.slice(0, kept.length))
  })
})

describe('a large archive', () => {
  it('is read page by page as it is written, never ahead', async () => {
    const asked: number[] = []
    async function* pages(): AsyncGenerator<readonly SitemapEntry[]> {
      for (const page of [0, 1, 2]) {
        asked.push(page)
        yield [anEntry({ url: `https://kabar.example/${String(page)}` })]
      }
    }
    const pieces = monthSitemap({ pages: pages(), site: aSite() })

    await pieces.next()
    expect(asked).toEqual([])
    const first = await pieces.next()
    expect(asked).toEqual([0])
    expect(first.value).toContain('/0</loc>')
    await pieces.return()
    expect(asked).toEqual([0])
  })

  it('has one piece of text for each page, and the frame', async () => {
    expect(await piecesOf([[anEntry(), anEntry()], [anEntry()]])).toHaveLength(4)
  })
})
