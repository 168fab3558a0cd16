import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'

let booted: Booted
let served: Served

beforeAll(async () => {
  booted = await bootPayload({ name: 'first_user' })
  served = await serve(booted.payload)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

it('makes the first account an admin, whatever role it asks for, and lets nobody register a second', async () => {
  const account = {
    name: 'Admin Pertama',
    email: 'pertama@redaksi.example',
    password: 'kata sandi yang panjang',
    role: 'contributor',
  }
  const first = await served.anonymous.post('/api/users/first-register', account)
  expect(first.status).toBe(200)
  const { docs } = await booted.payload.find({ collection: 'users', overrideAccess: true })
  expect(docs).toMatchObject([{ email: account.email, role: 'admin' }])

  const second = await served.anonymous.post('/api/users/first-register', {
    ...account,
    email: 'kedua@redaksi.example',
  })
  expect(second.status).toBe(403)
})
