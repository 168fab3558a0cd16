import type { TestProject } from 'vitest/node'

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

import { startEmbedded } from '../../dev/database/startEmbedded.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's URL of the server on which every test file gets its own database. */
    databaseAdminURL: string
    /** The migrated, empty database that the test files' databases are cloned from. */
    databaseTemplate: string
  }
}

const template = 'template_newsroom'

// The data is thrown away, so durability only costs time.
const flags = [
  ['fsync', 'off'],
  ['full_page_writes', 'off'],
  ['synchronous_commit', 'off'],
  ['max_connections', '200'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** Starts a Postgres of its own for the run and migrates the template database. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-test-'))
  const { stop, url } = await startEmbedded({
    dataDir: path.join(folder, 'data'),
    flags,
    port: 0,
  })
  const teardown = async (): Promise<void> => {
    await stop()
    await rm(folder, { force: true, recursive: true })
  }
  try {
    await createDatabase({ name: template, url })
    await migrate(withDatabase({ name: template, url }))
  } catch (error) {
    await teardown()
    throw error
  }
  project.provide('databaseAdminURL', url)
  project.provide('databaseTemplate', template)
  return teardown
}

const createDatabase = async ({
  name,
  url,
}: {
  readonly name: string
  readonly url: string
}): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE "${name}"`)
  await client.end()
}

// In a child process: a pool left open here would keep the template from being cloned.
const migrate = async (databaseURL: string): Promise<void> => {
  const loaders = ['--import', 'tsx', '--import', './scripts/loadLexical.mjs']
  const args = [...loaders, 'node_modules/payload/bin.js', '--disable-transpile', 'migrate']
  await promisify(execFile)(process.execPath, args, {
    env: {
      ...process.env,
      DATABASE_URL: databaseURL,
      PAYLOAD_CONFIG_PATH: 'dev/payload.config.ts',
      PAYLOAD_SECRET: 'only-for-tests',
      TSX_TSCONFIG_PATH: 'dev/tsconfig.json',
    },
    timeout: 120_000,
  })
}

const withDatabase = ({ name, url }: { readonly name: string; readonly url: string }): string => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
