import { type NextRequest, NextResponse } from 'next/server.js'

/**
 * Gives out at the root of the site what crawlers and feed readers look for there. The API makes it;
 * its status, headers and answers to `If-None-Match` are passed on as they are. Not in the rewrites of
 * `next.config.ts`, because those are fixed by the build, and the domain is not.
 */
export const proxy = ({ nextUrl, url }: NextRequest): NextResponse => {
  const domain = process.env['SITE_DOMAIN']?.trim() || 'localhost:3000'
  const path = nextUrl.pathname.replace(/^\/feed\//, '/feeds/')
  return NextResponse.rewrite(new URL(`/api/newsroom/sites/${domain}${path}`, url))
}

/** The last is the key file of IndexNow. */
export const config = {
  matcher: ['/robots.txt', '/(sitemap[^/]*\\.xml)', '/feed/:path+', '/([A-Za-z0-9-]{8,128}\\.txt)'],
}
