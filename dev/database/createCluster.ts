import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import type { Launcher } from './chooseLauncher.js'

import { isAlive } from './readPostmaster.js'
import { StartupError } from './startupError.js'

/**
 * Sorting by Indonesian rules with ICU where the machine allows it, else by code point. The plain C
 * locale for letters is never used alone: it does not know the lower case of É.
 */
const localeFlags = [
  ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=id-ID'],
  ['--locale=C', '--locale-provider=icu', '--icu-locale=id-ID'],
  ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
] as const

/**
 * Creates the data folder, with a random password for the user `postgres` kept inside it (readable by
 * its owner only). It is made beside its place and renamed when complete, so a start that was killed
 * half-way leaves nothing that looks like a database. When two starts do this at the same time, the
 * first to finish wins and the other one uses its folder.
 *
 * `sync: false` leaves out the flush to disk (for data that is thrown away). Throws `StartupError`.
 */
export async function createCluster({
  dataDir,
  launcher,
  sync,
}: {
  readonly dataDir: string
  readonly launcher: Launcher
  readonly sync: boolean
}): Promise<void> {
  removeLeftovers(dataDir)
  const draft = `${dataDir}.tmp-${process.pid}`
  let problem = ''
  for (const flags of localeFlags) {
    makeDraft({ draft, launcher })
    problem = await initialise({ draft, flags: sync ? flags : [...flags, '--no-sync'], launcher })
    if (problem === '') {
      return publish({ dataDir, draft })
    }
    rmSync(draft, { force: true, recursive: true })
    if (!/locale|icu/i.test(problem)) {
      break
    }
  }
  throw new StartupError(`The database could not be created in ${dataDir}: ${oneLine(problem)}`)
}

/** The password that `createCluster` chose for this data folder. */
export function readPassword(dataDir: string): string {
  return readFileSync(passwordFile(dataDir), 'utf8').trim()
}

/** The file inside a data folder that holds its password. */
export function passwordFile(folder: string): string {
  return path.join(folder, 'newsroom.password')
}

function makeDraft({
  draft,
  launcher,
}: {
  readonly draft: string
  readonly launcher: Launcher
}): void {
  rmSync(draft, { force: true, recursive: true })
  mkdirSync(draft, { mode: 0o700 })
  if (launcher.owner) {
    chownSync(draft, launcher.owner.uid, launcher.owner.gid)
  }
}

/** Runs initdb; returns '' or what it complained about. */
async function initialise({
  draft,
  flags,
  launcher,
}: {
  readonly draft: string
  readonly flags: readonly string[]
  readonly launcher: Launcher
}): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  // initdb wants an empty folder and may be unable to reach any other one, so the password is handed
  // over as an open file.
  const file = `${draft}.password`
  writeFileSync(file, password, { mode: 0o600 })
  if (launcher.owner) {
    chownSync(file, launcher.owner.uid, launcher.owner.gid)
  }
  const handle = openSync(file, 'r')
  try {
    const problem = await runInitdb({ draft, flags, handle, launcher })
    if (problem === '') {
      renameSync(file, passwordFile(draft))
    }
    return problem
  } finally {
    closeSync(handle)
    rmSync(file, { force: true })
  }
}

async function runInitdb({
  draft,
  flags,
  handle,
  launcher,
}: {
  readonly draft: string
  readonly flags: readonly string[]
  readonly handle: number
  readonly launcher: Launcher
}): Promise<string> {
  const [command = launcher.binaries.initdb, ...args] = [
    ...launcher.prefix,
    launcher.binaries.initdb,
    `--pgdata=${launcher.dataArgument(draft)}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--pwfile=/dev/fd/3',
    '--encoding=UTF8',
    ...flags,
    '--lc-messages=C',
  ]
  const child = spawn(command, args, {
    ...launcher.runAs,
    cwd: draft,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe', handle],
  })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? '' : errors || `initdb ended with ${code}`))
  })
}

function publish({ dataDir, draft }: { readonly dataDir: string; readonly draft: string }): void {
  try {
    renameSync(draft, dataDir)
  } catch (error) {
    rmSync(draft, { force: true, recursive: true })
    // Another start has finished first: its folder is as good.
    if (!existsSync(path.join(dataDir, 'PG_VERSION'))) {
      throw error
    }
  }
}

/** Removes the drafts of starts that no longer run. */
function removeLeftovers(dataDir: string): void {
  const folder = path.dirname(dataDir)
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${path.basename(dataDir)}.`)) {
      continue
    }
    const pid = /^\.(?:tmp|probe)-(\d+)/.exec(name.slice(path.basename(dataDir).length))?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(path.join(folder, name), { force: true, recursive: true })
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
