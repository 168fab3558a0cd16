import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { root } from '../../support/sourceFacts.js'

let booted: Booted

beforeAll(async () => {
  booted = await bootPayload({ name: 'gazetteer-command' })
})

afterAll(async () => {
  await booted.stop()
})

type Finished = { readonly exitCode: number; readonly stderr: string; readonly stdout: string }

const run = async (...words: readonly string[]): Promise<Finished> =>
  runAs('newsroom:gazetteer', ...words)

const runAs = async (command: string, ...words: readonly string[]): Promise<Finished> =>
  new Promise((resolve) => {
    const child = execFile(
      'npm',
      ['--prefix', root, 'run', '--silent', 'payload', '--', command, ...words],
      { env: { ...process.env, DATABASE_URL: booted.url } },
      (_, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, stderr, stdout })
      },
    )
  })

describe('newsroom:gazetteer on the command line', () => {
  it('installs the parts that are named, and says how many', async () => {
    const { exitCode, stderr, stdout } = await run('--parts', 'universities,companies')
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
    expect(stdout).toMatch(/^Wilayah: 552 baru.*\nLembaga: 209 baru, .*\n$/)
    expect(stderr).toContain('institutions: ')
  })

  it('installs districts and villages of a file, once', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-below-'))
    const file = path.join(folder, 'below.json')
    await writeFile(file, '{"16.71.02.1001":"1 Ulu","16.71.02":"Seberang Ulu I"}')
    const first = await run('--parts', 'companies', '--below', file)
    expect(first.stdout).toMatch(/^Wilayah: 2 baru, /)
    const village = await booted.payload.findByID({
      id: '16.71.02.1001',
      collection: 'regions',
      depth: 0,
      overrideAccess: true,
    })
    expect(village).toMatchObject({ name: '1 Ulu', kind: 'village', parent: '16.71.02' })
    expect((await run('--parts', 'companies', '--below', file)).stdout).toMatch(
      /^Wilayah: 0 baru, /,
    )
    await writeFile(file, '{"1671":"Kota"}')
    const refused = await run('--below', file)
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
    expect(refused.stderr).toContain('"1671" bukan kecamatan atau desa')
    await rm(folder, { recursive: true })
  })

  it('refuses what it does not know, and says what there is', async () => {
    const { exitCode, stderr, stdout } = await run('--parts', 'kampus')
    expect(exitCode).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('Bagian "kampus" tidak ada. Bagian yang ada: ministries,')
    expect(stderr).toContain('Cara pakai: newsroom:gazetteer [--parts')
  })
}, 120_000)

describe('newsroom:check-institutions on the command line', () => {
  it('says what is wrong and what to do about it', async () => {
    await booted.payload.create({
      collection: 'institutions',
      data: { name: 'Mitra', kind: 'organization' },
      overrideAccess: true,
    })
    const { exitCode, stderr, stdout } = await runAs('newsroom:check-institutions')
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
    expect(stdout).toContain('- "Mitra" kata sehari-hari')
    expect(stdout).toMatch(/lembaga diperiksa, \d temuan\.\n$/)

    const { stdout: json } = await runAs('newsroom:check-institutions', '--json')
    expect(JSON.parse(json)).toContainEqual({
      advice: { en: expect.stringContaining('ordinary word'), id: expect.any(String) },
      kind: 'commonWord',
      name: 'Mitra',
      word: 'Mitra',
    })
  })
}, 120_000)
