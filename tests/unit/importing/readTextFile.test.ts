import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readTextFile } from '../../../src/adapters/importing/readTextFile.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-read-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const read = async (bytes: readonly number[] | string) => {
  const file = path.join(folder, 'naskah.txt')
  await writeFile(file, typeof bytes === 'string' ? bytes : Uint8Array.from(bytes))
  return readTextFile(file)
}

describe('a text file', () => {
  it('is read as UTF-8', async () => {
    expect(await read('Jum’at – Élan\n')).toEqual({ text: 'Jum’at – Élan\n' })
  })

  it('loses its byte order mark', async () => {
    expect(await read('\uFEFFJudul')).toEqual({ text: 'Judul' })
  })

  it.each([
    ['on the only line', [0x41, 0xe9], 1],
    ['on the last line', [0x41, 0x0a, 0x42, 0x0a, 0xe9, 0x43], 3],
    ['between good lines', [0x41, 0x0a, 0x92, 0x0a, 0x43], 2],
    ['cut off at the end', [0x41, 0x0a, 0xe2, 0x80], 2],
    ['cut off by a line end', [0xc3, 0x0a, 0xa9], 1],
  ])('with bytes that are no UTF-8 %s is refused with their line', async (_, bytes, line) => {
    const { problem, text } = await read(bytes)

    expect(text).toBeUndefined()
    expect(problem).toEqual({ line, reason: expect.stringContaining('UTF-8') })
  })

  it('that is not there is a problem without a line', async () => {
    expect(await readTextFile(path.join(folder, 'tiada.txt'))).toEqual({
      problem: { line: null, reason: 'Berkas ini tidak ada.' },
    })
  })

  it('that is a folder is a problem', async () => {
    expect((await readTextFile(folder)).problem?.reason).toBe('Ini folder, bukan berkas.')
  })
})
