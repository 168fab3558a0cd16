import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { rebuildLinks, type RebuildProgress } from '../../../src/adapters/links/rebuildLinks.js'
import { linkTableNames } from '../../../src/database/linkTableNames.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows } from '../../support/rows.js'
import { root } from '../../support/sourceFacts.js'
import { articlesOf, countStale, settle, type Snapshot, snapshot } from '../ledger/ledger.js'
import { storyData, themeCount } from '../ledger/stories.js'

let booted: Booted
let payload: Payload
let editor: pg.Client
let live: readonly number[]
/** What publishing one by one and the jobs have made. */
let published: Snapshot

beforeAll(async () => {
  booted = await bootPayload({ name: 'rebuild' })
  payload = booted.payload
  editor = new pg.Client({ connectionString: booted.url })
  await editor.connect()
  live = await fillNewsroom()
  await settle(payload)
  published = await snapshot(payload)
}, 180_000)

afterAll(async () => {
  await editor.end()
  await booted.stop()
})

const names = linkTableNames({ slug: 'articles' })

/** Of three themes, six articles each: pinned, banned, waiting, gone, and with everything set. */
const fillNewsroom = async (): Promise<readonly number[]> => {
  const ids: number[] = []
  const sections = [await make('sections', 'Pelabuhan'), await make('sections', 'Pasar')]
  for (let number = 0; number < 6 * themeCount; number += 1) {
    const { id } = await payload.create({
      collection: 'articles',
      data: storyData({
        _status: 'published',
        firstPublishedAt: new Date(Date.UTC(2026, 3, 1 + (number % 5), number)).toISOString(),
        section: sections[number % 3],
        theme: number % themeCount,
        variant: Math.floor(number / themeCount),
        ...(special[number]?.(ids) ?? {}),
      }),
      depth: 0,
      overrideAccess: true,
    })
    ids.push(Number(id))
    await (number % 4 === 3 && settle(payload))
  }
  const [first = 0, second = 0, third = 0] = ids
  await update(first, { _status: 'draft' })
  await update(second, { deletedAt: new Date().toISOString() })
  await update(third, { _status: 'published', title: 'Perpustakaan Blambangan buka malam' })
  return ids.slice(2)
}

const special: Readonly<
  Record<number, (ids: readonly number[]) => Readonly<Record<string, unknown>>>
> = {
  3: ([first, , third]) => ({ pins: [{ target: first }, { afterBlock: 1, target: third }] }),
  4: ([, second]) => ({ pins: [{ target: second }] }),
  5: ([, , third]) => ({ bans: [{ target: third }] }),
  6: ([, , , fourth]) => ({ bans: [{ bothWays: true, target: fourth }] }),
  7: () => ({ evergreen: true, linkWords: ['kapal penyeberangan'] }),
  8: () => ({ neverLinked: true }),
  9: () => ({ noAutomaticLinks: true }),
  10: () => ({ avoidWords: ['dermaga'] }),
  11: () => ({
    pendingLinks: [
      { afterBlock: 2, title: 'Perpustakaan Blambangan Buka Malam' },
      { afterBlock: 3, title: 'Judul yang belum terbit' },
    ],
  }),
}

const make = async (collection: 'sections', name: string): Promise<number> =>
  Number((await payload.create({ collection, data: { name }, overrideAccess: true })).id)

const update = async (id: number, data: Readonly<Record<string, unknown>>) =>
  payload.update({ id, collection: 'articles', data, overrideAccess: true })

const truncate = async () =>
  rows({ payload, statement: `truncate ${Object.values(names).join(', ')}` })

const rebuild = async ({
  onProgress = () => undefined,
  resume = false,
  stepFactor = 0.06,
}: {
  readonly onProgress?: (progress: RebuildProgress) => void
  readonly resume?: boolean
  readonly stepFactor?: number
} = {}) =>
  rebuildLinks({
    collection: articlesOf(payload),
    onProgress,
    req: await createLocalReq({}, payload),
    resume,
    stepFactor,
  })

