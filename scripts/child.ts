import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** Time to end in an orderly way before a child is killed, in ms. */
const patience = 10_000

const exitWithParent = new URL('exitWithParent.mjs', import.meta.url).href

/** What `startChild` takes. */
export interface ChildOptions {
  /** Program and arguments for Node. */
  readonly args: readonly string[]
  readonly cwd: string
  /** Gives the child a process group of its own, out of the reach of Ctrl-C in the terminal. */
  readonly detached: boolean
  readonly env: NodeJS.ProcessEnv
  /** Standard input, output and error. */
  readonly stdio: readonly ('ignore' | 'inherit' | number)[]
}

/** Starts a Node program that ends at the latest with this process. */
export function startChild({ args, cwd, detached, env, stdio }: ChildOptions): ChildProcess {
  return spawn(process.execPath, ['--import', exitWithParent, ...args], {
    cwd,
    detached,
    env: { ...env, NEWSROOM_PARENT: String(process.pid) },
    stdio: [...stdio, 'ipc'] as StdioOptions,
  })
}

/** Resolves to the exit code, as a shell counts it: 128 and the number for a signal. */
export async function exitOf(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) {
    await once(child, 'exit')
  }
  return child.exitCode ?? 128 + (child.signalCode === 'SIGINT' ? 2 : 15)
}

/** Stops a detached child with all that it has started, in an orderly way if it can. */
export async function stopChild(child: ChildProcess): Promise<void> {
  signalGroup(child, 'SIGTERM')
  const ended = exitOf(child)
  await Promise.race([ended, sleep(patience, undefined, { ref: false })])
  signalGroup(child, 'SIGKILL')
  await ended
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid ?? 0), signal)
  } catch {
    // Nothing is left of the group.
  }
}
