/**
 * The program that `runSetup` starts: migrates the database of `DATABASE_URL` with the config of
 * `PAYLOAD_CONFIG_PATH` and, with `--demo`, writes the demo newsroom. Reports to its parent by
 * messages and ends with it.
 */
import { pathToFileURL } from 'node:url'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import type { DemoAccount } from './demoAccounts.js'

import { seedDemo } from '../demo/seedDemo.js'

/** What this program tells its parent. */
export type SetupMessage =
  | { readonly accounts: readonly DemoAccount[]; readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'log'; readonly line: string }

const send = (message: SetupMessage): void => {
  process.send?.(message)
}

const log = (line: string): void => send({ kind: 'log', line })

const loadConfig = async (): Promise<SanitizedConfig> => {
  const url = pathToFileURL(process.env.PAYLOAD_CONFIG_PATH ?? '').href
  // Payload's own command line takes the default export, too.
  const loaded = (await import(url)) as { readonly default: Promise<SanitizedConfig> }
  return loaded.default
}

const migrate = async (): Promise<Payload> => {
  log('Running the migrations')
  // Keeps the adapter from touching tables by itself, in every mode.
  process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await getPayload({ config: await loadConfig(), disableOnInit: true })
  await payload.db.migrate()
  await payload.config.onInit?.(payload)
  return payload
}

const writeDemo = async (payload: Payload): Promise<readonly DemoAccount[]> => {
  log('Writing the demo newsroom')
  const { accounts } = await seedDemo({ log, now: new Date(), payload })
  return accounts
}

/** A failed query repeats the whole statement; its cause is what Postgres said. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) {
    return String(error)
  }
  return error.cause === undefined ? error.message : reasonOf(error.cause)
}

process.on('disconnect', () => process.exit())
// The process ends when the parent has heard the outcome, so that nothing can be lost.
process.on('message', () => process.exit())

try {
  const payload = await migrate()
  const accounts = process.argv.includes('--demo') ? await writeDemo(payload) : []
  send({ accounts, kind: 'done' })
} catch (error) {
  console.error(error)
  send({ kind: 'failed', reason: reasonOf(error) })
}
