import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { DemoAccount } from './demoAccounts.js'
import type { SetupMessage } from './setupProcess.js'

import { writePrivateFile } from './ownedFiles.js'
import { StartupError } from './startupError.js'

/** What `runSetup` takes. */
export interface SetupOptions {
  /** Whether to write the demo newsroom after the migrations. */
  readonly demo: boolean
  /** Environment of the app's processes, with `PAYLOAD_CONFIG_PATH` and `PAYLOAD_SECRET`. */
  readonly env: NodeJS.ProcessEnv
  readonly log: (line: string) => void
  /** Root folder of the repository. */
  readonly root: string
  /** Stops the work; the migration that is running is rolled back. */
  readonly signal: AbortSignal
  /** Folder for `setup.log`, which says why a setup failed. */
  readonly stateDir: string
  /** Connection string of the database to set up. */
  readonly url: string
}

/**
 * Runs the migrations and, if asked, the demo in one process with Payload. Payload ends the process
 * when a migration fails, which must not be the one that has to stop the database afterwards.
 *
 * Resolves to the demo's accounts, none when there was no demo to write. Rejects with `StartupError`.
 */
export async function runSetup(options: SetupOptions): Promise<readonly DemoAccount[]> {
  const { root, signal, stateDir } = options
  const { outcome, output } = await runProcess(options)
  if (outcome?.kind === 'done') {
    return outcome.accounts
  }
  signal.throwIfAborted()
  const file = path.join(stateDir, 'setup.log')
  writePrivateFile({ file, text: output })
  throw new StartupError(
    `The database could not be set up (${firstLine(outcome?.reason ?? findReason(output))}). ` +
      `Details are in ${path.relative(root, file)}; put it right and start again.`,
  )
}

type Outcome = Exclude<SetupMessage, { readonly kind: 'log' }>

interface SetupResult {
  /** Undefined when the process ended without a word, as Payload does when a migration fails. */
  readonly outcome: Outcome | undefined
  readonly output: string
}

async function runProcess({
  demo,
  env,
  log,
  root,
  signal,
  url,
}: SetupOptions): Promise<SetupResult> {
  const program = path.join(root, 'dev', 'database', 'setupProcess.ts')
  const loadLexical = pathToFileURL(path.join(root, 'scripts', 'loadLexical.mjs')).href
  const loaders = ['--import', 'tsx', '--import', loadLexical]
  const args = [...loaders, program, ...(demo ? ['--demo'] : [])]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, DATABASE_URL: url },
    signal,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let outcome: Outcome | undefined
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.on('message', (message: SetupMessage) => {
    if (message.kind === 'log') {
      log(message.line)
    } else {
      outcome = message
      child.send('heard')
    }
  })
  return new Promise((resolve) => {
    child.on('error', (error) => (output += error.message))
    child.on('close', () => resolve({ outcome, output }))
  })
}

/** Reads it from what Payload's logger wrote. */
function findReason(output: string): string {
  const migration = /Error running migration (\S+)/.exec(output)?.[1]
  const cause = /caused by: (?:error: )?(.*)/.exec(output)?.[1]
  const last = output.trim().split('\n').at(-1) ?? ''
  return migration === undefined ? last : `migration ${migration}: ${cause ?? last}`
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
