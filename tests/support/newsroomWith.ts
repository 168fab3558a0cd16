import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type SanitizedConfig } from 'payload'
import { newsroom } from 'payload-newsroom'
import sharp from 'sharp'

/** A newsroom on the database of `DATABASE_URL` whose collections are overridden. */
export const newsroomWith =
  (overrides: NonNullable<Parameters<typeof newsroom>[0]['overrides']>) =>
  async (): Promise<SanitizedConfig> =>
    buildConfig({
      db: postgresAdapter({
        pool: { connectionString: process.env['DATABASE_URL'] ?? '' },
        push: false,
      }),
      editor: lexicalEditor(),
      plugins: [newsroom({ outlet: { name: 'Kabar Uji', domain: 'kabar.example' }, overrides })],
      secret: 'only-for-tests',
      sharp,
      telemetry: false,
      typescript: { autoGenerate: false },
    })
