import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { rows } from '../../support/rows.js'
import { countStale, rebuiltSnapshot, settle, snapshot } from '../ledger/ledger.js'
import { expectServedWell } from '../ledger/served.js'
import { change, numbersFrom, publishAll, troubles } from './newsdesk.js'
import { storyData, titleOf } from './themes.js'

const draftCount = 60
const liveCount = 40
const atOnce = 200

describe.each([10, 3])('200 publishes at once on a pool of %i connections', (max) => {
  let booted: Booted
  let payload: Payload
  let outlets: readonly number[]
  let live: readonly number[]
  let drafts: readonly number[]

  beforeAll(async () => {
    booted = await bootPayload({ config: () => newsroomConfig({ max }), name: `publishes-${max}` })
    payload = booted.payload
    outlets = await createOutlets()
    live = await publishAll({ choices, numbers: numbersFrom(0, liveCount), payload })
    drafts = await saveDrafts(numbersFrom(liveCount, draftCount))
    await settle(payload)
  })

  afterAll(async () => {
    await booted.stop()
  })

  /** Links stay within an outlet: one has stories of two themes, so that lists are soon settled. */
  const createOutlets = async (): Promise<readonly number[]> =>
    Promise.all(
      numbersFrom(1, 10).map(async (number) => {
        const { id } = await payload.create({
          collection: 'outlets',
          data: { name: `Kabar Musi ${number}`, domain: `musi-${number}.example` },
          overrideAccess: true,
        })
        return Number(id)
      }),
    )

  const choices = (number: number) => ({ outlet: outlets[number % outlets.length] })

  const saveDrafts = async (numbers: readonly number[]): Promise<readonly number[]> =>
    Promise.all(
      numbers.map(async (number) => {
        const data = storyData(number, choices(number))
        const { id } = await payload.create({
          collection: 'articles',
          data,
          depth: 0,
          draft: true,
          overrideAccess: true,
        })
        return Number(id)
      }),
    )

  const createAtOnce = async () =>
    publishAll({
      numbers: numbersFrom(liveCount + draftCount, atOnce - draftCount),
      payload,
      choices: (number) => ({
        ...choices(number),
        ...(number % 10 === 0 ? { pins: [{ target: live[number % liveCount] }] } : {}),
      }),
    })

  /** Of the articles that are linked to, one goes, the next one gets another name. */
  const disturb = async () =>
    Promise.all(
      live.slice(0, 20).map(async (id, index) =>
        change({
          id,
          data:
            index % 2 === 0
              ? { _status: 'draft' }
              : { _status: 'published', title: titleOf(index, 1) },
          payload,
        }),
      ),
    )

  it('all end, all are live, and in the end the ledger is as if made at once', async () => {
    const [created] = await Promise.all([
      createAtOnce(),
      Promise.all(
        drafts.map(async (id) => change({ id, data: { _status: 'published' }, payload })),
      ),
      disturb(),
      settle(payload),
    ])
    expect(await liveAmong([...created, ...drafts])).toBe(atOnce)
    await settle(payload)

    expect(await countStale(payload)).toBe(0)
    expect(await troubles(payload)).toEqual([])
    await expectServedWell({ isSettled: true, payload })
    const ledger = await snapshot(payload)
    expect(ledger.documents).toHaveLength(atOnce + liveCount - 10)
    expect(await rebuiltSnapshot(payload)).toEqual(ledger)
  }, 150_000)

  const liveAmong = async (ids: readonly number[]): Promise<number> => {
    const found = await rows({
      payload,
      statement: `select 1 from articles where id = any($1) and _status = 'published'
        and deleted_at is null`,
      values: [ids],
    })
    return found.length
  }
})
