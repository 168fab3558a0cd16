import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { readPassword } from './createCluster.js'
import { launchPostgres, logFile, patience, takenPort } from './launchPostgres.js'
import { findFreePort, isPortTaken } from './ports.js'
import { prepareCluster } from './prepareCluster.js'
import { dropStaleLock, type Postmaster, readPostmaster } from './readPostmaster.js'
import { shareServer } from './shareServer.js'
import { StartupError } from './startupError.js'
import { takeLease } from './takeLease.js'

/** A running embedded Postgres. */
export interface EmbeddedServer {
  /** True when the server was running already (an app of this folder, or one left by a crash). */
  readonly adopted: boolean
  /** Gives the server back; the last process that does so stops it. May be called twice. */
  readonly stop: () => Promise<void>
  /** Connection string for the database `postgres`, which always exists. Contains the password. */
  readonly url: string
}

/** What `startEmbedded` takes. */
export interface EmbeddedOptions {
  /** Folder of the data. Created when missing. Its log is `<dataDir>.log`. */
  readonly dataDir: string
  /** Further words for `postgres`, such as `-c fsync=off`. */
  readonly flags?: readonly string[]
  /** Receives progress, one sentence a call. */
  readonly log?: (line: string) => void
  /** Port on 127.0.0.1; 0 takes a free one. A server that runs already keeps its own. */
  readonly port: number
}

/**
 * Starts Postgres 18 from npm on a data folder, or joins the server that already runs on it. It
 * listens on 127.0.0.1 only and asks for the password that lies in the folder. Works as a normal
 * user and as root, in any place (see `chooseLauncher`), and after a crash.
 *
 * Rule for stopping: every process that uses the server holds a lease in it; who gives back the last
 * one stops the server. So a server left over from a crash is taken over and stopped at the end,
 * and a command that ran beside the app leaves the app its database.
 *
 * Rejects with `StartupError` when the port is taken (before anything is made), when the folder is
 * not one of ours or of another Postgres version, or when Postgres does not come up.
 */
export async function startEmbedded({
  dataDir: folder,
  flags = [],
  log = () => undefined,
  port,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = path.resolve(folder)
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const running = findRunning(dataDir)
    const server = running
      ? await join({ dataDir, running })
      : await start({ dataDir, flags, log, port })
    if (server) {
      return server
    }
    await sleep(100)
  }
  throw new StartupError(`Postgres did not come up within two minutes: see ${logFile(dataDir)}`)
}

function findRunning(dataDir: string): Postmaster | undefined {
  try {
    return existsSync(dataDir) ? readPostmaster(dataDir) : undefined
  } catch {
    throw new StartupError(
      `The data folder ${dataDir} belongs to another user: start as that user, or remove it to begin anew.`,
    )
  }
}

/** Resolves to undefined when the server is not ready yet or just going down. */
async function join({
  dataDir,
  running,
}: {
  readonly dataDir: string
  readonly running: Postmaster
}): Promise<EmbeddedServer | undefined> {
  const url = urlOf({ dataDir, port: running.port })
  const lease = await takeLease({ url })
  return lease && { adopted: true, stop: shareServer({ lease, pid: running.pid }), url }
}

function urlOf({ dataDir, port }: { readonly dataDir: string; readonly port: number }): string {
  return `postgres://postgres:${readPassword(dataDir)}@127.0.0.1:${port}/postgres`
}

/** Resolves to undefined when another start was faster. */
async function start({
  dataDir,
  flags,
  log,
  port: wanted,
}: Required<EmbeddedOptions>): Promise<EmbeddedServer | undefined> {
  const port = wanted === 0 ? await findFreePort() : wanted
  if (await isPortTaken(port)) {
    if (findRunning(dataDir)) {
      return undefined
    }
    throw new StartupError(takenPort(port))
  }
  const sync = !flags.includes('fsync=off')
  const launcher = await prepareCluster({ dataDir, log, sync })
  log(`Starting Postgres on 127.0.0.1:${port}`)
  dropStaleLock(dataDir)
  const url = urlOf({ dataDir, port })
  const launched = await launchPostgres({ dataDir, flags, launcher, port, url })
  if (!launched) {
    return undefined
  }
  const { child, lease } = launched
  return { adopted: false, stop: shareServer({ child, lease, pid: child.pid ?? 0 }), url }
}
