import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type EmbeddedServer, startEmbedded } from '../../dev/database/startEmbedded.js'
import { root } from '../support/sourceFacts.js'
import { linkDependencies } from './linkDependencies.js'

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-package-'))
const app = path.join(folder, 'app')
const installed = path.join(app, 'node_modules/payload-newsroom')

let database: EmbeddedServer
let tarball: { readonly filename: string; readonly files: readonly { readonly path: string }[] }

beforeAll(async () => {
  const packed = await run({
    args: ['pack', '--json', '--pack-destination', folder],
    cwd: root,
    program: 'npm',
  })
  // The build that npm runs before packing prints to the same output.
  ;[tarball] = JSON.parse(packed.slice(packed.indexOf('[\n')))
  cpSync(path.join(root, 'tests/package/app'), app, { recursive: true })
  mkdirSync(path.join(app, 'app/(payload)/admin'), { recursive: true })
  await run({
    args: [
      'install',
      '--no-save',
      '--legacy-peer-deps',
      '--prefer-offline',
      path.join(folder, tarball.filename),
    ],
    program: 'npm',
  })
  linkDependencies({
    app,
    names: [
      ...Object.keys(manifest().peerDependencies),
      '@types/node',
      '@types/react',
      'typescript',
    ],
  })
  database = await startEmbedded({ dataDir: path.join(folder, 'data'), port: 0 })
})

afterAll(async () => {
  await database?.stop()
  rmSync(folder, { force: true, recursive: true })
})

describe('the tarball', () => {
  it('holds the build and the texts about the package, nothing of the app or the tests', () => {
    const strangers = tarball.files
      .map((file) => file.path)
      .filter(
        (file) =>
          !/^dist\/[\w./]+\.(css|js|d\.ts)$/.test(file) &&
          !/^(CHANGELOG\.md|LICENSE|README\.md|package\.json)$/.test(file),
      )

    expect(strangers).toEqual([])
    expect(existsSync(path.join(installed, 'LICENSE'))).toBe(true)
  })

  it('has a file behind every entry of its exports, with types beside it', () => {
    const { exports } = manifest()
    const targets = Object.values(exports).flatMap(Object.values)

    expect(Object.keys(exports)).toEqual([
      '.',
      './client',
      './react',
      './rsc',
      './types',
      './head',
      './next',
      './webhook',
      './migration',
    ])
    expect(targets.filter((file) => !existsSync(path.join(installed, file)))).toEqual([])
    expect(Object.values(exports).map(Object.keys)).toEqual(
      Object.keys(exports).map(() => ['types', 'default']),
    )
  })

  it('names payload and everything with an instance of its own as a peer, not as a dependency', () => {
    const { dependencies = {}, peerDependencies } = manifest()

    expect(
      Object.keys(dependencies).filter((name) =>
        /^(@payloadcms\/|payload$|next$|react)/.test(name),
      ),
    ).toEqual([])
    expect(Object.keys(peerDependencies)).toEqual(
      expect.arrayContaining(['next', 'payload', 'react']),
    )
  })
})

// One story in the order in which a developer lives through it: each step needs the one before.
describe('in a blank application', () => {
  it('puts its components into the import map', async () => {
    await payloadCommand('generate:importmap')

    expect(readFileSync(path.join(app, 'app/(payload)/admin/importMap.js'), 'utf8')).toContain(
      "from 'payload-newsroom/rsc'",
    )
  })

  it('puts its collections, and its fields of the collection that was there, into the types', async () => {
    await payloadCommand('generate:types')
    const types = readFileSync(path.join(app, 'payload-types.ts'), 'utf8')

    expect(types).toMatch(/export interface Article \{/)
    expect(/export interface Post \{.*?\n\}/s.exec(types)?.[0]).toMatch(/^ {2}bacaJuga\?:/m)
  })

  it.each(['Bundler', 'NodeNext'])('compiles with module resolution %s', async (resolution) => {
    await run({
      args: [
        'node_modules/typescript/bin/tsc',
        '-p',
        'tsconfig.json',
        '--moduleResolution',
        resolution,
        '--module',
        resolution === 'NodeNext' ? 'NodeNext' : 'ESNext',
      ],
      program: process.execPath,
    })
  })

  it('makes its tables and functions by migrations that Payload writes', async () => {
    await payloadCommand('migrate:create', 'start', '--force-accept-warning')
    await payloadCommand('migrate:create', 'newsroom', '--file', 'payload-newsroom/migration')
    const migrations = readdirSync(path.join(app, 'migrations'))

    expect(migrations.filter((file) => /_(start|newsroom)\.ts$/.test(file))).toHaveLength(2)
    await payloadCommand('migrate')
  })

  it('links published posts and articles to each other and serves the links with them', async () => {
    await payloadCommand('run', 'publish.ts')
    const { article, post } = JSON.parse(readFileSync(path.join(app, 'published.json'), 'utf8'))

    expect(
      linksOf(post)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['/posts/cerita-1', '/posts/cerita-2'])
    expect(linksOf(article).map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Polres Banyuwangi tangkap penadah motor curian dari Rogojampi',
        'Polres Banyuwangi ungkap pencurian motor di Pasar Rogojampi',
      ]),
    )
  })
})

type PackedManifest = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, Readonly<Record<'default' | 'types', string>>>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

type Served = {
  readonly bacaJuga: readonly {
    readonly links: readonly { readonly title: string; readonly url: string }[]
  }[]
}

function manifest(): PackedManifest {
  return JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'))
}

function linksOf(document: Served): Served['bacaJuga'][number]['links'] {
  return document.bacaJuga.flatMap(({ links }) => links)
}

/**
 * Runs Payload's command line as it comes. On Node 20 it now and then ends before it has loaded the
 * configuration; a developer would run it again, and so does this.
 */
async function payloadCommand(...args: readonly string[]): Promise<void> {
  const guard = path.join(root, 'tests/package/tellEarlyEnd.cjs')
  const command = ['--require', guard, 'node_modules/payload/bin.js', ...args]
  for (let attempt = 1; ; attempt += 1) {
    try {
      await run({ args: command, program: process.execPath })
      return
    } catch (error) {
      const endedEarly = error instanceof Error && error.message.startsWith('86 ')
      if (!endedEarly || attempt === 10) {
        throw error
      }
    }
  }
}

/** Resolves to standard output. Rejects with all that was printed when the program fails. */
async function run({
  args,
  cwd = app,
  program,
}: {
  readonly args: readonly string[]
  readonly cwd?: string
  readonly program: string
}): Promise<string> {
  // vitest's NODE_ENV is not one that an application runs with.
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: database?.url,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'only-for-tests',
  }
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      [...args],
      { cwd, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        if (error) {
          const code = String(child.exitCode)
          reject(new Error(`${code} ${program} ${args.join(' ')}\n${stdout}\n${stderr}`))
        } else {
          resolve(stdout)
        }
      },
    )
    // A command that asks a question is answered by an end of input, not waited for.
    child.stdin?.end()
  })
}
