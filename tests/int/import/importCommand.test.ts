import type { Payload } from 'payload'

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { root } from '../../support/sourceFacts.js'

let booted: Booted
let payload: Payload
let folder: string

beforeAll(async () => {
  booted = await bootPayload({ name: 'import-command' })
  payload = booted.payload
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-command-'))
  await writeFile(
    path.join(folder, 'jadwal.txt'),
    [
      'Jadwal Perpustakaan Keliling Disusun Ulang',
      'Mobil perpustakaan singgah di enam desa.',
      'BACA JUGA: Koleksi Buku Anak Bertambah',
      'Pengunjung mengisi daftar di meja depan.',
    ].join('\n\n'),
  )
  await writeFile(path.join(folder, 'rusak.txt'), Uint8Array.from([0x4a, 0x0a, 0xff]))
})

afterAll(async () => {
  await booted.stop()
  await rm(folder, { recursive: true })
})

describe('newsroom:import on the command line', () => {
  it('prints one JSON array and nothing else, and exits with 1 when a file failed', async () => {
    const { exitCode, stdout } = await run('--publish', '--json', 'jadwal.txt', 'rusak.txt')

    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'jadwal.txt',
        id: expect.any(Number),
        institutions: [],
        paragraphs: 2,
        readAlso: [{ afterParagraph: 1, state: 'pending', title: 'Koleksi Buku Anak Bertambah' }],
        slug: 'jadwal-perpustakaan-keliling-disusun-ulang',
        sources: [],
        status: 'published',
        title: 'Jadwal Perpustakaan Keliling Disusun Ulang',
        warnings: [],
      },
      { error: { line: 2, reason: expect.stringContaining('UTF-8') }, file: 'rusak.txt' },
    ])
    expect(exitCode).toBe(1)
    expect(await liveTitles()).toEqual(['Jadwal Perpustakaan Keliling Disusun Ulang'])
  })

  it('tells people what it did, and exits with 0 when nothing failed', async () => {
    const { exitCode, stderr, stdout } = await run('--publish', 'jadwal.txt')

    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
    expect(stdout).toContain('Jadwal Perpustakaan Keliling Disusun Ulang')
    expect(stdout).toContain('sudah ada, tidak diubah')
    expect(stdout).toContain('1 berkas berhasil, 0 gagal.')
  })

  it('stops before anything is stored when the section does not exist', async () => {
    const before = await liveTitles()
    await writeFile(path.join(folder, 'lain.txt'), 'Kabar Lain\n\nIsi kabar lain.\n')

    const { exitCode, stderr, stdout } = await run(
      '--json',
      '--publish',
      '--section',
      'tiada',
      'lain.txt',
    )

    expect(stderr).toContain('Rubrik "tiada" tidak ada')
    expect(stdout).toBe('')
    expect(exitCode).toBe(1)
    expect(await liveTitles()).toEqual(before)
  })
}, 120_000)

type Finished = { readonly exitCode: number; readonly stderr: string; readonly stdout: string }

/** Runs the command as people do, from the folder of the files. */
const run = async (...words: readonly string[]): Promise<Finished> =>
  new Promise((resolve) => {
    const child = execFile(
      'npm',
      ['--prefix', root, 'run', '--silent', 'payload', '--', 'newsroom:import', ...words],
      { cwd: folder, env: { ...process.env, DATABASE_URL: booted.url } },
      (_, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, stderr, stdout })
      },
    )
  })

const liveTitles = async (): Promise<readonly string[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    overrideAccess: false,
    pagination: false,
    select: { title: true },
  })
  return docs.map(({ title }) => String(title))
}
