import { mkdtemp, rm } from 'node:fs/promises'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { checkServer, findVersionProblem } from '../../../dev/database/checkServer.js'
import { findFreePort } from '../../../dev/database/ports.js'
import { type EmbeddedServer, startEmbedded } from '../../../dev/database/startEmbedded.js'
import { withClient } from '../../../dev/database/withClient.js'

let folder: string
let server: EmbeddedServer

const urlWith = (
  change: Partial<Record<'hostname' | 'password' | 'pathname' | 'port' | 'username', string>>,
): string => Object.assign(new URL(server.url), change).href

const problemOf = async (url: string): Promise<string> => {
  const outcome: unknown = await checkServer({ url }).then(
    () => 'none',
    (error: unknown) => error,
  )
  return outcome instanceof Error ? outcome.message : String(outcome)
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-check-'))
  server = await startEmbedded({
    dataDir: path.join(folder, 'postgres'),
    flags: ['-c', 'fsync=off'],
    port: 0,
  })
  await withClient({
    task: async (client) => {
      await client.query(`CREATE ROLE pembaca LOGIN PASSWORD 'rahasia'`)
      await client.query(`CREATE ROLE tamu LOGIN PASSWORD 'rahasia'`)
      await client.query(`CREATE DATABASE milik_lain`)
      await client.query(`CREATE DATABASE hanya_baca`)
      await client.query(`ALTER DATABASE hanya_baca SET default_transaction_read_only = on`)
    },
    url: server.url,
  })
  await withClient({
    task: async (client) => {
      await client.query('CREATE TABLE payload_migrations (id int)')
      await client.query('GRANT CREATE ON SCHEMA public TO pembaca')
    },
    url: urlWith({ pathname: 'milik_lain' }),
  })
})

afterAll(async () => {
  await server.stop()
  await rm(folder, { force: true, recursive: true })
})

describe('a server for the newsroom', () => {
  it('passes when the user may create tables', async () => {
    expect(await problemOf(server.url)).toBe('none')
  })

  it.each([
    [
      'no Postgres address',
      () => 'mysql://localhost/berita',
      /not a Postgres address: write postgres:/,
    ],
    [
      'an address that cannot be read',
      () => 'postgres://user:pa%ss@host:x/db',
      /not a Postgres address/,
    ],
    [
      'an unknown host',
      () => urlWith({ hostname: 'tidak-ada.invalid' }),
      /host "tidak-ada.invalid" is not known/,
    ],
    [
      'a wrong password',
      () => urlWith({ password: 'salah' }),
      /password of user "postgres" is wrong/,
    ],
    ['an unknown user', () => urlWith({ username: 'siapa' }), /user "siapa"/],
    ['no password', () => urlWith({ password: '' }), /asks user "postgres" for a password/],
    [
      'a database that is not there',
      () => urlWith({ pathname: 'kosong' }),
      /no database "kosong": create it/,
    ],
    [
      'a user without the right to create tables',
      () => urlWith({ password: 'rahasia', username: 'tamu' }),
      /"tamu" may not create tables .* GRANT USAGE, CREATE ON SCHEMA public TO "tamu"/,
    ],
    [
      "tables that are another user's",
      () => urlWith({ password: 'rahasia', pathname: 'milik_lain', username: 'pembaca' }),
      /belong to "postgres": connect as that user/,
    ],
    [
      'a server that takes no changes',
      () => urlWith({ pathname: 'hanya_baca' }),
      /takes no changes/,
    ],
  ])('is refused for %s, in one line without the password', async (_, url, expected) => {
    const problem = await problemOf(url())
    expect(problem).toMatch(expected)
    expect(problem).toMatch(/^DATABASE_URL.*\.$/)
    expect(problem).not.toContain(new URL(server.url).password)
    expect(problem).not.toContain('rahasia')
  })

  it('is refused when nothing answers at its port', async () => {
    const port = await findFreePort()
    const problem = await problemOf(urlWith({ port: String(port) }))
    expect(problem).toBe(
      `DATABASE_URL: no Postgres answers at 127.0.0.1:${port}: start the server, or correct host and port.`,
    )
  })

  it('is refused when something else answers at its port', async () => {
    const other = net.createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    // A server that listens on TCP always has an address of this form.
    const { port } = other.address() as net.AddressInfo
    expect(await problemOf(urlWith({ port: String(port) }))).toMatch(`127.0.0.1:${port}`)
    other.close()
  })
})

describe('the version of a server', () => {
  it.each([
    [90_624, 'Postgres 9'],
    [100_023, 'Postgres 10'],
    [130_022, 'Postgres 13'],
  ])('%i is too old, and the newest that is not is named', (version, name) => {
    expect(findVersionProblem(version)).toMatch(
      new RegExp(`${name}, which is too old: use Postgres 14`),
    )
  })

  it.each([140_000, 150_012, 180_004])('%i will do', (version) => {
    expect(findVersionProblem(version)).toBeUndefined()
  })
})
