import type {} from '@payloadcms/db-postgres'

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import pg from 'pg'
import { inject } from 'vitest'

/** A running Payload on a database of its own. */
export type Booted = {
  readonly payload: Payload
  /** The URL of its database, for tests that look at the rows themselves. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * Clones the migrated template database and boots Payload on it. `name` becomes part of the
 * database's name and keeps two instances in one file apart. `config` is called after
 * `DATABASE_URL` is set; without it the app in `dev/` is booted, which can happen only once in a
 * test file, because its module reads the variable when it is loaded.
 */
export const bootPayload = async ({
  name,
  config = devConfig,
}: {
  readonly name: string
  readonly config?: () => Promise<SanitizedConfig>
}): Promise<Booted> => {
  const url = await cloneTemplate({ name })
  process.env['DATABASE_URL'] = url
  const media = await mkdtemp(path.join(tmpdir(), 'newsroom-media-'))
  process.env['MEDIA_DIR'] = media
  const payload = await getPayload({ config: await config(), key: name })
  const stop = async (): Promise<void> => {
    // Payload keeps one client checked out for ever: waiting for the pool to end would hang.
    void payload.db.pool.end()
    await payload.destroy()
    await rm(media, { force: true, recursive: true })
  }
  return { payload, stop, url }
}

const devConfig = async (): Promise<SanitizedConfig> => (await import('@payload-config')).default

const cloneTemplate = async ({ name }: { readonly name: string }): Promise<string> => {
  const readable = name.replaceAll(/\W/g, '_').toLowerCase().slice(0, 40)
  const database = `t_${readable}_${randomBytes(4).toString('hex')}`
  const url = new URL(inject('databaseAdminURL'))
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(
    `CREATE DATABASE "${database}" TEMPLATE "${inject('databaseTemplate')}" STRATEGY WAL_LOG`,
  )
  await client.end()
  url.pathname = `/${database}`
  return url.href
}
