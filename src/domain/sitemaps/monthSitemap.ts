import { documentFrame, element, type Markup } from '../xml/element.js'
import { type ChangeTimes, lastChange } from './lastChange.js'
import { sitemapNamespaces } from './namespaces.js'
import { isListable, type Site, sitemapURL } from './site.js'

/** A page of the site in its sitemap. */
export type SitemapEntry = ChangeTimes & {
  /** The canonical URL, absolute. */
  readonly url: string
  /** Addresses of its pictures, absolute; they may be on another host. */
  readonly images: readonly string[]
}

/**
 * Addresses in one file, at most. Rule NS-14 allows 50,000 and 50 MB; with {@link maxEntryBytes} so
 * many can never be larger, so that files can be planned from numbers alone.
 */
export const entriesPerFile = 10_000

/** Bytes of one entry, at most: pictures beyond that are left out. */
export const maxEntryBytes = 4900

/**
 * The XML of a sitemap, page by page, so that no more than one page of entries stands in memory.
 * `pages` give at most {@link entriesPerFile} entries, the oldest publication first, so that an
 * archived file never changes but with an article in it. No priority, no changefreq (NS-24).
 */
export async function* monthSitemap({
  pages,
  site,
}: {
  readonly pages: AsyncIterable<readonly SitemapEntry[]> | Iterable<readonly SitemapEntry[]>
  readonly site: Site
}): AsyncGenerator<string, void, void> {
  const { head, tail } = documentFrame({
    name: 'urlset',
    attributes: { xmlns: sitemapNamespaces.sitemap, 'xmlns:image': sitemapNamespaces.image },
  })
  yield head
  for await (const page of pages) {
    yield page.map((entry) => entryXML({ entry, site })).join('')
  }
  yield tail
}

/** Empty for an address that is not the site's own or does not fit into an entry. */
function entryXML({ entry, site }: { readonly entry: SitemapEntry; readonly site: Site }): string {
  const changed = lastChange({ ...entry, site })
  const fixed = [
    element({ name: 'loc', children: [sitemapURL(entry.url)] }),
    changed ? element({ name: 'lastmod', children: [changed] }) : null,
  ]
  const room = maxEntryBytes - bytesOf(element({ name: 'url', children: fixed }))
  if (room < 0 || !isListable({ site, url: entry.url })) {
    return ''
  }
  const images = fittingImages({ images: entry.images, room })
  return `${element({ name: 'url', children: [...fixed, ...images] }).xml}\n`
}

/** The first pictures that fit into so many bytes together. */
function fittingImages({
  images,
  room,
}: {
  readonly images: readonly string[]
  readonly room: number
}): readonly Markup[] {
  let left = room
  return images
    .filter(isAbsolute)
    .map(imageMarkup)
    .filter((image) => {
      left -= bytesOf(image)
      return left >= 0
    })
}

function isAbsolute(url: string): boolean {
  return /^https?:\/\/[^/]/.test(url)
}

function imageMarkup(url: string): Markup {
  return element({
    name: 'image:image',
    children: [element({ name: 'image:loc', children: [sitemapURL(url)] })],
  })
}

/** Never less than the bytes in UTF-8: no unit of a JavaScript string takes more than three. */
function bytesOf({ xml }: Markup): number {
  return xml.length + 2 * (xml.match(/[^\0-\u007F]/g)?.length ?? 0)
}
