/**
 * The program that `runSetup` starts: migrates the database of `DATABASE_URL` with the config of
 * `PAYLOAD_CONFIG_PATH` and, with `--demo`, writes the demo newsroom. Reports to its parent by
 * messages and ends with it.
 */
import { pathToFileURL } from 'node:url'
import { getPayload, type SanitizedConfig } from 'payload'

import type { DemoAccount } from './demoAccounts.js'

import { seedDemo } from '../demo/seedDemo.js'

/** What this program tells its parent. */
export type SetupMessage =
  | { readonly accounts: readonly DemoAccount[]; readonly kind: 'done' }
  | { readonly kind: 'log'; readonly line: string }

const send = (message: SetupMessage): void => {
  process.send?.(message)
}

const log = (line: string): void => send({ kind: 'log', line })

const loadConfig = async (): Promise<SanitizedConfig> => {
  const url = pathToFileURL(process.env.PAYLOAD_CONFIG_PATH ?? '').href
  const loaded = (await import(url)) as { readonly default: Promise<SanitizedConfig> }
  return loaded.default
}

process.on('disconnect', () => process.exit())

log('Running the migrations')
// Keeps the adapter from touching tables by itself, in every mode.
process.env.PAYLOAD_MIGRATING = 'true'
const payload = await getPayload({ config: await loadConfig(), disableOnInit: true })
await payload.db.migrate()
await payload.config.onInit?.(payload)
const accounts = process.argv.includes('--demo') ? await writeDemo() : []
// The process ends when the parent has heard that, so that nothing can be lost.
process.on('message', () => process.exit())
send({ accounts, kind: 'done' })

async function writeDemo(): Promise<readonly DemoAccount[]> {
  log('Writing the demo newsroom')
  const demo = await seedDemo({ log, now: new Date(), payload })
  return demo.accounts
}
