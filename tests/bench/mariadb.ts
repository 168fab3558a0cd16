import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A running MariaDB with one open connection. */
export type MariaDB = {
  /** Runs a statement; resolves to its rows, columns parted by tabs. */
  readonly query: (statement: string) => Promise<readonly string[]>
  readonly stop: () => Promise<void>
}

/** Where server and client are. */
export type MariaDBPrograms = { readonly client: string; readonly server: string }

/**
 * Looks for `mariadbd` and `mariadb`: where the variable `MARIADBD` says that the server is, else on
 * the search path.
 *
 * @returns null when one of them is missing
 */
export const findMariaDB = (env: NodeJS.ProcessEnv = process.env): MariaDBPrograms | null => {
  const folders = (env['PATH'] ?? '').split(path.delimiter)
  const server = env['MARIADBD'] ?? find({ folders: [...folders, '/usr/sbin'], name: 'mariadbd' })
  if (server === null || !existsSync(server)) {
    return null
  }
  const beside = [path.dirname(server), path.resolve(server, '..', '..', 'bin')]
  const client = find({ folders: [...beside, ...folders], name: 'mariadb' })
  return client === null ? null : { client, server }
}

/** Starts MariaDB on an empty folder, reachable by a socket in it only. */
export const startMariaDB = async ({
  folder,
  programs,
}: {
  readonly folder: string
  readonly programs: MariaDBPrograms
}): Promise<MariaDB> => {
  await mkdir(path.join(folder, 'data'), { recursive: true })
  const socket = path.join(folder, 'socket')
  const server = spawn(
    programs.server,
    [
      '--no-defaults',
      `--basedir=${path.resolve(programs.server, '..', '..')}`,
      `--datadir=${path.join(folder, 'data')}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-buffer-pool-size=1G',
      '--innodb-flush-log-at-trx-commit=0',
      ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    ],
    { stdio: 'ignore' },
  )
  await untilReady({ server, socket })
  const client = spawn(
    programs.client,
    ['--no-defaults', `--socket=${socket}`, '--batch', '--skip-column-names', '--unbuffered'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  return {
    query: connection(client),
    stop: async () => {
      client.stdin?.end()
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}

const find = ({
  folders,
  name,
}: {
  readonly folders: readonly string[]
  readonly name: string
}): string | null =>
  folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null

const untilReady = async ({
  server,
  socket,
}: {
  readonly server: ChildProcess
  readonly socket: string
}): Promise<void> => {
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (server.exitCode !== null || tries > 600) {
      throw new Error('MariaDB did not start.')
    }
    await sleep(100)
  }
}

const endMark = 'that-was-all'

const connection = (client: ChildProcess): MariaDB['query'] => {
  let text = ''
  let waiting: { reject: (error: Error) => void; resolve: (rows: string[]) => void } | null = null
  client.stdout?.setEncoding('utf8')
  client.stdout?.on('data', (chunk: string) => {
    text += chunk
    if (text.endsWith(`${endMark}\n`)) {
      const rows = text.split('\n').slice(0, -2)
      text = ''
      waiting?.resolve(rows)
    }
  })
  client.on('exit', () => waiting?.reject(new Error('MariaDB refused a statement.')))
  return async (statement) =>
    new Promise((resolve, reject) => {
      waiting = { reject, resolve }
      client.stdin?.write(`${statement};\nselect '${endMark}';\n`)
    })
}
