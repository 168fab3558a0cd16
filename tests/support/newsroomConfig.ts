import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { buildConfig, type SanitizedConfig } from 'payload'

import type { LinkOptions } from '../../src/linkOptions.js'

import { newsroom } from '../../src/index.js'

/**
 * A newsroom on the database of `DATABASE_URL`, which has been migrated, without cron jobs.
 *
 * @param args.max connections of the main pool, one of which Payload keeps for itself
 */
export const newsroomConfig = async ({
  links = {},
  max = 10,
}: {
  readonly links?: LinkOptions
  readonly max?: number
}): Promise<SanitizedConfig> =>
  buildConfig({
    db: postgresAdapter({
      migrationDir: path.resolve('dev', 'migrations'),
      pool: { connectionString: process.env['DATABASE_URL'] ?? '', max },
      push: false,
    }),
    editor: lexicalEditor(),
    logger: { options: { level: 'error' } },
    plugins: [
      newsroom({
        institutions: { attach: true },
        links,
        outlet: { name: 'Kabar Musi Raya', domain: 'kabarmusi.example' },
      }),
    ],
    secret: 'only-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
