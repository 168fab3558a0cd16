import type { Payload } from 'payload'

import type { Client } from './client.js'
import type { Served } from './serve.js'

import { type Role, roles, staffRoles } from '../../src/access/roles.js'

/** Somebody who can ask: a client, and the account behind it (null for anonymous). */
export type Person = {
  readonly role: Role
  readonly client: Client
  readonly userID: number | null
}

/** Makes one account for each role, and logs each in over HTTP. */
export const signInStaff = async ({
  payload,
  served,
}: {
  readonly payload: Payload
  readonly served: Served
}): Promise<Readonly<Record<Role, Person>>> => {
  const people = new Map<Role, Person>([
    ['anonymous', { client: served.anonymous, role: 'anonymous', userID: null }],
  ])
  for (const role of staffRoles) {
    const userID = await createAccount({ name: role, payload, role })
    const client = await served.login({ email: emailOf(role), password })
    people.set(role, { client, role, userID })
  }
  // Every role was put in above.
  return Object.fromEntries(roles.map((role) => [role, people.get(role)])) as Record<Role, Person>
}

/** Makes an account that nobody logs in to; answers with its id. */
export const createAccount = async ({
  name,
  payload,
  role,
}: {
  readonly name: string
  readonly payload: Payload
  readonly role: Role
}): Promise<number> => {
  const { id } = await payload.create({
    collection: 'users',
    data: { name, email: emailOf(name), password, role },
    overrideAccess: true,
  })
  return Number(id)
}

const password = 'kata sandi untuk pengujian'

const emailOf = (name: string): string => `${name}@redaksi.example`
