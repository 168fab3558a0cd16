import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'

/** A Postgres server that is running on a data folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/**
 * Tells which server runs on the data folder, from `postmaster.pid` (line 1 process id, line 4 port).
 * A file left behind by a crash, also one whose process id now belongs to some other program, gives
 * undefined. The rights to read the folder are required.
 */
export function readPostmaster(dataDir: string): Postmaster | undefined {
  const { pid, port } = readLockFile(dataDir)
  if (!(pid > 0) || !(port > 0)) {
    return undefined
  }
  return isAlive(pid) && isServerOf({ dataDir, pid }) ? { pid, port } : undefined
}

/**
 * Removes a `postmaster.pid` whose process id belongs to some other program by now (as happens after
 * a restart of the machine or container). Postgres clears other left-over files by itself, but takes
 * this one for a running server.
 */
export function dropStaleLock(dataDir: string): void {
  const { pid } = readLockFile(dataDir)
  if (pid > 0 && isAlive(pid) && !isServerOf({ dataDir, pid })) {
    rmSync(lockFileOf(dataDir))
  }
}

/** Whether a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // In a container without an init process, dead orphans stay in the list as zombies.
    return !/^State:\s+Z/m.test(readLines(`/proc/${pid}/status`).join('\n'))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function lockFileOf(dataDir: string): string {
  return path.join(dataDir, 'postmaster.pid')
}

function readLockFile(dataDir: string): Postmaster {
  const lines = readLines(lockFileOf(dataDir))
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return []
    }
    throw error
  }
}

/** A server works in its data folder, which Linux shows; elsewhere a live process has to do. */
function isServerOf({ dataDir, pid }: { readonly dataDir: string; readonly pid: number }): boolean {
  if (process.platform !== 'linux') {
    return true
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir)
  } catch {
    // The link of another user's process cannot be read, its command line can.
    return readLines(`/proc/${pid}/cmdline`).join('').includes('postgres')
  }
}
