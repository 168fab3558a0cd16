import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { rows } from '../../support/rows.js'
import { countStale, rebuiltSnapshot, settle, type Snapshot, snapshot } from '../ledger/ledger.js'
import { keepTables, type KeptTables } from '../ledger/tables.js'
import { killWorkerAt } from './childWorker.js'
import { change, numbersFrom, publishAll } from './newsdesk.js'

const storyCount = 110

let booted: Booted
let payload: Payload
let articles: readonly number[]
/** All are published, nothing has followed from it yet. */
let before: Snapshot
let tables: KeptTables

beforeAll(async () => {
  booted = await bootPayload({ config: () => newsroomConfig({}), name: 'killed-worker' })
  payload = booted.payload
  articles = await publishAll({ numbers: numbersFrom(0, storyCount), payload })
  await sql('delete from payload_jobs where id > (select min(id) from payload_jobs)')
  before = await snapshot(payload)
  tables = await keepTables(booted)
})

afterAll(async () => {
  await tables.close()
  await booted.stop()
})

const sql = async (statement: string) => rows({ payload, statement })

/** Hosts (ids) on the list for a reason. */
const listed = async (kind: 'changed' | 'links') =>
  (await sql(`select distinct document from nr_articles_stale where kind = '${kind}'`)).map(
    ({ document }) => Number(document),
  )

/** The links of each host, as text. */
const linksByHost = ({ links }: Snapshot): ReadonlyMap<number, string> =>
  links.reduce((byHost, line) => {
    const { host } = JSON.parse(line) as { readonly host: number } // as the snapshot selects it
    return byHost.set(host, `${byHost.get(host) ?? ''}${line}\n`)
  }, new Map<number, string>())

/** Lets the work that was left be done by what comes next: a publish, here of the same text. */
const goOn = async (): Promise<Snapshot> => {
  const [id = 0] = articles
  await change({ id, data: { _status: 'published' }, payload })
  await settle(payload)
  expect(await countStale(payload)).toBe(0)
  return snapshot(payload)
}

describe('a worker that is killed', () => {
  it('while it follows changes has done whole steps only, and the next publish has the rest done', async () => {
    await tables.restore()
    // Each change that is followed writes once, so that eleven have been followed.
    await killWorkerAt({
      place: { at: 'before insert', nth: 12, table: 'nr_articles_stale' },
      url: booted.url,
    })

    expect(await sql('select processing, task_slug from payload_jobs')).toEqual([
      { processing: true, task_slug: 'newsroomSettle' },
    ])
    expect(await snapshot(payload)).toEqual(before)
    const waiting = await listed('changed')
    expect(waiting.length).toBeGreaterThanOrEqual(storyCount - 11)
    expect(waiting.length).toBeLessThan(storyCount)
    const followed = await listed('links')
    expect(articles.filter((id) => ![...waiting, ...followed].includes(id))).toEqual([])
    const done = await goOn()
    expect(done).not.toEqual(before)
    expect(await rebuiltSnapshot(payload)).toEqual(done)
  }, 120_000)

  it('while it writes links leaves each host its old or its new ones, and the next publish has the rest done', async () => {
    await tables.restore()
    await killWorkerAt({
      place: { at: 'before insert', nth: 2, table: 'nr_articles_links' },
      url: booted.url,
    })

    const left = await snapshot(payload)
    const waiting = await listed('links')
    expect(await listed('changed')).toEqual([])
    const done = await goOn()
    const [first, then, last] = [before, left, done].map(linksByHost)
    const changed = articles.filter((id) => first?.get(id) !== last?.get(id))
    const isOld = (id: number): boolean => then?.get(id) === first?.get(id)
    expect(then).not.toEqual(first)
    expect(changed.filter((id) => !isOld(id) && then?.get(id) !== last?.get(id))).toEqual([])
    const old = changed.filter(isOld)
    expect(old.length).toBeGreaterThan(0)
    expect(old.filter((id) => !waiting.includes(id))).toEqual([])
    expect({ ...left, links: [] }).toEqual({ ...before, links: [] })
    expect(await rebuiltSnapshot(payload)).toEqual(done)
  }, 120_000)

  it('has its job given back to the queue after a while, with nothing else published', async () => {
    await tables.restore()
    await killWorkerAt({
      place: { at: 'before insert', nth: 2, table: 'nr_articles_links' },
      url: booted.url,
    })
    const tick = async () => payload.config.jobs.shouldAutoRun?.(payload)

    expect(await tick()).toBe(true)
    expect(await sql('select processing from payload_jobs')).toEqual([{ processing: true }])
    await sql(`update payload_jobs set updated_at = now() - interval '6 minutes'`)
    await tick()
    await settle(payload)
    expect(await countStale(payload)).toBe(0)
    expect(await sql('select id from payload_jobs')).toEqual([])
    const done = await snapshot(payload)
    expect(await rebuiltSnapshot(payload)).toEqual(done)
  }, 120_000)
})
