import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { chooseLauncher, type Launcher, type Owner } from './chooseLauncher.js'
import { createCluster, passwordFile } from './createCluster.js'
import { findBinaries } from './findBinaries.js'
import { makeFolder } from './ownedFiles.js'
import { StartupError } from './startupError.js'

/**
 * Makes a data folder ready for `postgres`: creates it when it is missing or empty, and as root gives
 * it to the user that Postgres will run as. Answers how to run Postgres on it.
 *
 * `sync: false` leaves out the flush to disk. Rejects with `StartupError` when the folder holds other
 * things or the data of another Postgres version.
 */
export async function prepareCluster({
  dataDir,
  log,
  sync,
}: {
  readonly dataDir: string
  readonly log: (line: string) => void
  readonly sync: boolean
}): Promise<Launcher> {
  makeFolder(path.dirname(dataDir))
  const exists = isCluster(dataDir)
  const launcher = chooseLauncher({ binaries: findBinaries(), dataDir })
  if (!exists) {
    log(`Creating the database folder ${dataDir}`)
    await createCluster({ dataDir, launcher, sync })
  }
  if (launcher.owner) {
    handOver({ file: dataDir, owner: launcher.owner })
  }
  return launcher
}

/** Major version of the Postgres in npm's package. */
const majorVersion = '18'

function isCluster(dataDir: string): boolean {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) {
    return false
  }
  const versionFile = path.join(dataDir, 'PG_VERSION')
  if (!existsSync(versionFile) || !existsSync(passwordFile(dataDir))) {
    throw new StartupError(
      `${dataDir} is not a data folder of this project: empty or move it, or set EMBEDDED_DATA_DIR to another place.`,
    )
  }
  const version = readFileSync(versionFile, 'utf8').trim()
  if (version === majorVersion) {
    return true
  }
  throw new StartupError(
    `${dataDir} was made by Postgres ${version}, but this is Postgres ${majorVersion}: ` +
      'dump it with the old version, or move it away to begin anew.',
  )
}

/** Gives a folder to the user that Postgres runs as; costs one look when it has it already. */
function handOver({ file, owner }: { readonly file: string; readonly owner: Owner }): void {
  if (statSync(file).uid === owner.uid) {
    return
  }
  for (const entry of readdirSync(file, { recursive: true })) {
    lchownSync(path.join(file, String(entry)), owner.uid, owner.gid)
  }
  chownSync(file, owner.uid, owner.gid)
}
