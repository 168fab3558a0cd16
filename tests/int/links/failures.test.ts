import type { Payload } from 'payload'

import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { articleData, paragraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows, stored } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Person

beforeAll(async () => {
  booted = await bootPayload({ name: 'failures' })
  payload = booted.payload
  served = await serve(payload)
  editor = (await signInStaff({ payload, served })).editor
  for (const number of [1, 2, 3]) {
    await payload.create({
      collection: 'articles',
      data: article(`Jadwal kapal penyeberangan Ketapang pekan ${number}`, {
        _status: 'published',
      }),
      overrideAccess: true,
    })
  }
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const article = (title: string, choices: Readonly<Record<string, unknown>> = {}) =>
  articleData({ paragraphs: paragraphs(10), title, ...choices })

const sql = async (statement: string, values: readonly unknown[] = []) =>
  rows({ payload, statement, values })

const createDraft = async (title: string) =>
  payload.create({
    collection: 'articles',
    data: article(title),
    depth: 0,
    draft: true,
    overrideAccess: true,
  })

const openFailures = async (id: unknown) => {
  const { docs } = await payload.find({
    collection: 'failures',
    overrideAccess: true,
    where: { document: { equals: String(id) }, resolvedAt: { exists: false } },
  })
  return docs
}

const queuedJobs = async (id: unknown) =>
  sql(
    `select 1 from payload_jobs where task_slug = 'newsroomRelink' and input->>'id' = $1 and completed_at is null`,
    [String(id)],
  )

/** Runs the queued jobs now, without their waiting time. */
const runRetries = async () => {
  await sql('update payload_jobs set wait_until = null')
  await payload.jobs.run({ limit: 100, queue: 'newsroom' })
}

const expectLiveWithRetry = async (id: unknown) => {
  const read = await served.anonymous.get(`/api/articles/${String(id)}`)
  expect(read.status).toBe(200)
  expect(read.body._status).toBe('published')
  expect(await openFailures(id)).toHaveLength(1)
  expect(await queuedJobs(id)).toHaveLength(1)
}

const expectPutRight = async (id: unknown) => {
  await runRetries()
  expect((await stored({ id, payload })).links.length).toBeGreaterThan(0)
  expect(await openFailures(id)).toEqual([])
}

describe('a publish while the table of links is gone', () => {
  afterEach(async () => {
    await sql('alter table if exists nr_gone rename to nr_articles_links')
  })

  it('answers 201, is live, is recorded and put right later', async () => {
    await sql('alter table nr_articles_links rename to nr_gone')
    const { body, status } = await editor.client.post(
      '/api/articles',
      article('Kapal penyeberangan Ketapang menambah jadwal malam', { _status: 'published' }),
    )
    expect(status).toBe(201)
    await expectLiveWithRetry(body.doc.id)
    expect((await served.anonymous.get(`/api/articles/${body.doc.id}`)).body.bacaJuga).toEqual([])

    await sql('alter table nr_gone rename to nr_articles_links')
    await expectPutRight(body.doc.id)
  })
})

describe('a publish while the index of signals is gone', () => {
  afterEach(async () => {
    await sql('alter table if exists nr_gone rename to nr_articles_signals')
  })

  it('answers 200, is live, is recorded and put right later', async () => {
    const { id } = await createDraft('Kapal penyeberangan Ketapang menambah loket')
    await sql('alter table nr_articles_signals rename to nr_gone')
    const { status } = await editor.client.patch(`/api/articles/${id}`, { _status: 'published' })
    expect(status).toBe(200)
    await expectLiveWithRetry(id)

    await sql('alter table nr_gone rename to nr_articles_signals')
    await expectPutRight(id)
  })
})

describe('a publish while the queries time out', () => {
  it('answers 200, is live, is recorded and put right later', async () => {
    const { id } = await createDraft('Kapal penyeberangan Ketapang menambah petugas')
    const blocker = new pg.Client({ connectionString: booted.url })
    await blocker.connect()
    await blocker.query('begin')
    await blocker.query('lock table nr_articles_signals in access exclusive mode')
    const { status } = await editor.client.patch(`/api/articles/${id}`, { _status: 'published' })
    await blocker.query('rollback')
    await blocker.end()

    expect(status).toBe(200)
    await expectLiveWithRetry(id)
    await expectPutRight(id)
  })
})

describe('a bulk publish of eight drafts of which half fail', () => {
  afterEach(async () => {
    await sql('drop function if exists nr_test_refuse cascade')
  })

  it('tells the truth: all are live, four have links, four are recorded and put right later', async () => {
    const ids: (number | string)[] = []
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      ids.push((await createDraft(`Kapal penyeberangan Ketapang rute ${number}`)).id)
    }
    const failing = ids.filter((_, index) => index % 2 === 0)
    await sql(`create function nr_test_refuse() returns trigger language plpgsql as $$
      begin
        if new.document = any(array[${failing.join(',')}]) then raise exception 'refused'; end if;
        return new;
      end $$`)
    await sql(`create trigger refuse before insert on nr_articles_signals
      for each row execute function nr_test_refuse()`)

    const { body, status } = await editor.client.patch(
      '/api/articles',
      { _status: 'published' },
      { draft: 'true', where: { id: { in: ids } } },
    )
    expect(status).toBe(200)
    expect(body.errors).toEqual([])
    expect(body.docs.map(({ id }: { id: number }) => id).sort()).toEqual([...ids].sort())

    for (const id of ids) {
      const isFailing = failing.includes(id)
      expect((await served.anonymous.get(`/api/articles/${id}`)).status).toBe(200)
      expect(await openFailures(id)).toHaveLength(isFailing ? 1 : 0)
      expect((await stored({ id, payload })).links.length > 0).toBe(!isFailing)
    }

    await sql('drop function nr_test_refuse cascade')
    await runRetries()
    for (const id of ids) {
      expect((await stored({ id, payload })).links.length).toBeGreaterThan(0)
      expect(await openFailures(id)).toEqual([])
    }
  })
})