const countAutomatic = async (): Promise<number> =>
  (await rows({ payload, statement: `select 1 from ${names.links} where origin = 'automatic'` }))
    .length

const automaticOf = ({ links }: Snapshot): number =>
  links.filter((line) => line.includes('"origin":"automatic"')).length

const expectAsPublished = async () => {
  expect(await snapshot(payload)).toEqual(published)
  expect(await countStale(payload)).toBe(0)
}

describe('a rebuild', () => {
  it('starts from a newsroom in which there is something of everything', () => {
    const { bans, documents, links, signals } = published
    expect(bans).toHaveLength(3)
    expect(documents).toHaveLength(live.length)
    expect(signals.length).toBeGreaterThan(20 * live.length)
    for (const origin of ['automatic', 'imported', 'pinned']) {
      expect(links.filter((line) => line.includes(`"origin":"${origin}"`)).length).toBeGreaterThan(
        1,
      )
    }
    expect(links.filter((line) => line.includes('"is_dead":true'))).toHaveLength(2)
  })

  it.each([
    ['small steps that two workers share', 0.06],
    ['one big step', 4],
  ])('makes of nothing what publishing has made, in %s', async (_, stepFactor) => {
    await truncate()
    const told: RebuildProgress[] = []
    const outcome = await rebuild({ onProgress: (progress) => told.push(progress), stepFactor })

    expect(outcome).toEqual({ indexed: live.length, isComplete: true, linked: live.length })
    const total = 2 * live.length
    expect([told[0], told.at(-1)]).toEqual([
      { done: 0, total },
      { done: total, total },
    ])
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b))
    await expectAsPublished()
  })

  it('changes nothing where all is right, and readers are served the same all the while', async () => {
    const id = live[9] ?? 0
    const served = async () =>
      (await payload.findByID({ id, collection: 'articles', depth: 0, overrideAccess: false }))[
        'bacaJuga'
      ]
    const before = await served()
    expect(before.length).toBeGreaterThan(0)
    let isRunning = true
    const rebuilding = rebuild().finally(() => {
      isRunning = false
    })
    let reads = 0
    while (isRunning) {
      expect(await served()).toEqual(before)
      reads += 1
    }
    await rebuilding
    expect(reads).toBeGreaterThan(3)
    await expectAsPublished()
  })

  it('writes no row again that is the same already', async () => {
    const places = async () =>
      Promise.all(
        [names.documents, names.links, names.signals].map(async (table) =>
          rows({ payload, statement: `select ctid::text from ${table} order by 1` }),
        ),
      )
    const before = await places()
    expect(before.every((table) => table.length > 10)).toBe(true)
    await rebuild()
    expect(await places()).toEqual(before)
  })

  it('makes entries right again whatever has become of them', async () => {
    await editor.query(`delete from ${names.signals} where document = ${live[1]}`)
    await editor.query(
      `update ${names.signals} set weight = weight / 2 where document = ${live[2]}`,
    )
    await editor.query(
      `insert into ${names.signals} select document, outlet, published_at, 7, weight
        from ${names.signals} where document = ${live[3]} limit 1`,
    )
    await editor.query(`update ${names.documents} set title = 'Lain' where document = ${live[4]}`)
    await rebuild()
    await expectAsPublished()
  })

  it('waits for an editor who is writing an article, and then does it as well', async () => {
    const rebuilding = whileLocked({ id: live[4], run: () => rebuild() })
    expect(await rebuilding).toMatchObject({ isComplete: true })
    await expectAsPublished()
  })

  it('does not forget a host whose entry is just being written', async () => {
    const id = live[9]
    await rows({
      payload,
      statement: `delete from ${names.links} where host = $1 and origin = 'automatic'`,
      values: [id],
    })
    await rows({
      payload,
      statement: `insert into ${names.stale} (document, kind) values ($1, 'links')`,
      values: [id],
    })
    await whileLocked({
      id,
      run: async () => rebuild({ resume: true }),
      seen: async () => expect(await countStale(payload)).toBe(1),
    })
    await expectAsPublished()
  })
})

