import type { Payload } from 'payload'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { mergeInstitutions } from '../../../src/adapters/merging/mergeInstitutions.js'
import { undoMerge } from '../../../src/adapters/merging/undoMerge.js'
import { inOwnTransaction } from '../../../src/adapters/postgres.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { install, tally } from './desk.js'

const parts = ['agencies'] as const

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload({ name: 'gazetteer-merged' })
  payload = booted.payload
  await install({ parts, payload })
})

afterAll(async () => {
  await booted.stop()
})

const find = async (key: string) => {
  const { docs } = await payload.find({
    collection: 'institutions',
    depth: 0,
    overrideAccess: true,
    where: { key: { equals: key } },
  })
  return docs
}

const idOfKey = async (key: string): Promise<number> => Number((await find(key))[0]?.id)

const merge = async (loser: number, winner: number): Promise<string> => {
  const outcome = await inOwnTransaction({
    req: await createLocalReq({}, payload),
    work: async (req) => mergeInstitutions({ loser, req, winner }),
  })
  return outcome.kind === 'merged' ? outcome.id : outcome.message
}

const undo = async (id: string) =>
  inOwnTransaction({
    req: await createLocalReq({}, payload),
    work: async (req) => undoMerge({ id, req }),
  })

describe('the gazetteer and what was merged away', () => {
  it('does not bring it back, also where all that is gone is restored, until the merge is undone', async () => {
    const loser = await idOfKey('bpip')
    const id = await merge(loser, await idOfKey('bssn'))
    await install({ parts, payload })
    await install({ parts, payload, restores: true })
    expect(await find('bpip')).toEqual([])
    expect(await undo(id)).toEqual({ id: loser, kind: 'undone' })
    const again = await install({ parts, payload })
    expect(tally(again)).toEqual({ keep: again.institutions.length })
    expect(await idOfKey('bpip')).toBe(loser)
  })

  it('goes on with the one that the newsroom made itself, and with both after an undo', async () => {
    const loser = await idOfKey('bssn')
    const { id } = await payload.create({
      collection: 'institutions',
      data: { name: 'Badan Sandi Buatan Sendiri', kind: 'agency' },
      overrideAccess: true,
    })
    const merged = await merge(loser, Number(id))
    expect(await idOfKey('bssn')).toBe(Number(id))
    await install({ parts, payload })
    expect(await find('bssn')).toMatchObject([{ id, name: 'Badan Sandi Buatan Sendiri' }])
    await undo(merged)
    expect(await find('bssn')).toMatchObject([{ id: loser, name: 'BSSN' }])
    const { key } = await payload.findByID({ id, collection: 'institutions', overrideAccess: true })
    expect(key).toBeNull()
  })
})
