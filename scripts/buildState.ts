import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A fingerprint of all that goes into the build of the app in `dev/`. Files that Next itself rewrites
 * while building, and what the app writes when it runs, are left out.
 */
export function hashSources(root: string): string {
  const hash = createHash('sha256')
  const files = [...list({ folder: 'dev', root }), ...list({ folder: 'src', root })]
  for (const file of ['package-lock.json', 'tsconfig.json', ...files]) {
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}

/** Whether there is a complete build, of whatever sources. */
export function isBuilt(root: string): boolean {
  // Next writes this file when all else is done.
  return existsSync(path.join(root, 'dev', '.next', 'BUILD_ID'))
}

/** Whether there is a complete build of the sources with this fingerprint. */
export function isBuiltFrom({
  root,
  sources,
}: {
  readonly root: string
  readonly sources: string
}): boolean {
  const file = stampFile(root)
  return isBuilt(root) && existsSync(file) && readFileSync(file, 'utf8') === sources
}

/** Notes from which sources the build was made. */
export function stampBuild({
  root,
  sources,
}: {
  readonly root: string
  readonly sources: string
}): void {
  writeFileSync(stampFile(root), sources)
}

function stampFile(root: string): string {
  return path.join(root, 'dev', '.next', 'newsroom-sources')
}

const notSources = new Set([
  '.next',
  'media',
  'next-env.d.ts',
  'tsconfig.json',
  'tsconfig.tsbuildinfo',
])

function list({
  folder,
  root,
}: {
  readonly folder: string
  readonly root: string
}): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notSources.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name)
      return entry.isDirectory() ? list({ folder: file, root }) : [file]
    })
}
