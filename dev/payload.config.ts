import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { newsroom } from 'payload-newsroom'
import sharp from 'sharp'

const dirname = path.dirname(fileURLToPath(import.meta.url))

/** The reader site is a part of this app: it is told of changed pages at the port that both have. */
const ownOrigin = `http://localhost:${process.env.PORT?.trim() || '3000'}`

/** Without it, nobody is told. */
const webhookSecret = process.env.SITE_WEBHOOK_SECRET?.trim() ?? ''

export default buildConfig({
  admin: {
    // Payload's default asks gravatar.com for a picture of every editor.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH.mm',
    importMap: {
      baseDir: dirname,
      importMapFile: path.join(dirname, 'app', '(payload)', 'admin', 'importMap.js'),
    },
    timezones: {
      defaultTimezone: 'Asia/Jakarta',
      supportedTimezones: [
        { label: 'WIB (Jakarta)', value: 'Asia/Jakarta' },
        { label: 'WITA (Makassar)', value: 'Asia/Makassar' },
        { label: 'WIT (Jayapura)', value: 'Asia/Jayapura' },
      ],
    },
  },
  db: postgresAdapter({
    migrationDir: path.join(dirname, 'migrations'),
    pool: { connectionString: process.env.DATABASE_URL ?? '', max: 10 },
    push: false,
  }),
  defaultDepth: 1,
  editor: lexicalEditor(),
  graphQL: { schemaOutputFile: path.join(dirname, 'schema.graphql') },
  i18n: { fallbackLanguage: 'id', supportedLanguages: { en, id } },
  jobs: {
    autoRun: [
      // Readers are to see within seconds what has changed.
      { cron: '*/2 * * * * *', limit: 20, queue: 'newsroom' },
      { cron: '*/10 * * * * *', limit: 20, queue: 'default' },
    ],
  },
  ...(process.env.NEWSROOM_LOG_STDERR === '1'
    ? { logger: { destination: process.stderr, options: {} } }
    : {}),
  maxDepth: 5,
  plugins: [
    newsroom({
      ...(webhookSecret === ''
        ? {}
        : { delivery: { webhook: { secret: webhookSecret, url: `${ownOrigin}/hooks/newsroom` } } }),
      institutions: { attach: true },
      overrides: {
        media: ({ defaultCollection }) => ({
          ...defaultCollection,
          upload: {
            ...(typeof defaultCollection.upload === 'object' ? defaultCollection.upload : {}),
            staticDir: process.env.MEDIA_DIR ?? path.resolve(dirname, '..', '.data', 'media'),
          },
        }),
      },
      outlet: { name: 'Kabar Musi Raya', domain: process.env.SITE_DOMAIN ?? 'localhost:3000' },
    }),
  ],
  secret: process.env.PAYLOAD_SECRET ?? '',
  sharp,
  telemetry: false,
  // The package in src/ is checked as its users get it, not with the types of this one application.
  typescript: { declare: false, outputFile: path.join(dirname, 'payload-types.ts') },
})
