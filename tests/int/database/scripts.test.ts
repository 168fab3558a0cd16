import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isAlive } from '../../../dev/database/readPostmaster.js'
import { type Clone, makeClone, type RunResult } from './support/makeClone.js'
import { startApp } from './support/startApp.js'
import { serverPidOf, startHolder } from './support/startHolder.js'

let clone: Clone
let created: RunResult
let madeDatabase: boolean

const file = (name: string): string => path.join(clone.folder, name)

const payload = (...args: readonly string[]) =>
  clone.run({ args: ['scripts/payload.ts', ...args], env: { INIT_CWD: file('naskah') } })

const start = (env: Readonly<Record<string, string>>) =>
  clone.run({ args: ['scripts/start.ts'], env })

beforeAll(async () => {
  clone = await makeClone()
  await mkdir(file('naskah'))
  await writeFile(file('naskah/satu.txt'), 'Hujan reda')
  await writeFile(file('naskah/gagal.txt'), 'gagal')
  created = await payload('migrate:create', 'awal')
  madeDatabase = existsSync(file('.data'))
})

afterAll(async () => {
  await clone.remove()
})

describe('npm start', () => {
  it('says in one line that the port of the app is taken, before it does anything', async () => {
    const other = net.createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    // A server that listens on TCP always has an address of this form.
    const { port } = other.address() as net.AddressInfo
    const result = await start({ PORT: String(port) })
    other.close()
    expect(result).toEqual({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`^Port ${port} is used by another program: .*\n$`)),
      stdout: '',
    })
    expect(existsSync(file('.data'))).toBe(false)
  })

  it('says in one line that the server of DATABASE_URL does not answer, and makes nothing', async () => {
    const { code, stderr } = await start({
      DATABASE_URL: 'postgres://redaksi:rahasia@127.0.0.1:1/berita',
      PORT: '39871',
    })
    expect(code).toBe(1)
    expect(stderr).toBe(
      'DATABASE_URL: no Postgres answers at 127.0.0.1:1: start the server, or correct host and port.\n',
    )
    expect(existsSync(file('.data'))).toBe(false)
  })
})

describe('npm run payload', { timeout: 90_000 }, () => {
  it('needs no database to write a migration', () => {
    expect(created.code).toBe(0)
    expect(readdirSync(file('dev/migrations'))).toContain('index.ts')
    expect(madeDatabase).toBe(false)
  })

  it('says where to look when the setup fails, and stops the database', async () => {
    const { code, stderr, stdout } = await start({ DEMO_FAILS: '1', PORT: '39872' })
    expect(code).toBe(1)
    expect(stderr).toBe(
      'The database could not be set up (Demo gagal). Details are in .data/setup.log; put it right and start again.\n',
    )
    expect(readFileSync(file('.data/setup.log'), 'utf8')).toContain('Demo gagal')
    expect(stdout).not.toContain('Building')
    expect(existsSync(file('.data/postgres/postmaster.pid'))).toBe(false)
    expect(existsSync(file('.data/demo-accounts.json'))).toBe(false)
  })

  // The failed setup above has left half of the demo, on which a second one would stumble.
  it('prepares a database, gives stdout to the command alone, and stops the database', async () => {
    const { code, stderr, stdout } = await payload('hello', 'satu.txt')
    expect(stdout).toBe('{"text":"Hujan reda","users":1}\n')
    expect(code).toBe(0)
    expect(stderr).toContain('Running the migrations')
    expect(stderr).toContain('This line belongs on stderr.')
    expect(existsSync(file('.data/postgres/postmaster.pid'))).toBe(false)
    expect(JSON.parse(readFileSync(file('.data/demo-accounts.json'), 'utf8'))).toEqual([
      { email: 'admin@example.id', password: 'sandi-percobaan', role: 'admin' },
    ])
    for (const secret of ['.data/demo-accounts.json', '.data/payload-secret']) {
      expect(statSync(file(secret)).mode & 0o077).toBe(0)
    }
  })

  it('uses the database of a running app, leaves it running and passes the exit code on', async () => {
    const app = await startHolder({ clone: clone.folder, dataDir: file('.data/postgres') })
    const { code, stderr, stdout } = await payload('hello', 'gagal.txt')
    expect(isAlive(app.serverPid)).toBe(true)
    await app.stop()
    expect(stdout).toBe('{"text":"gagal","users":1}\n')
    expect(code).toBe(3)
    expect(stderr).not.toContain('Running the migrations')
  })

  it('writes no demo into a server of its own unless asked', async () => {
    const app = await startHolder({ clone: clone.folder, dataDir: file('server/postgres') })
    const url = 'url' in app.result ? app.result.url : ''
    const { stdout } = await clone.run({
      args: ['scripts/payload.ts', 'hello'],
      env: { DATABASE_URL: url, EMBEDDED_DATA_DIR: 'tanpa/postgres' },
    })
    await app.stop()
    expect(stdout).toBe('{"text":"","users":0}\n')
    expect(existsSync(file('tanpa/postgres'))).toBe(false)
  })
})

describe('npm start, once all is well', { timeout: 120_000 }, () => {
  const pageOf = async (port: number): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${port}/admin/login`)
    return response.text()
  }

  const dataDir = () => file('.data/postgres')

  it('builds once, prints the logins, and leaves nothing running after Ctrl-C', async () => {
    const first = await startApp({ folder: clone.folder })
    expect(first.output()).toMatch(/ admin +admin@example\.id +sandi-percobaan\n/)
    expect(first.output()).toContain('Building the app')
    expect(await pageOf(first.port)).toContain('Akun: 1')
    const database = serverPidOf(dataDir())
    await first.signal({ name: 'SIGINT', to: 'group' })
    expect(isAlive(database)).toBe(false)
    await expect(pageOf(first.port)).rejects.toThrow()

    const second = await startApp({ folder: clone.folder })
    expect(second.output()).not.toContain('Building the app')
    await second.signal({ name: 'SIGTERM', to: 'npm' })
    expect(existsSync(path.join(dataDir(), 'postmaster.pid'))).toBe(false)
    await expect(pageOf(second.port)).rejects.toThrow()
  })

  it('takes its app along when it is killed, and the next start the database', async () => {
    const killed = await startApp({ folder: clone.folder })
    const database = serverPidOf(dataDir())
    await killed.signal({ name: 'SIGKILL', to: 'group' })
    await expect.poll(() => pageOf(killed.port).catch(() => 'gone')).toBe('gone')
    const next = await startApp({ folder: clone.folder })
    expect(await pageOf(next.port)).toContain('Akun: 1')
    expect(serverPidOf(dataDir())).toBe(database)
    await next.signal({ name: 'SIGHUP', to: 'group' })
    expect(isAlive(database)).toBe(false)
  })
})
