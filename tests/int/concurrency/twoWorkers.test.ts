import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ChangedHost, LinkOptions } from '../../../src/linkOptions.js'

import { settleLinks, type SettleStep } from '../../../src/adapters/links/settleLinks.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { rows } from '../../support/rows.js'
import { articlesOf, countStale, rebuiltSnapshot, settle, snapshot } from '../ledger/ledger.js'
import { barrierAt, until } from './barrier.js'
import { keepList, type KeptList } from './listOfEntries.js'
import { bootBeside, change, numbersFrom, publishAll, troubles } from './newsdesk.js'

let booted: Booted
let one: Payload
let other: Payload
let stop: () => Promise<void>
let list: KeptList
let told: readonly ChangedHost[] = []

const links: LinkOptions = {
  onChange: ({ hosts }) => {
    told = [...told, ...hosts]
  },
}

beforeAll(async () => {
  booted = await bootPayload({ config: () => newsroomConfig({ links }), name: 'worker-one' })
  one = booted.payload
  const beside = await bootBeside({ links, max: 4, name: 'worker-two' })
  other = beside.payload
  stop = beside.stop
  list = await keepList(one)
})

afterAll(async () => {
  await stop()
  await booted.stop()
})

const sql = async (statement: string) => rows({ payload: one, statement })

/** Works through the list until nothing is left to be taken. */
const work = async ({
  payload,
  stepFactor = 1,
}: {
  readonly payload: Payload
  readonly stepFactor?: number
}): Promise<readonly SettleStep[]> => {
  const steps: SettleStep[] = []
  await settleLinks({
    collection: articlesOf(payload),
    onStep: (step) => steps.push(step),
    req: await createLocalReq({}, payload),
    stepFactor,
    until: Date.now() + 50_000,
  })
  return steps
}

const expectAsIfMadeAtOnce = async (): Promise<void> => {
  await settle(one)
  expect(await troubles(one)).toEqual([])
  expect(await countStale(one)).toBe(0)
  const ledger = await snapshot(one)
  expect(ledger.links.length).toBeGreaterThan(0)
  expect(await rebuiltSnapshot(one)).toEqual(ledger)
}

describe('two workers on one list', () => {
  it('take every entry once, share the work, and the ledger is as if made at once', async () => {
    await publishAll({ numbers: numbersFrom(0, 40), payload: one })
    const done = await Promise.all([work({ payload: one }), work({ payload: other })])

    for (const steps of done) {
      const kinds = steps.map(({ kind }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['changed', 'links']))
    }
    const added = await list.added()
    expect(added.length).toBeGreaterThan(200)
    expect(await list.taken()).toEqual(added)
    const taken = done.flat().reduce((sum, step) => sum + step.taken, 0)
    expect(taken).toBeLessThanOrEqual(added.length)
    await expectAsIfMadeAtOnce()
  }, 120_000)

  it('run the jobs of one queue, hold no connection for ever, and the ledger is as if made at once', async () => {
    await publishAll({ numbers: numbersFrom(40, 40), payload: other })
    await Promise.all([settle(one), settle(other)])
    await expectAsIfMadeAtOnce()
  }, 120_000)

  it('tell once of each host that had pinned an article which goes', async () => {
    const [target = 0, ...hosts] = await publishAll({
      numbers: numbersFrom(80, 30),
      payload: one,
    })
    await Promise.all(
      hosts.map(async (id) =>
        change({ data: { _status: 'published', pins: [{ target }] }, id, payload: one }),
      ),
    )
    await settle(one)
    told = []
    await change({ data: { _status: 'draft' }, id: target, payload: other })
    // A step takes five hosts to tell of, so that both workers have some.
    await Promise.all([one, other].map(async (payload) => work({ payload, stepFactor: 0.01 })))

    const ofHosts = told.map(({ id }) => Number(id)).filter((id) => hosts.includes(id))
    expect(ofHosts.sort((a, b) => a - b)).toEqual([...hosts].sort((a, b) => a - b))
    await settle(one)
    expect(await countStale(one)).toBe(0)
  }, 120_000)

  it('do not wait for each other when one follows articles that went and one writes their host', async () => {
    const [row] = await sql(`select a.host, a.target as first, b.target as second
      from nr_articles_links a join nr_articles_links b on b.host = a.host
      where b.origin = 'automatic' and b.rank = 1000 and a.rank = 1001 order by a.host limit 1`)
    for (const id of [row?.['first'], row?.['second']]) {
      await change({ data: { _status: 'draft' }, id: Number(id), payload: one })
    }
    await sql(
      `insert into nr_articles_stale (document, kind) values (${Number(row?.['host'])}, 'links')`,
    )
    await meetAtTheLinks()
    await expectAsIfMadeAtOnce()
  }, 120_000)
})

/** Holds one worker up when it has taken out the first links, until the other waits for it or is done. */
const meetAtTheLinks = async (): Promise<void> => {
  const place = { at: 'after delete', nth: 1, table: 'nr_articles_links' } as const
  const barrier = await barrierAt({ ...place, url: booted.url })
  let isDone = false
  const first = work({ payload: one })
  await barrier.reached(() => false)
  const second = work({ payload: other }).finally(() => {
    isDone = true
  })
  const both = Promise.allSettled([first, second])
  await until(async () => isDone || (await someoneWaits()))
  await barrier.open()
  const outcomes = await both
  await barrier.close()
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
}

const someoneWaits = async (): Promise<boolean> => {
  const waiting = await sql(`select 1 from pg_stat_activity
    where datname = current_database() and wait_event = 'transactionid'`)
  return waiting.length > 0
}
