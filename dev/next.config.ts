import type { NextConfig } from 'next'

import { withPayload } from '@payloadcms/next/withPayload'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package in `src/` lies beside this app, so the bundler's root is the repository. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const nextConfig: NextConfig = {
  // Keeps `next dev` from writing files of its own into the repository.
  agentRules: false,
  outputFileTracingRoot: root,
  turbopack: { root },
  // `npm start` builds on a newcomer's machine; types are checked by `npm test` and in CI.
  typescript: { ignoreBuildErrors: process.env['NEWSROOM_START_BUILD'] === '1' },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
