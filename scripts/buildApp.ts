import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { makeFolder } from '../dev/database/ownedFiles.js'
import { StartupError } from '../dev/database/startupError.js'
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
  const stamp = path.join(root, 'dev', '.next', 'newsroom-sources')
  const sources = hashSources(root)
  if (isBuilt(root) && readIfThere(stamp) === sources) {
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
  writeFileSync(stamp, sources)
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

/** Next writes this file when all else is done. */
function isBuilt(root: string): boolean {
  return existsSync(path.join(root, 'dev', '.next', 'BUILD_ID'))
}

/** What goes into the build. Files that Next itself rewrites while building are left out. */
function hashSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of [
    'package-lock.json',
    'tsconfig.json',
    ...list(root, 'dev'),
    ...list(root, 'src'),
  ]) {
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}

const notSources = new Set([
  '.next',
  'media',
  'next-env.d.ts',
  'tsconfig.json',
  'tsconfig.tsbuildinfo',
])

function list(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notSources.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name)
      return entry.isDirectory() ? list(root, file) : [file]
    })
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
