import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import type { HoldResult } from './holdServer.js'

const program = path.resolve(fileURLToPath(import.meta.url), '../holdServer.ts')

/** A process of its own that has started, or tried to start, the embedded database of a clone. */
export type Holder = {
  /** Ends the process as a program would that forgets to stop its database. */
  readonly exit: () => Promise<void>
  /** Ends the process with SIGKILL. */
  readonly kill: () => Promise<void>
  readonly result: HoldResult
  /** Process id of the Postgres on the data folder, if there is one. */
  readonly serverPid: number
  /** Stops the database as `startEmbedded` says, then the process ends. */
  readonly stop: () => Promise<void>
}

/** Starts the embedded database in `folder` from another process. */
export const startHolder = async ({
  clone,
  dataDir,
  env = {},
  port = 0,
}: {
  readonly clone: string
  readonly dataDir: string
  readonly env?: Readonly<Record<string, string>>
  readonly port?: number
}): Promise<Holder> => {
  const module = pathToFileURL(path.join(clone, 'dev/database/startEmbedded.ts')).href
  const options = { dataDir, flags: ['-c', 'fsync=off'], port }
  const child = fork(program, [JSON.stringify({ module, options })], {
    cwd: clone,
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx'],
  })
  // holdServer.ts sends nothing else.
  const [result] = (await once(child, 'message')) as [HoldResult]
  return {
    exit: () => end(child, () => child.send('exit')),
    kill: () => end(child, () => child.kill('SIGKILL')),
    result,
    serverPid: 'url' in result ? serverPidOf(dataDir) : 0,
    stop: () => end(child, () => child.send('stop')),
  }
}

/** The process id in the lock file of a data folder. */
export const serverPidOf = (dataDir: string): number =>
  Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])

const end = async (child: ChildProcess, tell: () => void): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    tell()
    await ended
  }
}
