import type { NewsTimeZone } from '../news/isoWithOffset.js'

import { toWellFormed } from '../text/toWellFormed.js'

/** The outlet whose sitemaps are made. */
export type Site = {
  /** The publication's name as readers know it. */
  readonly name: string
  /**
   * Origin of the site without a slash at its end, such as `https://kabar.example`: sitemaps stand
   * there and list what is under it. Empty while the outlet has no domain.
   */
  readonly url: string
  /** BCP 47, such as `id`. */
  readonly language: string
  readonly timeZone: NewsTimeZone
}

/**
 * Whether a sitemap of the site may list an address: it is the site's own (rules NS-20, NS-21) and
 * shorter than 2,048 characters, as the protocol asks.
 */
export function isListable({
  site,
  url,
}: {
  readonly site: Pick<Site, 'url'>
  readonly url: string
}): boolean {
  return (
    site.url !== '' &&
    (url === site.url || url.startsWith(`${site.url}/`)) &&
    sitemapURL(url).length < 2048
  )
}

/**
 * An address as a sitemap writes it: what RFC 3986 does not allow is percent-encoded, what is encoded
 * already stays, and a canonical address has no fragment (rule CN-01), so that a `#` is no mark of
 * one. Addresses that the plugin makes come out as they are.
 */
export function sitemapURL(url: string): string {
  return isPlain.test(url) ? url : toWellFormed(url).replaceAll(notOfAddresses, encodeURIComponent)
}

/** One look is enough for nearly every address. */
const isPlain = /^[\w\-.~:/?@!$&'()*+,;=]*$/

const notOfAddresses = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-fA-F]{2})/gu
