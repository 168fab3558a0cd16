import { closeSync, openSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { makeFolder } from '../dev/database/ownedFiles.js'
import { StartupError } from '../dev/database/startupError.js'
import { hashSources, isBuilt, isBuiltFrom, stampBuild } from './buildState.js'
import { exitOf, startChild, stopChild } from './child.js'

/** What `buildApp` takes. */
export interface BuildOptions {
  readonly env: NodeJS.ProcessEnv
  readonly log: (line: string) => void
  readonly root: string
  readonly signal: AbortSignal
  /** Folder for `build.log`. */
  readonly stateDir: string
}

/**
 * Builds the Next app in `dev/` unless it has been built from just these sources. Types are not
 * checked here: that is the tests' business and would cost a newcomer half a minute.
 *
 * Rejects with `StartupError` when the build fails, or with the signal's reason.
 */
export async function buildApp(options: BuildOptions): Promise<void> {
  const { log, root, signal } = options
  const sources = hashSources(root)
  if (isBuiltFrom({ root, sources })) {
    return
  }
  log('Building the app (only now and after changes; takes a minute or more)')
  const progress = setInterval(() => log('Still building'), 10_000)
  try {
    await runBuild(options)
  } finally {
    clearInterval(progress)
  }
  signal.throwIfAborted()
  stampBuild({ root, sources })
}

/** The program file of the `next` command. */
export function nextProgram(root: string): string {
  return createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next')
}

async function runBuild({ env, root, signal, stateDir }: BuildOptions): Promise<void> {
  makeFolder(stateDir)
  const logFile = path.join(stateDir, 'build.log')
  const output = openSync(logFile, 'w')
  const child = startChild({
    args: [nextProgram(root), 'build', 'dev'],
    cwd: root,
    detached: true,
    env: { ...env, NEWSROOM_START_BUILD: '1', NODE_ENV: 'production' },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const stop = () => void stopChild(child)
  signal.addEventListener('abort', stop, { once: true })
  const code = await exitOf(child)
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (code !== 0 || !isBuilt(root)) {
    console.error(readFileSync(logFile, 'utf8').trim().split('\n').slice(-12).join('\n'))
    throw new StartupError(
      `The app could not be built: see the lines above, or ${path.relative(root, logFile)}.`,
    )
  }
}
