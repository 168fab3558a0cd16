import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomBytes } from 'node:crypto'
import { buildConfig, type Config, getPayload, type Payload } from 'payload'
import pg from 'pg'
import { inject } from 'vitest'

import { postgresOf } from '../../src/adapters/postgres.js'
import { createLinkFunctions } from '../../src/database/linkFunctions.js'
import { idTypeOf } from '../../src/database/linkTables.js'
import { linkedCollectionsOf } from '../../src/pluginState.js'

/** A running application that has nothing of ours but what its configuration says. */
export type Own = {
  readonly payload: Payload
  /** Does what jobs have to do until nothing is due. */
  readonly settle: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Boots an application of somebody else's: an empty database of its own, whose tables are pushed as
 * Payload does in development, and our SQL functions.
 *
 * @param args.idType type of the ids that Payload gives
 */
export const bootOwn = async ({
  name,
  config,
  idType = 'serial',
}: {
  readonly name: string
  readonly config: Pick<Config, 'collections' | 'localization' | 'plugins'>
  readonly idType?: 'serial' | 'uuid' | 'uuidv7'
}): Promise<Own> => {
  const connectionString = await createDatabase(name)
  const built = await buildConfig({
    ...config,
    db: postgresAdapter({ idType, pool: { connectionString }, push: true }),
    editor: lexicalEditor(),
    onInit: createFunctions,
    secret: 'only-for-tests',
    telemetry: false,
  })
  const payload = await getPayload({ config: built, key: name })
  return {
    payload,
    settle: async () => settle(payload),
    stop: async () => {
      // Payload keeps one client checked out for ever: waiting for the pool to end would hang.
      void payload.db.pool.end()
      await payload.destroy()
    },
  }
}

const createDatabase = async (name: string): Promise<string> => {
  const database = `own_${name.replaceAll(/\W/g, '_')}_${randomBytes(4).toString('hex')}`
  const url = new URL(inject('databaseAdminURL'))
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(`CREATE DATABASE "${database}"`)
  await client.end()
  url.pathname = `/${database}`
  return url.href
}

/** What the migration of the package does. */
const createFunctions = async (payload: Payload): Promise<void> => {
  const adapter = postgresOf(payload)
  for (const { slug } of linkedCollectionsOf(payload.config)) {
    await adapter.pool.query(createLinkFunctions({ slug, idType: idTypeOf({ adapter, slug }) }))
  }
}

const settle = async (payload: Payload): Promise<void> => {
  for (let round = 0; round < 20; round += 1) {
    const { noJobsRemaining, remainingJobsFromQueried } = await payload.jobs.run({
      limit: 100,
      queue: 'newsroom',
    })
    if (noJobsRemaining === true && remainingJobsFromQueried === 0) {
      return
    }
  }
  throw new Error('The jobs never come to an end.')
}
