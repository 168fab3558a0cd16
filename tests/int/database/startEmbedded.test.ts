import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { isAlive } from '../../../dev/database/readPostmaster.js'
import { type Clone, makeClone } from './support/makeClone.js'
import { type Holder, serverPidOf, startHolder } from './support/startHolder.js'

let clone: Clone
let dataDir: string
const holders: Holder[] = []
const servers = new Set<number>()

const hold = async (
  options: { readonly env?: Readonly<Record<string, string>>; readonly port?: number } = {},
): Promise<Holder> => {
  const holder = await startHolder({ clone: clone.folder, dataDir, ...options })
  holders.push(holder)
  servers.add(holder.serverPid)
  return holder
}

const query = async (url: string, text: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ value: unknown }>(text)
  await client.end()
  return rows[0]?.value
}

const urlOf = ({ result }: Holder): string => ('url' in result ? result.url : result.message)

const untilDead = async (pid: number): Promise<void> => {
  while (isAlive(pid)) {
    await sleep(20)
  }
}

const listen = async (): Promise<net.Server & { readonly port: number }> => {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP always has an address of this form.
  return Object.assign(server, { port: (server.address() as net.AddressInfo).port })
}

beforeAll(async () => {
  clone = await makeClone()
})

afterAll(async () => {
  await clone.remove()
})

beforeEach(async () => {
  const folder = await mkdtemp(path.join(clone.folder, 'data-'))
  dataDir = path.join(folder, '.data', 'postgres')
})

afterEach(async () => {
  await Promise.all(holders.splice(0).map((holder) => holder.kill()))
  for (const pid of servers) {
    // 0 stands for a start that failed.
    if (pid > 0 && isAlive(pid)) {
      process.kill(pid, 'SIGQUIT')
      await untilDead(pid)
    }
  }
  servers.clear()
  await rm(path.dirname(path.dirname(dataDir)), { force: true, recursive: true })
})

