import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Launcher } from './chooseLauncher.js'

import { StartupError } from './startupError.js'
import { type Lease, takeLease } from './takeLease.js'

/** How long a server may take to come up, recovery after a crash included, in ms. */
export const patience = 120_000

/** What it takes to run `postgres` on a data folder. */
export interface LaunchOptions {
  readonly dataDir: string
  readonly flags: readonly string[]
  readonly launcher: Launcher
  readonly port: number
  /** How to reach the server once it is up. */
  readonly url: string
}

/**
 * Runs `postgres` in the background and waits until it can be used. Resolves to undefined when another
 * start was faster or the rests of a crash are still going, so that it is worth another try. Rejects
 * with `StartupError` saying why Postgres ended.
 */
export async function launchPostgres(
  options: LaunchOptions,
): Promise<{ readonly child: ChildProcess; readonly lease: Lease } | undefined> {
  const log = logFile(options.dataDir)
  const logged = existsSync(log) ? statSync(log).size : 0
  const child = spawnPostgres(options)
  try {
    const lease = await waitForLease({ child, url: options.url })
    if (lease) {
      return { child, lease }
    }
  } catch (error) {
    child.kill('SIGINT')
    throw error
  }
  return explainExit({ ...options, text: readFileSync(log, 'utf8').slice(logged) })
}

async function waitForLease({
  child,
  url,
}: {
  readonly child: ChildProcess
  readonly url: string
}): Promise<Lease | undefined> {
  const deadline = Date.now() + patience
  while (child.pid !== undefined && !hasEnded(child)) {
    const lease = await takeLease({ url })
    if (lease) {
      return lease
    }
    if (Date.now() > deadline) {
      throw new StartupError('Postgres did not come up in two minutes.')
    }
    await sleep(50)
  }
  return undefined
}

/** Where a server on this data folder writes its messages. */
export function logFile(dataDir: string): string {
  return `${dataDir}.log`
}

/** Whether a child process is over, by itself or by a signal. */
export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** One line about a port that is in use, for the person at the keyboard. */
export function takenPort(port: number): string {
  return `Port ${port} is used by another program: stop it, or set EMBEDDED_PORT to a free port for the embedded database.`
}

function spawnPostgres({ dataDir, flags, launcher, port }: LaunchOptions): ChildProcess {
  const [command = launcher.binaries.postgres, ...args] = [
    ...launcher.prefix,
    launcher.binaries.postgres,
    ...['-D', launcher.dataArgument(dataDir), '-p', String(port)],
    ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ...flags,
  ]
  const log = openSync(logFile(dataDir), 'a', 0o600)
  if (launcher.owner) {
    fchownSync(log, launcher.owner.uid, launcher.owner.gid)
  }
  try {
    const child = spawn(command, args, {
      ...launcher.runAs,
      cwd: dataDir,
      // A session of its own: Ctrl-C in the terminal must reach the app before its database.
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => undefined)
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

/** Resolves to undefined when it is worth another try, else throws. */
function explainExit({
  dataDir,
  port,
  text,
}: {
  readonly dataDir: string
  readonly port: number
  readonly text: string
}): undefined {
  if (/lock file .* already exists|pre-existing shared memory/.test(text)) {
    return undefined
  }
  if (/could not bind|Address already in use/.test(text)) {
    throw new StartupError(takenPort(port))
  }
  const reason = text.match(/(?:FATAL|PANIC): .*/)?.[0] ?? text.trim().split('\n').at(-1)
  throw new StartupError(`Postgres did not start (${reason}): see ${logFile(dataDir)}`)
}
