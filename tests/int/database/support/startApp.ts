import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { findFreePort } from '../../../../dev/database/ports.js'

/** A running `npm start`. */
export type StartedApp = {
  /** All that it has printed so far. */
  readonly output: () => string
  readonly port: number
  /** Sends a signal to npm alone, or as a terminal does to all, and waits for npm's end. */
  readonly signal: (to: {
    readonly name: NodeJS.Signals
    readonly to: 'group' | 'npm'
  }) => Promise<void>
}

/** Runs `npm start` in a clone on a free port. Resolves when it says that all is ready. */
export const startApp = async ({ folder }: { readonly folder: string }): Promise<StartedApp> => {
  const port = await findFreePort()
  const { DATABASE_URL: _, PAYLOAD_SECRET: __, ...env } = process.env
  const child = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    env: { ...env, EMBEDDED_PORT: '0', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  let output = ''
  const ready = new Promise<void>((resolve, reject) => {
    const read = (text: string): void => {
      output += text
      if (output.includes('Ctrl-C stops')) {
        resolve()
      }
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.on('close', () => reject(new Error(`npm start ended: ${output}`)))
  })
  await ready
  return {
    output: () => output,
    port,
    signal: async ({ name, to }) => {
      // A negative number stands for the group, of which npm is the leader.
      process.kill((to === 'group' ? -1 : 1) * (child.pid ?? Number.NaN), name)
      await ended
    },
  }
}
