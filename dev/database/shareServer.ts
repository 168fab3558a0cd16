import type { ChildProcess } from 'node:child_process'

import { setTimeout as sleep } from 'node:timers/promises'

import type { Lease } from './takeLease.js'

import { hasEnded } from './launchPostgres.js'
import { isAlive } from './readPostmaster.js'

/** How long each way of stopping may take, in ms. */
const patience = 30_000

/**
 * Wraps a running server into a `stop` that gives back the lease and, as the last user, stops the
 * server. `child` is given by the process that started it: should that process end without a stop, it
 * takes the server with it.
 */
export function shareServer({
  child,
  lease,
  pid,
}: {
  readonly child?: ChildProcess
  readonly lease: Lease
  readonly pid: number
}): () => Promise<void> {
  const stopAtExit = () => {
    if (child && !hasEnded(child)) {
      signal(pid, 'SIGINT')
    }
  }
  process.once('exit', stopAtExit)
  const stop = async () => {
    const users = await lease.release()
    process.off('exit', stopAtExit)
    if (users === 'last') {
      await stopServer({ child, pid })
    }
  }
  let stopped: Promise<void> | undefined
  return () => (stopped ??= stop())
}

/** Fast shutdown, and harder ones only for a server that hangs. */
async function stopServer({
  child,
  pid,
}: {
  readonly child: ChildProcess | undefined
  readonly pid: number
}): Promise<void> {
  const ended = () => (child ? hasEnded(child) : !isAlive(pid))
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (ended()) {
      return
    }
    signal(pid, name)
    const deadline = Date.now() + patience
    while (!ended() && Date.now() < deadline) {
      await sleep(20)
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended by itself.
  }
}