/** Runs something while another transaction holds the entry of a document for a second. */
const whileLocked = async <T>({
  id,
  run,
  seen = async () => undefined,
}: {
  readonly id: number | undefined
  readonly run: () => Promise<T>
  readonly seen?: () => Promise<unknown>
}): Promise<T> => {
  await editor.query('begin')
  await editor.query(`select 1 from ${names.documents} where document = $1 for update`, [id])
  const running = run()
  await sleep(1000)
  await seen().finally(async () => editor.query('commit'))
  return running
}

describe('a rebuild that was interrupted', () => {
  it.each([
    ['while it makes the index', 6],
    ['while it chooses links', 22],
  ])('by an error %s is completed by the next one', async (_, most) => {
    await truncate()
    await expect(
      rebuild({
        onProgress: ({ done }) => {
          if (done >= most) {
            throw new Error('interrupted')
          }
        },
      }),
    ).rejects.toThrow('interrupted')
    expect(await countStale(payload)).toBeGreaterThan(0)
    expect(await countAutomatic()).toBeLessThan(automaticOf(published))

    expect(await rebuild({ resume: true })).toMatchObject({ isComplete: true })
    await expectAsPublished()
  })

  it('by the death of its process loses nothing', async () => {
    await truncate()
    const { backend, child, ended, release } = await commandThatWaits()
    child.kill('SIGKILL')
    await ended
    await release()
    await endOf(backend)
    expect(await snapshot(payload)).toMatchObject({ documents: published.documents })
    expect(await countAutomatic()).toBe(0)
    expect(await countStale(payload)).toBe(live.length)

    await rebuild({ resume: true })
    await expectAsPublished()
  }, 120_000)

  it('by Ctrl-C finishes its step, says how to go on and exits with 130', async () => {
    await truncate()
    const { child, ended, release } = await commandThatWaits()
    child.kill('SIGINT')
    await sleep(500)
    expect(child.exitCode).toBeNull()
    await release()

    expect(await ended).toEqual({
      exitCode: 130,
      stderr: expect.stringMatching(/Dihentikan\..*newsroom:rebuild --resume/),
    })
    await expectAsPublished()
  }, 120_000)

  afterEach(async () => {
    await editor.query('select pg_advisory_unlock_all()')
    await editor.query('drop function if exists nr_test_wait cascade')
  })
})

