import type { NextConfig } from 'next'

import { withPayload } from '@payloadcms/next/withPayload'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package in `src/` lies beside this app, so the bundler's root is the repository. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const nextConfig: NextConfig = {
  // Keeps `next dev` from writing files of its own into the repository.
  agentRules: false,
  // A page that is older is made anew before it is sent: there may be no second look at it for hours.
  expireTime: 300,
  // What the reader site keeps must not outlive the process: the next one may have another database.
  experimental: { isrFlushToDisk: false },
  // Titles, canonical addresses and robots rules stand in the head for everybody, without JavaScript.
  htmlLimitedBots: /.*/,
  images: {
    deviceSizes: [480, 750, 1200],
    imageSizes: [128, 240, 360],
    localPatterns: [{ pathname: '/api/media/file/**', search: '' }],
  },
  outputFileTracingRoot: root,
  turbopack: { root },
  // `npm start` builds on a newcomer's machine; types are checked by `npm test` and in CI.
  typescript: { ignoreBuildErrors: process.env['NEWSROOM_START_BUILD'] === '1' },
}

const withAdmin = withPayload(nextConfig, { devBundleServerPackages: false })

/**
 * Payload asks browsers for their colour scheme and has them ask again for every page, and caches keep
 * a page for each scheme. The admin needs that, readers do not.
 */
const headers: NextConfig['headers'] = async () =>
  ((await withAdmin.headers?.()) ?? []).map((rule) => ({
    ...rule,
    source: rule.source === '/:path*' ? '/(admin|api)/:path*' : rule.source,
  }))

export default { ...withAdmin, headers }
