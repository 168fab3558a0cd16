import { newsroom } from 'payload-newsroom'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { bootOwn, type Own } from '../../support/bootOwn.js'
import { install, tally } from './desk.js'

let own: Own

beforeAll(async () => {
  own = await bootOwn({
    name: 'gazetteer-uuid',
    config: {
      collections: [],
      plugins: [newsroom({ outlet: { name: 'Kabar Uji', domain: 'kabar.example' } })],
    },
    idType: 'uuid',
  })
})

afterAll(async () => {
  await own.stop()
})

it('the gazetteer is installed with whatever ids the application has', async () => {
  const { payload } = own
  const parts = ['ministries'] as const
  const first = await install({ parts, payload })
  expect(tally(await install({ parts, payload }))).toEqual({ keep: first.institutions.length })
  const { docs } = await payload.find({
    collection: 'institutions',
    depth: 1,
    limit: 1,
    overrideAccess: true,
    where: { successors: { exists: true } },
  })
  expect(docs[0]).toMatchObject({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    successors: [expect.objectContaining({ kind: 'ministry' })],
  })
})
