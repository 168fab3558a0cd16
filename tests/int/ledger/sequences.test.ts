import type { Payload } from 'payload'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import {
  countStale,
  markAllChanged,
  rebuiltSnapshot,
  rowVersions,
  settle,
  snapshot,
} from './ledger.js'
import { expectServedWell } from './served.js'
import { type Newsroom, openNewsroom, type Step, stepArbitrary } from './steps.js'

let booted: Booted
let payload: Payload
let newsroom: Newsroom

beforeAll(async () => {
  booted = await bootPayload({ config: () => newsroomConfig({}), name: 'ledger-sequences' })
  payload = booted.payload
  newsroom = await openNewsroom(booted)
})

afterAll(async () => {
  await newsroom.close()
  await booted.stop()
})

const sequences = fc.array(stepArbitrary, { maxLength: 25, minLength: 10 })

/** A failing run is told as it is: to try it with fewer steps would outlast the test. */
const limits = { endOnFailure: true, numRuns: 20, seed: 20_260_731 }

const play = async (steps: readonly Step[]): Promise<void> => {
  await newsroom.reset()
  for (const step of steps) {
    await newsroom.take(step)
    await expectServedWell({ isSettled: false, payload })
  }
  await settle(payload)
  await expectServedWell({ isSettled: true, payload })
}

describe('whatever is done to articles, in whatever order, with jobs at any moment', () => {
  it('BJ-02 only live, allowed targets are served, and in the end the ledger is as if made at once', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (steps) => {
        await play(steps)
        expect(await countStale(payload)).toBe(0)
        const ledger = await snapshot(payload)
        expect(ledger.links.length).toBeGreaterThan(0)

        const versions = await rowVersions(payload)
        await markAllChanged(payload)
        await newsroom.queue()
        await settle(payload)
        expect(await rowVersions(payload)).toEqual(versions)

        expect(ledger).toEqual(await rebuiltSnapshot(payload))
      }),
      limits,
    )
  }, 280_000)
})