describe('a first start', () => {
  it('works where other users cannot enter, with libraries that npm has left unlinked', async () => {
    const holder = await hold()
    expect(
      await query(urlOf(holder), "SELECT current_setting('server_version_num') AS value"),
    ).toMatch(/^18/)
    await holder.stop()
    expect(isAlive(holder.serverPid)).toBe(false)
    expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false)
  })

  it('works there, too, where user namespaces are forbidden', async () => {
    const bin = path.join(clone.folder, 'bin')
    await mkdir(bin)
    await writeFile(path.join(bin, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const holder = await hold({ env: { PATH: `${bin}:${process.env.PATH ?? ''}` } })
    expect(await query(urlOf(holder), 'SELECT 1 AS value')).toBe(1)
  })

  it('asks for its password, listens on the loopback address only and hides its data', async () => {
    const url = new URL(urlOf(await hold()))
    expect(url.password).toMatch(/^.{32}$/)
    expect(await query(url.href, "SELECT current_setting('listen_addresses') AS value")).toBe(
      '127.0.0.1',
    )
    url.password = 'salah'
    await expect(query(url.href, 'SELECT 1 AS value')).rejects.toThrow(
      /password authentication failed/,
    )
    expect(statSync(dataDir).mode & 0o077).toBe(0)
    expect(statSync(path.join(dataDir, 'newsroom.password')).mode & 0o077).toBe(0)
    expect(statSync(`${dataDir}.log`).mode & 0o077).toBe(0)
  })

  it('sorts as people do and knows the lower case of letters beyond ASCII', async () => {
    const url = urlOf(await hold())
    const sorted = `SELECT string_agg(word, ' ' ORDER BY word) AS value
                      FROM unnest(ARRAY['zona', 'Bupati', 'élan', 'abu', 'Ibu']) AS word`
    expect(await query(url, sorted)).toBe('abu Bupati élan Ibu zona')
    expect(await query(url, "SELECT lower('É') AS value")).toBe('é')
  })

  it('leaves nothing behind when the port is taken, and names the port', async () => {
    const other = await listen()
    const { result } = await hold({ port: other.port })
    other.close()
    expect(result).toEqual({
      message: expect.stringMatching(new RegExp(`^Port ${other.port} is used .*EMBEDDED_PORT`)),
      name: 'StartupError',
    })
    expect(existsSync(path.dirname(dataDir))).toBe(false)
  })

  it('clears what a start that was killed half-way has left', async () => {
    const finished = spawn('true')
    await new Promise((resolve) => finished.on('exit', resolve))
    const left = `${dataDir}.tmp-${finished.pid}`
    await mkdir(left, { recursive: true })
    await writeFile(path.join(left, 'PG_VERSION'), '18\n')
    await hold()
    expect(readdirSync(path.dirname(dataDir)).sort()).toEqual(['postgres', 'postgres.log'])
  })

  it('does not touch a folder that holds other things', async () => {
    await mkdir(dataDir, { recursive: true })
    await writeFile(path.join(dataDir, 'catatan.txt'), 'penting')
    const { result } = await hold()
    expect(result).toEqual({
      message: expect.stringContaining('is not a data folder of this project'),
      name: 'StartupError',
    })
    expect(readdirSync(dataDir)).toEqual(['catatan.txt'])
  })
})

describe('a later start', () => {
  it('takes over the server of a start that was killed, and stops it at the end', async () => {
    const first = await hold()
    await query(urlOf(first), 'CREATE TABLE berita (id int)')
    await first.kill()
    expect(isAlive(first.serverPid)).toBe(true)
    const second = await hold()
    expect(second.result).toEqual({ adopted: true, url: urlOf(first) })
    expect(await query(urlOf(second), 'SELECT count(*)::int AS value FROM berita')).toBe(0)
    await second.stop()
    expect(isAlive(first.serverPid)).toBe(false)
  })

  it('recovers when the server was killed, too', async () => {
    const first = await hold()
    await query(urlOf(first), 'CREATE TABLE berita (id int)')
    await first.kill()
    process.kill(first.serverPid, 'SIGKILL')
    await untilDead(first.serverPid)
    expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(true)
    const second = await hold()
    expect(second.result).toMatchObject({ adopted: false })
    expect(await query(urlOf(second), 'SELECT count(*)::int AS value FROM berita')).toBe(0)
  })

  it('is not fooled by a lock file whose process number belongs to another program now', async () => {
    const first = await hold()
    const lockFile = path.join(dataDir, 'postmaster.pid')
    const lock = readFileSync(lockFile, 'utf8')
    await first.stop()
    // A program of the same user, since Postgres can tell those of others apart.
    const { gid, uid } = statSync(dataDir)
    const sleeper = spawn('sleep', ['60'], process.getuid?.() === 0 ? { gid, uid } : {})
    await writeFile(lockFile, lock.replace(/^\d+/, String(sleeper.pid)))
    const second = await hold()
    sleeper.kill()
    expect(second.result).toMatchObject({ adopted: false })
    expect(serverPidOf(dataDir)).not.toBe(sleeper.pid)
  })

  it('refuses the data of another Postgres version without touching them', async () => {
    const first = await hold()
    await first.stop()
    await writeFile(path.join(dataDir, 'PG_VERSION'), '15\n')
    const { result } = await hold()
    expect(result).toEqual({
      message: expect.stringMatching(/was made by Postgres 15, but this is Postgres 18/),
      name: 'StartupError',
    })
    expect(readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8')).toBe('15\n')
  })
})

const advisoryLocks = `SELECT count(*)::int AS value FROM pg_locks WHERE locktype = 'advisory'`

describe('several users of one server', () => {
  it('make one server between them when they start together, and the last one stops it', async () => {
    const both = await Promise.all([hold(), hold(), hold()])
    expect(both.map(({ result }) => 'adopted' in result && result.adopted).sort()).toEqual([
      false,
      true,
      true,
    ])
    expect(new Set(both.map(({ serverPid }) => serverPid)).size).toBe(1)
    const [first, second, third] = both
    await first?.stop()
    await second?.stop()
    expect(await query(third ? urlOf(third) : '', 'SELECT 1 AS value')).toBe(1)
    await third?.stop()
    expect(isAlive(third?.serverPid ?? 0)).toBe(false)
  })

  it('do not count one that was killed', async () => {
    const first = await hold()
    const second = await hold()
    await second.kill()
    // Postgres drops the lock of a dead client when it notices that the connection has gone.
    await expect
      .poll(() => query(urlOf(first), advisoryLocks), { interval: 50, timeout: 10_000 })
      .toBe(1)
    await first.stop()
    expect(isAlive(first.serverPid)).toBe(false)
  })
})

it('takes the server along when the process that started it ends without a stop', async () => {
  const holder = await hold()
  await holder.exit()
  await untilDead(holder.serverPid)
  expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false)
})
