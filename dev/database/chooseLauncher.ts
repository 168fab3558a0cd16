import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { binariesIn, type EmbeddedBinaries } from './findBinaries.js'
import { StartupError } from './startupError.js'

/** A user and group of the operating system, by number. */
export interface Owner {
  readonly gid: number
  readonly uid: number
}

/** How to run the Postgres programs on one data folder. Always run them with that folder as cwd. */
export interface Launcher {
  readonly binaries: EmbeddedBinaries
  /** What to pass for `-D`: the folder's own path, or a way to it that needs no rights above it. */
  readonly dataArgument: (dataDir: string) => string
  /** Who has to own the data folder; undefined when the current user does anyway. */
  readonly owner: Owner | undefined
  /** Words to put in front of the program. */
  readonly prefix: readonly string[]
  /** User and group to switch to before the program runs. */
  readonly runAs: Owner | undefined
}

/**
 * Finds out how Postgres can run here. As a normal user that is plain. Postgres refuses root, so as
 * root these are tried in turn: the user who owns the place (a clone entered with sudo), the system
 * users `postgres` and `nobody`; for a place that other users cannot enter, a user namespace; and
 * where those are forbidden, a copy of the programs in a system folder with the data reached through
 * the working directory. Each is tried out on a scratch folder beside the data.
 *
 * `dataDir` is absolute and its parent exists. Throws `StartupError` when nothing works.
 */
export function chooseLauncher({
  binaries,
  dataDir,
}: {
  readonly binaries: EmbeddedBinaries
  readonly dataDir: string
}): Launcher {
  const plain = launcher({ binaries })
  if (process.getuid?.() !== 0) {
    return plain
  }
  const reasons: string[] = []
  for (const candidate of candidatesForRoot({ binaries, dataDir })) {
    const reason = tryOut({ candidate, dataDir })
    if (reason === undefined) {
      return candidate
    }
    reasons.push(reason)
  }
  throw new StartupError(
    `Postgres does not run as root and could not be run as another user (${reasons.at(-1) ?? 'no user found'}). ` +
      'Start as a normal user, or set DATABASE_URL to a Postgres server of your own.',
  )
}

function launcher({
  binaries,
  dataArgument = (dataDir) => dataDir,
  owner,
  prefix = [],
  runAs,
}: Partial<Launcher> & { readonly binaries: EmbeddedBinaries }): Launcher {
  return { binaries, dataArgument, owner, prefix, runAs }
}

function* candidatesForRoot({
  binaries,
  dataDir,
}: {
  readonly binaries: EmbeddedBinaries
  readonly dataDir: string
}): Generator<Launcher> {
  const users = [ownerOf(path.dirname(dataDir)), findUser('postgres'), findUser('nobody')].filter(
    (user) => user !== undefined,
  )
  for (const user of users) {
    yield launcher({ binaries, owner: user, runAs: user })
  }
  const [user] = users
  if (user === undefined) {
    return
  }
  yield launcher({
    binaries,
    // Seen from outside the namespace, the mapped user is root itself.
    owner: { gid: 0, uid: 0 },
    prefix: ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`, '--'],
  })
  yield launcher({
    binaries: copyBinaries(binaries),
    dataArgument: () => '/proc/self/cwd',
    owner: user,
    runAs: user,
  })
}

function ownerOf(folder: string): Owner | undefined {
  const { uid } = statSync(folder)
  return uid === 0 ? undefined : findUser(String(uid))
}

/** Postgres looks its user up by number, so only users the system knows are of use. */
function findUser(nameOrNumber: string): Owner | undefined {
  const number = (flag: string) => {
    const { status, stdout } = spawnSync('id', [flag, nameOrNumber], { encoding: 'utf8' })
    return status === 0 ? Number(stdout.trim()) : Number.NaN
  }
  const user = { gid: number('-g'), uid: number('-u') }
  return user.uid > 0 && Number.isInteger(user.gid) ? user : undefined
}

/** Returns why the candidate does not work, or undefined when it does. */
function tryOut({
  candidate,
  dataDir,
}: {
  readonly candidate: Launcher
  readonly dataDir: string
}): string | undefined {
  const scratch = `${dataDir}.probe-${process.pid}`
  try {
    mkdirSync(scratch, { mode: 0o700 })
    if (candidate.owner) {
      chownSync(scratch, candidate.owner.uid, candidate.owner.gid)
    }
    return runProbe({ candidate, scratch })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(scratch, { force: true, recursive: true })
  }
}

function runProbe({
  candidate,
  scratch,
}: {
  readonly candidate: Launcher
  readonly scratch: string
}): string | undefined {
  const [command = '/bin/sh', ...args] = [
    ...candidate.prefix,
    '/bin/sh',
    '-c',
    'cd "$1" && test -w . && exec "$2" --version',
    'sh',
    candidate.dataArgument(scratch),
    candidate.binaries.postgres,
  ]
  const result = spawnSync(command, args, { ...candidate.runAs, cwd: scratch, encoding: 'utf8' })
  if (result.status === 0) {
    return undefined
  }
  return result.error?.message ?? (result.stderr.trim() || `exit code ${result.status}`)
}

/** Copies the programs (60 MB) to where every user can run them; a copy made before is used again. */
function copyBinaries(binaries: EmbeddedBinaries): EmbeddedBinaries {
  const { mtimeMs, size } = statSync(binaries.postgres)
  const home = `/var/cache/payload-newsroom/postgres-${size}-${Math.round(mtimeMs)}`
  if (!isSafeCopy(home)) {
    const draft = `${home}.tmp-${process.pid}`
    rmSync(home, { force: true, recursive: true })
    mkdirSync(path.dirname(home), { mode: 0o755, recursive: true })
    cpSync(binaries.home, draft, { recursive: true, verbatimSymlinks: true })
    // Under a strict umask the copy would be root's alone.
    spawnSync('chmod', ['-R', 'a+rX', path.dirname(home)])
    renameSync(draft, home)
  }
  return binariesIn(home)
}

function isSafeCopy(home: string): boolean {
  const stat = lstatSync(home, { throwIfNoEntry: false })
  return stat?.isDirectory() === true && stat.uid === 0 && (stat.mode & 0o022) === 0
}
