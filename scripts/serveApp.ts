import type { ChildProcess } from 'node:child_process'

import { setTimeout as sleep } from 'node:timers/promises'

import { StartupError } from '../dev/database/startupError.js'
import { nextProgram } from './buildApp.js'
import { exitOf, startChild, stopChild } from './child.js'

/** What `serveApp` takes. */
export interface ServeOptions {
  readonly env: NodeJS.ProcessEnv
  /** Called once the app answers. */
  readonly onReady: () => void
  readonly port: number
  readonly root: string
  /** Stops the app. */
  readonly signal: AbortSignal
}

/** How long the app may take to answer for the first time, in ms. */
const patience = 120_000

/**
 * Runs the built app until the signal comes. Rejects with the signal's reason then, and with
 * `StartupError` when the app does not come up or ends by itself. No process is left either way.
 */
export async function serveApp(options: ServeOptions): Promise<never> {
  const { env, port, root, signal } = options
  const child = startChild({
    args: [nextProgram(root), 'start', 'dev', '-p', String(port)],
    cwd: root,
    detached: true,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  try {
    return await Promise.race([whenEnded(child), whenAborted(signal), watchStart(options)])
  } finally {
    await stopChild(child)
  }
}

/** Only ever rejects; the app is meant to run on. */
async function watchStart({ onReady, port, signal }: ServeOptions): Promise<never> {
  await waitForAnswer({ port, signal })
  onReady()
  return new Promise(() => undefined)
}

async function whenEnded(child: ChildProcess): Promise<never> {
  const code = await exitOf(child)
  throw new StartupError(
    `The app ended by itself (exit code ${code}): its last lines above say why.`,
  )
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason as Error)
    if (signal.aborted) {
      abort()
    }
    signal.addEventListener('abort', abort, { once: true })
  })
}

/** The first answer takes longer than the others: Payload starts for it. */
async function waitForAnswer({
  port,
  signal,
}: {
  readonly port: number
  readonly signal: AbortSignal
}): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await answers({ port, signal }))) {
    if (Date.now() > deadline) {
      throw new StartupError('The app does not answer: its last lines above may say why.')
    }
    await sleep(200, undefined, { signal })
  }
}

async function answers({
  port,
  signal,
}: {
  readonly port: number
  readonly signal: AbortSignal
}): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/admin/login`, { signal })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    signal.throwIfAborted()
    return false
  }
}
