import type { PayloadRequest } from 'payload'

import { describe, expect, it } from 'vitest'

import { isStaff, roleOf, staffRoles } from '../../../src/access/roles.js'

type User = PayloadRequest['user']

const account = (user: object): User => ({ id: 1, collection: 'users', ...user })

describe('roleOf', () => {
  it.each(staffRoles)('knows an account with the role %s', (role) => {
    expect(roleOf(account({ role }))).toBe(role)
    expect(isStaff(account({ role }))).toBe(true)
  })

  it.each([
    ['nobody', null],
    ['an account of another collection', account({ collection: 'readers', role: 'admin' })],
    ['an account without a role', account({})],
    ['a role that does not exist', account({ role: 'owner' })],
    ['the name of a property of all objects', account({ role: 'constructor' })],
    ['a role that no account can have', account({ role: 'anonymous' })],
  ])('takes %s for anonymous', (_, user) => {
    expect(roleOf(user)).toBe('anonymous')
    expect(isStaff(user)).toBe(false)
  })
})
