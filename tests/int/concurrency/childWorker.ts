import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

import { root } from '../../support/sourceFacts.js'
import { barrierAt, type Place } from './barrier.js'

/** Starts a worker of its own, which takes the oldest job of the queue, and kills it at a place. */
export const killWorkerAt = async ({
  place,
  url,
}: {
  readonly place: Place
  readonly url: string
}): Promise<void> => {
  const barrier = await barrierAt({ ...place, url })
  const child = startWorker(url)
  try {
    const ended = endingOf(child)
    const backend =
      (await barrier.reached(() => child.exitCode !== null || child.signalCode !== null)) ??
      endedEarly(await ended)
    child.kill('SIGKILL')
    await ended
    await barrier.open()
    await barrier.endOf(backend)
  } finally {
    child.kill('SIGKILL')
    await barrier.close()
  }
}

const startWorker = (url: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', './scripts/loadLexical.mjs'],
      'tests/int/concurrency/settleInChild.ts',
    ],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )

const endingOf = async (child: ChildProcess): Promise<string> => {
  let stderr = ''
  child.stderr?.on('data', (data: unknown) => {
    stderr += String(data)
  })
  await once(child, 'close')
  return stderr
}

const endedEarly = (stderr: string): never => {
  throw new Error(`The worker has ended and did not wait: ${stderr}`)
}
