import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { hashSources, isBuiltFrom, stampBuild } from '../../scripts/buildState.js'

let root: string

const write = (file: string): Promise<void> => writeFile(path.join(root, file), `isi ${file}`)

const isCurrent = (): boolean => isBuiltFrom({ root, sources: hashSources(root) })

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'newsroom-build-'))
  await mkdir(path.join(root, 'dev/.next'), { recursive: true })
  await mkdir(path.join(root, 'dev/app'))
  await mkdir(path.join(root, 'src/hooks'), { recursive: true })
  for (const file of ['package-lock.json', 'tsconfig.json', 'dev/app/page.tsx', 'src/hooks/a.ts']) {
    await write(file)
  }
  stampBuild({ root, sources: hashSources(root) })
  await write('dev/.next/BUILD_ID')
})

afterEach(async () => {
  await rm(root, { force: true, recursive: true })
})

describe('a build', () => {
  it('is used again while its sources are the same', () => {
    expect(isCurrent()).toBe(true)
  })

  it.each(['dev/app/new.tsx', 'src/new.ts'])('is out of date when %s is added', async (file) => {
    await write(file)
    expect(isCurrent()).toBe(false)
  })

  it.each(['package-lock.json', 'dev/app/page.tsx', 'src/hooks/a.ts'])(
    'is out of date when %s changes',
    async (file) => {
      await writeFile(path.join(root, file), 'lain')
      expect(isCurrent()).toBe(false)
    },
  )

  it('is out of date when a file is removed', async () => {
    await rm(path.join(root, 'src/hooks/a.ts'))
    expect(isCurrent()).toBe(false)
  })

  it('does not count when it was not finished', async () => {
    await rm(path.join(root, 'dev/.next/BUILD_ID'))
    expect(isCurrent()).toBe(false)
  })

  it.each(['dev/next-env.d.ts', 'dev/tsconfig.json', 'dev/.next/cache'])(
    'does not mind that Next writes %s',
    async (file) => {
      await write(file)
      expect(isCurrent()).toBe(true)
    },
  )
})