/** Starts the command, which waits in the middle of writing links until it is released. */
const commandThatWaits = async () => {
  await editor.query(`create function nr_test_wait() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(4711); return new; end $$`)
  await editor.query(`create trigger wait before insert on ${names.links}
    for each row when (new.origin = 'automatic') execute function nr_test_wait()`)
  await editor.query('select pg_advisory_lock(4711)')
  const child = spawn(process.execPath, [...payloadProgram, 'newsroom:rebuild'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: booted.url,
      PAYLOAD_CONFIG_PATH: 'dev/payload.config.ts',
      TSX_TSCONFIG_PATH: 'dev/tsconfig.json',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = endingOf(child)
  return {
    /** The process number of the connection that waits. */
    backend: (await backendThatWaits(child)) ?? endedEarly(await ended),
    child,
    ended,
    release: async () => editor.query('select pg_advisory_unlock(4711)'),
  }
}

const payloadProgram = [
  ...['--import', 'tsx', '--import', './scripts/loadLexical.mjs'],
  ...['node_modules/payload/bin.js', '--disable-transpile'],
]

type Ending = { readonly exitCode: number | null; readonly stderr: string }

const endingOf = async (child: ChildProcess): Promise<Ending> => {
  let stderr = ''
  child.stderr?.on('data', (data: unknown) => {
    stderr += String(data)
  })
  await once(child, 'close')
  return { exitCode: child.exitCode, stderr }
}

const endedEarly = ({ exitCode, stderr }: Ending): never => {
  throw new Error(`The command ended with ${exitCode} and did not wait: ${stderr}`)
}

/** null when the command has ended before. */
const backendThatWaits = async (child: ChildProcess): Promise<number | null> => {
  while (child.exitCode === null && child.signalCode === null) {
    const { rows: found } = await editor.query<{ readonly pid: number }>(
      `select pid from pg_locks where locktype = 'advisory' and objid = 4711 and not granted`,
    )
    if (found[0] !== undefined) {
      return found[0].pid
    }
    await sleep(100)
  }
  return null
}

const endOf = async (backend: number): Promise<void> => {
  for (;;) {
    const { rowCount } = await editor.query('select 1 from pg_stat_activity where pid = $1', [
      backend,
    ])
    if (rowCount === 0) {
      return
    }
    await sleep(50)
  }
}

describe('newsroom:rebuild on the command line', () => {
  it('makes all again, shows how far it is, and prints one line at the end', async () => {
    await truncate()
    const { exitCode, stderr, stdout } = await run()

    const count = live.length
    const links = published.links.length
    expect({ exitCode, stderr, stdout }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining(`articles: 0/${2 * count} langkah (0%)`),
      stdout: expect.stringMatching(
        `^articles: ${count} entri indeks dan ${count} daftar tautan disusun ulang dalam [\\d,]+ detik \\([\\d,]+ langkah per detik\\)\\. Sekarang ada ${count} dokumen dan ${links} tautan\\.\\n$`,
      ),
    })
    await expectAsPublished()
  })

  it('goes on where one before was stopped', async () => {
    await rows({
      payload,
      statement: `insert into ${names.stale} (document, kind) values ($1, 'reindex')`,
      values: [live[3]],
    })
    const { exitCode, stdout } = await run('--collection', 'articles', '--resume')

    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('articles: 1 entri indeks dan 1 daftar tautan'),
    })
    await expectAsPublished()
  })

  it('names the collections that have links when asked for another', async () => {
    expect(await run('--collection', 'posts')).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(
        /"posts" tidak punya tautan BACA JUGA\. Yang punya: articles\.\nCara pakai: newsroom:rebuild/,
      ),
      stdout: '',
    })
  })
}, 120_000)

/** Runs the command as people do. */
const run = async (
  ...words: readonly string[]
): Promise<{ readonly exitCode: number; readonly stderr: string; readonly stdout: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      'npm',
      ['--prefix', root, 'run', '--silent', 'payload', '--', 'newsroom:rebuild', ...words],
      { env: { ...process.env, DATABASE_URL: booted.url } },
      (_, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, stderr, stdout })
      },
    )
  })

// The last one, because it takes something away.
describe('entries of an article whose row is gone', () => {
  it('are taken out of all tables by a rebuild, and it is served nowhere', async () => {
    const [gone = 0] = live
    await rows({ payload, statement: 'delete from articles where id = $1', values: [gone] })
    const mentions = async () =>
      rows({
        payload,
        statement: `
          select 'documents' from ${names.documents} where document = $1
          union all select 'links' from ${names.links} where host = $1 or target = $1
          union all select 'bans' from ${names.bans} where $1 in (owner, document, target)
          union all select 'signals' from ${names.signals} where document = $1`,
        values: [gone],
      })
    expect((await mentions()).length).toBeGreaterThan(10)
    await rebuild()
    expect(await mentions()).toEqual([])
    expect(await countStale(payload)).toBe(0)

    const kept = await snapshot(payload)
    expect(kept.documents).toHaveLength(live.length - 1)
    await truncate()
    await rebuild()
    expect(await snapshot(payload)).toEqual(kept)
  })
})
