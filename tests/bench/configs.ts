import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import {
  buildConfig,
  type CollectionConfig,
  type Config,
  type Field,
  getPayload,
  type Payload,
  type Plugin,
  type Tab,
} from 'payload'

import { newsroom } from '../../src/index.js'

/**
 * `newsroom` is the product as the app in `dev/` installs it. `bare` is the same collections, fields
 * and tables without any code of ours: no hooks of collections or fields, none of the fields that
 * are made on read.
 */
export type Variant = 'bare' | 'newsroom'

/** A booted Payload. */
export type Booted = { readonly payload: Payload; readonly stop: () => Promise<void> }

/**
 * Boots Payload on a database that has been migrated. Several may run in one process.
 *
 * @param args.plugins further plugins, which see the collections with everything that is added
 */
export const boot = async ({
  plugins = [],
  url,
  variant,
}: {
  readonly plugins?: readonly Plugin[]
  readonly url: string
  readonly variant: Variant
}): Promise<Booted> => {
  const config = buildConfig({
    db: postgresAdapter({
      migrationDir: path.resolve('dev', 'migrations'),
      pool: { connectionString: url, max: 10 },
      push: false,
    }),
    editor: lexicalEditor(),
    logger: { options: { level: 'error' } },
    plugins: [
      newsroom({
        institutions: { attach: true },
        outlet: { name: 'Kabar Musi Raya', domain: 'kabarmusi.example' },
      }),
      ...(variant === 'bare' ? [withoutOurCode] : []),
      ...plugins,
    ],
    secret: 'only-for-measuring',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  boots += 1
  // Payload keeps instances by key, those too that were stopped.
  const payload = await getPayload({ config, key: `bench ${boots}` })
  // When the server stops first, the reason why is told elsewhere.
  payload.db.pool.on('error', () => undefined)
  const stop = async (): Promise<void> => {
    // Payload keeps one client checked out for ever: waiting for the pool to end would hang.
    void payload.db.pool.end()
    await payload.destroy()
  }
  return { payload, stop }
}

let boots = 0

const withoutOurCode: Plugin = (config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection): CollectionConfig => ({
    ...collection,
    // What readers may read is the same; it decides what the database looks for.
    access: collection.access?.read ? { read: collection.access.read } : {},
    endpoints: [],
    fields: plainFields(collection.fields),
    hooks: {},
  })),
  endpoints: [],
  graphQL: {},
})

const plainFields = (fields: readonly Field[]): Field[] =>
  fields.filter((field) => !('virtual' in field && field.virtual)).map(plainField)

// Hooks, access and validation of ours go; what the fields hold stays.
const plainField = (field: Field): Field => {
  const plain = { ...field, access: {}, hooks: {} }
  if ('validate' in plain) {
    delete plain.validate
  }
  return {
    ...plain,
    ...('fields' in field ? { fields: plainFields(field.fields) } : {}),
    ...('tabs' in field ? { tabs: field.tabs.map(plainTab) } : {}),
  } // the same field with fewer keys
}

const plainTab = (tab: Tab): Tab => ({ ...tab, fields: plainFields(tab.fields) })
