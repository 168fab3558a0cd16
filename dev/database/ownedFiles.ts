import { chownSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and what is missing above it. As root in another user's place (a clone entered with
 * sudo) the new folders become that user's, who could not use them otherwise.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    return
  }
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { recursive: true })
  leaveToOwnerOfPlace(folder)
}

/** Writes a file that nobody else can read; it belongs to whom its folder belongs. */
export function writePrivateFile({
  file,
  text,
}: {
  readonly file: string
  readonly text: string
}): void {
  makeFolder(path.dirname(file))
  writeFileSync(file, text, { mode: 0o600 })
  leaveToOwnerOfPlace(file)
}

function leaveToOwnerOfPlace(file: string): void {
  if (process.getuid?.() !== 0) {
    return
  }
  const { gid, uid } = statSync(path.dirname(file))
  chownSync(file, uid, gid)
}
