import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { bacaJuga, newsroom } from 'payload-newsroom'

const folder = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  collections: [
    {
      slug: 'posts',
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'slug', type: 'text', required: true, unique: true },
        { name: 'content', type: 'richText' },
      ],
      versions: { drafts: true },
    },
  ],
  db: postgresAdapter({
    migrationDir: path.join(folder, 'migrations'),
    pool: { connectionString: process.env.DATABASE_URL ?? '' },
    push: false,
  }),
  editor: lexicalEditor(),
  plugins: [
    newsroom({
      links: { placement: '2-2-1' },
      outlet: { name: 'Kabar Kota', domain: 'kabarkota.example' },
    }),
    bacaJuga({
      collections: { posts: { title: 'title', body: 'content', url: '/posts/:slug' } },
      links: { placement: '2-2-1' },
    }),
  ],
  secret: process.env.PAYLOAD_SECRET ?? '',
  typescript: { outputFile: path.join(folder, 'payload-types.ts') },
})
