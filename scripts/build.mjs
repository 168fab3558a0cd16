// Builds the npm package into dist/: one JavaScript and one type file for each source, and its CSS.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(path.resolve(fileURLToPath(import.meta.url), '../..'))

rmSync('dist', { force: true, recursive: true })
const { status } = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  { stdio: 'inherit' },
)
if (status !== 0) {
  process.exit(1)
}
// The compiler leaves style sheets where they are, and the components import them.
cpSync('src', 'dist', { filter: (from) => !/\.tsx?$/.test(from), recursive: true })
