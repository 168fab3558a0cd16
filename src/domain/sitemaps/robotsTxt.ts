import type { Site } from './site.js'

import { sitemapPath } from './sitemapPaths.js'

/** What a site's robots.txt is made from. Paths start with a slash. */
export type RobotsFacts = {
  readonly site: Pick<Site, 'url'>
  /** Where the admin stands, such as `/admin`. */
  readonly adminRoute: string
  /** Where the REST API stands, such as `/api`. */
  readonly apiRoute: string
  /** Beginnings of paths that Google News is asked to leave out; empty for none. */
  readonly notForGoogleNews: readonly string[]
}

/**
 * The robots.txt of a site. Only the admin and drafts read through the API are off limits: a page
 * that says noindex has to be fetched for that to be seen (rule RB-05), so none is listed here.
 * Sitemaps are named by absolute address (NS-26). The crawler behind previews on Facebook,
 * Instagram and WhatsApp may fetch everything, whatever else is forbidden (LG-02).
 *
 * A crawler obeys only the group that names it, so Googlebot-News, where it has a group, is told
 * what all are told as well (RB-07).
 */
export function robotsTxt({ adminRoute, apiRoute, notForGoogleNews, site }: RobotsFacts): string {
  const forAll = [...adminRules(adminRoute), ...draftRules(apiRoute)]
  const groups = [
    group({ agent: '*', rules: forAll }),
    group({ agent: 'facebookexternalhit', rules: ['Allow: /'] }),
    notForGoogleNews.length > 0 &&
      group({
        agent: 'Googlebot-News',
        rules: [...forAll, ...notForGoogleNews.map((path) => `Disallow: ${onOneLine(path)}`)],
      }),
    sitemapLines(site),
  ]
  return groups.filter((lines) => lines !== false && lines !== '').join('\n')
}

/** `/admin` alone would also forbid an article at `/administrasi-desa`. */
function adminRules(route: string): readonly string[] {
  const path = pathOf(route)
  return path === '' ? [] : [`Disallow: ${path}$`, `Disallow: ${path}?`, `Disallow: ${path}/`]
}

function draftRules(route: string): readonly string[] {
  return ['?', '&'].map((mark) => `Disallow: ${pathOf(route)}/*${mark}draft=`)
}

function group({
  agent,
  rules,
}: {
  readonly agent: string
  readonly rules: readonly string[]
}): string {
  return [`User-agent: ${agent}`, ...rules, ''].join('\n')
}

function sitemapLines({ url }: Pick<Site, 'url'>): string {
  return url === ''
    ? ''
    : [
        `Sitemap: ${url}${sitemapPath({ kind: 'index' })}`,
        `Sitemap: ${url}${sitemapPath({ kind: 'news', file: null })}`,
        '',
      ].join('\n')
}

/** The route without a slash at its end. */
function pathOf(route: string): string {
  return onOneLine(route).replace(/\/+$/, '')
}

/** Without what would end the line or make a comment of its rest. */
function onOneLine(path: string): string {
  return path.replaceAll(/[\s#]/g, '')
}
