import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import net from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isAlive } from '../../../dev/database/readPostmaster.js'
import { type Clone, makeClone } from './support/makeClone.js'
import { startHolder } from './support/startHolder.js'

let clone: Clone

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
  it('needs no database to write a migration', async () => {
    const { code } = await payload('migrate:create', 'awal')
    expect(code).toBe(0)
    expect(readdirSync(file('dev/migrations'))).toContain('index.ts')
    expect(existsSync(file('.data'))).toBe(false)
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
